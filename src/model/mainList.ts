import type { Act, Event } from './types';

/**
 * How sure a line must be to stand in the main list, to be marked in the text or to be the headline; deeds that accuse or
 * hurt ask for more where somebody is named (DESIGN section 3). What is less sure is one click away.
 */
const SURE_FROM = 0.55;
const GRAVE_FROM = 0.62;
/** What headline and lead both tell needs less. */
const HEADLINE_FROM = 0.5;
/** Below it the deed stands in the article's words alone, without a word for its kind. */
const ACT_FROM = 0.5;
const GRAVE: ReadonlySet<Act> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'SANCTION', 'THREATEN']);

export const isGrave = (event: Pick<Event, 'act' | 'subtype'>): boolean =>
  GRAVE.has(event.act) || event.subtype === 'crime';

/**
 * That the deed was done and both sides are told right, 0 to 1: what the line claims, whatever kind of act it is counted as.
 * The parts lean on each other, so that their product says too little: the power was fitted on stories that the networks
 * had not learned from (RESULTS.md).
 */
export const lineConfidence = ({ sure, confidence }: Pick<Event, 'sure' | 'confidence'>): number =>
  sure ? (sure.deed * sure.source * sure.recipient) ** LEANING : confidence;
const LEANING = 0.7;

/** Whether the kind of act is sure enough to be said. */
export const isActSure = ({ sure }: Pick<Event, 'sure'>): boolean => sure === undefined || sure.act >= ACT_FROM;

export function isMain(event: Event): boolean {
  const named = event.source.length > 0 || event.recipient.length > 0;
  // "closure" alone tells nobody anything, unless a person marked it.
  if (event.sure && !named && event.place.length === 0 && !event.object && !event.predicate) return false;
  return event.core && lineConfidence(event) >= (named && isGrave(event) ? GRAVE_FROM : SURE_FROM);
}

/** The event that stands above all others; where there is none, the article's title does. */
export const isHeadline = (event: Event): boolean =>
  event.rank === 1 && (isMain(event) || (event.core && !isGrave(event) && lineConfidence(event) >= HEADLINE_FROM));
