import type { Draft, Entity } from './draft';
import { type DraftAt, linkedEntity } from './links';
import { subjectOf } from './quotes';
import type { SentenceView } from './view';

/** Whom syntax puts around a mention. */
export interface Surroundings {
  /** Who owns what it names ("his wife"). */
  readonly owner: Entity | null;
  /** The subject of its clause, which an object of the clause is not. */
  readonly clauseSubject: Entity | null;
  /** For a subject, that of the clause above: "Smith said he would". */
  readonly matrixSubject: Entity | null;
  /** Who is the same by syntax: apposition, "is a", the word before a relative clause. */
  readonly beside: Entity | null;
}

/**
 * `draftAt` gives the mention whose head a token is, `nameAt` does so for names that stand further on as well: these are
 * asked for descriptions only, so that no name waits for itself.
 */
export function surroundingsOf(draft: Draft, sentence: SentenceView, draftAt: DraftAt, nameAt: DraftAt): Surroundings {
  const at = (token: number): Entity | null =>
    token < 0 || token === draft.head ? null : (draftAt(sentence, token)?.entities[0] ?? null);
  const verb = verbOver(sentence, draft.head);
  const asSubject = sentence.rels[draft.head]?.startsWith('nsubj') ?? false;
  const above = asSubject && verb >= 0 ? verbOver(sentence, verb) : -1;
  const owner = sentence.children[draft.head]?.find((child) => sentence.rels[child] === 'poss') ?? -1;
  return {
    owner: at(owner),
    clauseSubject: asSubject || verb < 0 ? null : at(subjectOf(sentence, verb)),
    matrixSubject: above >= 0 ? at(subjectOf(sentence, above)) : null,
    beside: draft.kind === 'nominal' ? linkedEntity(draft, sentence, nameAt) : at(tokenBeside(draft, sentence)),
  };
}

/** The word before the relative clause of a pronoun, or the one that a name stands in apposition to; -1 where none is. */
function tokenBeside(draft: Draft, sentence: SentenceView): number {
  if (draft.kind !== 'pronoun') return sentence.rels[draft.head] === 'appos' ? (sentence.heads[draft.head] ?? -1) : -1;
  if (!/^W/.test(sentence.tags[draft.head] ?? '')) return -1;
  let verb = verbOver(sentence, draft.head);
  for (let up = 0; up < 3 && verb >= 0 && sentence.rels[verb] !== 'relcl'; up++) verb = sentence.heads[verb] ?? -1;
  return verb >= 0 ? (sentence.heads[verb] ?? -1) : -1;
}

/** The verb above a token, within a few steps; -1 where none is. */
function verbOver(sentence: SentenceView, token: number): number {
  let at = sentence.heads[token] ?? -1;
  for (let up = 0; up < 4 && at >= 0 && !/^VB/.test(sentence.tags[at] ?? ''); up++) at = sentence.heads[at] ?? -1;
  return at >= 0 && /^VB/.test(sentence.tags[at] ?? '') ? at : -1;
}
