/** Lessons turned into the choices that each network learns from. */

import type { Candidate } from '../../analysis/events/candidates';
import { actFeature } from '../../analysis/events/code';
import { deedFeatures } from '../../analysis/events/features';
import { ACT_CLASSES, CODE_CLASSES, EVENT, FIND_CLASSES, MODALITY_CLASSES, PART } from '../../analysis/events/model';
import { type Deed, factFeatures, fillersOf, nobodyFeatures } from '../../analysis/events/slots';
import { noneFeatures, placeCandidates, timeCandidates } from '../../analysis/events/where';
import type { Choice } from '../learn/trainNetwork';
import type { LessonDeed, LessonSentence } from './lesson';

export type PartChoices = Record<
  'find' | 'act' | 'code' | 'modality' | 'polarity' | 'source' | 'recipient' | 'place' | 'time',
  Choice[]
>;

export const noChoices = (): PartChoices => ({
  find: [],
  act: [],
  code: [],
  modality: [],
  polarity: [],
  source: [],
  recipient: [],
  place: [],
  time: [],
});

const known = new WeakMap<Candidate, readonly number[]>();

/** Features of a word, worked out once. */
export function wordFeatures(sentence: Pick<LessonSentence, 'view'>, candidate: Candidate): readonly number[] {
  const found = known.get(candidate) ?? deedFeatures(sentence.view, candidate);
  known.set(candidate, found);
  return found;
}

export function addLesson(sentence: LessonSentence, to: PartChoices): void {
  const deeds = new Map(sentence.deeds.map((deed) => [deed.candidate, deed]));
  for (const candidate of sentence.view.candidates) {
    const is = deeds.has(candidate) ? EVENT : sentence.parts.has(candidate.token) ? PART : FIND_CLASSES.indexOf('none');
    if (is === FIND_CLASSES.indexOf('none') && !sentence.whole) continue;
    to.find.push({ rows: [wordFeatures(sentence, candidate)], gold: [is], weight: sentence.weight });
  }
  for (const deed of sentence.deeds) addDeed(sentence, deed, to);
}

function addDeed(sentence: LessonSentence, gold: LessonDeed, to: PartChoices): void {
  const { weight } = gold;
  const features = wordFeatures(sentence, gold.candidate);
  const withAct = [...features, actFeature(gold.act)];
  const acts = [gold.act, ...gold.orActs].map((act) => ACT_CLASSES.indexOf(act)).filter((at) => at >= 0);
  to.act.push({ rows: [features], gold: [...new Set(acts)], weight });
  to.code.push({ rows: [withAct], gold: [codeIndex(gold.code)], weight });
  if (gold.modality !== null)
    to.modality.push({
      rows: [withAct],
      gold: [Math.max(0, (MODALITY_CLASSES as readonly string[]).indexOf(gold.modality))],
      weight,
    });
  if (gold.negative !== null) to.polarity.push({ rows: [features], gold: [Number(gold.negative)], weight });
  const deed: Deed = { candidate: gold.candidate, act: gold.act, code: gold.code };
  const { heads, rows } = sideRows(sentence, deed);
  for (const side of ['source', 'recipient'] as const) {
    const right = heads.flatMap((head, i) => (head >= 0 && gold[side].includes(head) ? [i] : []));
    // A side that only the article tells may be left open, but where its words stand in the sentence they are meant.
    to[side].push({ rows, gold: right.length > 0 ? right : [0], weight });
  }
  addSetting(sentence, deed, gold, to);
}

const codeIndex = (code: string): number => Math.max(0, (CODE_CLASSES as readonly string[]).indexOf(code));

/** Nobody, then everybody in the sentence, with what the document knows of each. */
export function sideRows(sentence: LessonSentence, deed: Deed): { heads: number[]; rows: number[][] } {
  const fillers = fillersOf(sentence.view, deed);
  return {
    heads: [-1, ...fillers.map((filler) => filler.phrase.head)],
    rows: [
      [...nobodyFeatures(sentence.view, deed)],
      ...fillers.map((filler) => [
        ...filler.features,
        ...factFeatures(filler, deed.act, sentence.facts(filler.phrase.head)),
      ]),
    ],
  };
}

function addSetting(sentence: LessonSentence, deed: Deed, gold: LessonDeed, to: PartChoices): void {
  const { view, times } = sentence;
  if (gold.place !== null) {
    const places = placeCandidates(view, deed);
    const right = places.flatMap((each, i) => (gold.place?.includes(each.token) ? [i + 1] : []));
    if (places.length > 0)
      to.place.push({
        rows: [noneFeatures(view, deed, 'place'), ...places.map((each) => each.features)],
        gold: right.length > 0 ? right : [0],
        weight: 1,
      });
  }
  if (gold.time === null) return;
  const whens = timeCandidates(view, deed, times);
  if (whens.length === 0) return;
  const right = whens.flatMap((each, i) => (each.time === gold.time ? [i + 1] : []));
  to.time.push({
    rows: [noneFeatures(view, deed, 'time'), ...whens.map((each) => each.features)],
    gold: right.length > 0 ? right : [0],
    weight: 1,
  });
}
