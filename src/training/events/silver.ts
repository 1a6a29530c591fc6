/** A teacher's guesses on unmarked text (see teacher.py): softer lessons, and many more of them. */
import { readFileSync } from 'node:fs';
import { actFeature } from '../../analysis/events/code';
import { ACT_CLASSES, CODE_CLASSES, EVENT } from '../../analysis/events/model';
import type { Deed } from '../../analysis/events/slots';
import { best } from '../../analysis/learn/network';
import { noChoices, type PartChoices, sideRows, wordFeatures } from './choices';
import type { GoldStory, ReadStory } from './goldArticles';
import { storyLessons } from './storyLessons';

/** One word that may tell a deed: probabilities of `find`, acts by index, codes, and sides as [head, probability]. */
interface Guess {
  readonly i: number;
  readonly f: readonly number[];
  readonly a?: Readonly<Record<string, number>>;
  readonly k?: readonly number[];
  readonly s?: readonly (readonly [number, number])[];
  readonly t?: readonly (readonly [number, number])[];
}

/** From this likelihood on a word counts as a deed of which act and sides are learned. */
const DEED_FROM = 0.4;

/** `texts` are the files of texts that the teacher read, in the order in which `file` holds its guesses, after a head that names the acts. */
export function silverChoices(
  file: string,
  texts: readonly string[],
  read: (gold: GoldStory) => ReadStory,
  weight: number,
): PartChoices {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const { acts } = JSON.parse(head) as { acts: readonly string[] };
  const place = ACT_CLASSES.map((act) => acts.indexOf(act));
  const guesses = lines.map((line) => JSON.parse(line) as { s: readonly (readonly Guess[])[] });
  const to = noChoices();
  let at = 0;
  for (const text of texts.flatMap((each) => readFileSync(each, 'utf8').trim().split('\n'))) {
    const story = read({ id: 'text', text: (JSON.parse(text) as { text: string }).text, actors: [], events: [] });
    const guess = guesses[at++];
    storyLessons(story).forEach((sentence, i) => {
      for (const each of guess?.s[i] ?? []) addGuess(sentence, each, place, weight, to);
    });
  }
  return to;
}

function addGuess(
  sentence: ReturnType<typeof storyLessons>[number],
  guess: Guess,
  place: readonly number[],
  weight: number,
  to: PartChoices,
): void {
  const candidate = sentence.view.candidateAt.get(guess.i);
  if (!candidate) return;
  const features = wordFeatures(sentence, candidate);
  to.find.push({ rows: [features], gold: [], soft: guess.f, weight });
  const sure = guess.f[EVENT] as number;
  if (!guess.a || !guess.k || sure < DEED_FROM) return;
  const acts = place.map((at) => guess.a?.[at] ?? 0);
  const act = ACT_CLASSES[best(acts)] as string;
  to.act.push({ rows: [features], gold: [], soft: shares(acts), weight: weight * sure });
  to.code.push({ rows: [[...features, actFeature(act)]], gold: [], soft: shares(guess.k), weight: weight * sure });
  const deed: Deed = { candidate, act, code: CODE_CLASSES[best(guess.k)] as string };
  const { heads, rows } = sideRows(sentence, deed);
  for (const [side, said] of [
    ['source', guess.s],
    ['recipient', guess.t],
  ] as const) {
    const p = heads.map((head) => said?.find(([one]) => one === head)?.[1] ?? 0);
    if (p.reduce((sum, each) => sum + each, 0) > 0.5)
      to[side].push({ rows, gold: [], soft: shares(p), weight: weight * sure });
  }
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, each) => total + each, 0) || 1;
  return values.map((each) => each / sum);
}
