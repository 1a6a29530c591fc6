/**
 * The folder of articles: an index that is loaded, brought up to date in the background and kept, and over it the joined
 * view that everybody reads without waiting.
 */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { failed, type Result } from '../base/result';
import type { EventKey } from '../corrections/correction';
import { labelText } from '../words/labels';
import { ArticleReader } from './articleReader';
import { Crawl } from './crawl';
import { eventKey } from './eventKeys';
import { Kept } from './kept';
import type { CorpusPorts } from './ports';
import { MAX_SENTENCE_UNITS } from './record';
import { RegisterWatch } from './registerWatch';
import type { Corpus, CorpusState, FolderEvent, FolderMention, Position } from './types';
import { Viewing } from './viewing';

/** Progress is told at most this often. */
const TELL_MS = 500;
/** An open article is taken over after this pause. */
const TAKE_MS = 250;
/** A burst of changed files is looked at once, after it. */
const BURST_MS = 400;
/** The index is written at most this often. */
const WRITE_MS = 4_000;

export class Folder implements Corpus, Disposable {
  readonly #store = new DisposableStore();
  readonly #changed: Emitter<void>;
  readonly #later: Later;
  readonly #reader: ArticleReader;
  readonly #crawl: Crawl;
  readonly #kept: Kept;
  readonly #viewing: Viewing;
  readonly #registers: RegisterWatch;
  readonly #burst = new Set<string>();
  /** Article files of the folder; undefined before anybody looked. */
  #listed: Set<string> | undefined;
  #more = false;
  #begun: Promise<void> | undefined;
  #stopped = false;
  readonly onChanged: Corpus['onChanged'];

  constructor(private readonly ports: CorpusPorts) {
    const { clock, log, desk, files } = ports;
    const fault = (name: string, error: unknown) => log.error(`folder ${name}: ${describeFault(error)}`);
    this.#changed = this.#store.add(new Emitter<void>((error) => fault('onChanged', error)));
    this.onChanged = this.#changed.event;
    this.#later = this.#store.add(new Later(fault, (delayMs, run) => clock.after(delayMs, run)));
    this.#reader = new ArticleReader(files, desk, clock);
    this.#kept = new Kept(ports);
    this.#viewing = this.#store.add(
      new Viewing(ports, {
        articles: () => this.#kept.articles,
        busy: () => this.#crawl.running,
        ready: () => this.#changed.fire(),
      }),
    );
    this.#crawl = this.#store.add(
      new Crawl(
        this.#reader,
        {
          known: (uri) => this.#kept.get(uri),
          found: (record) => this.#dataChanged(this.#kept.put(record)),
          gone: (uri) => {
            this.#listed?.delete(uri);
            this.#dataChanged(this.#kept.delete(uri));
          },
          ended: () => this.#ended(),
        },
        log,
      ),
    );
    this.#registers = this.#store.add(
      new RegisterWatch(ports, this.#reader, {
        articles: () => this.#kept.articles,
        changed: () => this.#viewing.changed(),
        again: (uris) => this.#crawl.look(uris, true),
      }),
    );
    this.#store.add(desk.onSnapshot(({ uri }) => this.#openChanged(uri)));
    this.#store.add(desk.onClosed(({ uri }) => this.filesChanged([uri])));
  }

  get state(): CorpusState {
    const total = this.#listed?.size ?? this.#kept.size;
    const problem = this.#kept.failed
      ? 'not-kept'
      : this.#more
        ? 'too-many'
        : this.ports.desk.paused
          ? 'paused'
          : this.#begun && !this.#listed && !this.#loading
            ? 'no-folder'
            : null;
    const running = this.#loading || this.#crawl.running;
    return { indexed: Math.min(total, this.#kept.size), total, running, problem };
  }
  #loading = false;

  get articles() {
    return this.#viewing.view.articles;
  }

  actors() {
    return this.#viewing.view.actors;
  }

  events() {
    return this.#viewing.view.events;
  }

  article(uri: string) {
    return this.#viewing.view.article(uri);
  }

  actor(id: string) {
    return this.#viewing.view.actor(id);
  }

  event(id: string) {
    return this.#viewing.view.event(id);
  }

  actorIn(article: string, actor: string) {
    const record = this.#viewing.view.records.get(article);
    return record?.who[record.placeOf(actor)] ?? undefined;
  }

  mentionsOf(actor: string, article?: string): readonly FolderMention[] {
    return this.#viewing.view.mentionsOf(actor, article);
  }

  firstMentionOf(actor: string): FolderMention | undefined {
    return this.#viewing.view.firstMentionOf(actor);
  }

  eventsOf(actor: string): readonly FolderEvent[] {
    return this.#viewing.view.eventsOf(actor);
  }

  positionOf(article: string, offset: number): Position {
    const record = this.#viewing.view.records.get(article);
    return record?.positionOf(offset) ?? { line: 0, character: offset };
  }

  async sentenceOf(event: FolderEvent): Promise<string | undefined> {
    if (event.sentenceText !== null) return event.sentenceText;
    const text = await this.textOf(event.article);
    return text && labelText(text.slice(event.sentence.start, event.sentence.end), MAX_SENTENCE_UNITS);
  }

  textOf(article: string): Promise<string | undefined> {
    return this.#reader.textOf(article);
  }

  groups() {
    return this.#viewing.view.decided.groups;
  }

  suggestions() {
    return this.#viewing.suggestions;
  }

  async decideSame(ids: readonly string[], same: boolean): Promise<Result<void>> {
    const events = ids.flatMap((id) => this.event(id) ?? []);
    const [first] = events;
    const folder = first && this.ports.folderOf(first.article);
    const file = first && this.ports.desk.registers.eventsOf(first.article);
    if (!file || folder === undefined || events.length < 2) return failed('unavailable');
    const keys: EventKey[] = [];
    for (const event of events) {
      const text = await this.textOf(event.article);
      const key = text === undefined ? undefined : eventKey(folder, event, text);
      if (!key) return failed('unavailable');
      keys.push(key);
    }
    return file.decide([{ op: same ? 'same-event' : 'other-event', events: keys }]);
  }

  begin(): void {
    this.#stopped = false;
    this.#begun ??= this.#open();
    void this.#begun.then(() => this.#list());
  }

  /** `begin`, where nobody did before. */
  beginOnce(): void {
    if (!this.#begun) this.begin();
  }

  stop(): void {
    this.#stopped = true;
    this.#loading = false;
    this.#crawl.stop();
    this.#tell();
  }

  /** Files of articles, or of corrections beside them, changed, came or went; nothing happens before `begin`. */
  filesChanged(articles: Iterable<string>): void {
    if (!this.#begun || this.#stopped) return;
    for (const uri of articles) this.#burst.add(uri);
    this.#later.run('burst', BURST_MS, () => {
      const known = [...this.#burst].filter((uri) => this.#listed?.has(uri));
      const news = known.length < this.#burst.size;
      this.#burst.clear();
      this.#crawl.look(known);
      // Whether a new file belongs to the folder is for the list to say.
      if (news) void this.#list();
    });
  }

  /** A folder came or went, or what is excluded changed. */
  foldersChanged(): void {
    if (this.#begun && !this.#stopped) this.#later.run('list', BURST_MS, () => void this.#list());
  }

  dispose(): void {
    this.#store.dispose();
  }

  async #open(): Promise<void> {
    this.#loading = true;
    this.#tell();
    await this.#kept.load();
    await this.#registers.load();
    this.#viewing.changed();
  }

  async #list(): Promise<void> {
    this.#loading = true;
    const listing = await this.ports.list().catch((error) => {
      this.ports.log.warn(`folder: ${describeFault(error)}`);
      return undefined;
    });
    this.#listed = listing && new Set(listing.articles);
    this.#more = listing?.more ?? false;
    await this.#registers.refresh(listing?.articles ?? []);
    this.#loading = false;
    if (this.#stopped) return;
    for (const uri of this.#kept.uris) if (!this.#listed?.has(uri)) this.#dataChanged(this.#kept.delete(uri));
    this.#crawl.look(this.#listed ?? []);
    this.#tell();
  }

  #openChanged(uri: string): void {
    if (!this.#listed?.has(uri) || this.#stopped) return;
    this.#later.run(`open ${uri}`, TAKE_MS, () => void this.#takeOpen(uri));
  }

  async #takeOpen(uri: string): Promise<void> {
    try {
      const record = await this.#reader.ofOpen(uri);
      // It may have been closed, or the reading stopped, meanwhile.
      if (record && this.ports.desk.get(uri) && !this.#stopped) this.#dataChanged(this.#kept.put(record));
    } catch (error) {
      this.ports.log.error(`folder open: ${describeFault(error)}`);
    }
  }

  #dataChanged(changed: boolean): void {
    if (changed) this.#viewing.changed();
    if (changed) this.#later.unlessWaiting('write', WRITE_MS, () => void this.#write());
    this.#tell();
  }

  #ended(): void {
    void this.#write();
    this.#viewing.changed();
    this.#tell();
  }

  async #write(): Promise<void> {
    const before = this.#kept.failed;
    await this.#kept.write();
    if (this.#kept.failed !== before) this.#tell();
  }

  #tell(): void {
    this.#later.unlessWaiting('tell', TELL_MS, () => this.#changed.fire());
  }
}
