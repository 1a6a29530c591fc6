/** A list that would be too short to tell the story takes in what comes next in weight, as far as it is sure. */
import { isMain } from '../../model/mainList';
import type { Event } from '../../model/types';
import type { Told } from './told';

export type Unranked = Omit<Event, 'rank'>;

/** One line in so many words of article (DESIGN section 3). */
const WORDS_A_LINE = 40;
/** Of a short article nearly all is news: so many words of each are told as closely as what is sure. */
const OPENING_WORDS = 200;
/** Deeds that are sure in all may go on until there is a line in so many. */
const WORDS_A_SURE_LINE = 20;
const SURE_DEED = 0.8;

function isSureDeed(event: Unranked, told: Told | undefined): boolean {
  const { sure } = event;
  return (
    told?.draft.clause?.main === true &&
    !told.draft.spare &&
    sure !== undefined &&
    sure.deed >= SURE_DEED &&
    sure.source >= SURE_DEED &&
    event.source.length > 0
  );
}

/** What is less likely of the core than this is no news, however short the list. */
const FILL_FROM = 0.04;

/**
 * Events with the likeliest of those that are not of the core added to it, until there is a line for every forty words (twenty
 * in the opening; what is sure in all goes on until twenty; of .7 to .9 and 16 to 25 words what gave most right in all on stories
 * not learned from); what is hardly a deed comes last. `told` and `scores` (how likely each is of the core) run parallel to the events.
 */
export function filled(
  told: readonly Told[],
  events: readonly Unranked[],
  scores: readonly number[],
  words: number,
): readonly Unranked[] {
  const lines = new Lines(events.filter(isMain));
  const opening = Math.min(words, OPENING_WORDS);
  let room = Math.floor(opening / WORDS_A_SURE_LINE + (words - opening) / WORDS_A_LINE) - lines.count;
  let sureRoom = Math.floor(words / WORDS_A_SURE_LINE) - lines.count;
  const weight = (at: number): number => (scores[at] ?? 0) + place(told[at]);
  const added = new Map<number, Unranked>();
  for (const at of [...events.keys()].sort((a, b) => weight(b) - weight(a) || a - b)) {
    // What the article opens with is told, however long the list.
    const opens = isLead(told[at]);
    if (room <= 0 && sureRoom <= 0 && !opens) break;
    const event = asLine(events[at] as Unranked, told[at]);
    if (room <= 0 && !opens && !isSureDeed(event, told[at])) continue;
    const isNews = told[at]?.paragraph.kind !== 'caption' && (told[at]?.draft.spare || (scores[at] ?? 0) >= FILL_FROM);
    if (!isNews || !told[at]?.standsAlone || !isMain(event)) continue;
    // A line that what comes first tells, too, gives way to it.
    if (opens ? lines.has(event) : lines.say(event)) continue;
    lines.add(event);
    added.set(at, event);
    room--;
    sureRoom--;
  }
  return events.map((event, at) => added.get(at) ?? event);
}

/** What a main clause says is told right where the sentence is read right, whether or not it is much of a deed: by reading. */
const CLAUSE_SURE = 0.75;

function asLine(event: Unranked, told: Told | undefined): Unranked {
  const { sure } = event;
  const isClause = sure && told?.draft.clause?.main && !told.draft.quoted;
  return { ...event, core: true, ...(isClause ? { sure: { ...sure, deed: Math.max(sure.deed, CLAUSE_SURE) } } : {}) };
}

/** Main clauses go before what is told beside them; what is hardly a deed goes last. */
function place(one: Told | undefined): number {
  if (isLead(one)) return 1;
  if (one?.draft.spare) return -2;
  return one?.draft.clause?.main ? 0 : -1;
}

/** What an article says first. */
const isLead = (one: Told | undefined): boolean => one?.draft.clause?.main === true && one.bodyIndex === 0;

/** One deed, one line: of two that tell one another the list holds the first that it took. */
class Lines {
  readonly #chains = new Set<string>();
  /** By where their sentence begins: what an event says stands in its own sentence. */
  readonly #bySentence = new Map<number, Unranked[]>();
  count = 0;

  constructor(lines: readonly Unranked[]) {
    for (const line of lines) this.add(line);
  }

  add(line: Unranked): void {
    this.count++;
    this.#chains.add(line.chain);
    const beside = this.#bySentence.get(line.sentence.start);
    if (beside) beside.push(line);
    else this.#bySentence.set(line.sentence.start, [line]);
  }

  has(event: Unranked): boolean {
    return this.#chains.has(event.chain);
  }

  say(event: Unranked): boolean {
    const beside = this.#bySentence.get(event.sentence.start) ?? [];
    return this.#chains.has(event.chain) || beside.some((line) => tells(line, event) || tells(event, line));
  }
}

const tells = ({ predicate }: Unranked, { trigger }: Unranked): boolean =>
  predicate !== undefined && trigger.start >= predicate.start && trigger.end <= predicate.end;
