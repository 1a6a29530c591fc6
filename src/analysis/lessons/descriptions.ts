/** Descriptions and roles as the folder's decisions would have them. */
import type { Lessons } from '../../model/lessons';
import type { Actor, Mention } from '../../model/types';
import type { ResolvedActors } from '../actors/input';

const ARTICLE = /^(?:the|a|an|this|that|its|his|her|their)\s+/;

/** Descriptions given to whom a person gave them, where that actor is named in the article; roles where it says none. */
export function withDescriptions(actors: ResolvedActors, text: string, lessons: Lessons): ResolvedActors {
  const joined = joins(actors, text, lessons);
  const roles = new Map(lessons.roles.map((one) => [`${one.type}\n${one.name}`, one.role]));
  if (joined.size === 0 && roles.size === 0) return actors;
  const to = (id: string | null): string | null => (id === null ? null : (joined.get(id)?.id ?? id));
  const mentions = actors.mentions.map((mention): Mention => {
    const join = mention.actor === null ? undefined : joined.get(mention.actor);
    const why = `${mention.why}; you joined such words ${join?.count} times`;
    return join ? { ...mention, actor: join.id, type: join.type, why } : mention;
  });
  const own = new Map<string, string[]>();
  for (const { id, actor } of mentions) if (actor !== null) own.set(actor, [...(own.get(actor) ?? []), id]);
  const gained = new Map<string, number>();
  for (const actor of actors.actors) {
    const join = joined.get(actor.id);
    if (join) gained.set(join.id, (gained.get(join.id) ?? 0) + actor.prominence);
  }
  return {
    ...actors,
    actors: actors.actors.flatMap((actor): Actor[] => {
      if (joined.has(actor.id)) return [];
      const role = actor.role ?? roles.get(`${actor.type}\n${actor.name}`) ?? null;
      const prominence = actor.prominence + (gained.get(actor.id) ?? 0);
      return [{ ...actor, role, prominence, mentions: own.get(actor.id) ?? actor.mentions }];
    }),
    mentions,
    actorOf: (span) => to(actors.actorOf(span)),
    actorsOf: (span) => [...new Set(actors.actorsOf(span).map((id) => to(id) ?? id))],
  };
}

interface Join {
  readonly id: string;
  readonly type: string;
  readonly count: number;
}

/** Actors that are only described, and whom decisions say that they are. */
function joins(
  { actors, mentions }: ResolvedActors,
  text: string,
  { descriptions }: Lessons,
): ReadonlyMap<string, Join> {
  const out = new Map<string, Join>();
  if (descriptions.length === 0) return out;
  const byWords = new Map(descriptions.map((lesson) => [lesson.words, lesson]));
  const named = new Map(
    actors.flatMap((one) => [one.name, ...one.aliases].map((name) => [`${one.type}\n${name}`, one])),
  );
  const withName = new Set(mentions.flatMap((one) => (one.kind === 'named' && one.actor !== null ? [one.actor] : [])));
  for (const { kind, actor, start, end } of mentions) {
    if (kind !== 'nominal' || actor === null || withName.has(actor)) continue;
    const lesson = byWords.get(text.slice(start, end).toLowerCase().replace(ARTICLE, ''));
    const target = lesson && named.get(`${lesson.type}\n${lesson.name}`);
    if (target && target.id !== actor && withName.has(target.id))
      out.set(actor, { id: target.id, type: target.type, count: lesson.count });
  }
  return out;
}
