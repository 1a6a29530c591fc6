/**
 * Questions about a whole folder, answered from its index: who is the same across articles is worked out there, and nothing
 * is read but the articles of the answer's own page.
 */
import type { FolderActor, FolderEvent, FolderParty } from '../corpus/types';
import { indexOf } from '../model/lookup';
import type { Clock } from '../platform/ports';
import { type FolderIndex, ToolError } from './library';
import { type EventRow, eventRow } from './rows';
import type { Shelf } from './shelf';

/** An index that is being read is waited for so long: assistants give up after a minute. */
const WAIT_MS = 15_000;
const LOOK_MS = 100;
const QUIET_LOOKS = 3;
const begun = new WeakSet<FolderIndex['corpus']>();

/** Reads on until everything is indexed, or for as long as there is time. @throws the signal's reason once it is aborted. */
export async function brought({ corpus }: FolderIndex, clock: Pick<Clock, 'now' | 'after'>, signal: AbortSignal) {
  corpus.begin();
  const until = clock.now() + WAIT_MS;
  // Between loading the index and reading the folder nothing seems to go on.
  for (let quiet = begun.has(corpus) ? QUIET_LOOKS : 0; quiet < QUIET_LOOKS || corpus.state.running; ) {
    signal.throwIfAborted();
    if (clock.now() >= until) break;
    await new Promise<void>((resolve) => clock.after(LOOK_MS, resolve));
    quiet = corpus.state.running ? 0 : quiet + 1;
  }
  signal.throwIfAborted();
  begun.add(corpus);
  return { read: corpus.state.indexed, of: corpus.state.total };
}

const MAX_PLACES = 5;

/** One actor over all articles. */
export interface FoundActor {
  readonly name: string;
  readonly type: string;
  role: string | null;
  link: string | null;
  mentions: number;
  articles: number;
  readonly aliases: string[];
  readonly in: { readonly article: string; readonly mentions: number }[];
}

export const foundIn = ({ nameOf }: FolderIndex, actor: FolderActor): FoundActor => ({
  name: actor.name,
  type: actor.type,
  role: actor.role,
  link: actor.link,
  mentions: actor.mentions,
  articles: actor.articles,
  aliases: actor.aliases.slice(0, MAX_PLACES),
  in: actor.sightings.slice(0, MAX_PLACES).map(({ article, mentions }) => ({ article: nameOf(article), mentions })),
});

/** What the index knows of an event: the number of its sentence and who says it stand in the article only. */
export function indexedRow({ corpus, nameOf }: FolderIndex, event: FolderEvent): EventRow {
  const named = (all: readonly FolderParty[]): string[] =>
    all.map(({ actor, words }) => (actor === null ? undefined : corpus.actor(actor)?.name) ?? words);
  const { act, code, subtype, time, published, modality, polarity, main, confidence, trigger } = event;
  return {
    ...{ article: nameOf(event.article), told: event.line, act, code, subtype, time, published, modality, polarity },
    source: named(event.source),
    recipient: named(event.recipient),
    place: named(event.place),
    speaker: null,
    ...{ main, confidence, judged: event.reviewed === null ? 'machine' : 'person' },
    trigger: { words: '', start: trigger.start, end: trigger.end },
    sentence: { number: 0, quote: event.sentenceText ?? '' },
  };
}

/** The same row as the article has it, under the folder's names; as the index has it where the article changed meanwhile. */
export async function asInArticle(shelf: Shelf, row: EventRow, id: string): Promise<EventRow> {
  try {
    const article = await shelf.article(row.article);
    const event = indexOf(article).event(id);
    if (!event || event.trigger.start !== row.trigger.start) return row;
    const { source, recipient, place } = row;
    return { ...eventRow(article, event), source, recipient, place };
  } catch (error) {
    if (error instanceof ToolError) return row;
    throw error;
  }
}
