import { AHEAD, TELLING } from '../../language/en/speech';
import type { ParsedSentence } from '../document';

export type Tense = 'past' | 'present' | 'future';

/**
 * Tense of the verb that governs a token: it tells which Tuesday is meant. Climbs to the nearest verb; an infinitive
 * takes the future from what it depends on ("expected to meet"), else that verb's tense. "until Sunday" and "for
 * Friday" look ahead whatever the verb; "Saturday's order" looks back from the present. Null where no verb governs.
 */
export function tenseAt(sentence: ParsedSentence, token: number): Tense | null {
  const before = (sentence.tokens[token - 1]?.text ?? '').toLowerCase();
  const text = sentence.tokens[token]?.text ?? '';
  if (before === 'until' || before === 'till' || (before === 'for' && /days?$/.test(text))) return 'future';
  // "said Friday the vote marks …": the parser may hang the day on the second verb.
  if (TELLING.has(sentence.lemmas[token - 1] ?? '') && /^VB[DZP]/.test(sentence.tags[token - 1] ?? '')) return 'past';
  if (isCalledFor(sentence, token)) return 'future';
  const tense = governingTense(sentence, token);
  return tense === 'present' && /^['’]s$/.test(sentence.tokens[token + 1]?.text ?? '') ? 'past' : tense;
}

/** What is called for is still to come: "called for protests in the capital on Sunday". */
const CALLED_FOR = new Set(
  'protest strike rally march demonstration election vote poll referendum boycott walkout meeting talk summit debate'.split(
    ' ',
  ),
);
const CALLED_WITHIN = 10;

function isCalledFor({ lemmas, tokens }: ParsedSentence, token: number): boolean {
  let called = false;
  for (let at = Math.max(0, token - CALLED_WITHIN); at < token; at++) {
    if (lemmas[at] === 'call' && tokens[at + 1]?.text === 'for' && CALLED_FOR.has(objectAfter(lemmas, at + 2)))
      called = true;
    else if (tokens[at]?.text === ';') called = false;
  }
  return called;
}

/** "for [a general strike]": one of the next three words. */
const objectAfter = (lemmas: readonly string[], from: number): string =>
  lemmas.slice(from, from + 3).find((lemma) => CALLED_FOR.has(lemma)) ?? '';

function governingTense(sentence: ParsedSentence, token: number): Tense | null {
  let at = token;
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    const tag = sentence.tags[at] ?? '';
    if (tag.startsWith('VB') || tag === 'MD') {
      // "Nolandia votes on Saturday, the board said": the saying stands apart from what is said.
      if (at > token && saidAfter(sentence, token, at)) return null;
      const tense = tenseOfVerb(sentence, at);
      if (tense) return tense;
    }
    at = sentence.heads[at] ?? -1;
  }
  return null;
}

/** A verb of telling behind a comma, with its own subject between. */
function saidAfter(sentence: ParsedSentence, token: number, verb: number): boolean {
  if (!TELLING.has(sentence.lemmas[verb] ?? '')) return false;
  for (let i = verb - 1; i > token; i--) {
    if (sentence.tokens[i]?.text !== ',') continue;
    return sentence.heads.some(
      (head, child) => head === verb && child > i && child < verb && sentence.rels[child] === 'nsubj',
    );
  }
  return false;
}

function tenseOfVerb(sentence: ParsedSentence, verb: number): Tense | null {
  const auxiliaries: string[] = [];
  for (let i = Math.max(0, verb - 8); i < verb; i++) {
    const rel = sentence.rels[i];
    if (sentence.heads[i] === verb && (rel === 'aux' || rel === 'auxpass'))
      auxiliaries.push((sentence.tokens[i]?.text ?? '').toLowerCase());
  }
  if (auxiliaries.some((word) => /^(?:will|’ll|'ll|shall|would|’d|'d|may|might|could|can|should|must)$/.test(word)))
    return auxiliaries.includes('have') ? 'past' : 'future';
  const tag = sentence.tags[verb];
  if (auxiliaries.some((word) => /^(?:was|were|did|had|has|have|been)$/.test(word))) return 'past';
  if (tag === 'VBD') return 'past';
  if (auxiliaries.includes('to') || tag === 'VB') return dependsAhead(sentence, verb) ? 'future' : null;
  if (auxiliaries.some((word) => /^(?:is|are|am|’s|’re|'s|'re)$/.test(word)))
    return tag === 'VBN' ? 'present' : 'future';
  if (tag === 'VBZ' || tag === 'VBP') return TELLING.has(sentence.lemmas[verb] ?? '') ? 'past' : 'present';
  return tag === 'VBN' ? 'past' : null;
}

function dependsAhead(sentence: ParsedSentence, verb: number): boolean {
  const head = sentence.heads[verb] ?? -1;
  return head >= 0 && AHEAD.has(sentence.lemmas[head] ?? '');
}
