/** Parties that only their deeds show ("ninety boats sailed") become actors like those that names and descriptions gave. */
import type { Actor, Mention } from '../../model/types';
import type { ResolvedActors } from '../actors/input';
import type { Newcomer } from './participants';

/** They stand behind everybody who is named or described. */
const PROMINENCE = 0;
const CONFIDENCE = 0.6;

export function withNewcomers(
  { actors, mentions }: Pick<ResolvedActors, 'actors' | 'mentions'>,
  newcomers: readonly Newcomer[],
): { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] } {
  if (newcomers.length === 0) return { actors, mentions };
  let count = mentions.length;
  const more: Mention[] = [];
  const parties = newcomers.map(({ id, name, type, spans }): Actor => {
    const own = spans.map(
      ({ start, end }): Mention => ({
        ...{ id: `m${++count}`, start, end, type, kind: 'nominal', actor: id },
        ...{ confidence: CONFIDENCE, why: 'description' },
      }),
    );
    more.push(...own);
    return { id, name, type, aliases: [], role: null, mentions: own.map((each) => each.id), prominence: PROMINENCE };
  });
  return {
    actors: [...actors, ...parties],
    mentions: [...mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
