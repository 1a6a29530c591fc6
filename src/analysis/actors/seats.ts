import type { Draft } from './draft';
import type { SentenceView } from './view';

/**
 * A capital stands for its government where it does what only people do: "Moscow rejected the plan", "talks between Oslo
 * and Beijing" do, "Oslo lies on a fjord" and "a march in Oslo" do not.
 */
const BETWEEN_POWERS = new Set(['between', 'against', 'with']);
const STATES = new Set(
  'be lie stand have host see remain become include get experience suffer celebrate boast sit grow welcome'.split(' '),
);
const DEALINGS = new Set(
  'talk tie relation relationship negotiation agreement deal treaty dispute tension war alliance pact row alignment'.split(
    ' ',
  ),
);

export function isSeatThatActs(sentence: SentenceView, draft: Draft): boolean {
  let at = draft.head;
  for (let step = 0; step < 4 && sentence.rels[at] === 'conj'; step++) at = sentence.heads[at] ?? -1;
  const rel = sentence.rels[at] ?? '';
  const head = sentence.heads[at] ?? -1;
  if (head < 0) return false;
  if (rel === 'nsubj' || rel === 'agent') {
    return /^VB/.test(sentence.tags[head] ?? '') && !STATES.has(sentence.lemmas[head] ?? '');
  }
  if (rel !== 'pobj') return false;
  const preposition = sentence.words[head] ?? '';
  const above = sentence.heads[head] ?? -1;
  if (preposition === 'by') return sentence.rels[head] === 'agent';
  return BETWEEN_POWERS.has(preposition) && above >= 0 && DEALINGS.has(sentence.lemmas[above] ?? '');
}
