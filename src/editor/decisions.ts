/**
 * The decisions of a person about the open articles: laid over each new result of the machine, shown at once, written
 * behind the person's back, taken back and done again. Commands, review and the sidebar speak to this class alone.
 *
 * What they read: `session.snapshot` is the analysis with all decisions laid over it; `snapshot.decisions` tells by id
 * which mentions and events a person confirmed, added or changed (an id that is missing has not been reviewed), and
 * `snapshot.links` what actors are linked to. `onChanged` comes after sessions.onSnapshot of the same change.
 */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { failed, type Result } from '../base/result';
import type { Bare } from '../corrections/correction';
import { type Correction, standing } from '../corrections/correction';
import type { Overlaid } from '../corrections/overlay';
import { asOneBatch } from '../model/follow';
import type { Analysis, Snapshot } from '../model/types';
import type { Clock, FileSystem, Log, Random } from '../platform/ports';
import { ArticleCorrections, type Orphan } from '../store/articleCorrections';
import { OperationMaker } from '../store/operations';
import { Sidecar } from '../store/sidecar';
import type { Memory } from './articleChoice';
import { DecisionMessages } from './decisionMessages';
import { describeFault } from './gates';
import { GesturesAcross } from './gesturesAcross';
import { Homeless } from './homeless';
import { LastSeenTexts } from './lastSeen';
import { Later } from './later';
import type { RegisterFile } from './registerFile';
import { Registers } from './registers';
import type { Session, Sessions } from './sessions';
import { sidecarUriOf } from './sidecarUri';
import { Steps } from './steps';
import { expectedNow, Whereabouts } from './whereabouts';

type Event<T> = (listener: (value: T) => void) => Disposable;

export interface DecisionsHost {
  readonly sessions: Sessions;
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly memory: Memory;
  /** A folder of our own, as URI text; undefined where the editor gives none. */
  readonly storage: string | undefined;
  /** The setting dateline.annotator; never empty. */
  readonly annotator: () => string;
}

/** One file's share of a gesture over several files. */
export interface Part {
  /** The article's URI as text; it need not be open. */
  readonly uri: string;
  readonly gesture: readonly Bare[];
}

interface Open {
  readonly session: Session;
  readonly article: ArticleCorrections;
  /** The sidecar has been read, or cannot be. */
  loaded: Promise<void>;
  overlaid: Overlaid | undefined;
  /** What the machine alone found, when decisions were laid over it last. */
  machine: Analysis | undefined;
  /** A person decided something about it since it was opened. */
  decided: boolean;
  /** The last write failed. */
  unsaved: boolean;
  /** Of an untitled article: its text, which the editor empties before it closes it. */
  text: string;
}

/** Words that an edit took away are looked for again after this pause. */
const SETTLE_MS = 400;
/** Places are remembered for the next visit after this pause. */
const REMEMBER_MS = 2_000;
/** Candidates for orphans are asked for after this pause. */
const PROPOSE_MS = 500;
export class Decisions implements Disposable {
  readonly #store = new DisposableStore();
  readonly #open = new Map<string, Open>();
  readonly #homeless = new Homeless();
  readonly #later: Later;
  readonly #changed: Emitter<Session>;
  readonly #maker: OperationMaker;
  readonly #lastSeen: LastSeenTexts;
  readonly #registers: Registers;
  readonly #across: GesturesAcross;
  readonly #steps: Steps;
  readonly #whereabouts: Whereabouts;
  readonly messages: DecisionMessages;

  /** Decisions or orphans of an article changed; its snapshot has them already. */
  readonly onChanged: Event<Session>;

  constructor(private readonly host: DecisionsHost) {
    const { sessions, files, clock, random, log, memory } = host;
    const onError = (name: string) => (error: unknown) => log.error(`${name}: ${describeFault(error)}`);
    this.#later = this.#store.add(new Later((name, error) => onError(name)(error)));
    this.#changed = this.#store.add(new Emitter<Session>(onError('onChanged of decisions')));
    this.onChanged = this.#changed.event;
    this.#maker = new OperationMaker(clock, random, host.annotator);
    this.#lastSeen = new LastSeenTexts(files, memory, host.storage);
    this.#across = new GesturesAcross(memory);
    this.#steps = new Steps(this, this.#across, host.annotator);
    this.#whereabouts = new Whereabouts(sessions);
    this.messages = new DecisionMessages();
    this.#registers = this.#store.add(new Registers(files, clock, this.#maker));
    this.#store.add(this.#registers.onChanged((folder) => this.#registerChanged(folder)));
    sessions.layOver((session, machine) => this.#lay(session, machine));
    this.#store.add(sessions.onOpened((session) => this.#opened(session)));
    this.#store.add(sessions.onClosed((session) => this.#closed(session)));
    this.#store.add(
      sessions.onEdit(({ session, edits }) => {
        const open = this.#open.get(session.uri);
        if (!open) return;
        if (!open.article.sidecar && session.length > 0) open.text = session.text;
        for (const batch of asOneBatch(edits)) open.article.edited(batch, () => session.text, session.length);
        if (open.article.corrections.length > 0)
          this.#later.run(`settle ${session.key}`, SETTLE_MS, () => open.article.settle());
      }),
    );
  }

  /** undefined for an article that is not open. */
  of(session: Session): ArticleCorrections | undefined {
    return this.#open.get(session.uri)?.article;
  }

  /** The analysis with everything laid over it, in step with the text; undefined where there are no decisions. */
  overlaid(session: Session): Overlaid | undefined {
    const snapshot = session.snapshot;
    const overlaid = this.#open.get(session.uri)?.overlaid;
    return overlaid && snapshot && { ...overlaid, analysis: snapshot.analysis };
  }

  /** What the machine alone found, in step with the text; undefined where it found nothing yet. */
  machineOf(session: Session): Analysis | undefined {
    const open = this.#open.get(session.uri);
    if (!open) return undefined;
    this.#articleChanged(open);
    return session.snapshot && open.machine;
  }

  orphansOf(session: Session): readonly Orphan[] {
    return this.#open.get(session.uri)?.article.orphans ?? [];
  }

  /** The register of the article's folder; undefined for an untitled article outside of any folder. */
  registerOf(session: Session): RegisterFile | undefined {
    return this.#registers.of(session.document.uri);
  }

  /** The article's sidecar as URI text; undefined while it is untitled. */
  sidecarOf(session: Session): string | undefined {
    return sidecarUriOf(session.document.uri)?.toString();
  }

  /** Resolves when the corrections on disk have been read. */
  async ready(session: Session): Promise<void> {
    await this.#open.get(session.uri)?.loaded;
  }

  /**
   * One gesture, one undo: shown before this returns, resolved when it is safe on disk (true) or could only be kept in
   * memory (false, and said so once). `forFolder` goes to the folder's register in the same gesture.
   */
  async decide(
    session: Session,
    gesture: readonly Bare[],
    forFolder: readonly Bare[] = [],
    batch?: string,
  ): Promise<boolean> {
    return this.decideAcross([{ uri: session.uri, gesture }], forFolder, session, batch);
  }

  /** Names a gesture that goes on after a question ("also the others?"): one undo takes all of it back. */
  newBatch(): string {
    return this.#maker.newBatch();
  }

  /**
   * One gesture over several articles, open or not, and the register of the folder that `home` lies in.
   * One undo, in any of them, takes all of it back.
   */
  async decideAcross(
    parts: readonly Part[],
    forFolder: readonly Bare[] = [],
    home?: Session,
    given?: string,
  ): Promise<boolean> {
    const filled = parts.filter((part) => part.gesture.length > 0);
    const register = forFolder.length > 0 && home ? this.registerOf(home) : undefined;
    const batch = given ?? (filled.length + (register ? 1 : 0) > 1 ? this.#maker.newBatch() : undefined);
    const files = [...new Set([...this.#across.of(batch), ...filled.map((part) => part.uri)])];
    if (batch && files.length + (register ? 1 : 0) > 1) this.#across.remember(batch, files);
    const saved = filled.map(({ uri, gesture }) => this.#decideIn(uri, gesture, batch));
    if (register) saved.push(this.#tellResult(register.uri, register.decide(forFolder, batch)));
    return (await Promise.all(saved)).every(Boolean);
  }

  /** Takes back this person's newest gesture about the article, its register and whatever else it touched. */
  undo(session: Session): Promise<void> {
    return this.#steps.take(session, 'undo');
  }

  redo(session: Session): Promise<void> {
    return this.#steps.take(session, 'redo');
  }

  canUndo(session: Session): boolean {
    return this.#steps.next(session, 'undo') !== undefined;
  }

  canRedo(session: Session): boolean {
    return this.#steps.next(session, 'redo') !== undefined;
  }

  /** Reads a changed sidecar or register; called by whoever watches the files. */
  async fileChanged(uri: string): Promise<void> {
    const open = this.#bySidecar(uri);
    const sidecar = open?.article.sidecar ?? this.#registers.byFile(uri)?.sidecar;
    if (!sidecar) return;
    await sidecar.refresh().catch((error) => this.host.log.warn(`a file of corrections: ${describeFault(error)}`));
    if (open) this.#tellBlocked(open);
  }

  /** The article whose sidecar this is, where it is open. */
  articleOf(sidecar: string): Session | undefined {
    return this.#bySidecar(sidecar)?.session;
  }

  /** The article moved: its sidecar follows. @throws Error of the port where it cannot. */
  async articleMoved(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, next] = [sidecarUriOf(from)?.toString(), sidecarUriOf(to)?.toString()];
    if (!old || !next) return;
    // An old document may outlive the move: what is decided there goes to the new place, too.
    const known = this.#open.get(from.toString())?.article.sidecar;
    const sidecar = known ?? new Sidecar(this.host.files, this.host.clock, old);
    if (!known) await sidecar.refresh();
    if (sidecar.corrections.length > 0 || sidecar.blocked) await sidecar.moveTo(next);
    await this.#open.get(to.toString())?.article.sidecar?.refresh();
  }

  dispose(): void {
    for (const open of this.#open.values()) open.article.dispose();
    this.#open.clear();
    this.#store.dispose();
  }

  #opened(session: Session): void {
    const { uri } = session;
    const before = this.#open.get(uri);
    before?.article.dispose();
    const article = new ArticleCorrections(session.text, this.#maker, this.host.annotator);
    const open: Open = {
      session,
      article,
      loaded: Promise.resolve(),
      overlaid: undefined,
      machine: undefined,
      decided: false,
      unsaved: false,
      text: session.text,
    };
    this.#open.set(uri, open);
    article.onChanged(() => this.#articleChanged(open));
    open.loaded = this.#load(open);
  }

  async #load(open: Open): Promise<void> {
    const { session, article } = open;
    const file = this.sidecarOf(session);
    void this.registerOf(session)?.refresh();
    if (!file) return;
    const sidecar = new Sidecar(this.host.files, this.host.clock, file);
    const last = await this.#lastSeen.read(session.uri);
    const expected = last && (await expectedNow(this.host, session, last));
    const attached = article.attach(sidecar, expected);
    await this.#tellResult(session.uri, attached, open);
    this.#tellBlocked(open);
    this.#tellLeft(open);
    if (article.corrections.length === 0) await this.#offerMoved(session, file);
    const waiting = this.#homeless.take(session.uri, session.text);
    if (!waiting) return;
    open.decided = true;
    await this.#tellResult(session.uri, article.adopt(waiting), open);
  }

  /** An article that another program moved or renamed left its corrections behind: one click brings them. */
  async #offerMoved(session: Session, file: string): Promise<void> {
    const { files } = this.host;
    const isThere = async (uri: string) => (await files.stat(uri).catch(() => undefined)) !== undefined;
    for (const other of this.#lastSeen.withText(session.text, session.uri)) {
      const left = sidecarUriOf(vscode.Uri.parse(other, true));
      if (!left || (await isThere(other)) || !(await isThere(left.toString())) || (await isThere(file))) continue;
      this.messages.moved(() => this.articleMoved(vscode.Uri.parse(other, true), session.document.uri));
      return;
    }
  }

  #closed(session: Session): void {
    const open = this.#open.get(session.uri);
    if (!open || open.session !== session) return;
    this.#open.delete(session.uri);
    this.#later.cancel(`settle ${session.key}`);
    this.#later.cancel(`remember ${session.key}`);
    this.#later.cancel(`propose ${session.key}`);
    const { article } = open;
    const own = article.corrections;
    if (!article.sidecar && own.length > 0) this.#keepHomeless(open.text, own);
    else if (open.unsaved) this.#homeless.keepFor(session.uri, own);
    if (article.sidecar && own.length > 0) void this.#lastSeen.write(session.uri, article.seen);
    article.dispose();
  }

  /** An untitled article was closed: saved under a name (the file may be open already) or thrown away. */
  #keepHomeless(text: string, corrections: readonly Correction[]): void {
    const saved = [...this.#open.values()].find((open) => open.article.sidecar && open.session.text === text);
    if (saved) {
      saved.decided = true;
      void this.#tellResult(saved.session.uri, saved.article.adopt(corrections), saved);
      return;
    }
    this.#homeless.keepText(text, corrections);
  }

  #lay(session: Session, machine: Snapshot): Snapshot {
    const open = this.#open.get(session.uri);
    if (!open) return machine;
    open.machine = machine.analysis;
    const register = this.#registers.of(session.document.uri);
    if (open.article.corrections.length === 0 && (!register || register.isEmpty)) {
      open.overlaid = undefined;
      return machine;
    }
    const overlaid = open.article.overlay(machine.analysis, register?.register);
    open.overlaid = overlaid;
    const { analysis, decisions, links } = overlaid;
    return { ...machine, analysis, decisions, links };
  }

  #articleChanged(open: Open): void {
    const { session, article } = open;
    const marked = standing(article.corrections).length > 0;
    this.host.sessions.relay(session, !marked ? 'none' : open.decided ? 'decided' : 'loaded');
    this.#changed.fire(session);
    if (article.orphans.some((orphan) => !orphan.candidate))
      this.#later.run(`propose ${session.key}`, PROPOSE_MS, () => void this.#whereabouts.propose(session, article));
    this.#later.run(`remember ${session.key}`, REMEMBER_MS, () => {
      if (article.sidecar) void this.#lastSeen.write(session.uri, article.seen);
    });
  }

  #registerChanged(folder: string): void {
    for (const open of this.#open.values()) {
      if (this.#registers.folderOf(open.session.document.uri) === folder) this.#articleChanged(open);
    }
  }

  async #decideIn(uri: string, gesture: readonly Bare[], batch: string | undefined): Promise<boolean> {
    const open = this.#open.get(uri);
    if (open) {
      open.decided = true;
      return this.#tellResult(uri, open.article.decide(gesture, batch), open);
    }
    const file = sidecarUriOf(vscode.Uri.parse(uri, true))?.toString();
    if (!file) return false;
    const sidecar = new Sidecar(this.host.files, this.host.clock, file);
    return this.#tellResult(uri, sidecar.append(this.#maker.make(gesture, batch)));
  }

  /** The corrections of an article, open or not, as far as they can be read. */
  async correctionsIn(uri: string): Promise<readonly Correction[]> {
    const open = this.#open.get(uri);
    if (open) return open.article.corrections;
    const file = sidecarUriOf(vscode.Uri.parse(uri, true))?.toString();
    if (!file) return [];
    const sidecar = new Sidecar(this.host.files, this.host.clock, file);
    await sidecar.refresh().catch(() => undefined);
    return sidecar.corrections;
  }

  #bySidecar(uri: string): Open | undefined {
    return [...this.#open.values()].find((open) => this.sidecarOf(open.session) === uri);
  }

  /** Says once why a write failed, and again only after one succeeded. */
  async #tellResult(uri: string, saving: Promise<Result<void>>, open?: Open): Promise<boolean> {
    const result = await saving.catch((error): Result<void> => {
      this.host.log.error(`corrections: ${describeFault(error)}`);
      return failed('unavailable');
    });
    if (open) open.unsaved = !result.ok;
    const blocked = open?.article.sidecar?.blocked;
    if (result.ok) this.messages.saved(uri);
    else if (open && blocked) this.#tellBlocked(open);
    else this.messages.notSaved(uri, result.error);
    return result.ok;
  }

  /** What a window that died long ago had decided, and the file lacks: a person says whether it still holds. */
  #tellLeft(open: Open): void {
    const { sidecar } = open.article;
    if (!sidecar || sidecar.left.length === 0) return;
    this.messages.left(sidecar.left.length, async (take) => {
      await this.#tellResult(open.session.uri, sidecar.settleLeft(take), open);
    });
  }

  #tellBlocked(open: Open): void {
    const { sidecar } = open.article;
    const file = this.sidecarOf(open.session);
    if (!sidecar?.blocked || !file) return;
    this.messages.blocked(file, sidecar.blocked, async () => {
      await this.#tellResult(open.session.uri, sidecar.overruleDamage(), open);
    });
  }
}
