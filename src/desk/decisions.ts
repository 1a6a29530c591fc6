/**
 * What a person decides about open articles: shown at once, written behind the person's back, taken back and done again.
 *
 * What is read after it: the snapshot is the analysis with all decisions laid over it; `snapshot.decisions` tells by id
 * which mentions and events a person confirmed, added or changed (an id that is missing has not been reviewed), and
 * `snapshot.links` what actors are linked to.
 */
import type { Disposable } from '../base/dispose';
import type { Bare, Correction } from '../corrections/correction';
import type { OperationMaker } from '../store/operations';
import { GesturesAcross, type Part } from './gesturesAcross';
import type { Articles, Keeping } from './keeping';
import type { OpenArticle } from './openArticle';
import type { DeskPorts } from './ports';
import { Steps } from './steps';

export class Decisions<A extends OpenArticle> {
  readonly #across: GesturesAcross;
  readonly #steps: Steps;

  constructor(
    private readonly articles: Articles<A>,
    private readonly keeping: Keeping<A>,
    private readonly maker: OperationMaker,
    ports: DeskPorts,
    /** Decisions or orphans of an article changed; its snapshot has them already. */
    readonly onChanged: (listener: (article: A) => void) => Disposable,
  ) {
    this.#across = new GesturesAcross(ports.memory);
    this.#steps = new Steps(this, this.#across, ports);
  }

  /**
   * One gesture, one undo: shown before this returns, resolved when it is safe on disk (true) or could only be kept in
   * memory (false, and said so once). `forFolder` goes to the folder's register in the same gesture.
   */
  decide(article: A, gesture: readonly Bare[], forFolder: readonly Bare[] = [], batch?: string): Promise<boolean> {
    return this.decideAcross([{ uri: article.uri, gesture }], forFolder, article, batch);
  }

  /** Names a gesture that goes on after a question ("also the others?"): one undo takes all of it back. */
  newBatch(): string {
    return this.maker.newBatch();
  }

  /**
   * One gesture over several articles, open or not, and the register of the folder that `home` lies in.
   * One undo, in any of them, takes all of it back.
   */
  async decideAcross(
    parts: readonly Part[],
    forFolder: readonly Bare[] = [],
    home?: OpenArticle,
    given?: string,
  ): Promise<boolean> {
    const filled = parts.filter((part) => part.gesture.length > 0);
    const register = forFolder.length > 0 ? home?.register : undefined;
    const batch = given ?? (filled.length + (register ? 1 : 0) > 1 ? this.maker.newBatch() : undefined);
    const files = [...new Set([...this.#across.of(batch), ...filled.map((part) => part.uri)])];
    if (batch && files.length + (register ? 1 : 0) > 1) this.#across.remember(batch, files);
    const saved = filled.map(({ uri, gesture }) => this.#decideIn(uri, gesture, batch));
    if (register) saved.push(this.keeping.told(register.uri, register.decide(forFolder, batch)));
    return (await Promise.all(saved)).every(Boolean);
  }

  /** What is said about events of several articles of the folder that `home` lies in; an empty gesture says nothing. */
  async decideEvents(home: OpenArticle, gesture: readonly Bare[]): Promise<boolean> {
    const file = home.eventsFile;
    if (!file || gesture.length === 0) return true;
    return this.keeping.told(file.uri, file.decide(gesture));
  }

  /** Takes back this person's newest gesture about the article, its folder and whatever else it touched. */
  undo(article: A): Promise<void> {
    return this.#steps.take(article, 'undo');
  }

  redo(article: A): Promise<void> {
    return this.#steps.take(article, 'redo');
  }

  canUndo(article: A): boolean {
    return this.#steps.next(article, 'undo') !== undefined;
  }

  canRedo(article: A): boolean {
    return this.#steps.next(article, 'redo') !== undefined;
  }

  /** The corrections of an article, open or not, as far as they can be read. */
  correctionsIn(article: string): Promise<readonly Correction[]> {
    return this.keeping.correctionsIn(article);
  }

  /** Reads a sidecar or register that another program changed; called by whoever watches the files. */
  fileChanged(file: string): Promise<void> {
    return this.keeping.fileChanged(file);
  }

  /** The article whose sidecar this is, where it is open. */
  articleOf(file: string): A | undefined {
    return this.keeping.articleOf(file);
  }

  /** The article moved: its sidecar follows. @throws Error of the port where it cannot. */
  articleMoved(from: string, to: string): Promise<void> {
    return this.keeping.moved(from, to);
  }

  #decideIn(uri: string, gesture: readonly Bare[], batch: string | undefined): Promise<boolean> {
    const article = this.articles.get(uri);
    if (!article) return this.keeping.append(uri, this.maker.make(gesture, batch));
    article.decided = true;
    return this.keeping.told(uri, article.corrections.decide(gesture, batch), article);
  }
}
