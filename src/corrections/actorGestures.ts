/** Who is who: from what a person means about actors to the operations that say it. Pure. */
import { failed, ok, type Result } from '../base/result';
import { wordsAt } from '../model/prose';
import type { Actor, Mention, Span } from '../model/types';
import { describeAnchor } from './anchor';
import type { ActorKey, Bare } from './correction';
import { confirmMention, type Ground, keyOf } from './gestures';

const words = wordsAt;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const isName = ({ kind }: Mention): boolean => kind === 'named' || kind === 'adjective';

/** The actor of the article that a key names; one that only the folder knows is no actor of it. */
const actorOf = ({ analysis }: Ground, { type, name }: ActorKey): Actor | undefined =>
  analysis.actors.find((one) => one.type === type && one.name === name);

/** Called by a description only ("the harbor master"): no mention names it, and its name is words of the text. */
function isDescribed(ground: Ground, actor: Actor): boolean {
  const own = ground.analysis.mentions.filter((one) => one.actor === actor.id);
  return !own.some(isName) && own.some((one) => words(ground, one).endsWith(actor.name));
}

const isPartOf = (short: string, long: string): boolean =>
  short.length < long.length && ` ${long} `.includes(` ${short} `);

/** Whether the first is the better name of one actor: a proper name before a description, a full name before a part. */
function namesBetter(ground: Ground, first: Actor, second: Actor): boolean {
  const [a, b] = [isDescribed(ground, first), isDescribed(ground, second)];
  if (a !== b) return b;
  return first.type === second.type && isPartOf(second.name, first.name);
}

/**
 * "Same actor as": everything that the mention's actor is called becomes the other actor, which keeps the better of the
 * two names. `onlyHere`, and pronouns always: only this mention means it.
 */
export function sameActor(ground: Ground, mention: Mention, actor: ActorKey, onlyHere: boolean): Bare[] {
  const own = ground.analysis.actors.find((one) => one.id === mention.actor);
  if (own && own.type === actor.type && own.name === actor.name) return [];
  const byName = isName(mention) || (mention.kind === 'nominal' && own !== undefined && isDescribed(ground, own));
  if (!own || !byName || onlyHere) return [{ op: 'same', anchor: describeAnchor(ground.text, mention), actor }];
  const other = actorOf(ground, actor);
  const keepsOwn = other !== undefined && namesBetter(ground, own, other);
  const merge: Bare = keepsOwn
    ? { op: 'merge', actor, into: keyOf(own) }
    : { op: 'merge', actor: keyOf(own), into: actor };
  return [merge, ...(isName(mention) ? confirmMention(ground, mention) : [])];
}

/** Whether "same actor as" has two meanings here: the actor is also called by other words than these. */
export function hasOtherNames(ground: Ground, mention: Mention): boolean {
  if (!isName(mention)) return false;
  const here = words(ground, mention);
  return ground.analysis.mentions.some(
    (one) => one.actor === mention.actor && one.kind === 'named' && words(ground, one) !== here,
  );
}

/** How far a mention that is split off takes others of its words along. */
export type Reach = 'here' | 'onward' | 'all';

export interface ReachChoice {
  readonly reach: Reach;
  /** Mentions that go, pronouns among them. */
  readonly count: number;
}

/** The reaches that differ here, the likeliest first: a part of the name goes everywhere, the whole name only here. */
export function reachesOf(ground: Ground, mention: Mention): ReachChoice[] {
  const own = ground.analysis.actors.find((one) => one.id === mention.actor);
  const order: readonly Reach[] =
    own?.name === words(ground, mention) ? ['here', 'onward', 'all'] : ['all', 'here', 'onward'];
  const seen = new Set<string>();
  return order.flatMap((reach) => {
    const going = goingWith(ground, mention, reach);
    const key = going.map((one) => one.id).join(' ');
    // Where all that names an actor went along, nothing would be split.
    const left = ground.analysis.mentions.some((one) => one.actor === mention.actor && !going.includes(one));
    if (seen.has(key) || (!left && reach !== 'here')) return [];
    seen.add(key);
    return [{ reach, count: going.length }];
  });
}

/** The mention, others by its words as far as the reach goes, and the pronouns behind each of them. In text order. */
function goingWith(ground: Ground, mention: Mention, reach: Reach): Mention[] {
  const here = words(ground, mention);
  const own = ground.analysis.mentions
    .filter((one) => same(one, mention) || (mention.actor !== null && one.actor === mention.actor))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reached = (one: Mention): boolean =>
    same(one, mention) ||
    (reach !== 'here' &&
      isName(mention) &&
      isName(one) &&
      (reach === 'all' || one.start > mention.start) &&
      words(ground, one) === here);
  let taken = false;
  return own.filter((one) => {
    if (one.kind === 'pronoun' && !same(one, mention)) return taken;
    taken = reached(one);
    return taken;
  });
}

/**
 * The mention gets an actor of its own, and with it the mentions by the same words that the reach takes in, and the
 * pronouns that stand for any of them.
 */
export function splitOff(
  ground: Ground,
  mention: Mention,
  reach: Reach = 'here',
  name = words(ground, mention),
): Bare[] {
  const free = freeName(ground, mention, name);
  return goingWith(ground, mention, reach).map((one): Bare => {
    const anchor = describeAnchor(ground.text, one);
    return isName(one) || same(one, mention)
      ? { op: 'split', anchor, name: free }
      : { op: 'same', anchor, actor: { type: mention.type, name: free } };
  });
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
