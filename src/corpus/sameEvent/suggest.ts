/** Pairs of reports that may tell one event, for a person to say whether they do. */
import type { FolderEvent, SameEventSuggestion } from '../types';
import { daysBetween, differingNumbers, sameEvent } from './score';

/** A report comes at most this long after another. */
const WINDOW_DAYS = 7;
/** Later reports with the same actor that a report is compared with. */
const MAX_COMPARED = 10;
/** More is nothing that a person goes through. */
const MAX_SUGGESTIONS = 500;
const SUGGEST_FROM = 0;
const EVENTS_A_STEP = 500;

/** @param decided whether a person has judged the two already */
export function* suggest(
  events: readonly FolderEvent[],
  decided: (a: FolderEvent, b: FolderEvent) => boolean,
): Generator<void, readonly SameEventSuggestion[]> {
  const byActor = new Map<string, FolderEvent[]>();
  for (const event of events) {
    if (!event.main || dayOf(event) === null) continue;
    const actors = new Set([...event.source, ...event.recipient, ...event.place].flatMap(({ actor }) => actor ?? []));
    for (const actor of actors) {
      const list = byActor.get(actor);
      if (list) list.push(event);
      else byActor.set(actor, [event]);
    }
  }
  const compared = new Set<string>();
  const found: SameEventSuggestion[] = [];
  let steps = 0;
  for (const list of byActor.values()) {
    list.sort((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -1 : 1));
    for (const [at, a] of list.entries()) {
      if (++steps % EVENTS_A_STEP === 0) yield;
      for (const b of list.slice(at + 1, at + 1 + MAX_COMPARED)) {
        if ((daysBetween(dayOf(a), dayOf(b)) ?? 0) > WINDOW_DAYS) break;
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        const pair = `${first.id} ${second.id}`;
        if (a.article === b.article || compared.has(pair) || decided(a, b)) continue;
        compared.add(pair);
        const { score, agree } = sameEvent(first, second);
        if (score < SUGGEST_FROM) continue;
        const [one, other] = (first.published ?? '') <= (second.published ?? '') ? [first, second] : [second, first];
        found.push({
          events: [one.id, other.id],
          confidence: 1 / (1 + Math.exp(-score)),
          agree,
          differing: differingNumbers(one, other),
        });
      }
    }
  }
  return found.sort((a, b) => b.confidence - a.confidence).slice(0, MAX_SUGGESTIONS);
}

const dayOf = (event: FolderEvent): string | null => event.day ?? event.published;
