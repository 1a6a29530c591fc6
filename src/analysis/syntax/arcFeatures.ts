import { key2 } from './hashing';
import { Templates } from './templates';
import type { Codes, State } from './transitions';

/** No feature list is longer. */
export const ARC_FEATURES = 128;
/** The value of a place where no word stands. */
export const NONE = -3;

/**
 * What the templates join. s0, s1 and s2 are the stack's topmost words, b0, b1 and b2 those that come next; w is a word, t its
 * tag, c its cluster, l a label. Children: s0l is the outermost on the left of s0, s0l2 the one after it, s0r on the right.
 * s0p and s0n stand before and after s0 in the sentence; ls and rs are the sets of labels of all children on a side.
 */
// biome-ignore format: a row for each sort of value
enum V {
  s0w, s0t, s0c, s1w, s1t, s1c, s2w, s2t, b0w, b0t, b0c, b1w, b1t, b2w, b2t,
  s0wt, s1wt, b0wt, s1ts0t,
  s0lw, s0lt, s0ll, s0rw, s0rt, s0rl, s1lw, s1lt, s1ll, s1rw, s1rt, s1rl, b0lw, b0lt, b0ll,
  s0l2l, s0r2l, s1r2l, b0l2l,
  s0ls, s0rs, s1rs, b0ls, s1tls, s1tls2, s0tls,
  s0v, s1v, b0v, near, far,
  s0pw, s0pt, s0nt, s1nt, b0pw, b0pt,
}
const VALUES = 64;

/** After Zhang and Nivre (2011), with the words next to the stack's top and for prepositional attachment. */
const TEMPLATES = new Templates(
  V,
  `
  1 s0w; 2 s0t; 3 s0w s0t; 4 s1w; 5 s1t; 6 s1w s1t; 7 s2w s2t; 8 b0w; 9 b0t; 10 b0w b0t; 11 b1w; 12 b1t
  13 b2w; 14 b1t b2t; 18 s0wt b0t; 19 s0t b0wt; 20 s0w b0w; 21 s0t b0t; 22 b0t b1t; 23 s1wt s0t; 24 s1t s0wt
  25 s1w s0w; 26 s1t s0t; 27 s1w b0w; 28 s1t b0t; 29 s1t b0wt; 30 s1wt b0t; 31 b0t b1t b2t; 32 s0t b0t b1t
  33 s1t s0t b0t; 34 s2t s1t s0t; 35 s1w s0t b0t; 36 s1t s0w b0t; 37 s1t s0t b0w; 38 s0w b0t b1t
  39 s0t b0w b1t; 40 s0t b0t b1w; 41 s1ts0t b0t b1t; 43 s2t s1t s0w; 44 s2w s1t s0w; 50 s0lw s0ll
  51 s0lt s0ll; 52 s0rw s0rl; 53 s0rt s0rl; 54 s1lw s1ll; 55 s1lt s1ll; 56 s1rw s1rl; 57 s1rt s1rl
  58 b0lw b0ll; 59 b0lt b0ll; 60 s0t s0ll s0l2l; 61 s0t s0rl s0r2l; 62 s1t s1rl s1r2l; 63 b0t b0ll b0l2l
  64 s0t s0lt b0t; 65 s0t s0rt b0t; 66 s0t b0t b0lt; 67 s1t s1rt s0t; 68 s1t s1lt s0t; 69 s1t s0t s0lt
  70 s1t s0t s0rt; 71 s1w s0w s0rw; 72 s1t s0w s0rw; 73 s1w s0w s0rt; 74 s0w s0rs; 75 s0t s0rs; 76 s0t s0ls
  77 s0w s0ls; 78 b0t b0ls; 79 b0w b0ls; 80 s1t s1rs; 81 s1w s1rs; 82 s0t s0ls b0t; 83 s1t s1rs s0t
  84 s1tls s0t s0ls; 86 s0t s0ls s0rs; 87 s1tls2 s0tls b0t; 100 near s0w; 101 near s0t b0t; 102 near b0w
  103 far s1t s0t; 104 far s0w; 105 far s1w s0t; 106 s0nt s0t b0t; 107 b0pt s0t b0t; 108 s0pt s1t s0t
  109 b0pw s0t b0t; 110 s0pw s1t s0t; 111 s1nt s1t s0t; 112 s0w s0v b0t; 113 s1w s1v s0t; 114 b0t b0v
  120 s0c b0c; 121 s1c s0c; 122 s0c s0t b0t; 123 s0t b0c b0t; 124 s1c s1t s0t; 125 s1c s0c b0t
`,
);

const values = new Int32Array(VALUES);

/** Writes the keys of a half-built tree for the choice of the next action and gives their number. */
export function arcFeatures(state: State, codes: Codes, out: Int32Array): number {
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  readWords(codes, s0, s1, state.top(2), b0);
  readChildren(state, codes, s0, s1, b0);
  readSets(state, s0, s1, b0);
  values[V.near] = s0 < 0 ? 0 : distance(b0 - s0);
  values[V.far] = s1 < 0 ? 0 : distance(s0 - s1);
  return TEMPLATES.write(values, out);
}

function readWords({ word, tag, cluster, size: last }: Codes, s0: number, s1: number, s2: number, b0: number): void {
  const s0w = at(word, last, s0);
  const s0t = at(tag, last, s0);
  const s1w = at(word, last, s1);
  const s1t = at(tag, last, s1);
  const b0w = at(word, last, b0);
  const b0t = at(tag, last, b0);
  values[V.s0w] = s0w;
  values[V.s0t] = s0t;
  values[V.s0c] = at(cluster, last, s0);
  values[V.s1w] = s1w;
  values[V.s1t] = s1t;
  values[V.s1c] = at(cluster, last, s1);
  values[V.s2w] = at(word, last, s2);
  values[V.s2t] = at(tag, last, s2);
  values[V.b0w] = b0w;
  values[V.b0t] = b0t;
  values[V.b0c] = at(cluster, last, b0);
  values[V.b1w] = at(word, last, b0 + 1);
  values[V.b1t] = at(tag, last, b0 + 1);
  values[V.b2w] = at(word, last, b0 + 2);
  values[V.b2t] = at(tag, last, b0 + 2);
  values[V.s0wt] = key2(15, s0w, s0t);
  values[V.b0wt] = key2(16, b0w, b0t);
  values[V.s1wt] = key2(17, s1w, s1t);
  values[V.s1ts0t] = key2(42, s1t, s0t);
  // The words beside the stack's top and before the next word show commas, quotes and clause ends.
  values[V.s0pw] = at(word, last, s0 - 1);
  values[V.s0pt] = at(tag, last, s0 - 1);
  values[V.s0nt] = at(tag, last, s0 + 1);
  values[V.s1nt] = at(tag, last, s1 + 1);
  values[V.b0pw] = at(word, last, b0 - 1);
  values[V.b0pt] = at(tag, last, b0 - 1);
}

function readChildren(state: State, codes: Codes, s0: number, s1: number, b0: number): void {
  readChild(state, codes, childOf(state.left1, s0), V.s0lw);
  readChild(state, codes, childOf(state.right1, s0), V.s0rw);
  readChild(state, codes, childOf(state.left1, s1), V.s1lw);
  readChild(state, codes, childOf(state.right1, s1), V.s1rw);
  readChild(state, codes, childOf(state.left1, b0), V.b0lw);
  const { labels } = state;
  const { size: last } = codes;
  values[V.s0l2l] = at(labels, last, childOf(state.left2, s0));
  values[V.s0r2l] = at(labels, last, childOf(state.right2, s0));
  values[V.s1r2l] = at(labels, last, childOf(state.right2, s1));
  values[V.b0l2l] = at(labels, last, childOf(state.left2, b0));
}

const childOf = (children: Int32Array, head: number): number => (head < 0 ? -1 : (children[head] as number));

/** A child's word, tag and label, in this order from a place on. */
function readChild({ labels }: State, { word, tag, size: last }: Codes, child: number, place: number): void {
  values[place] = at(word, last, child);
  values[place + 1] = at(tag, last, child);
  values[place + 2] = at(labels, last, child);
}

/** Label sets and counts tell what a head still lacks. */
function readSets(state: State, s0: number, s1: number, b0: number): void {
  const { leftSet, rightSet } = state;
  const s0ls = s0 < 0 ? NONE : (leftSet[s0] as number);
  const s1ls = s1 < 0 ? NONE : (leftSet[s1] as number);
  values[V.s0ls] = s0ls;
  values[V.s0rs] = s0 < 0 ? NONE : (rightSet[s0] as number);
  values[V.s1rs] = s1 < 0 ? NONE : (rightSet[s1] as number);
  values[V.b0ls] = leftSet[b0] as number;
  values[V.s1tls] = key2(85, values[V.s1t] as number, s1ls);
  values[V.s1tls2] = key2(88, values[V.s1t] as number, s1ls);
  values[V.s0tls] = key2(89, values[V.s0t] as number, s0ls);
  values[V.s0v] = s0 < 0 ? 0 : (state.rightCount[s0] as number);
  values[V.s1v] = s1 < 0 ? 0 : (state.rightCount[s1] as number);
  values[V.b0v] = state.leftCount[b0] as number;
}

/** The value of the word at `i`; one for all places before the first word and behind the root. */
export const at = (values: Int32Array, last: number, i: number): number =>
  i < 0 || i > last ? NONE : (values[i] as number);

const distance = (gap: number): number => (gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8);
