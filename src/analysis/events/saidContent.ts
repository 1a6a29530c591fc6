/** What is said, where a comma stands before its verb. */
import { SPEECH } from '../../language/en/speech';
import { lemma, rel, type Tree, tag, word } from './tree';

/** Whether what is said goes on over a comma. `after`: the first token behind the verb. */
export const isSaidOn = (tree: Tree, after: number, comma: number): boolean =>
  saysNoVerb(tree, after, comma) || endsCondition(tree, after, comma);

const FINITE = /^(?:VB[DPZ]|MD)$/;

/** "said that people like Vasek, a clerk, had", "says the force, part of which went home, needs": what is said has no verb yet. */
function saysNoVerb(tree: Tree, after: number, comma: number): boolean {
  const isThat = word(tree, after).toLowerCase() === 'that' && SPEECH.has(lemma(tree, after - 1));
  const isNoun = lemma(tree, after - 1) === 'say' && /^(?:DT|PRP\$|NN)/.test(tag(tree, after));
  if ((!isThat && !isNoun) || !tree.tags.some((each, at) => at > comma && FINITE.test(each))) return false;
  let beside = false;
  for (let at = after; at < comma; at++) {
    if (word(tree, at) === ',') beside = false;
    if (at > after && /^W(?:DT|P|P\$)$/.test(tag(tree, at))) beside = true;
    if (FINITE.test(tag(tree, at)) && !beside) return false;
  }
  return true;
}

const CONDITIONS: ReadonlySet<string> = new Set(
  'while although though if unless because since when once as'.split(' '),
);

/** "says while the rain may stop, the river will rise", "fears that if he goes, it may fall": what is said comes only after the first comma. */
function endsCondition(tree: Tree, after: number, comma: number): boolean {
  let first = word(tree, after).toLowerCase() === 'that' ? after + 1 : after;
  let isSaid = SPEECH.has(lemma(tree, after - 1));
  for (let at = after + 1; at < comma; at++)
    if (word(tree, at) === 'that' && CONDITIONS.has(word(tree, at + 1))) {
      first = at + 1;
      isSaid = true;
    }
  if (!CONDITIONS.has(word(tree, first).toLowerCase()) || !/^(?:mark|advmod|prep)$/.test(rel(tree, first)))
    return false;
  for (let at = first; at < comma; at++) if (word(tree, at) === ',') return false;
  return isSaid && comma + 2 < tree.size;
}

const PUT_IN: ReadonlySet<string> = new Set([
  'on average',
  'in fact',
  'of course',
  'for example',
  'for instance',
  'in turn',
  'in effect',
  'however',
  'too',
  'instead',
]);

/** "earn, on average, a third more": words between two commas that part nothing; true of both. */
export function isPutIn(tree: Tree, comma: number): boolean {
  for (const length of [1, 2]) {
    const behind = Array.from({ length }, (_, at) => word(tree, comma + 1 + at)).join(' ');
    if (word(tree, comma + 1 + length) === ',' && PUT_IN.has(behind)) return true;
    const before = Array.from({ length }, (_, at) => word(tree, comma - length + at)).join(' ');
    if (word(tree, comma - length - 1) === ',' && PUT_IN.has(before)) return true;
  }
  return false;
}
