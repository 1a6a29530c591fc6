import type { Act, Event } from './types';

/**
 * How sure an event must be to stand in the main list, to be marked in the text or to be the headline; deeds that accuse or
 * hurt ask for more where somebody is named (DESIGN section 3). What is less sure is one click away.
 */
const SURE_FROM = 0.45;
const GRAVE_FROM = 0.5;
/** What headline and lead both tell needs less. */
const HEADLINE_FROM = 0.4;
const GRAVE: ReadonlySet<Act> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'SANCTION', 'THREATEN']);

export const isGrave = (event: Pick<Event, 'act' | 'subtype'>): boolean =>
  GRAVE.has(event.act) || event.subtype === 'crime';

export function isMain(event: Event): boolean {
  const named = event.source.length > 0 || event.recipient.length > 0;
  return event.core && event.confidence >= (named && isGrave(event) ? GRAVE_FROM : SURE_FROM);
}

/** The event that stands above all others; where there is none, the article's title does. */
export const isHeadline = (event: Event): boolean =>
  event.rank === 1 && (isMain(event) || (event.core && !isGrave(event) && event.confidence >= HEADLINE_FROM));
