/**
 * The text and the places of corrections when an article was last open, kept outside of the folder: one diff then finds
 * everything again after edits by other programs. A cache: without it quotes and their context are searched.
 */

import type { LastSeen } from '../corrections/places';
import { MAX_SEEN_ARTICLES } from '../limits';
import { hashText } from '../model/text';
import type { Span } from '../model/types';
import type { FileSystem, Memory } from '../platform/ports';

const KEY = 'dateline.lastSeen';
/** A longer text is not remembered: its corrections are found by their words. */
const MAX_TEXT_UNITS = 2_000_000;

/** One remembered article: the name of its file here, the hash of its text, its address. */
type Entry = readonly [name: string, text: string, article: string];

interface Stored {
  readonly v: 1;
  readonly text: string;
  readonly places: readonly (readonly [string, number, number])[];
  /** Ids of those that had lost their words. */
  readonly lost?: readonly string[];
}

export class LastSeenTexts {
  #queue: Promise<unknown> = Promise.resolve();
  #made: Promise<void> | undefined;

  /** @param folder URI text of a folder of our own; undefined where the editor gives none: nothing is remembered. */
  constructor(
    private readonly files: FileSystem,
    private readonly memory: Memory,
    private readonly folder: string | undefined,
  ) {}

  /** undefined where nothing, or nothing readable, is remembered. */
  async read(article: string): Promise<LastSeen | undefined> {
    if (this.folder === undefined || !this.#entries().some(([name]) => name === nameOf(article))) return undefined;
    try {
      const bytes = await this.files.read(this.#fileOf(nameOf(article)));
      return lastSeenOf(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return undefined;
    }
  }

  /** Other articles that were last seen with exactly this text: one of them may have been moved here. */
  withText(text: string, article: string): readonly string[] {
    const entries = this.#entries();
    if (entries.length === 0) return [];
    const hash = hashText(text);
    return entries.filter(([, seen, other]) => seen === hash && other !== article).map(([, , other]) => other);
  }

  /** Remembers, or forgets where there is nothing to place. Never rejects. */
  write(article: string, seen: LastSeen): Promise<void> {
    const run = this.#queue.then(() => this.#write(article, seen)).catch(() => undefined);
    this.#queue = run;
    return run;
  }

  async #write(article: string, { text, places, lost }: LastSeen): Promise<void> {
    const { folder } = this;
    if (folder === undefined || text.length > MAX_TEXT_UNITS) return;
    const name = nameOf(article);
    const others = this.#entries().filter(([one]) => one !== name);
    if (places.size === 0 && !lost?.size) {
      if (others.length < this.#entries().length) await this.#drop([name], others);
      return;
    }
    const stored: Stored = {
      v: 1,
      text,
      places: [...places].map(([id, { start, end }]) => [id, start, end]),
      ...(lost?.size ? { lost: [...lost] } : {}),
    };
    this.#made ??= this.files.createFolder(folder).catch((error) => {
      this.#made = undefined;
      throw error;
    });
    await this.#made;
    await this.files.write(this.#fileOf(name), new TextEncoder().encode(JSON.stringify(stored)));
    const kept: Entry[] = [...others, [name, hashText(text), article]];
    const gone = kept.slice(0, -MAX_SEEN_ARTICLES).map(([one]) => one);
    await this.#drop(gone, kept.slice(-MAX_SEEN_ARTICLES));
  }

  async #drop(gone: readonly string[], kept: readonly Entry[]): Promise<void> {
    await this.memory.update(KEY, kept);
    for (const name of gone) await this.files.delete(this.#fileOf(name)).catch(() => undefined);
  }

  #fileOf(name: string): string {
    return `${this.folder}/${name}.json`;
  }

  /** The stored list may come from another version or be damaged. */
  #entries(): readonly Entry[] {
    const stored: unknown = this.memory.get(KEY);
    return (Array.isArray(stored) ? stored : []).filter(
      (one): one is Entry => Array.isArray(one) && one.length === 3 && one.every((part) => typeof part === 'string'),
    );
  }
}

const nameOf = (article: string): string => hashText(article);

function lastSeenOf(data: unknown): LastSeen | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { v, text, places, lost } = data as Partial<Stored>;
  if (v !== 1 || typeof text !== 'string' || !Array.isArray(places)) return undefined;
  const found = new Map<string, Span>();
  for (const place of places as readonly unknown[]) {
    if (!Array.isArray(place)) continue;
    const [id, start, end] = place as readonly unknown[];
    const fits = Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) <= text.length;
    if (typeof id === 'string' && fits && Number(start) < Number(end))
      found.set(id, { start: Number(start), end: Number(end) });
  }
  const ids = (Array.isArray(lost) ? lost : []).filter((id) => typeof id === 'string');
  return { text, places: found, lost: new Set(ids) };
}
