import { at, NONE } from './arcFeatures';
import { key2 } from './hashing';
import { Templates } from './templates';
import type { Codes, State } from './transitions';

/** No feature list is longer. */
export const LABEL_FEATURES = 48;

/**
 * What the templates join: h is the head, c the child, s the head's child before it on that side; w is a word, t a tag, c a
 * cluster, l a label, p and n what stands before and after. hts is the head's tag with the side, ls and rs are the sets of
 * labels of the child's own children, first and final the outermost of these, next the word that comes next.
 */
// biome-ignore format: a row for each sort of value
enum V {
  hw, ht, hc, hpt, hnt, hts, hls,
  cw, ct, cc, cpw, cpt, cnt, cthts,
  st, sl, ls, rs, siblings, firstw, finalt, nextt, side, near,
}

const TEMPLATES = new Templates(
  V,
  `
  1 cw side; 2 ct ht side; 3 hw side; 4 cw hts ct; 5 hw ct side; 6 hw cw side; 7 near ct; 8 near ct ht; 9 ct hts ls
  10 ct hts rs; 11 ct hts siblings; 12 cthts ls siblings; 14 hw ct siblings; 15 hw ct ls; 16 ct hts sl; 17 cw hts st
  18 ct hts cpt; 19 ct hts cnt; 20 ct hts hpt; 21 ct hts hnt; 22 firstw ct hts; 23 finalt ct hts; 24 cpw ct hts
  25 ct hts hls; 26 cc ct hts; 27 hc ct side; 28 hc cc side; 29 cw hts; 30 nextt ct hts; 31 firstw hw ct; 32 hts
`,
);

const values = new Int32Array(32);

/**
 * Writes the keys for the label of the arc from `head` to `child` and gives their number. When it is called the child
 * has all its own children (arc-hybrid attaches a word last of all), the head has those nearer than the child.
 */
export function labelFeatures(state: State, codes: Codes, head: number, child: number, out: Int32Array): number {
  const { word, tag, cluster, size: last } = codes;
  const side = child < head ? 0 : 1;
  const gap = Math.abs(head - child);
  const ht = at(tag, last, head);
  const ct = at(tag, last, child);
  const hts = ht * 2 + side;
  const sibling = side === 0 ? (state.left1[head] as number) : (state.right1[head] as number);
  values[V.side] = side;
  values[V.near] = (gap < 4 ? gap : gap < 8 ? 4 : 5) * 2 + side;
  values[V.hw] = at(word, last, head);
  values[V.ht] = ht;
  values[V.hc] = cluster[head] as number;
  values[V.hpt] = at(tag, last, head - 1);
  values[V.hnt] = at(tag, last, head + 1);
  values[V.hts] = hts;
  values[V.hls] = (state.leftSet[head] as number) ^ (side * 7);
  values[V.cw] = at(word, last, child);
  values[V.ct] = ct;
  values[V.cc] = cluster[child] as number;
  values[V.cpw] = at(word, last, child - 1);
  values[V.cpt] = at(tag, last, child - 1);
  values[V.cnt] = at(tag, last, child + 1);
  values[V.cthts] = key2(13, ct, hts);
  values[V.st] = at(tag, last, sibling);
  values[V.sl] = sibling < 0 ? NONE : (state.labels[sibling] as number);
  values[V.ls] = state.leftSet[child] as number;
  values[V.rs] = state.rightSet[child] as number;
  values[V.siblings] = side === 0 ? (state.leftSet[head] as number) : (state.rightSet[head] as number);
  values[V.firstw] = at(word, last, state.left1[child] as number);
  values[V.finalt] = at(tag, last, state.right1[child] as number);
  values[V.nextt] = at(tag, last, state.next);
  return TEMPLATES.write(values, out);
}
