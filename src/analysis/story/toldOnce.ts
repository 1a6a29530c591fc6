/** One deed, one line: what a line of the main list says in its clause needs no line of its own. */
import { isMain, saysItself } from '../../model/mainList';
import type { Event } from '../../model/types';

/** Of a predicate, in UTF-16 units: what every line shows of it. */
const SHOWN_UNITS = 130;

/** Events in text order, each with the event that tells it, too, where there is one. */
export function toldOnce(events: readonly Event[]): readonly Event[] {
  let teller: Event | undefined;
  return events.map((event) => {
    const told = teller?.predicate;
    if (
      teller &&
      told &&
      event.trigger.start >= told.start &&
      event.trigger.end <= Math.min(told.end, told.start + SHOWN_UNITS)
    )
      return event.rank === 1 ? event : { ...event, toldIn: teller.id };
    if (isMain(event) && saysItself(event)) teller = event;
    return event;
  });
}
