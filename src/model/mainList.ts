import type { Act, Event, Mention, Participant, Sureness } from './types';

/**
 * How sure a line must be to stand in the main list, to be marked in the text or to be the headline; deeds that accuse or
 * hurt ask for more where somebody is named (DESIGN section 3). What is less sure is one click away.
 */
const SURE_FROM = 0.66;
const GRAVE_FROM = 0.72;
/** What headline and lead both tell needs less. */
const HEADLINE_FROM = 0.5;
/** In UTF-16 units: what a statement says at the least to be worth a line. */
const LEAST_SAID = 20;
/** Below it the deed stands in the article's words alone, without a word for its kind. */
const ACT_FROM = 0.85;
/** The kinds of what is no deed between parties are told apart less surely: of those above .85 a quarter were wrong. */
const OTHER_FROM = 0.95;
const GRAVE: ReadonlySet<Act> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'SANCTION', 'THREATEN']);

/** Deeds that need a doer to accuse somebody: that people were killed accuses nobody. */
const SUFFERED: ReadonlySet<Act> = new Set(['ASSAULT']);

/** How sure each side must be that stands in a line which no clause tells. */
export const sideFrom = (event: Pick<Event, 'act' | 'subtype'>): number => (isGrave(event) ? GRAVE_FROM : SURE_FROM);

export const isGrave = (event: Pick<Event, 'act' | 'subtype'>): boolean =>
  GRAVE.has(event.act) || event.subtype === 'crime';

/** How sure it must be whom a description or a pronoun means, before a line says the name for it. */
const NAME_FROM: Readonly<Partial<Record<Mention['kind'], number>>> = { nominal: 0.9, pronoun: 0.8 };

export const isNamed = ({ kind, confidence }: Pick<Mention, 'kind' | 'confidence'>): boolean =>
  confidence >= (NAME_FROM[kind] ?? 0);

/**
 * That what the line says is right, 0 to 1, whatever kind of act it is counted as: the deed and who did it, for the rest of
 * the clause stands there in the article's words; where these do not follow a doer, both sides. The parts lean on each
 * other, so that their product says too little: the power was fitted on stories that the networks had not learned from
 * (RESULTS.md).
 */
export function lineConfidence(event: LineParts): number {
  const { sure, confidence } = event;
  if (!sure) return confidence;
  return (sure.deed * doerSure(event, sure) * (saysItself(event) ? 1 : sure.recipient)) ** LEANING;
}

/** Whom the clause is said of stands there as the article says it; else it is the source that must be sure. */
function doerSure({ subject, source, recipient }: LineParts, sure: Sureness): number {
  if (!subject) return sure.source;
  const inside = ({ start, end }: Participant): boolean => start >= subject.start && end <= subject.end;
  if (source.some(inside)) return Math.max(sure.source, LEAST_SUBJECT);
  return recipient.some(inside) ? Math.max(sure.recipient, LEAST_SUBJECT) : 1;
}
const LEAST_SUBJECT = 0.85;

/** Whether a clause tells it; "crash of eight people" and "to release them" are no lines. */
export const saysItself = ({ subject }: Pick<Event, 'subject'>): boolean => subject !== undefined;

type LineParts = Pick<Event, 'sure' | 'confidence' | 'subject' | 'predicate' | 'source' | 'recipient' | 'trigger'>;
const LEANING = 0.7;

/** Whether the kind of act is sure enough to be said. */
export const isActSure = ({ sure, act }: Pick<Event, 'sure' | 'act'>): boolean =>
  sure === undefined || sure.act >= (act === 'OTHER' ? OTHER_FROM : ACT_FROM);

export function isMain(event: Omit<Event, 'rank'>): boolean {
  const named = event.source.length > 0 || event.recipient.length > 0;
  if (event.asked === false) return false;
  if (event.sure && !saysItself(event) && !event.asked) return false;
  // "told the radio", "published": that somebody said something says nothing.
  const said = event.predicate ? event.predicate.end - event.predicate.start : 0;
  if (event.sure && event.subtype === 'statement' && said < LEAST_SAID) return false;
  // One deed, one line: another line says it already.
  if (event.toldIn) return false;
  if (event.asked) return event.core;
  const accuses = SUFFERED.has(event.act) ? event.source.length > 0 : named;
  return event.core && lineConfidence(event) >= (accuses && isGrave(event) ? GRAVE_FROM : SURE_FROM);
}

/** The event that stands above all others; where there is none, the article's title does. */
export const isHeadline = (event: Event): boolean => event.rank === 1 && mayHead(event);

/** Whether an event can be the headline: what the opening tells needs less to be sure of. */
export const mayHead = (event: Omit<Event, 'rank'>): boolean =>
  (isMain(event) && !event.asked) ||
  (event.core &&
    event.asked !== false &&
    saysItself(event) &&
    !event.toldIn &&
    !isGrave(event) &&
    lineConfidence(event) >= HEADLINE_FROM);
