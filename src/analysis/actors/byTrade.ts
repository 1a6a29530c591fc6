import { isTrade, tellsTrade } from '../../language/en/trades';
import type { Draft, Entity } from './draft';

/** In a text of more actors than this nobody is the only one: keeps the work linear. */
const MOST_LOOKED_AT = 250;

/** "The insurer" after Tarn Insurance: the only body known so far whose name tells the trade; null where another may be meant. */
export function bearerOfTrade(draft: Draft, known: ReadonlySet<Entity>): Entity | null {
  const { lemma } = draft;
  if (draft.determiner !== 'definite' || draft.number !== 'singular' || draft.modifiers.length > 0) return null;
  if (!isTrade(lemma) || known.size > MOST_LOOKED_AT) return null;
  let bearer: Entity | null = null;
  for (const entity of known) {
    if (entity.type !== 'organization') continue;
    if (entity.names.size === 0 && entity.lemmas.has(lemma)) return null;
    if (![...entity.nameWords].some((word) => tellsTrade(lemma, word))) continue;
    if (bearer) return null;
    bearer = entity;
  }
  return bearer;
}
