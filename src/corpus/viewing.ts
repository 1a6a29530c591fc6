/** Makes the joined view anew when something changed: in small steps, so that a key pressed meanwhile is not late. */
import type { Disposable } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import type { ArticleRecord } from './articleRecord';
import { eventOf } from './eventKeys';
import type { CorpusPorts } from './ports';
import { suggest } from './sameEvent/suggest';
import type { FolderActor, FolderEvent, SameEventSuggestion } from './types';
import { EMPTY_VIEW, type View, viewOf } from './view';

export interface ViewingEvents {
  articles(): readonly ArticleRecord[];
  /** More is coming. */
  busy(): boolean;
  ready(): void;
}

/** Units of work between two looks at what else there is to do. */
const SLICE_MS = 6;
/** Changes that come together are joined together. */
const SOON_MS = 100;
/** While the folder is read: not more than a small part of the time goes into joining what is there so far. */
const BUSY_MS = 2_000;
const BUSY_TIMES = 25;
/** All reports are compared again after a change: once a person rests, and a small part of the time. */
const SUGGEST_MS = 1_000;
const SUGGEST_TIMES = 10;

type Task = 'join' | 'names' | 'suggest';

/** Actors whose words are read between two looks at the clock. */
const A_STEP = 100;

/** Reads the words by which views sort and sift: a hundred thousand of them at once would hold up the editor. */
function* wordsOf(actors: readonly FolderActor[]): Generator<void, void> {
  let steps = 0;
  for (const { name, type } of actors) if (name + type !== '' && ++steps % A_STEP === 0) yield;
}

export class Viewing implements Disposable {
  readonly #later: Later;
  #view: View = EMPTY_VIEW;
  /** Made behind the view, which does not wait for them. */
  #suggestions: readonly SameEventSuggestion[] = [];
  #open:
    | {
        readonly of: readonly SameEventSuggestion[];
        readonly view: View;
        readonly list: readonly SameEventSuggestion[];
      }
    | undefined;
  #running = false;
  #again = false;
  #tookMs = 0;
  #suggestMs = 0;
  /** What the next view goes on from; none after a fault, which may have left it half done. */
  #joining: View['joining'];
  constructor(
    private readonly ports: CorpusPorts,
    private readonly events: ViewingEvents,
  ) {
    const { clock, log } = ports;
    this.#later = new Later(
      (name, error) => log.error(`folder ${name}: ${describeFault(error)}`),
      (delayMs, run) => clock.after(delayMs, run),
    );
  }

  get view(): View {
    return this.#view;
  }

  get suggestions(): readonly SameEventSuggestion[] {
    const { isDecided } = this.#view.decided;
    const isOpen = ({ events }: SameEventSuggestion): boolean => {
      const [a, b] = events.map((id) => this.#view.event(id));
      return a !== undefined && b !== undefined && !isDecided(a, b);
    };
    if (this.#open?.of !== this.#suggestions || this.#open.view !== this.#view)
      this.#open = { of: this.#suggestions, view: this.#view, list: this.#suggestions.filter(isOpen) };
    return this.#open.list;
  }

  /** Articles, a register or decisions are not what they were. */
  changed(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    const delayMs = this.events.busy() ? Math.max(BUSY_MS, this.#tookMs * BUSY_TIMES) : SOON_MS;
    if (delayMs === SOON_MS) this.#later.run('join', delayMs, () => this.#begin());
    else this.#later.unlessWaiting('join', delayMs, () => this.#begin());
  }

  dispose(): void {
    this.#later.dispose();
  }

  #begin(): void {
    const { desk } = this.ports;
    this.#running = true;
    this.#again = false;
    this.#tookMs = 0;
    this.#later.cancel('suggest');
    this.#later.cancel('names');
    const records = this.events.articles();
    this.#drive(
      'join',
      viewOf({
        records,
        joining: this.#joining,
        isRead: this.#view.isRead,
        registerOf: (article) => desk.registers.of(article)?.register,
        decisions: (events) => this.#decisions(records, events),
      }),
      (view) => this.#take(view),
    );
  }

  /** In slices, until it is done. */
  #drive<T>(name: Task, run: Generator<void, T>, done: (value: T) => void): void {
    const { clock } = this.ports;
    const startedMs = clock.now();
    try {
      do {
        const step = run.next();
        if (!step.done) continue;
        this.#took(name, clock.now() - startedMs);
        done(step.value);
        return;
      } while (clock.now() - startedMs < SLICE_MS);
    } catch (error) {
      if (name === 'join') {
        this.#running = false;
        this.#joining = undefined;
      }
      throw error;
    }
    this.#took(name, clock.now() - startedMs);
    this.#later.run(name, 0, () => this.#drive(name, run, done));
  }

  #took(name: Task, ms: number): void {
    if (name === 'join') this.#tookMs += ms;
    else if (name === 'suggest') this.#suggestMs += ms;
  }

  #take(view: View): void {
    this.#view = view;
    this.#joining = view.joining;
    this.#running = false;
    this.events.ready();
    if (this.#again) this.changed();
    else if (!this.events.busy()) this.#drive('names', wordsOf(view.actors), () => this.#suggestSoon());
  }

  #suggestSoon(): void {
    this.#later.run('suggest', Math.max(SUGGEST_MS, this.#suggestMs * SUGGEST_TIMES), () => this.#suggest());
  }

  /** Only while nothing is read: they are of no use before the reports are there. */
  #suggest(): void {
    this.#suggestMs = 0;
    this.#drive('suggest', suggest(this.#view.eachEvent(), this.#view.decided.isDecided), (found) => {
      this.#suggestions = found;
      this.events.ready();
    });
  }

  #decisions(records: readonly ArticleRecord[], events: (article: string) => readonly FolderEvent[]) {
    const { desk, folderOf } = this.ports;
    const folders = new Map<string, string>();
    for (const { uri } of records) {
      const folder = folderOf(uri);
      if (folder !== undefined && !folders.has(folder)) folders.set(folder, uri);
    }
    return [...folders].map(([folder, uri]) => ({
      all: desk.registers.eventsOf(uri)?.corrections ?? [],
      find: (key: Parameters<typeof eventOf>[0]) => eventOf(key, events(`${folder}/${key.article}`)),
    }));
  }
}
