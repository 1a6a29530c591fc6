/**
 * The way of decisions to disk and back: read when an article opens, kept when it closes before a file took them,
 * remembered for the next visit, carried along when it moves.
 */
import { describeFault } from '../base/fault';
import { failed, type Result } from '../base/result';
import type { Correction } from '../corrections/correction';
import { Sidecar } from '../store/sidecar';
import { sidecarUriOf } from './addresses';
import { Homeless } from './homeless';
import { LastSeenTexts } from './lastSeen';
import type { OpenArticle } from './openArticle';
import type { DeskPorts } from './ports';
import type { Registers } from './registers';
import type { Whereabouts } from './whereabouts';

/** The open articles, as far as others look them up. */
export interface Articles<A extends OpenArticle> {
  /** By its address. */
  get(uri: string): A | undefined;
  readonly all: readonly A[];
}

/** What a full disk refused is tried again after so long: space may have come meanwhile, and no other decision has to. */
const AGAIN_MS = 30_000;

export class Keeping<A extends OpenArticle> {
  /** Those whose decisions are tried again. */
  readonly #waiting = new Set<A>();
  readonly #homeless = new Homeless();
  readonly #lastSeen: LastSeenTexts;

  constructor(
    private readonly articles: Articles<A>,
    private readonly registers: Registers,
    private readonly whereabouts: Whereabouts,
    private readonly ports: DeskPorts,
  ) {
    this.#lastSeen = new LastSeenTexts(ports.files, ports.memory, ports.storage);
  }

  /** Reads the corrections of an article that was opened, and gives it a file to write to. */
  async load(article: A): Promise<void> {
    const { uri, corrections, sidecar: file } = article;
    void article.register?.refresh();
    if (!file) return;
    const sidecar = this.#sidecarAt(file);
    const last = await this.#lastSeen.read(uri);
    const expected = last && (await this.whereabouts.expected(article, last));
    await this.told(uri, corrections.attach(sidecar, expected), article);
    this.#tellBlocked(article);
    this.#tellLeft(article);
    if (corrections.all.length === 0) await this.#offerMoved(article, file);
    const waiting = this.#homeless.take(uri, article.text);
    if (!waiting) return;
    article.decided = true;
    await this.told(uri, corrections.adopt(waiting), article);
  }

  /** The article was closed: what no file has taken yet waits for it. */
  closed(article: A): void {
    const { uri, corrections } = article;
    const own = corrections.all;
    if (!corrections.sidecar && own.length > 0) this.#keepUntitled(article.lastText, own);
    else if (article.unsaved) this.#homeless.keepFor(uri, own);
    if (own.length > 0) this.remember(article);
  }

  /** Where its corrections stand, for the next visit. */
  remember({ uri, corrections }: A): void {
    if (corrections.sidecar) void this.#lastSeen.write(uri, corrections.seen);
  }

  /** Says once why a write failed, and again only after one succeeded. True where it is safe on disk. */
  async told(uri: string, saving: Promise<Result<void>>, article?: A): Promise<boolean> {
    const result = await saving.catch((error): Result<void> => {
      this.ports.log.error(`corrections: ${describeFault(error)}`);
      return failed('unavailable');
    });
    if (article) article.unsaved = !result.ok;
    if (result.ok) this.ports.told.saved(uri);
    else if (article?.corrections.sidecar?.blocked) this.#tellBlocked(article);
    else {
      this.ports.told.notSaved(uri, result.error);
      if (article) this.#againLater(article);
    }
    return result.ok;
  }

  #againLater(article: A): void {
    if (this.#waiting.has(article)) return;
    this.#waiting.add(article);
    this.ports.clock.after(AGAIN_MS, () => {
      this.#waiting.delete(article);
      const { sidecar } = article.corrections;
      if (article.unsaved && !article.isClosed && sidecar) void this.told(article.uri, sidecar.append([]), article);
    });
  }

  /** For an article that is not open. */
  async append(article: string, operations: readonly Correction[]): Promise<boolean> {
    const file = sidecarUriOf(article);
    return file !== undefined && this.told(article, this.#sidecarAt(file).append(operations));
  }

  /** The corrections of an article, open or not, as far as they can be read. */
  async correctionsIn(article: string): Promise<readonly Correction[]> {
    const open = this.articles.get(article);
    if (open) return open.corrections.all;
    const file = sidecarUriOf(article);
    if (!file) return [];
    const sidecar = this.#sidecarAt(file);
    await sidecar.refresh().catch(() => undefined);
    return sidecar.corrections;
  }

  /** Another program wrote a sidecar or a register. */
  async fileChanged(file: string): Promise<void> {
    const article = this.articleOf(file);
    const sidecar = article?.corrections.sidecar ?? this.registers.byFile(file)?.sidecar;
    if (!sidecar) return;
    await sidecar.refresh().catch((error) => this.ports.log.warn(`a file of corrections: ${describeFault(error)}`));
    if (article) this.#tellBlocked(article);
  }

  /** The article whose sidecar this is, where it is open. */
  articleOf(file: string): A | undefined {
    return this.articles.all.find((article) => article.sidecar === file);
  }

  /** The article moved: its sidecar follows. @throws Error of the port where it cannot. */
  async moved(from: string, to: string): Promise<void> {
    const [old, next] = [sidecarUriOf(from), sidecarUriOf(to)];
    if (!old || !next) return;
    // An old document may outlive the move: what is decided there goes to the new place, too.
    const known = this.articles.get(from)?.corrections.sidecar;
    const sidecar = known ?? this.#sidecarAt(old);
    if (!known) await sidecar.refresh();
    if (sidecar.corrections.length > 0 || sidecar.blocked) await sidecar.moveTo(next);
    await this.articles.get(to)?.corrections.sidecar?.refresh();
  }

  #sidecarAt(file: string): Sidecar {
    return new Sidecar(this.ports.files, this.ports.clock, file);
  }

  /** An article that another program moved or renamed left its corrections behind: one click brings them. */
  async #offerMoved({ uri, text }: A, file: string): Promise<void> {
    const isThere = async (one: string) => (await this.ports.files.stat(one).catch(() => undefined)) !== undefined;
    for (const other of this.#lastSeen.withText(text, uri)) {
      const left = sidecarUriOf(other);
      if (!left || (await isThere(other)) || !(await isThere(left)) || (await isThere(file))) continue;
      this.ports.told.moved(() => this.moved(other, uri));
      return;
    }
  }

  /** An untitled article was closed: saved under a name (the file may be open already) or thrown away. */
  #keepUntitled(text: string, corrections: readonly Correction[]): void {
    const saved = this.articles.all.find((one) => one.corrections.sidecar && one.text === text);
    if (!saved) {
      this.#homeless.keepText(text, corrections);
      return;
    }
    saved.decided = true;
    void this.told(saved.uri, saved.corrections.adopt(corrections), saved);
  }

  /** What a window that died long ago had decided, and the file lacks: a person says whether it still holds. */
  #tellLeft(article: A): void {
    const { sidecar } = article.corrections;
    if (!sidecar || sidecar.left.length === 0) return;
    this.ports.told.left(sidecar.left.length, async (take) => {
      await this.told(article.uri, sidecar.settleLeft(take), article);
    });
  }

  #tellBlocked(article: A): void {
    const { sidecar } = article.corrections;
    if (!sidecar?.blocked || !article.sidecar) return;
    this.ports.told.blocked(article.sidecar, sidecar.blocked, async () => {
      await this.told(article.uri, sidecar.overruleDamage(), article);
    });
  }
}
