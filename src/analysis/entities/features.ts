import type { WordFacts } from './documentFacts';
import { listBit } from './gazetteer';
import { mix } from './hash';
import { isFarFromNames, type View } from './view';
import { isNameLike, Look, type Word } from './words';

enum G {
  wordWord = 40,
  wordNext,
  clusterCluster,
  clusterNext,
  around,
  wordClusterBefore,
  clusterWordBefore,
  wordClusterAfter,
  shapes,
  shapesAfter,
  shapes3,
  coarse3,
  line,
  lineLook,
  start,
  startLook,
  startCluster,
  phraseBegin,
  phraseInside,
  phraseEnd,
  runBefore,
  runBeforeCluster,
  runAfter,
  runAfterCluster,
  runFirst,
  runLast,
  runLastCluster,
  runFirstCluster,
  runPlace,
  runEdges,
  fact,
  factsTogether,
  factBefore,
  factLast,
  factCluster,
  quoted,
  bracket,
  tableSide,
  bias,
  around4,
  factNext,
  factPrevious,
  lookLine3,
  topic,
  topicLine,
  topicCluster,
  topicBefore,
  topicAfter,
}

export const MAX_CONTEXT_FEATURES = 128;
const FACTS = 16;
const PLACE_LISTS = listBit('country') | listBit('capital') | listBit('bigCity') | listBit('city') | listBit('region');

/** Writes the features of word i that depend on its surroundings to `out` and returns how many there are. */
export function contextFeatures(view: View, i: number, out: Int32Array): number {
  const { words, line } = view;
  const word = words[i] as Word;
  const before = words[i - 1];
  const after = words[i + 1];
  const before2 = words[i - 2];
  const after2 = words[i + 2];
  if (isFarFromNames(view, i)) return 0;
  let n = 0;
  const w0 = word.hash;
  const wb = before?.hash ?? 11;
  const wa = after?.hash ?? 13;
  const mb = before?.middle ?? 300;
  const ma = after?.middle ?? 300;
  const lb = before?.look ?? 8;
  const la = after?.look ?? 8;
  out[n++] = mix(G.bias, word.look);
  out[n++] = mix(G.wordWord, mix(wb, w0));
  out[n++] = mix(G.wordNext, mix(w0, wa));
  out[n++] = mix(G.clusterCluster, mix(mb, word.middle));
  out[n++] = mix(G.clusterNext, mix(word.middle, ma));
  out[n++] = mix(G.around, mix(wb, wa));
  out[n++] = mix(G.around4, mix(mix(mb, ma), word.look));
  out[n++] = mix(G.wordClusterBefore, mix(wb, word.middle));
  out[n++] = mix(G.clusterWordBefore, mix(mb, w0));
  out[n++] = mix(G.wordClusterAfter, mix(w0, ma));
  const sb = before?.shortShape ?? 17;
  const sa = after?.shortShape ?? 19;
  out[n++] = mix(G.shapes, mix(sb, word.shortShape));
  out[n++] = mix(G.shapesAfter, mix(word.shortShape, sa));
  out[n++] = mix(G.shapes3, mix(mix(sb, word.shortShape), sa));
  out[n++] = mix(G.coarse3, mix(mix(before?.coarse ?? 99, word.coarse), after?.coarse ?? 99));
  out[n++] = mix(G.line, line);
  out[n++] = mix(G.lineLook, mix(line, mix(word.look, lb * 16 + la)));
  out[n++] = mix(
    G.lookLine3,
    mix(line * 64 + word.look, mix((before2?.look ?? 8) * 16 + lb, (after2?.look ?? 8) * 16 + la)),
  );
  if (i === 0 || (i === 1 && before?.look === Look.mark)) {
    out[n++] = mix(G.start, i);
    out[n++] = mix(G.startLook, mix(word.look, line));
    out[n++] = mix(G.startCluster, word.middle);
  }
  const enclosed = view.enclosed[i] as number;
  if (enclosed) out[n++] = mix(G.quoted, mix(enclosed, word.look));
  n = phraseFeatures(view, i, out, n);
  if ((view.runStart[i] as number) >= 0) {
    n = topicFeatures(view, i, out, n);
    n = runFeatures(view, i, out, n);
  }
  return factFeatures(view, i, out, n);
}

function topicFeatures(view: View, i: number, out: Int32Array, count: number): number {
  let n = count;
  const { words, line } = view;
  const word = words[i] as Word;
  const topic = (view.topic % 3) + 3 * view.passage;
  out[n++] = mix(G.topic, (view.topic * 9 + view.passage) * 16 + word.look);
  out[n++] = mix(G.topicLine, (topic * 8 + line) * 16 + word.look);
  out[n++] = mix(G.topicCluster, mix(topic, word.middle));
  if (word.lists & PLACE_LISTS) {
    out[n++] = mix(G.topicBefore, mix(topic, words[i - 1]?.hash ?? 11));
    out[n++] = mix(G.topicAfter, mix(topic, words[i + 1]?.hash ?? 13));
  }
  return n;
}

function phraseFeatures(view: View, i: number, out: Int32Array, count: number): number {
  let n = count;
  const size = view.words.length;
  for (let part = 0; part < 3; part++) {
    let bits = view.phrases[part * size + i] as number;
    while (bits) {
      const bit = 31 - Math.clz32(bits);
      bits &= ~(1 << bit);
      out[n++] = mix(G.phraseBegin + part, bit);
    }
  }
  return n;
}

function runFeatures(view: View, i: number, out: Int32Array, count: number): number {
  let n = count;
  const { words } = view;
  const start = view.runStart[i] as number;
  const end = view.runEnd[i] as number;
  const place = Math.min(end - start, 4) * 32 + Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
  const side = (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
  const before = words[start - 1];
  const after = words[end];
  const first = words[start] as Word;
  const last = words[end - 1] as Word;
  out[n++] = mix(G.runPlace, place);
  out[n++] = mix(G.runBefore, mix(side, before?.hash ?? 23));
  out[n++] = mix(G.runBeforeCluster, mix(place, before?.middle ?? 301));
  out[n++] = mix(G.runAfter, mix(side, after?.hash ?? 29));
  out[n++] = mix(G.runAfterCluster, mix(place, after?.middle ?? 301));
  out[n++] = mix(G.runEdges, mix(before?.middle ?? 301, mix(after?.middle ?? 301, side)));
  if (i !== start) {
    out[n++] = mix(G.runFirst, mix(side, first.hash));
    out[n++] = mix(G.runFirstCluster, mix(side, first.middle));
  }
  if (i !== end - 1) {
    out[n++] = mix(G.runLast, mix(side, last.hash));
    out[n++] = mix(G.runLastCluster, mix(side, last.middle));
  }
  return n;
}

function factFeatures(view: View, i: number, out: Int32Array, count: number): number {
  let n = count;
  const word = view.words[i] as Word;
  const facts = view.facts[i] as WordFacts;
  if (!isNameLike(word)) return n;
  for (let bit = 0; bit < FACTS; bit++) if (facts.bits & (1 << bit)) out[n++] = mix(G.fact, bit * 8 + view.line);
  out[n++] = mix(G.factsTogether, facts.bits & 0x7f);
  out[n++] = mix(G.factCluster, mix(facts.bits & 0x1d4, word.middle));
  if (facts.before) {
    out[n++] = mix(G.factBefore, facts.before.middle);
    out[n++] = mix(G.factBefore, mix(facts.before.hash, 5));
  }
  if (facts.last) {
    out[n++] = mix(G.factLast, facts.last.middle);
    out[n++] = mix(G.factLast, mix(facts.last.hash, 5));
  }
  const next = view.facts[i + 1];
  const previous = view.facts[i - 1];
  if (next) out[n++] = mix(G.factNext, next.bits & 0x37);
  if (previous) out[n++] = mix(G.factPrevious, previous.bits & 0x37);
  return n;
}

/** Feature of a word's own, seen from `offset` (-2..2) away. */
export const atOffset = (feature: number, offset: number): number =>
  offset === 0 ? feature : mix(feature, 200 + offset);
