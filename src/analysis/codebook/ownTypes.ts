/**
 * The codebook's own entity types in a text: actors that are of one by their name or by what they are called, and things
 * that no list of names knows ("tear gas").
 */
import type { OwnType } from '../../model/codebook';
import type { Actor, Mention, Span } from '../../model/types';
import type { PlacedParagraph, ResolvedActors } from '../actors/input';
import type { Lexicon, TypeMeaning } from './lexicon';
import type { Found } from './phrases';
import { Places } from './places';

/** A thing of an own type that is no actor yet. */
interface Thing extends Span {
  readonly type: string;
  /** In dictionary form: equal words are one thing. */
  readonly words: string;
  readonly text: string;
}

export interface OwnTypes {
  /** By actor id. */
  readonly ofActor: ReadonlyMap<string, string>;
  readonly things: readonly Thing[];
}

export const NO_OWN_TYPES: OwnTypes = { ofActor: new Map(), things: [] };

const WHY = 'type of the codebook';

export function findOwnTypes(
  { actors, mentions }: Pick<ResolvedActors, 'actors' | 'mentions'>,
  paragraphs: readonly PlacedParagraph[],
  lexicon: Lexicon,
): OwnTypes {
  if (lexicon.types.isEmpty) return NO_OWN_TYPES;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const places = new Places(mentions.filter((one) => one.kind !== 'pronoun'));
  const votes = new Map<string, Map<string, number>>();
  const things: Thing[] = [];
  for (const { sentences } of paragraphs)
    for (const sentence of sentences)
      for (const found of lexicon.types.in(sentence)) {
        const from = sentence.tokens[found.start];
        const last = sentence.tokens[found.end - 1];
        if (!from || !last) continue;
        const span = { start: from.start, end: last.end };
        const around = places.around(span);
        if (around.length === 0) {
          const { type } = found.means[0] as TypeMeaning;
          const words = sentence.lemmas.slice(found.start, found.end).join(' ').toLowerCase();
          const text = sentence.tokens.slice(found.start, found.end).map((one) => one.text);
          things.push({ ...span, type: type.name, words, text: text.join(' ') });
          continue;
        }
        for (const mention of around) {
          const actor = mention.actor === null ? undefined : byId.get(mention.actor);
          const isHead = span.end === mention.end || sentence.tags[found.end] === 'IN';
          const type = actor && isHead ? meant(found, actor, span, mention) : undefined;
          if (!actor || !type) continue;
          const own = votes.get(actor.id) ?? new Map<string, number>();
          votes.set(actor.id, own.set(type, (own.get(type) ?? 0) + 1));
        }
      }
  return { ofActor: new Map([...votes].map(([id, own]) => [id, mostSaid(own)])), things };
}

/**
 * A name in full is the whole mention; a word of the type stands at its end, or before what belongs to it: "the Teachers
 * Union" and "a union of teachers" are unions. Several people are still people.
 */
function meant(found: Found<TypeMeaning>, actor: Actor, span: Span, mention: Mention): string | undefined {
  const own = found.means.find(({ type, whole }) => {
    if (whole) return span.start === mention.start && span.end === mention.end && fits(type, actor, true);
    return fits(type, actor, mention.kind === 'nominal');
  });
  return own?.type.name;
}

const fits = ({ is }: OwnType, { type }: Actor, unsure: boolean): boolean =>
  is === null || is === type || (unsure && (type === 'other' || (is === 'person' && type === 'group')));

/** The first of those said most often. */
function mostSaid(votes: ReadonlyMap<string, number>): string {
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? '';
}

/** A word of the folder's own list. */
const CONFIDENCE = 0.8;

/** Actors and mentions with their own types, and the things as actors that say nothing and do nothing yet. */
export function withOwnTypes(
  { actors, mentions }: { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] },
  { ofActor: known, things }: OwnTypes,
): { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] } {
  if (known.size === 0 && things.length === 0) return { actors, mentions };
  const ofActor = new Map([...newcomersOf(mentions, things), ...known]);
  const typed = actors.map((actor) => retyped(actor, ofActor.get(actor.id)));
  const told = mentions.map((mention) =>
    retyped(mention, mention.actor === null ? undefined : ofActor.get(mention.actor)),
  );
  const groups = new Map<string, Thing[]>();
  const taken = new Places(mentions);
  for (const thing of things) {
    if (taken.around(thing).length > 0) continue;
    const key = `${thing.type}\n${thing.words}`;
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  const more: Mention[] = [];
  const others = [...groups.values()].map((group, at): Actor => {
    const [{ type, text }] = group as [Thing, ...Thing[]];
    const id = `a${actors.length + at + 1}`;
    const own = group.map(
      ({ start, end }, nth): Mention => ({
        ...{ id: `m${mentions.length + more.length + nth + 1}`, start, end, type, kind: 'nominal', actor: id },
        ...{ confidence: CONFIDENCE, why: WHY },
      }),
    );
    more.push(...own);
    return { id, name: text, type, aliases: [], role: null, mentions: own.map((one) => one.id), prominence: 0 };
  });
  return {
    actors: [...typed, ...others],
    mentions: more.length === 0 ? told : [...told, ...more].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** Types of parties that only their deeds show, and that the things turn out to be. */
function* newcomersOf(mentions: readonly Mention[], things: readonly Thing[]): Generator<[string, string]> {
  const places = new Places(mentions);
  for (const thing of things)
    for (const { actor, end } of places.around(thing))
      if (actor !== null && end === thing.end) yield [actor, thing.type];
}

function retyped<T extends { readonly type: string }>(one: T, type: string | undefined): T {
  return type === undefined || one.type === type ? one : { ...one, type };
}
