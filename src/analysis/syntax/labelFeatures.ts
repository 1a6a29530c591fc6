import { at, NONE } from './arcFeatures';
import { key1, key2, key3 } from './hashing';
import type { Codes, State } from './transitions';

/** No feature list is longer. */
export const LABEL_FEATURES = 48;

/**
 * Writes the keys for the label of the arc from `head` to `child` and gives their number. When it is called the child
 * has all its own children (arc-hybrid attaches a word last of all), the head has those nearer than the child.
 */
export function labelFeatures(state: State, codes: Codes, head: number, child: number, out: Int32Array): number {
  const { word, tag, cluster, size: last } = codes;
  const side = child < head ? 0 : 1;
  const gap = Math.abs(head - child);
  const near = (gap < 4 ? gap : gap < 8 ? 4 : 5) * 2 + side;
  const hw = at(word, last, head);
  const ht = at(tag, last, head);
  const cw = at(word, last, child);
  const ct = at(tag, last, child);
  const ls = state.leftSet[child] as number;
  const rs = state.rightSet[child] as number;
  const siblings = side === 0 ? (state.leftSet[head] as number) : (state.rightSet[head] as number);
  const sibling = side === 0 ? (state.left1[head] as number) : (state.right1[head] as number);
  const hts = ht * 2 + side;
  let k = 0;
  out[k++] = key2(1, cw, side);
  out[k++] = key3(2, ct, ht, side);
  out[k++] = key2(3, hw, side);
  out[k++] = key3(4, cw, hts, ct);
  out[k++] = key3(5, hw, ct, side);
  out[k++] = key3(6, hw, cw, side);
  out[k++] = key2(7, near, ct);
  out[k++] = key3(8, near, ct, ht);
  out[k++] = key3(9, ct, hts, ls);
  out[k++] = key3(10, ct, hts, rs);
  out[k++] = key3(11, ct, hts, siblings);
  out[k++] = key3(12, key2(13, ct, hts), ls, siblings);
  out[k++] = key3(14, hw, ct, siblings);
  out[k++] = key3(15, hw, ct, ls);
  const sl = sibling < 0 ? NONE : (state.labels[sibling] as number);
  out[k++] = key3(16, ct, hts, sl);
  out[k++] = key3(17, cw, hts, at(tag, last, sibling));
  out[k++] = key3(18, ct, hts, at(tag, last, child - 1));
  out[k++] = key3(19, ct, hts, at(tag, last, child + 1));
  out[k++] = key3(20, ct, hts, at(tag, last, head - 1));
  out[k++] = key3(21, ct, hts, at(tag, last, head + 1));
  const first = state.left1[child] as number;
  const final = state.right1[child] as number;
  out[k++] = key3(22, at(word, last, first), ct, hts);
  out[k++] = key3(23, at(tag, last, final), ct, hts);
  out[k++] = key3(24, at(word, last, child - 1), ct, hts);
  out[k++] = key3(25, ct, hts, (state.leftSet[head] as number) ^ (side * 7));
  out[k++] = key3(26, cluster[child] as number, ct, hts);
  out[k++] = key3(27, cluster[head] as number, ct, side);
  out[k++] = key3(28, cluster[head] as number, cluster[child] as number, side);
  out[k++] = key2(29, cw, hts);
  out[k++] = key3(30, at(tag, last, state.next), ct, hts);
  out[k++] = key3(31, at(word, last, first), hw, ct);
  out[k++] = key1(32, hts);
  return k;
}
