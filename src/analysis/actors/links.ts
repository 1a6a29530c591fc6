import { isParty } from '../../language/en/nouns';
import type { Draft, Entity } from './draft';
import { subjectOf } from './quotes';
import type { SentenceView } from './view';

/** Descriptions that stand beside what they describe: in apposition, after "is", "as" or "called", around a name. */
const CALLED = new Set(['called', 'named', 'dubbed', 'labelled', 'labeled', 'known']);
/** Words for kinds of bodies that may follow a name without changing what it means. */
const KIND_WORDS = new Set(
  'group organization organisation party company firm agency movement militia network newspaper magazine'.split(' '),
);
/** "described her as a hero": the object is meant, not the subject. */
const OBJECT_VERBS = new Set(
  'describe name elect appoint portray regard see identify depict denounce hail characterize choose nominate label treat'.split(
    ' ',
  ),
);

export type DraftAt = (sentence: SentenceView, token: number) => Draft | undefined;

export function linkedEntity(draft: Draft, sentence: SentenceView, draftAt: DraftAt): Entity | null {
  const inner = nameInside(draft, sentence, draftAt);
  if (inner) return inner;
  const token = linkedToken(draft, sentence);
  const other = token >= 0 ? draftAt(sentence, token) : undefined;
  const entity = other?.entities[0];
  if (!other || !entity || other.number !== draft.number || other.kind === 'adjective') return null;
  if (draft.noun === 'human' && entity.type !== 'person' && !isParty(draft.lemma)) return null;
  if ((draft.noun === 'body' || draft.noun === 'weak') && entity.type !== 'organization') return null;
  return draft.noun === 'place' && entity.type !== 'place' ? null : entity;
}

function linkedToken(draft: Draft, sentence: SentenceView): number {
  const rel = sentence.rels[draft.head] ?? '';
  const head = sentence.heads[draft.head] ?? -1;
  if (rel === 'appos') return head;
  const placed = draft.noun === 'place' && sentence.words[draft.to] === ',' ? draft.to + 1 : -1;
  if (placed > 0 && /^NNP/.test(sentence.tags[placed] ?? '')) {
    let last = placed;
    while (/^NNP/.test(sentence.tags[last + 1] ?? '')) last++;
    return last;
  }
  if (rel === 'attr')
    return sentence.lemmas[head] === 'be' && !negated(sentence, head) ? subjectOf(sentence, head) : -1;
  if (rel === 'pobj' && sentence.words[head] === 'as') return asWhom(draft, sentence, head);
  return (
    sentence.children[draft.head]?.find((child) => sentence.rels[child] === 'appos') ?? calledName(draft, sentence)
  );
}

const negated = (sentence: SentenceView, verb: number): boolean =>
  sentence.children[verb]?.some((child) => sentence.rels[child] === 'neg') ?? false;

/** "serves as minister" means the subject, "described him as a hero" the object. */
function asWhom(draft: Draft, sentence: SentenceView, preposition: number): number {
  if (draft.noun !== 'human' || draft.determiner === 'definite') return -1;
  let verb = sentence.heads[preposition] ?? -1;
  for (let step = 0; step < 3 && verb >= 0 && !/^VB/.test(sentence.tags[verb] ?? ''); step++)
    verb = sentence.heads[verb] ?? -1;
  if (verb < 0) return -1;
  if (OBJECT_VERBS.has(sentence.lemmas[verb] ?? '')) {
    const object = sentence.children[verb]?.find((child) => /^(?:dobj|nsubjpass)$/.test(sentence.rels[child] ?? ''));
    if (object !== undefined) return object;
  }
  return subjectOf(sentence, verb);
}

/** "a group called X": the name that the participle gives, or -1. */
function calledName(draft: Draft, sentence: SentenceView): number {
  for (let token = draft.to; token < Math.min(sentence.tokens.length, draft.to + 6); token++) {
    if (CALLED.has(sentence.words[token] ?? '')) {
      return sentence.children[token]?.find((child) => child > token && /^NN/.test(sentence.tags[child] ?? '')) ?? -1;
    }
    if (!/^(?:IN|DT|NNP|,)$/.test(sentence.tags[token] ?? '')) return -1;
  }
  return -1;
}

/** Bodies that have bodies of their own. */
const HAS_AGENCIES = /^(?:the )?(?:United Nations|U\.?N\.?|European Union|E\.?U\.?|African Union|NATO|Arab League)$/i;

/** "the Greenpeace organisation": a name before a word for its kind means the same body. */
export function nameInside(draft: Draft, sentence: SentenceView, draftAt: DraftAt): Entity | null {
  if (draft.number !== 'singular' || (draft.noun !== 'body' && draft.noun !== 'weak')) return null;
  if (!KIND_WORDS.has(draft.lemma)) return null;
  const nearest = /^NN/.test(sentence.tags[draft.head - 1] ?? '') ? draft.head - 1 : -1;
  const name = draftAt(sentence, nearest) ?? draftAt(sentence, nearest - 1);
  const near = name?.kind === 'named' && (name.to === draft.head || name.to === nearest);
  // "the United Nations refugee agency" is a part of it.
  if (near && name.to === nearest && HAS_AGENCIES.test(name.text)) return null;
  const entity = near ? name.entities[0] : undefined;
  return entity?.type === 'organization' ? entity : null;
}
