/**
 * Pairs of reports that may tell one event, for a person to say whether they do. A large folder has hundreds of thousands of
 * reports: what is worked out of one is kept no longer than it is compared.
 */
import type { FolderEvent, SameEventSuggestion } from '../types';
import { type Content, contentOf, dayNumber, differingNumbers, type SameEventScore, sameEvent } from './score';

/** A report comes at most this long after another. */
const WINDOW_DAYS = 7;
/** Later reports with the same actor that a report is compared with. */
const MAX_COMPARED = 10;
/** More is nothing that a person goes through. */
const MAX_SUGGESTIONS = 500;
const SUGGEST_FROM = 0;
const EVENTS_A_STEP = 50;

/** Of the main list, with a day. */
interface Report {
  readonly event: FolderEvent;
  readonly day: number;
}

/** Yields now and then. @param decided whether a person has judged the two already */
export function* suggest(
  events: Iterable<FolderEvent>,
  decided: (a: FolderEvent, b: FolderEvent) => boolean,
): Generator<void, readonly SameEventSuggestion[]> {
  const byActor = yield* reportsByActor(events);
  const best = new Best();
  let steps = 0;
  for (const list of byActor.values()) {
    if (list.length < 2) continue;
    list.sort((a, b) => a.day - b.day);
    const known = new Map<FolderEvent, Content>();
    const said = (event: FolderEvent): Content => {
      const own = known.get(event) ?? contentOf(event);
      known.set(event, own);
      return own;
    };
    for (const [at, a] of list.entries()) {
      if (++steps % EVENTS_A_STEP === 0) yield;
      for (const b of list.slice(at + 1, at + 1 + MAX_COMPARED)) {
        if (b.day - a.day > WINDOW_DAYS) break;
        if (a.event.article === b.event.article) continue;
        const found = sameEvent(a.event, b.event, said);
        if (found.score >= SUGGEST_FROM && !decided(a.event, b.event)) best.add(a.event, b.event, found);
      }
    }
  }
  return best.all;
}

function* reportsByActor(events: Iterable<FolderEvent>): Generator<void, ReadonlyMap<string, Report[]>> {
  const byActor = new Map<string, Report[]>();
  let steps = 0;
  for (const event of events) {
    if (++steps % EVENTS_A_STEP === 0) yield;
    const day = event.main ? dayNumber(event.day ?? event.published) : undefined;
    if (day === undefined) continue;
    const report = { event, day };
    const actors = new Set([...event.source, ...event.recipient, ...event.place].flatMap(({ actor }) => actor ?? []));
    for (const actor of actors) {
      const list = byActor.get(actor);
      if (list) list.push(report);
      else byActor.set(actor, [report]);
    }
  }
  return byActor;
}

/** Pairs that share several actors come several times. */
class Best {
  #found = new Map<string, SameEventSuggestion>();

  get all(): readonly SameEventSuggestion[] {
    return [...this.#found.values()].sort((a, b) => b.confidence - a.confidence).slice(0, MAX_SUGGESTIONS);
  }

  add(a: FolderEvent, b: FolderEvent, { score, agree }: SameEventScore): void {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const pair = `${first.id} ${second.id}`;
    if (this.#found.has(pair)) return;
    const [one, other] = (first.published ?? '') <= (second.published ?? '') ? [first, second] : [second, first];
    const differing = differingNumbers(one, other);
    this.#found.set(pair, { events: [one.id, other.id], confidence: 1 / (1 + Math.exp(-score)), agree, differing });
    if (this.#found.size < 4 * MAX_SUGGESTIONS) return;
    this.#found = new Map(this.all.map((kept) => [[...kept.events].sort().join(' '), kept]));
  }
}
