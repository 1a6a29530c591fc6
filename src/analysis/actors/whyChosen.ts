import type { Draft, Entity } from './draft';
import { isOfSpeech } from './pronouns';
import type { Surroundings } from './surroundings';

/** In a reader's words, why a description or pronoun is given its actors; asked before it is counted among their mentions. */
export function whyChosen(
  draft: Draft,
  entities: readonly Entity[],
  around: Surroundings & { readonly speaker: Entity | null },
): string {
  const kind = draft.kind === 'pronoun' ? 'pronoun' : 'description';
  const [entity, second] = entities;
  if (!entity) return `${kind}; nobody named before fits better`;
  if (second) return `${kind}; the two mentioned together before it`;
  if (around.beside === entity) return `${kind}; stands beside whom it means`;
  if (around.speaker === entity && isOfSpeech(draft.text)) return `${kind}; speaker of the quotation`;
  if (kind === 'description') {
    if (entity.lemmas.has(draft.lemma)) return `${kind}; "${draft.lemma}" again`;
    if (entity.nameWords.has(draft.lemma)) return `${kind}; "${draft.lemma}" in its name`;
  } else if (around.clauseSubject === entity || around.matrixSubject === entity)
    return `${kind}; subject of the same sentence`;
  const where = entity.lastSentence === draft.sentence ? 'in the same sentence' : 'before it';
  return `${kind}; likeliest ${entity.type} named ${where}`;
}
