/** What agents propose about the articles of the desk: read beside each open article, filed for any. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { describeFault } from '../base/fault';
import { failed, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { type Filing, type Proposal, pendingProposals, type Wish } from '../corrections/proposals';
import type { Clock, FileSystem, Log, Random } from '../platform/ports';
import { ProposalFile, proposalsBeside } from '../store/proposalFile';
import { fileUriOf } from './addresses';
import type { Decisions } from './decisions';
import type { OpenArticle } from './openArticle';

interface Ports {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** The articles of a desk, as far as proposals follow them. */
interface Articles<A> {
  readonly onOpened: (listener: (article: A) => void) => Disposable;
  readonly onClosed: (listener: (article: A) => void) => Disposable;
  readonly decisions: Pick<Decisions<OpenArticle>, 'correctionsIn'>;
}

/** Those of one article as they were last put together. */
interface Pending {
  readonly version: number;
  readonly record: readonly Correction[];
  readonly proposed: readonly Correction[];
  readonly proposals: readonly Proposal[];
}

const NONE: readonly Proposal[] = [];

export class Proposals<A extends OpenArticle> implements Disposable {
  readonly #store = new DisposableStore();
  readonly #files = new Map<A, ProposalFile>();
  readonly #pending = new WeakMap<A, Pending>();
  readonly #changed: Emitter<A>;
  /** Others wait for a person, or fewer. Decisions change what waits, too: `Decisions.onChanged`. */
  readonly onChanged: (listener: (article: A) => void) => Disposable;

  constructor(
    private readonly articles: Articles<A>,
    private readonly ports: Ports,
  ) {
    this.#changed = this.#store.add(new Emitter<A>((error) => ports.log.error(`proposals: ${describeFault(error)}`)));
    this.onChanged = this.#changed.event;
    this.#store.add(articles.onOpened((article) => this.#opened(article)));
    this.#store.add(articles.onClosed((article) => void this.#files.delete(article)));
  }

  /** Those that wait, in text order; the same list until something changes. */
  of(article: A): readonly Proposal[] {
    const proposed = this.all(article);
    if (proposed.length === 0) return NONE;
    const record = article.corrections.all;
    const { version } = article;
    const known = this.#pending.get(article);
    if (known?.version === version && known.record === record && known.proposed === proposed) return known.proposals;
    const proposals = pendingProposals(article.text, record, proposed);
    this.#pending.set(article, { version, record, proposed, proposals });
    return proposals;
  }

  /** All that was ever proposed, judged or not. */
  all(article: A): readonly Correction[] {
    return this.#files.get(article)?.all ?? [];
  }

  /** Of each wish what became of it; the error is a code of the port. @param uri of an article, open or not. */
  async file(uri: string, wishes: readonly Wish[], by: string): Promise<Result<readonly Filing[]>> {
    const beside = [...this.#files].find(([article]) => article.uri === uri)?.[1] ?? this.#fileOf(uri);
    if (!beside) return failed('unavailable');
    return beside.file(await this.articles.decisions.correctionsIn(uri), wishes, by);
  }

  /** Another program wrote the file of proposals. */
  async fileChanged(uri: string): Promise<void> {
    for (const [article, file] of this.#files) if (proposalsUriOf(article.uri) === uri) await file.refresh();
  }

  /** The article moved: what is proposed follows. @throws Error of the port where it cannot. */
  async articleMoved(from: string, to: string): Promise<void> {
    const next = proposalsUriOf(to);
    const old = this.#fileOf(from);
    if (!old || !next) return;
    await old.refresh();
    if (old.all.length > 0) await old.moveTo(next);
    await this.fileChanged(next);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #opened(article: A): void {
    const file = this.#fileOf(article.uri);
    if (!file) return;
    this.#files.set(article, file);
    file.onChanged(() => this.#changed.fire(article));
    void file.refresh();
  }

  #fileOf(article: string): ProposalFile | undefined {
    const uri = proposalsUriOf(article);
    return uri === undefined ? undefined : new ProposalFile(this.ports, uri);
  }
}

/** undefined while the article is untitled. */
function proposalsUriOf(article: string): string | undefined {
  const file = fileUriOf(article);
  return file && proposalsBeside(file);
}
