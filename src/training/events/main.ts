/**
 * Trains the event model and writes it to src/analysis/models/events.bin.
 *
 *   npm run train:events -- --stories FILE,FILE [--actors FILE,FILE] [--sentences DIR] [--silver FILE --texts FILE,FILE] [--out FILE]
 *
 * Stories are JSON lines as `story.mjs` of the stories gives them. Who is meant in each file of stories is read by an actor
 * model that has not learned from it (`--actors`, in the same order): what it has learned by heart would be trusted too much.
 * DIR holds voa-events.train.jsonl and plover-gsr.dev.jsonl:
 * one event a line {id, text, event, act, subtype, triggers, sources, targets, reciprocal, modality, core}. The silver file
 * holds a teacher's guesses on the texts. Everything is read by the product's own recogniser, parser and actor step, so it
 * must be run again after one of them has changed. The same data give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNetworks } from '../../analysis/learn/modelFile';
import { noChoices } from './choices';
import { createStoryReader, readStories } from './goldArticles';
import { type GoldText, readGold } from './goldEvents';
import { sentenceLessons } from './sentenceLessons';
import { silverChoices } from './silver';
import { storyLessons } from './storyLessons';
import { type Lesson, type Lessons, trainEventModel } from './train';
import { patternSentences } from './wire/patternSentences';
import { writtenSentences } from './wire/writtenSentences';

const MODELS = 'src/analysis/models';
/** Sentences say less than stories do, and a teacher errs. */
const SENTENCE_WEIGHT = 1.5;
const SILVER_WEIGHT = 0.3;
const PATTERN_WEIGHT = 1;
/** Sentences made of each pattern; more teach nothing new. */
const PATTERN_ROUNDS = 2;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const list = (name: string): string[] => (option(name) ?? '').split(',').filter((each) => each !== '');

function readLessons(): Lessons {
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const models = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]));
  const read = createStoryReader(models);
  const sentenceLesson = (gold: GoldText, whole: boolean, weight: number): Lesson => {
    const story = read({ id: gold.id, text: gold.text, actors: [], events: [] });
    return { story, sentences: sentenceLessons(gold, story, whole, weight) };
  };
  const folder = option('sentences');
  const sentences = (file: string, whole: boolean) =>
    folder === undefined
      ? []
      : readGold(join(folder, file)).map((gold) => sentenceLesson(gold, whole, SENTENCE_WEIGHT));
  const silver = option('silver');
  return {
    stories: list('stories').flatMap((file, i) => {
      const actors = list('actors')[i];
      const own = actors === undefined ? models : { ...models, 'actors.bin': new Uint8Array(readFileSync(actors)) };
      return readStories(file)
        .map(createStoryReader(own))
        .map((story) => ({ story, sentences: storyLessons(story) }));
    }),
    sentences: [
      ...writtenSentences().map((gold) => sentenceLesson(gold, gold.events.length === 0, SENTENCE_WEIGHT)),
      ...patternSentences(PATTERN_ROUNDS).map((gold) => sentenceLesson(gold, false, PATTERN_WEIGHT)),
      ...sentences('voa-events.train.jsonl', true),
      ...(process.argv.includes('--without-plover') ? [] : sentences('plover-gsr.dev.jsonl', false)),
    ],
    silver: silver === undefined ? noChoices() : silverChoices(silver, list('texts'), read, SILVER_WEIGHT),
  };
}

function main(): void {
  const lessons = readLessons();
  console.log(
    `${lessons.stories.length} stories, ${lessons.sentences.length} sentences, ${lessons.silver.find.length} guesses`,
  );
  const model = trainEventModel(lessons, (line) => console.log(line));
  const from = `${lessons.stories.length} stories, ${lessons.sentences.length} sentences, ${lessons.silver.find.length} teacher's guesses`;
  const bytes = packNetworks(model, from);
  writeFileSync(option('out') ?? join(MODELS, 'events.bin'), bytes);
  console.log(`${bytes.length} bytes`);
}

main();
