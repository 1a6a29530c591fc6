/** The file of proposals beside an article: lines like the sidecar's, merged and kept in the same way, by agents only. */
import { failed, ok, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { type Filing, toFile, type Wish } from '../corrections/proposals';
import type { Clock, FileSystem, Random } from '../platform/ports';
import { OperationMaker } from './operations';
import { refusal } from './schema';
import { Sidecar } from './sidecar';

export const proposalsBeside = (article: string): string => `${article}.dateline.proposals.jsonl`;

export class ProposalFile {
  readonly #sidecar: Sidecar;
  readonly onChanged: Sidecar['onChanged'];

  /** @param uri of the file itself, see proposalsBeside. */
  constructor(
    private readonly ports: { readonly files: FileSystem; readonly clock: Clock; readonly random: Random },
    uri: string,
  ) {
    this.#sidecar = new Sidecar(ports.files, ports.clock, uri);
    this.onChanged = this.#sidecar.onChanged;
  }

  get all(): readonly Correction[] {
    return this.#sidecar.corrections;
  }

  /** Reads what stands on disk. Never rejects: what cannot be read proposes nothing. */
  async refresh(): Promise<void> {
    await this.#sidecar.refresh().catch(() => undefined);
  }

  moveTo(uri: string): Promise<void> {
    return this.#sidecar.moveTo(uri);
  }

  /** Of each wish what became of it; a failure is a code of the port. @param record what people decided about the article. */
  async file(record: readonly Correction[], wishes: readonly Wish[], by: string): Promise<Result<readonly Filing[]>> {
    await this.refresh();
    const filings = toFile(
      record,
      this.all,
      wishes.map((one) => one.bare),
    );
    const maker = new OperationMaker(this.ports.clock, this.ports.random, () => by);
    const fresh = wishes
      .filter((_, i) => filings[i] === 'waiting')
      .flatMap(({ bare, why }) => maker.make(bare).map((one): Correction => (why === '' ? one : { ...one, why })));
    const refused = refusal(fresh);
    if (refused) return failed(refused);
    const saved = fresh.length === 0 ? ok(undefined) : await this.#sidecar.append(fresh);
    return saved.ok ? ok(filings) : saved;
  }
}
