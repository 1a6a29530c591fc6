import { key1, key2, key3 } from './hashing';
import type { Codes, State } from './transitions';

/** No feature list is longer. */
export const ARC_FEATURES = 128;
/** The value of a place where no word stands. */
export const NONE = -3;

/**
 * Writes the keys of a half-built tree for the choice of the next action and gives their number.
 * Templates after Zhang and Nivre (2011), with the words next to the stack's top and for prepositional attachment.
 */
export function arcFeatures(state: State, codes: Codes, out: Int32Array): number {
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const { word, tag } = codes;
  const last = codes.size;
  const s0w = at(word, last, s0);
  const s0t = at(tag, last, s0);
  const s1w = at(word, last, s1);
  const s1t = at(tag, last, s1);
  const s2t = at(tag, last, s2);
  const b0w = at(word, last, b0);
  const b0t = at(tag, last, b0);
  const b1w = at(word, last, b0 + 1);
  const b1t = at(tag, last, b0 + 1);
  const b2t = at(tag, last, b0 + 2);
  let k = 0;
  out[k++] = key1(1, s0w);
  out[k++] = key1(2, s0t);
  out[k++] = key2(3, s0w, s0t);
  out[k++] = key1(4, s1w);
  out[k++] = key1(5, s1t);
  out[k++] = key2(6, s1w, s1t);
  out[k++] = key2(7, at(word, last, s2), s2t);
  out[k++] = key1(8, b0w);
  out[k++] = key1(9, b0t);
  out[k++] = key2(10, b0w, b0t);
  out[k++] = key1(11, b1w);
  out[k++] = key1(12, b1t);
  out[k++] = key1(13, at(word, last, b0 + 2));
  out[k++] = key2(14, b1t, b2t);
  // Pairs of the stack's top and the next word, then of the two topmost.
  const s0wt = key2(15, s0w, s0t);
  const b0wt = key2(16, b0w, b0t);
  const s1wt = key2(17, s1w, s1t);
  out[k++] = key2(18, s0wt, b0t);
  out[k++] = key2(19, s0t, b0wt);
  out[k++] = key2(20, s0w, b0w);
  out[k++] = key2(21, s0t, b0t);
  out[k++] = key2(22, b0t, b1t);
  out[k++] = key2(23, s1wt, s0t);
  out[k++] = key2(24, s1t, s0wt);
  out[k++] = key2(25, s1w, s0w);
  out[k++] = key2(26, s1t, s0t);
  out[k++] = key2(27, s1w, b0w);
  out[k++] = key2(28, s1t, b0t);
  out[k++] = key2(29, s1t, b0wt);
  out[k++] = key2(30, s1wt, b0t);
  out[k++] = key3(31, b0t, b1t, b2t);
  out[k++] = key3(32, s0t, b0t, b1t);
  out[k++] = key3(33, s1t, s0t, b0t);
  out[k++] = key3(34, s2t, s1t, s0t);
  out[k++] = key3(35, s1w, s0t, b0t);
  out[k++] = key3(36, s1t, s0w, b0t);
  out[k++] = key3(37, s1t, s0t, b0w);
  out[k++] = key3(38, s0w, b0t, b1t);
  out[k++] = key3(39, s0t, b0w, b1t);
  out[k++] = key3(40, s0t, b0t, b1w);
  out[k++] = key3(41, key2(42, s1t, s0t), b0t, b1t);
  out[k++] = key3(43, s2t, s1t, s0w);
  out[k++] = key3(44, at(word, last, s2), s1t, s0w);
  k = childKeys(state, codes, s0, s1, b0, out, k);
  k = distanceKeys(state, codes, s0, s1, b0, out, k);
  return clusterKeys(codes, s0, s1, b0, out, k);
}

function childKeys(
  state: State,
  codes: Codes,
  s0: number,
  s1: number,
  b0: number,
  out: Int32Array,
  from: number,
): number {
  const { word, tag } = codes;
  const { labels } = state;
  const last = codes.size;
  const s0l = s0 < 0 ? -1 : (state.left1[s0] as number);
  const s0r = s0 < 0 ? -1 : (state.right1[s0] as number);
  const s1l = s1 < 0 ? -1 : (state.left1[s1] as number);
  const s1r = s1 < 0 ? -1 : (state.right1[s1] as number);
  const b0l = state.left1[b0] as number;
  const s0r2 = s0 < 0 ? -1 : (state.right2[s0] as number);
  const s0l2 = s0 < 0 ? -1 : (state.left2[s0] as number);
  const s1r2 = s1 < 0 ? -1 : (state.right2[s1] as number);
  const b0l2 = state.left2[b0] as number;
  const s0t = at(tag, last, s0);
  const s1t = at(tag, last, s1);
  const b0t = at(tag, last, b0);
  const s0w = at(word, last, s0);
  const s1w = at(word, last, s1);
  let k = from;
  out[k++] = key2(50, at(word, last, s0l), at(labels, last, s0l));
  out[k++] = key2(51, at(tag, last, s0l), at(labels, last, s0l));
  out[k++] = key2(52, at(word, last, s0r), at(labels, last, s0r));
  out[k++] = key2(53, at(tag, last, s0r), at(labels, last, s0r));
  out[k++] = key2(54, at(word, last, s1l), at(labels, last, s1l));
  out[k++] = key2(55, at(tag, last, s1l), at(labels, last, s1l));
  out[k++] = key2(56, at(word, last, s1r), at(labels, last, s1r));
  out[k++] = key2(57, at(tag, last, s1r), at(labels, last, s1r));
  out[k++] = key2(58, at(word, last, b0l), at(labels, last, b0l));
  out[k++] = key2(59, at(tag, last, b0l), at(labels, last, b0l));
  out[k++] = key3(60, s0t, at(labels, last, s0l), at(labels, last, s0l2));
  out[k++] = key3(61, s0t, at(labels, last, s0r), at(labels, last, s0r2));
  out[k++] = key3(62, s1t, at(labels, last, s1r), at(labels, last, s1r2));
  out[k++] = key3(63, b0t, at(labels, last, b0l), at(labels, last, b0l2));
  out[k++] = key3(64, s0t, at(tag, last, s0l), b0t);
  out[k++] = key3(65, s0t, at(tag, last, s0r), b0t);
  out[k++] = key3(66, s0t, b0t, at(tag, last, b0l));
  out[k++] = key3(67, s1t, at(tag, last, s1r), s0t);
  out[k++] = key3(68, s1t, at(tag, last, s1l), s0t);
  out[k++] = key3(69, s1t, s0t, at(tag, last, s0l));
  out[k++] = key3(70, s1t, s0t, at(tag, last, s0r));
  out[k++] = key3(71, s1w, s0w, at(word, last, s0r));
  out[k++] = key3(72, s1t, s0w, at(word, last, s0r));
  out[k++] = key3(73, s1w, s0w, at(tag, last, s0r));
  // Label sets and counts tell what a head still lacks.
  const s0ls = s0 < 0 ? NONE : (state.leftSet[s0] as number);
  const s0rs = s0 < 0 ? NONE : (state.rightSet[s0] as number);
  const s1rs = s1 < 0 ? NONE : (state.rightSet[s1] as number);
  const s1ls = s1 < 0 ? NONE : (state.leftSet[s1] as number);
  const b0ls = state.leftSet[b0] as number;
  out[k++] = key2(74, s0w, s0rs);
  out[k++] = key2(75, s0t, s0rs);
  out[k++] = key2(76, s0t, s0ls);
  out[k++] = key2(77, s0w, s0ls);
  out[k++] = key2(78, b0t, b0ls);
  out[k++] = key2(79, at(word, last, b0), b0ls);
  out[k++] = key2(80, s1t, s1rs);
  out[k++] = key2(81, s1w, s1rs);
  out[k++] = key3(82, s0t, s0ls, b0t);
  out[k++] = key3(83, s1t, s1rs, s0t);
  out[k++] = key3(84, key2(85, s1t, s1ls), s0t, s0ls);
  out[k++] = key3(86, s0t, s0ls, s0rs);
  out[k++] = key3(87, key2(88, s1t, s1ls), key2(89, s0t, s0ls), b0t);
  return k;
}

function distanceKeys(
  state: State,
  codes: Codes,
  s0: number,
  s1: number,
  b0: number,
  out: Int32Array,
  from: number,
): number {
  const { word, tag, size: last } = codes;
  const near = s0 < 0 ? 0 : distance(b0 - s0);
  const far = s1 < 0 ? 0 : distance(s0 - s1);
  const s0t = at(tag, last, s0);
  const b0t = at(tag, last, b0);
  const s1t = at(tag, last, s1);
  let k = from;
  out[k++] = key2(100, near, at(word, last, s0));
  out[k++] = key3(101, near, s0t, b0t);
  out[k++] = key2(102, near, at(word, last, b0));
  out[k++] = key3(103, far, s1t, s0t);
  out[k++] = key2(104, far, at(word, last, s0));
  out[k++] = key3(105, far, at(word, last, s1), s0t);
  // The words beside the stack's top and before the next word show commas, quotes and clause ends.
  out[k++] = key3(106, at(tag, last, s0 + 1), s0t, b0t);
  out[k++] = key3(107, at(tag, last, b0 - 1), s0t, b0t);
  out[k++] = key3(108, at(tag, last, s0 - 1), s1t, s0t);
  out[k++] = key3(109, at(word, last, b0 - 1), s0t, b0t);
  out[k++] = key3(110, at(word, last, s0 - 1), s1t, s0t);
  out[k++] = key3(111, at(tag, last, s1 + 1), s1t, s0t);
  const s0v = s0 < 0 ? 0 : (state.rightCount[s0] as number);
  const s1v = s1 < 0 ? 0 : (state.rightCount[s1] as number);
  out[k++] = key3(112, at(word, last, s0), s0v, b0t);
  out[k++] = key3(113, at(word, last, s1), s1v, s0t);
  out[k++] = key2(114, b0t, state.leftCount[b0] as number);
  return k;
}

function clusterKeys(codes: Codes, s0: number, s1: number, b0: number, out: Int32Array, from: number): number {
  const { tag, cluster, size: last } = codes;
  const s0c = at(cluster, last, s0);
  const s1c = at(cluster, last, s1);
  const b0c = at(cluster, last, b0);
  let k = from;
  out[k++] = key2(120, s0c, b0c);
  out[k++] = key2(121, s1c, s0c);
  out[k++] = key3(122, s0c, at(tag, last, s0), at(tag, last, b0));
  out[k++] = key3(123, at(tag, last, s0), b0c, at(tag, last, b0));
  out[k++] = key3(124, s1c, at(tag, last, s1), at(tag, last, s0));
  out[k++] = key3(125, s1c, s0c, at(tag, last, b0));
  return k;
}

/** The value of the word at `i`; one for all places before the first word and behind the root. */
export const at = (values: Int32Array, last: number, i: number): number =>
  i < 0 || i > last ? NONE : (values[i] as number);

const distance = (gap: number): number => (gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8);
