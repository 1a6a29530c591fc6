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
import { storyLessons } from './storyLessons';

export interface Lessons {
  readonly stories: readonly ReadStory[];
  /** Sentences outside stories. */
  readonly sentences: readonly LessonSentence[];
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
  const parsed = lessons.stories.map((story) => ({ story, lessons: storyLessons(story) }));
  const others = noChoices();
  for (const sentence of lessons.sentences) addLesson(sentence, others);
  const train = (part: typeof parsed): First => {
    const choices = noChoices();
    for (const { lessons: own } of part) for (const sentence of own) addLesson(sentence, choices);
    return firstNetworks(choices, others, lessons.silver);
  };
  // What sides, the core and the temperatures look like on stories that were not learned from.
  const more: Choice[] = [];
  const core: Choice[] = [];
  const mutual: Choice[] = [];
  const held = noChoices() as unknown as Record<keyof PartChoices, { choice: Choice; net: Network }[]>;
  for (let fold = 0; fold < FOLDS; fold++) {
    const nets = train(parsed.filter((_, i) => i % FOLDS !== fold));
    const tests = parsed.filter((_, i) => i % FOLDS === fold);
    for (const { lessons: own } of tests) {
      const choices = noChoices();
      for (const sentence of own) {
        addLesson(sentence, choices);
        addSharing(sentence, nets, more, mutual);
      }
      for (const part of FIRST) for (const choice of choices[part]) held[part].push({ choice, net: nets[part] });
    }
    const model = withDefaults(nets);
    for (const { story } of tests) core.push(...coreChoices(story, model));
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const first = train(parsed);
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

function firstNetworks(choices: PartChoices, others: PartChoices, silver: PartChoices): First {
  return Object.fromEntries(
    FIRST.map((part) => {
      const all = [...choices[part], ...others[part], ...silver[part]];
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

/** Whether each event that is found in a story is one of its core. */
function coreChoices(story: ReadStory, model: EventModel): Choice[] {
  const input = storyInput(story, model);
  const participants = new Participants(story.actors);
  const told = tellAll(input, model, participants);
  const facts = coreFacts(input, told, findChains(told.map(linkOf)), participants);
  const byStart = new Map<number, LessonSentence>();
  const lessons = storyLessons(story);
  for (const [i, sentence] of story.sentences.entries())
    byStart.set(sentence.at + sentence.sentence.start, lessons[i] as LessonSentence);
  return told.flatMap((each, at) => {
    const start = each.sentence.tokens[each.draft.trigger.head];
    if (!start) return [];
    const gold = story.gold.events.filter((event) =>
      (event.triggers ?? [event.trigger]).some((t) => t.start < start.end && start.start < t.end),
    );
    const isCore = gold.some((event) => event.core);
    const lesson = byStart.get(each.sentence.start);
    const candidate = lesson?.view.candidateAt.get(each.draft.trigger.head);
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
    drafts: story.read.map((p) => codeParagraph(p.sentences, p.names, p.times, model)),
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
