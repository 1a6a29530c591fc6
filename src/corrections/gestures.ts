/**
 * From what a person means to the operations that say it. Pure: the editor asks, shows and writes.
 * Spans are UTF-16 units over the LF text of the snapshot; every anchor quotes that text.
 */
import { failed, ok, type Result } from '../base/result';
import { Occurrences } from '../model/occurrences';
import { wordsAt } from '../model/prose';
import type { Act, Actor, Analysis, Event, Mention, Participant, Span } from '../model/types';
import { describeAnchor } from './anchor';
import type { ActorKey, Bare, EventFields } from './correction';

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

// ---- who is who

/**
 * "Same actor as": everything that the mention's actor is called becomes the other actor. `onlyHere`, and pronouns and
 * descriptions always: only this mention means it.
 */
export function sameActor(ground: Ground, mention: Mention, actor: ActorKey, onlyHere: boolean): Bare[] {
  const own = ground.analysis.actors.find((one) => one.id === mention.actor);
  if (own && own.type === actor.type && own.name === actor.name) return [];
  const byName = mention.kind === 'named' || mention.kind === 'adjective';
  if (own && byName && !onlyHere)
    return [{ op: 'merge', actor: keyOf(own), into: actor }, ...confirmMention(ground, mention)];
  return [{ op: 'same', anchor: describeAnchor(ground.text, mention), actor }];
}

/** Whether "same actor as" has two meanings here: the actor is also called by other words than these. */
export function hasOtherNames(ground: Ground, mention: Mention): boolean {
  if (mention.kind !== 'named' && mention.kind !== 'adjective') return false;
  const here = words(ground, mention);
  return ground.analysis.mentions.some(
    (one) => one.actor === mention.actor && one.kind === 'named' && words(ground, one) !== here,
  );
}

/**
 * The mention gets an actor of its own, and with it every mention of its actor by the same words; alone where those are
 * the actor's own name: then two of one name are told apart.
 */
export function splitOff(ground: Ground, mention: Mention, name = words(ground, mention)): Bare[] {
  const here = words(ground, mention);
  const own = ground.analysis.actors.find((one) => one.id === mention.actor);
  const named = (mention.kind === 'named' || mention.kind === 'adjective') && own?.name !== here;
  const going = ground.analysis.mentions.filter(
    (one) => same(one, mention) || (named && one.actor === mention.actor && words(ground, one) === here),
  );
  return going.map((one) => ({
    op: 'split',
    anchor: describeAnchor(ground.text, one),
    name: freeName(ground, mention, name),
  }));
}

/** A name that no other actor of this type has, so that the one split off does not fall back to it. */
function freeName(ground: Ground, mention: Mention, name: string): string {
  const taken = new Set(
    ground.analysis.actors.filter((one) => one.type === mention.type).flatMap((one) => [one.name, ...one.aliases]),
  );
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
}

export function renameActor(actor: Actor, name: string): Bare[] {
  const clean = name.replace(/\s+/g, ' ').trim();
  return clean === '' || clean === actor.name ? [] : [{ op: 'rename', actor: keyOf(actor), name: clean }];
}

export function setRole(actor: Actor, role: string): Bare[] {
  const clean = role.replace(/\s+/g, ' ').trim();
  return (actor.role ?? '') === clean ? [] : [{ op: 'role', actor: keyOf(actor), role: clean === '' ? null : clean }];
}

export const setLink = (actor: Actor, to: string | null): Bare[] => [{ op: 'link', actor: keyOf(actor), to }];

const MAX_LINK_UNITS = 2_000;

/** A Wikidata id, alone or as an address, or another http(s) address; null for an empty field. */
export function parseLink(input: string): Result<string | null> {
  const text = input.trim();
  if (text === '') return ok(null);
  const id = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/i.exec(text)?.[1];
  if (id) return ok(id.toUpperCase());
  if (text.length > MAX_LINK_UNITS || /\s/.test(text) || !/^https?:\/\/[^/?#]/i.test(text))
    return failed('a Wikidata id such as Q42, or an address that starts with https://');
  return ok(text);
}

/** All decisions of the register that make an actor known in every article of the folder. */
export const rememberActor = (actor: Actor, link: string | undefined): Bare[] => [
  { op: 'know', actor: keyOf(actor), aliases: actor.aliases.filter((alias) => /\p{Lu}/u.test(alias)) },
  ...(actor.role ? [{ op: 'role', actor: keyOf(actor), role: actor.role } as const] : []),
  ...(link ? [{ op: 'link', actor: keyOf(actor), to: link } as const] : []),
];

// ---- events

export const markEvent = (ground: Ground, span: Span, act: Act, subtype: string | null): Bare[] => [
  { op: 'event-add', anchor: describeAnchor(ground.text, span), fields: { act, ...(subtype ? { subtype } : {}) } },
];

/** A change of fields as a person states it: participants by their spans. */
export type EventChange = Omit<EventFields, 'source' | 'recipient' | 'place'> & {
  readonly source?: readonly Span[];
  readonly recipient?: readonly Span[];
  readonly place?: readonly Span[];
};

export function editEvent(ground: Ground, event: Event, change: EventChange): Bare[] {
  const anchors = (spans: readonly Span[] | undefined) => spans?.map((span) => describeAnchor(ground.text, span));
  const { source, recipient, place, ...plain } = change;
  const fields: EventFields = {
    ...plain,
    ...(source ? { source: anchors(source) } : {}),
    ...(recipient ? { recipient: anchors(recipient) } : {}),
    ...(place ? { place: anchors(place) } : {}),
  };
  return Object.keys(fields).length === 0
    ? []
    : [{ op: 'event-edit', anchor: describeAnchor(ground.text, event.trigger), fields }];
}

export const rejectEvent = (ground: Ground, event: Event): Bare[] => [
  { op: 'event-remove', anchor: describeAnchor(ground.text, event.trigger) },
];

export const confirmEvent = (ground: Ground, event: Event): Bare[] => [
  { op: 'event-confirm', anchor: describeAnchor(ground.text, event.trigger) },
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

/** Mentions that could take part in an event, those of its sentence first, then by distance. */
export function candidatesFor(ground: Ground, event: Event, role: 'source' | 'recipient' | 'place'): Mention[] {
  const fits = (one: Mention): boolean =>
    one.type !== 'date' && one.type !== 'money' && (role !== 'place' || one.type === 'place');
  const distance = (one: Span): number => Math.abs(one.start - event.trigger.start);
  return ground.analysis.mentions.filter(fits).sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}

/** Whether a participant is that mention: the same words, or at another place the same actor. */
export const takesPart = (participants: readonly Participant[], mention: Mention): boolean =>
  participants.some((one) => same(one, mention));
