/** One deed, one line: what a line of the main list says in its clause needs no line of its own. */
import { isMain, saysItself } from '../../model/mainList';
import type { Event } from '../../model/types';

/** Of a predicate, in UTF-16 units: what every line shows of it. */
const SHOWN_UNITS = 130;

/** Events in text order, each with the event that tells it, too, where there is one. `text` is the article's. */
export function toldOnce(events: readonly Event[], text: string): readonly Event[] {
  let teller: Event | undefined;
  const lines = new Map<string, Event>();
  /** Who says what the headline event is, with that event. */
  const tellers = new Map<string, string>();
  const told = events.map((event) => {
    const said = teller?.predicate;
    if (
      teller &&
      said &&
      event.trigger.start >= said.start &&
      event.trigger.end <= Math.min(said.end, said.start + SHOWN_UNITS)
    ) {
      if (event.rank === 1) tellers.set(teller.id, event.id);
      return event.rank === 1 ? event : { ...event, toldIn: teller.id };
    }
    if (!isMain(event) || !saysItself(event)) return event;
    teller = event;
    const line = wordsOf(event, text);
    const same = lines.get(line);
    if (same && event.rank !== 1) return { ...event, toldIn: same.id };
    if (line !== '') lines.set(line, event);
    return event;
  });
  return told.map((event) => (tellers.has(event.id) ? { ...event, toldIn: tellers.get(event.id) as string } : event));
}

/** What the line says, as the article has it: a quotation may stand there twice. */
function wordsOf({ subject, lead, trigger, predicate }: Event, text: string): string {
  const spans = [subject, lead, trigger, predicate].filter((span) => span !== undefined);
  return spans
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(' ')
    .trim();
}
