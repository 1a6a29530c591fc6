/** A parsed sentence with its dependents at hand, and the noun phrases read from it. */
import type { ParsedSentence, Phrase } from '../document';
import { dependentsOf } from '../syntax/dependents';

export interface Tree {
  readonly sentence: ParsedSentence;
  readonly size: number;
  /** The sentence's own. */
  readonly heads: readonly number[];
  readonly rels: readonly string[];
  readonly tags: readonly string[];
  /** Dependents of each token in text order. */
  readonly kids: readonly (readonly number[])[];
  /** Number of arcs to the root. */
  readonly depth: readonly number[];
  /** In small letters; a lemmatiser may leave names capitalised. */
  readonly lemmas: readonly string[];
}

/** Longest noun phrase kept, in tokens: longer ones are parse errors or lists. */
const LONGEST_PHRASE = 24;

export function treeOf(sentence: ParsedSentence): Tree {
  const size = sentence.tokens.length;
  return {
    sentence,
    size,
    heads: sentence.heads,
    rels: sentence.rels,
    tags: sentence.tags,
    kids: dependentsOf(sentence.heads),
    depth: depthsOf(sentence.heads, size),
    lemmas: sentence.lemmas.map((lemma) => lemma.toLowerCase()),
  };
}

function depthsOf(heads: readonly number[], size: number): number[] {
  const depth = new Array<number>(size).fill(-1);
  for (let i = 0; i < size; i++) {
    const path: number[] = [];
    let at = i;
    // A path longer than the sentence would be a cycle; the parser gives trees, this only guards against a bad file.
    while (at >= 0 && depth[at] === -1 && path.length <= size) {
      path.push(at);
      at = headOf(heads, at);
    }
    let d = at >= 0 ? (depth[at] ?? 0) : -1;
    for (let k = path.length - 1; k >= 0; k--) depth[path[k] as number] = ++d;
  }
  return depth;
}

function headOf(heads: readonly number[], at: number): number {
  const head = heads[at] ?? -1;
  return head === at ? -1 : head;
}

export const head = (tree: Tree, i: number): number => tree.heads[i] ?? -1;
export const rel = (tree: Tree, i: number): string => tree.rels[i] ?? '';
export const tag = (tree: Tree, i: number): string => tree.tags[i] ?? '';
export const word = (tree: Tree, i: number): string => tree.sentence.tokens[i]?.text ?? '';
export const kidsOf = (tree: Tree, i: number): readonly number[] => tree.kids[i] ?? [];

export const lemma = (tree: Tree, i: number): string => tree.lemmas[i] ?? '';

export const isVerb = (tree: Tree, i: number): boolean => tag(tree, i).startsWith('VB');
export const isNoun = (tree: Tree, i: number): boolean => tag(tree, i).startsWith('NN');
export const isName = (tree: Tree, i: number): boolean => tag(tree, i).startsWith('NNP');

export function kid(tree: Tree, i: number, ...rels: readonly string[]): number {
  for (const k of kidsOf(tree, i)) if (rels.includes(rel(tree, k))) return k;
  return -1;
}

/** A verb with its particle: "carry_out". */
export function verbLemma(tree: Tree, i: number): string {
  const particle = kid(tree, i, 'prt');
  return particle < 0 ? lemma(tree, i) : `${lemma(tree, i)}_${lemma(tree, particle)}`;
}

/** The first token of a chain of conjuncts. */
export function firstConjunct(tree: Tree, i: number): number {
  let at = i;
  for (let guard = 0; guard < tree.size && rel(tree, at) === 'conj' && head(tree, at) >= 0; guard++)
    at = head(tree, at);
  return at;
}

/** A token and the conjuncts below it, in text order. */
export function conjuncts(tree: Tree, i: number): number[] {
  const all = [i];
  for (let k = 0; k < all.length && all.length < 12; k++) {
    for (const c of kidsOf(tree, all[k] as number)) if (rel(tree, c) === 'conj') all.push(c);
  }
  return all;
}

const OPENERS: ReadonlySet<string> = new Set([
  'poss',
  'det',
  'amod',
  'compound',
  'nummod',
  'quantmod',
  'nmod',
  'advmod',
  'predet',
  'neg',
]);

/** The noun phrase of a head: its modifiers and prepositional phrases, without clauses, apposition and conjuncts. */
export function nounPhrase(tree: Tree, i: number): Phrase {
  let start = i;
  let end = i + 1;
  for (const k of kidsOf(tree, i)) {
    const r = rel(tree, k);
    if (k < i) {
      if (OPENERS.has(r)) start = Math.min(start, leftEdge(tree, k));
    } else if (r === 'prep' && k - end <= 2) {
      end = Math.max(end, rightEdge(tree, k));
    } else if (r === 'appos' && namedApposition(tree, i, k)) {
      end = Math.max(end, nounPhrase(tree, k).end);
    } else if ((r === 'nummod' || r === 'compound' || r === 'nmod') && k === end) {
      end = k + 1;
    }
  }
  if (end - i > LONGEST_PHRASE) end = i + LONGEST_PHRASE;
  return { start: trimStart(tree, start, i), end, head: i };
}

/** "Japan's foreign minister, Taro Aso": the name belongs to the phrase. */
function namedApposition(tree: Tree, i: number, appos: number): boolean {
  return isName(tree, appos) && !isName(tree, i) && appos - i <= 8;
}

function trimStart(tree: Tree, start: number, end: number): number {
  let at = start;
  while (at < end && /^(?:["'“”‘’(,-]|--|``)$/.test(word(tree, at))) at++;
  return at;
}

function leftEdge(tree: Tree, i: number): number {
  let edge = i;
  let at = i;
  for (let guard = 0; guard < tree.size; guard++) {
    const first = kidsOf(tree, at)[0];
    if (first === undefined || first >= at) break;
    edge = Math.min(edge, first);
    at = first;
  }
  return edge;
}

/** Right edge of a prepositional phrase, without the clauses and appositions inside. */
function rightEdge(tree: Tree, i: number): number {
  let edge = i + 1;
  const stack = [i];
  for (let guard = 0; guard < tree.size && stack.length > 0; guard++) {
    const at = stack.pop() as number;
    edge = Math.max(edge, at + 1);
    for (const k of kidsOf(tree, at)) {
      const r = rel(tree, k);
      if (r === 'punct' || r === 'relcl' || r === 'advcl' || r === 'acl' || r === 'appos' || r === 'pcomp') continue;
      stack.push(k);
    }
  }
  return edge;
}

/** Words of a phrase as they stand in the paragraph. */
export function phraseText(tree: Tree, phrase: Phrase, text: string): string {
  const first = tree.sentence.tokens[phrase.start];
  const last = tree.sentence.tokens[phrase.end - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}
