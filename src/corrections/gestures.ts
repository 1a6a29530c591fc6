/**
 * From what a person means to the operations that say it. Pure: the editor asks, shows and writes.
 * Spans are UTF-16 units over the LF text of the snapshot; every anchor quotes that text.
 */
import { failed, ok, type Result } from '../base/result';
import { Occurrences } from '../model/occurrences';
import { wordsAt } from '../model/prose';
import type { Act, Actor, Analysis, Event, Mention, Participant, Span } from '../model/types';
import { describeAnchor } from './anchor';
import type { ActorKey, Bare, EventFields, EventSeen } from './correction';

/** What a gesture is made about: an article's text and what is known of it, decisions included. */
export interface Ground {
  readonly text: string;
  readonly analysis: Analysis;
}

export const keyOf = (actor: Pick<Actor, 'type' | 'name'>): ActorKey => ({ type: actor.type, name: actor.name });
const words = wordsAt;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

// ---- mentions

/** Marks words as a type; as an actor where the person says whose name they are. */
export const mark = (ground: Ground, span: Span, type: string, actor?: ActorKey): Bare[] => [
  { op: 'add', anchor: describeAnchor(ground.text, span), type, scope: 'here', ...(actor ? { actor } : {}) },
];

export const notEntity = (ground: Ground, span: Span): Bare[] => [
  { op: 'remove', anchor: describeAnchor(ground.text, span), scope: 'here' },
];

export const retype = (ground: Ground, span: Span, type: string): Bare[] => [
  { op: 'retype', anchor: describeAnchor(ground.text, span), type, scope: 'here' },
];

export const confirmMention = (ground: Ground, span: Span): Bare[] => [
  { op: 'confirm', anchor: describeAnchor(ground.text, span) },
];

/** Nothing where the span does not change. */
export const resize = (ground: Ground, mention: Span, to: Span): Bare[] =>
  same(mention, to) || to.start >= to.end
    ? []
    : [{ op: 'resize', anchor: describeAnchor(ground.text, mention), to: describeAnchor(ground.text, to) }];

// ---- this one, and all like it

/** One place where the same words stand. */
export interface Like extends Span {
  /** The mention of exactly these words, where there is one. */
  readonly mention: Mention | undefined;
}

/**
 * Every other place of the article that a decision about `span` could be about as well: the same words, whole, that are
 * no part of a longer name. In text order.
 */
export function alike(ground: Ground, span: Span): Like[] {
  const { mentions } = ground.analysis;
  const byStart = [...mentions].filter((one) => one.kind !== 'pronoun').sort((a, b) => a.start - b.start);
  const found: Like[] = [];
  let first = 0;
  for (const place of new Occurrences(ground.text, ground.analysis.prose.markup).of(words(ground, span))) {
    if (same(place, span)) continue;
    while ((byStart[first]?.start ?? Number.POSITIVE_INFINITY) < place.start - MAX_MENTION_UNITS) first++;
    const near: Mention[] = [];
    for (let at = first; (byStart[at]?.start ?? Number.POSITIVE_INFINITY) < place.end; at++) {
      const one = byStart[at];
      if (one && overlap(one, place)) near.push(one);
    }
    const mention = near.find((one) => same(one, place));
    const inLonger = near.some((one) => one.start <= place.start && one.end >= place.end && !same(one, place));
    if (mention || !inLonger) found.push({ ...place, mention });
  }
  return found;
}

/** Longer mentions than this are not looked for when places are compared. */
const MAX_MENTION_UNITS = 2_000;

/** "Apply to all": the places become that type and mean that actor. Those that are of the type already are left alone. */
export function applyToAll(ground: Ground, likes: readonly Like[], type: string, actor?: ActorKey): Bare[] {
  return likes.flatMap((like) => {
    if (like.mention?.type === type) return [];
    return like.mention && !actor ? retype(ground, like, type) : mark(ground, like, type, actor);
  });
}

/**
 * "Remove all": where every place was chosen it is said once for the whole article, so that the words stay rejected when
 * the article grows; else place by place.
 */
export function removeAll(ground: Ground, span: Span, chosen: readonly Span[]): Bare[] {
  const marked = alike(ground, span).filter((like) => like.mention);
  const all = marked.every((like) => chosen.some((one) => same(one, like)));
  if (all && marked.length > 0) return [{ op: 'remove', anchor: describeAnchor(ground.text, span), scope: 'article' }];
  return chosen.flatMap((place) => notEntity(ground, place));
}

// ---- events

/** With all that a person said about it at once. */
export const markEvent = (
  ground: Ground,
  span: Span,
  act: Act,
  subtype: string | null,
  change: EventChange = {},
): Bare[] => [
  {
    op: 'event-add',
    anchor: describeAnchor(ground.text, span),
    fields: { ...fieldsOf(ground, change), act, ...(subtype ? { subtype } : {}) },
  },
];

/** A change of fields as a person states it: participants by their spans. */
export type EventChange = Omit<EventFields, 'source' | 'recipient' | 'place'> & {
  readonly source?: readonly Span[];
  readonly recipient?: readonly Span[];
  readonly place?: readonly Span[];
};

function fieldsOf(ground: Ground, change: EventChange): EventFields {
  const anchors = (spans: readonly Span[] | undefined) => spans?.map((span) => describeAnchor(ground.text, span));
  const { source, recipient, place, ...plain } = change;
  return {
    ...plain,
    ...(source ? { source: anchors(source) } : {}),
    ...(recipient ? { recipient: anchors(recipient) } : {}),
    ...(place ? { place: anchors(place) } : {}),
  };
}

/** What the event has already is not said again: nothing that was not chosen is stored. */
export function editEvent(ground: Ground, event: Event, change: EventChange): Bare[] {
  const fields = fieldsOf(ground, newIn(event, change));
  return Object.keys(fields).length === 0
    ? []
    : [
        {
          op: 'event-edit',
          anchor: describeAnchor(ground.text, event.trigger),
          fields,
          ...(fields.act ? { was: seenAs(ground, event) } : {}),
        },
      ];
}

/** So that what is decided here can be learned from where such parties do the same elsewhere. */
function seenAs({ analysis }: Ground, { act, subtype, source, recipient }: Event): EventSeen {
  const typesOf = (side: readonly Participant[]): string[] => [
    ...new Set(side.flatMap(({ actor }) => analysis.actors.find((one) => one.id === actor)?.type ?? [])),
  ];
  return { act, subtype, source: typesOf(source), recipient: typesOf(recipient) };
}

const samePlaces = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span) => b.some((other) => same(span, other)));

function newIn(event: Event, change: EventChange): EventChange {
  const kept = Object.entries(change).filter(([field, value]) => {
    if (field === 'source' || field === 'recipient' || field === 'place')
      return !samePlaces(value as readonly Span[], event[field]);
    if (field === 'time') return value !== (event.time?.value ?? null) || (value === null && event.time !== null);
    if (field === 'attributes')
      return Object.entries(change.attributes ?? {}).some(
        ([name, said]) => (event.attributes?.find((one) => one.name === name)?.value ?? null) !== said,
      );
    // A deed is its act with its subtype: both are said or none.
    if (field === 'act' || field === 'subtype')
      return (change.act ?? event.act) !== event.act || (change.subtype ?? null) !== event.subtype;
    return value !== event[field as 'modality' | 'polarity'];
  });
  return Object.fromEntries(kept);
}

export const rejectEvent = (ground: Ground, event: Event): Bare[] => [
  { op: 'event-remove', anchor: describeAnchor(ground.text, event.trigger), was: seenAs(ground, event) },
];

export const confirmEvent = (ground: Ground, event: Event): Bare[] => [
  { op: 'event-confirm', anchor: describeAnchor(ground.text, event.trigger), was: seenAs(ground, event) },
];

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-W([0-4]\d|5[0-3])|-Q[1-4])?(T\d{2}(:\d{2}){0,2}Z?)?$/;
const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/;

/** An ISO 8601 date, interval (start/end) or duration; null for an empty field. */
export function parseTime(input: string): Result<string | null> {
  const text = input.trim().toUpperCase();
  if (text === '') return ok(null);
  const parts = text.split('/');
  const [start = '', end = ''] = parts;
  const good =
    (parts.length === 1 && (DATE.test(start) || DURATION.test(start))) ||
    (parts.length === 2 &&
      DATE.test(start) &&
      (DATE.test(end) || DURATION.test(end)) &&
      !(DATE.test(end) && end < start));
  return good ? ok(text) : failed('2024, 2024-05, 2024-05-14 or 2024-05-14/2024-05-20');
}
