/** Trains all networks of the event model. */
import { actClassOf, moreFeatures, mutualFeatures } from '../../analysis/events/choose';
import { actFeature, codeParagraph } from '../../analysis/events/code';
import { type EventModel, PART_CLASSES } from '../../analysis/events/model';
import { type Deed, fillersOf } from '../../analysis/events/slots';
import { addFeatures, emptySum, type Network, rankScore, scoresOf, softmax } from '../../analysis/learn/network';
import { findChains } from '../../analysis/story/chains';
import { coreFeatures } from '../../analysis/story/coreFeatures';
import { linkOf, type StoryInput } from '../../analysis/story/events';
import { coreFacts } from '../../analysis/story/importance';
import { Participants } from '../../analysis/story/participants';
import { tellAll } from '../../analysis/story/told';
import { type Choice, type Training, trainNetwork } from '../learn/trainNetwork';
import { addLesson, noChoices, type PartChoices, sideRows, wordFeatures } from './choices';
import type { ReadStory } from './goldArticles';
import type { LessonSentence } from './lesson';

/** A text as the product reads it, with what is marked in its sentences. */
export interface Lesson {
  readonly story: ReadStory;
  readonly sentences: readonly LessonSentence[];
}

export interface Lessons {
  readonly stories: readonly Lesson[];
  /** Single sentences. */
  readonly sentences: readonly Lesson[];
  /** Choices that a teacher made on unmarked text. */
  readonly silver: PartChoices;
}

const HOW: Omit<Training, 'classes' | 'width'> = {
  slots: 1 << 15,
  epochs: 8,
  rate: 0.05,
  dropout: 0.3,
  seed: 7,
};
const WIDTH: Readonly<Record<string, number>> = { find: 24, act: 24, source: 24, recipient: 24 };
/** Parts of the stories that the others are trained without, so that later networks learn from honest guesses. */
const FOLDS = 2;

type First = Pick<EventModel, keyof PartChoices>;
const FIRST = Object.keys(noChoices()) as (keyof PartChoices)[];

export function trainEventModel(lessons: Lessons, log: (line: string) => void = () => {}): EventModel {
  const all = [...lessons.stories, ...lessons.sentences];
  const train = (part: readonly Lesson[], silver: PartChoices): First => {
    const choices = noChoices();
    for (const { sentences } of part) for (const sentence of sentences) addLesson(sentence, choices);
    return firstNetworks(choices, silver);
  };
  // What sides, the core and the temperatures look like on stories that were not learned from.
  const more: Choice[] = [];
  const core: Choice[] = [];
  const mutual: Choice[] = [];
  const held = noChoices() as unknown as Record<keyof PartChoices, { choice: Choice; net: Network }[]>;
  for (let fold = 0; fold < FOLDS; fold++) {
    const nets = train(
      all.filter((_, i) => i % FOLDS !== fold),
      part(lessons.silver, fold),
    );
    const model = withDefaults(nets);
    all.forEach((lesson, i) => {
      if (i % FOLDS !== fold) return;
      const choices = noChoices();
      for (const sentence of lesson.sentences) {
        addLesson(sentence, choices);
        // A sentence by itself names two parties in one string: nothing to learn from.
        if (i < lessons.stories.length) addSharing(sentence, nets, more, mutual);
      }
      core.push(...coreChoices(lesson, model));
      // The temperatures are for stories: that is what a reader is shown them of.
      if (i >= lessons.stories.length) return;
      for (const part of FIRST) for (const choice of choices[part]) held[part].push({ choice, net: nets[part] });
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const first = train(all, lessons.silver);
  const cooled = Object.fromEntries(
    FIRST.map((part) => [part, { ...first[part], temperature: temperatureOf(held[part]) }]),
  ) as unknown as First;
  for (const part of FIRST) log(`${part}: temperature ${cooled[part].temperature.toFixed(2)}`);
  return {
    ...cooled,
    more: trainNetwork(more, { ...HOW, classes: PART_CLASSES.more, width: 0, slots: 1 << 14 }),
    mutual: trainNetwork(mutual, { ...HOW, classes: PART_CLASSES.mutual, width: 0, slots: 1 << 13 }),
    core: trainNetwork(core, {
      ...HOW,
      classes: PART_CLASSES.core,
      width: 8,
      slots: 1 << 14,
      epochs: 5,
      rate: 0.03,
      dropout: 0.4,
    }),
  };
}

/** One of `FOLDS` parts of the choices. */
const part = (choices: PartChoices, fold: number): PartChoices =>
  Object.fromEntries(
    FIRST.map((name) => [name, choices[name].filter((_, i) => i % FOLDS === fold)]),
  ) as unknown as PartChoices;

function firstNetworks(choices: PartChoices, silver: PartChoices): First {
  return Object.fromEntries(
    FIRST.map((part) => {
      const all = [...choices[part], ...silver[part]];
      const slots = part in WIDTH ? HOW.slots : 1 << 14;
      return [part, trainNetwork(all, { ...HOW, classes: PART_CLASSES[part], width: WIDTH[part] ?? 0, slots })];
    }),
  ) as unknown as First;
}

/** A model with networks for sides and core that say nothing yet. */
function withDefaults(first: First): EventModel {
  const blank = (part: 'more' | 'mutual' | 'core'): Network =>
    trainNetwork([], { ...HOW, classes: PART_CLASSES[part], width: 0, slots: 2, epochs: 0 });
  return { ...first, more: blank('more'), mutual: blank('mutual'), core: blank('core') };
}

/** For each side with a party: which of the others share it. */
function addSharing(sentence: LessonSentence, nets: First, more: Choice[], mutual: Choice[]): void {
  for (const gold of sentence.deeds) {
    const deed: Deed = { candidate: gold.candidate, act: gold.act, code: gold.code };
    const fillers = fillersOf(sentence.view, deed);
    const { rows } = sideRows(sentence, deed);
    for (const side of ['source', 'recipient'] as const) {
      const p = softmax(
        Float64Array.from(rows.map((row) => rankScore(nets[side], addFeatures(nets[side], emptySum(nets[side]), row)))),
      );
      const right = fillers.map((filler) => gold[side].includes(filler.phrase.head));
      let first = -1;
      right.forEach((is, i) => {
        if (is && (first < 0 || (p[i + 1] as number) > (p[first + 1] as number))) first = i;
      });
      if (first < 0) continue;
      const one = fillers[first] as (typeof fillers)[number];
      const actorOf = (i: number) => sentence.facts((fillers[i] as typeof one).phrase.head)?.actor ?? `-${i}`;
      fillers.forEach((other, i) => {
        if (i === first || actorOf(i) === actorOf(first) || (p[i + 1] as number) < 0.002) return;
        const placed = (f: typeof one) => ({ ...f, phrase: { ...f.phrase, sentence: 0 } });
        const features = moreFeatures(placed(one), placed(other), side, gold.act, {
          first: p[first + 1] as number,
          other: p[i + 1] as number,
        });
        more.push({ rows: [[...other.features, ...features]], gold: [Number(right[i])], weight: 1 });
      });
    }
    const count = new Set(gold.source).size;
    if (count > 1)
      mutual.push({
        rows: [[...wordFeatures(sentence, gold.candidate), actFeature(gold.act), ...mutualFeatures(count)]],
        gold: [Number(gold.mutual)],
        weight: 1,
      });
  }
}

/** Whether each event that is found in a text is one of its core. */
function coreChoices({ story, sentences }: Lesson, model: EventModel): Choice[] {
  const input = storyInput(story, model);
  const participants = new Participants(story.actors);
  const told = tellAll(input, model, participants).filter(({ draft }) => !draft.spare);
  const facts = coreFacts(input, told, findChains(told.map(linkOf)), participants);
  const byStart = new Map<number, LessonSentence>();
  for (const [i, sentence] of story.sentences.entries())
    byStart.set(sentence.at + sentence.sentence.start, sentences[i] as LessonSentence);
  return told.flatMap((each, at) => {
    const start = each.sentence.tokens[each.draft.trigger.head];
    if (!start) return [];
    const gold = story.gold.events.filter((event) =>
      (event.triggers ?? [event.trigger]).some((t) => t.start < start.end && start.start < t.end),
    );
    const lesson = byStart.get(each.sentence.start);
    const candidate = lesson?.view.candidateAt.get(each.draft.trigger.head);
    // A deed of a single sentence is its core unless it is said not to be.
    const isCore =
      gold.some((event) => event.core) ||
      (story.gold.events.length === 0 &&
        (lesson?.deeds.some((deed) => deed.candidate === candidate && deed.core !== false) ?? false));
    const own = lesson && candidate ? [...wordFeatures(lesson, candidate), actFeature(actClassOf(each.draft))] : [];
    return [
      {
        rows: [[...own, ...coreFeatures(each.draft, facts[at] as (typeof facts)[number])]],
        gold: [Number(isCore)],
        weight: 1,
      },
    ];
  });
}

function storyInput(story: ReadStory, model: EventModel): StoryInput {
  return {
    text: story.gold.text,
    date: story.gold.articleDate ?? story.gold.date ?? null,
    paragraphs: story.paragraphs,
    drafts: story.read.map((p) => codeParagraph(p.sentences, p.names, p.times, model, story.facts)),
    times: story.times,
    actors: story.actors,
  };
}

/** The temperature that makes held-out choices likeliest, of some. */
function temperatureOf(held: readonly { choice: Choice; net: Network }[]): number {
  const scored = held.map(({ choice, net }) => ({
    gold: choice.gold,
    scores:
      choice.rows.length === 1
        ? scoresOf(net, addFeatures(net, emptySum(net), choice.rows[0] ?? []))
        : Float64Array.from(choice.rows.map((row) => rankScore(net, addFeatures(net, emptySum(net), row)))),
  }));
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0.6; t <= 6; t *= 1.1) {
    let loss = 0;
    for (const { gold, scores } of scored) {
      const p = softmax(scores.map((s) => s / t));
      loss -= Math.log(gold.reduce((sum, g) => sum + (p[g] as number), 0) + 1e-9);
    }
    if (loss < least) [least, best] = [loss, t];
  }
  return best;
}
