import type { Correction } from '../corrections/correction';
import type { FileSystem } from '../platform/ports';
import { type Part, PartWriter } from './journal';
import { writeSidecar } from './lines';
import type { OwnDecisions } from './ownDecisions';

/** This writer's files beside the sidecar: what others may not have seen yet, and texts that were not read back yet. */
export class OwnParts {
  readonly #writer: PartWriter;
  #own: string | undefined;
  readonly #written: string[] = [];

  constructor(private readonly files: FileSystem) {
    this.#writer = new PartWriter(files);
  }

  isMine(part: Part): boolean {
    return this.#writer.isMine(part);
  }

  /** It holds decisions that others may not have seen yet. */
  isOwn(uri: string): boolean {
    return uri === this.#own;
  }

  /** End of a file name that nobody else uses. */
  probe(uri: string): string {
    return this.#writer.next(uri, 'own').slice(uri.length);
  }

  /** Everything decided here that others may not have seen yet, in one part. */
  async keep(uri: string, own: OwnDecisions): Promise<void> {
    const { operations } = own;
    if (operations.length === 0 || own.isSafe) return;
    const before = this.#own;
    this.#own = await this.#writer.write(uri, 'own', writeSidecar(operations));
    own.areSafe(operations);
    if (before) await this.drop(before);
  }

  /** The whole file, and before that the same as a part, for whoever finds half a file. */
  async write(uri: string, all: readonly Correction[]): Promise<void> {
    const text = writeSidecar(all);
    this.#written.push(await this.#writer.write(uri, 'all', text));
    await this.files.write(uri, new TextEncoder().encode(text));
  }

  /** The file was read back. */
  async dropWritten(): Promise<void> {
    for (const part of this.#written.splice(0)) await this.drop(part);
  }

  async dropOwn(): Promise<void> {
    const part = this.#own;
    this.#own = undefined;
    if (part) await this.drop(part);
  }

  /** The sidecar has another name: the part beside the old one is its mover's business. */
  leaveOwn(): void {
    this.#own = undefined;
  }

  async drop(part: string): Promise<void> {
    await this.files.delete(part).catch(() => undefined);
  }
}
