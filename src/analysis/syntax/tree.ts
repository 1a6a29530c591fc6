import type { ParsedSentence, Phrase } from '../document';

/** A sentence's dependency tree with the look-ups that the event coder asks for; every list is in text order. */
export interface Tree {
  readonly sentence: ParsedSentence;
  /** Children of each token. */
  readonly children: readonly (readonly number[])[];
  /** First token of each token's subtree. */
  readonly left: Int32Array;
  /** One past the last token of each token's subtree. */
  readonly right: Int32Array;
  /** Tokens without a head; one in a parsed sentence, all of them in the shallow fallback. */
  readonly roots: readonly number[];
}

/** Dependents that follow a noun without being part of its name or description. */
const LOOSE = new Set([
  'relcl',
  'acl',
  'appos',
  'conj',
  'cc',
  'punct',
  'preconj',
  'advcl',
  'parataxis',
  'dep',
  'ccomp',
]);

/** Builds the tree in linear time; heads out of range or in a circle are treated as roots of their part. */
export function treeOf(sentence: ParsedSentence): Tree {
  const size = sentence.heads.length;
  const children: number[][] = Array.from({ length: size }, () => []);
  const roots: number[] = [];
  const open = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const head = sentence.heads[i] ?? -1;
    const siblings = head === i ? undefined : children[head];
    if (siblings) {
      siblings.push(i);
      open[head] = (open[head] ?? 0) + 1;
    } else roots.push(i);
  }
  return { sentence, children, ...edges(sentence.heads, open), roots };
}

/** Subtree edges, from the leaves upward: each token is handled once, when all its children are done. */
function edges(heads: readonly number[], open: Int32Array): { left: Int32Array; right: Int32Array } {
  const size = heads.length;
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  const ready: number[] = [];
  for (let i = 0; i < size; i++) {
    left[i] = i;
    right[i] = i + 1;
    if (open[i] === 0) ready.push(i);
  }
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const head = heads[i] ?? -1;
    if (head < 0 || head >= size || head === i) continue;
    left[head] = Math.min(left[head] ?? head, left[i] ?? i);
    right[head] = Math.max(right[head] ?? head, right[i] ?? i);
    open[head] = (open[head] ?? 0) - 1;
    if (open[head] === 0) ready.push(head);
  }
  return { left, right };
}

/** Children of `at` with one of the labels; all children where no label is given. */
export function childrenOf(tree: Tree, at: number, ...rels: readonly string[]): number[] {
  const all = tree.children[at] ?? [];
  return rels.length === 0 ? [...all] : all.filter((child) => rels.includes(tree.sentence.rels[child] ?? ''));
}

/** The first child with one of the labels, -1 where there is none. */
export function childOf(tree: Tree, at: number, ...rels: readonly string[]): number {
  for (const child of tree.children[at] ?? []) if (rels.includes(tree.sentence.rels[child] ?? '')) return child;
  return -1;
}

/** `at` and everything joined to it by "and", "or" and commas, in text order. */
export function conjuncts(tree: Tree, at: number): number[] {
  const found: number[] = [at];
  for (let i = 0; i < found.length; i++) found.push(...childrenOf(tree, found[i] ?? -1, 'conj'));
  return found.sort((a, b) => a - b);
}

/** The first member of the list that `at` stands in: "B" and "C" of "A, B and C" give "A". */
export function firstConjunct(tree: Tree, at: number): number {
  const { heads, rels } = tree.sentence;
  let i = at;
  for (let steps = 0; steps < heads.length && rels[i] === 'conj' && (heads[i] ?? -1) >= 0; steps++) i = heads[i] ?? i;
  return i;
}

/** All tokens under `at` and itself, as one range. */
export function subtree(tree: Tree, at: number): Phrase {
  return { start: tree.left[at] ?? at, end: tree.right[at] ?? at + 1, head: at };
}

/**
 * The noun phrase of `at` without relative clauses, appositions, further conjuncts and edge punctuation:
 * "the president of France" of "the president of France, who resigned,". `prepositions: false` also leaves out
 * the prepositional phrases behind it ("the president").
 */
export function nounPhrase(tree: Tree, at: number, options: { readonly prepositions?: boolean } = {}): Phrase {
  const { rels } = tree.sentence;
  const children = tree.children[at] ?? [];
  let start = at;
  let end = at + 1;
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] ?? -1;
    if (child > at) continue;
    if (LOOSE.has(rels[child] ?? '') && rels[child] !== 'punct') break;
    start = tree.left[child] ?? child;
  }
  while (start < at && isEdgePunctuation(tree, start)) start++;
  for (const child of children) {
    if (child < at) continue;
    const rel = rels[child] ?? '';
    if (LOOSE.has(rel) || (rel === 'prep' && options.prepositions === false)) break;
    end = tree.right[child] ?? child + 1;
  }
  return { start, end, head: at };
}

const isEdgePunctuation = (tree: Tree, at: number): boolean =>
  tree.sentence.rels[at] === 'punct' && /^[,;:.–—()[\]-]+$/.test(tree.sentence.tokens[at]?.text ?? '');

/** Tokens from `at` up to the root, `at` first. */
export function ancestors(tree: Tree, at: number): number[] {
  const { heads } = tree.sentence;
  const path = [at];
  for (let i = heads[at] ?? -1; i >= 0 && path.length <= heads.length; i = heads[i] ?? -1) path.push(i);
  return path;
}

/** True where `ancestor` is `at` or stands above it. */
export function dominates(tree: Tree, ancestor: number, at: number): boolean {
  return at >= (tree.left[ancestor] ?? 0) && at < (tree.right[ancestor] ?? 0) && ancestors(tree, at).includes(ancestor);
}
