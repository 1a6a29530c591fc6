/**
 * How much fifty decisions on ten stories teach about ten others of the same topic: a person who knows the gold corrects
 * what is shown of ten stories, and what is shown of the ten others is judged before and after.
 *
 *   npm run bench:lessons -- [--gold FILE.jsonl,FILE.jsonl] [--model events.bin] [--actors actors.bin]
 *
 * The networks must not have learned from these stories: hand in models that were trained without them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../src/analysis/analyzer';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Bare, Correction } from '../../src/corrections/correction';
import { editEvent } from '../../src/corrections/gestures';
import { lessonsOf } from '../../src/corrections/lessons';
import { type Lessons, NO_LESSONS } from '../../src/model/lessons';
import { isMain } from '../../src/model/mainList';
import type { Act, Analysis, Event, Span } from '../../src/model/types';
import { readSteps } from '../../src/reading/read';
import type { GoldArticle, GoldEvent } from './articleFigures';

type Story = GoldArticle & { readonly topic?: string };

const DECISIONS = 50;
const EACH = 10;

/** Topics of the stories, laid together so that each has twenty. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  'conflict and security': /border|conflict|security|hostage|truce|military|migration|war|attack/,
  'protest and labour': /strike|protest|labou?r|union|school|hospital|rail|transport/,
  'politics and diplomacy': /diplomacy|trade|party|cabinet|election|politics|parliament|sanction|tax|coalition|vote/,
  'courts and crime': /court|crime|police|corruption|trial|fraud|obituary|data/,
};

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const MODELS = 'src/analysis/models';
const models = Object.fromEntries(
  readdirSync(MODELS).map((name) => {
    const given = name === 'events.bin' ? option('--model') : name === 'actors.bin' ? option('--actors') : undefined;
    return [name, new Uint8Array(readFileSync(given ?? join(MODELS, name)))];
  }),
);
const analyzer = createAnalyzer(models, readSteps);

function analysed(story: Story, lessons: Lessons, key: string): Analysis {
  const article = { id: story.id, text: story.text, format: 'text' as const, date: story.articleDate };
  const steps = analyzer.steps(article, [], { guidance: { key, codebook: null, lessons } });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const triggersOf = (gold: GoldEvent): readonly Span[] => gold.triggers ?? [gold.trigger];
const tells = (gold: GoldEvent, event: Event): boolean => triggersOf(gold).some((one) => meet(one, event.trigger));
const actsOf = (gold: GoldEvent): readonly string[] => [gold.type, gold.ploverCode, ...(gold.acceptTypes ?? [])];
const isRight = (gold: GoldEvent, event: Event): boolean =>
  tells(gold, event) && (actsOf(gold).includes(event.act) || actsOf(gold).includes(event.code));

/** What a person who knows the gold says of one story, the gravest first. */
function decisionsOn(story: Story, most: number): Correction[] {
  const analysis = analysed(story, NO_LESSONS, 'none');
  const ground = { text: story.text, analysis };
  const golds = story.events ?? [];
  const shown = analysis.events.filter(isMain);
  const wrong: Bare[] = [];
  const confirmed: Bare[] = [];
  for (const event of shown) {
    const anchor = describeAnchor(story.text, event.trigger);
    const here = golds.filter((gold) => tells(gold, event));
    const [first] = here;
    if (!first) wrong.push({ op: 'event-remove', anchor });
    else if (here.some((gold) => isRight(gold, event))) confirmed.push({ op: 'event-confirm', anchor });
    else wrong.push(...editEvent(ground, event, { act: first.type as Act, subtype: null }));
  }
  const missed = golds
    .filter((gold) => gold.core && !shown.some((event) => tells(gold, event)))
    .map((gold): Bare => {
      const anchor = describeAnchor(story.text, triggersOf(gold)[0] as Span);
      return { op: 'event-add', anchor, fields: { act: gold.type as Act } };
    });
  return [...wrong, ...missed, ...confirmed]
    .slice(0, most)
    .map(
      (bare, at) =>
        ({ ...bare, v: 1, id: `${story.id}-${at}`, at: '2024-01-01T00:00:00.000Z', by: 'gold' }) as Correction,
    );
}

interface Errors {
  readonly wrong: number;
  readonly missed: number;
  readonly right: number;
}

function errorsOn(stories: readonly Story[], lessons: Lessons, key: string): Errors {
  let [wrong, missed, right] = [0, 0, 0];
  for (const story of stories) {
    const shown = analysed(story, lessons, key).events.filter(isMain);
    const golds = story.events ?? [];
    for (const event of shown) if (!golds.some((gold) => isRight(gold, event))) wrong++;
    for (const gold of golds.filter((one) => one.core)) {
      if (shown.some((event) => isRight(gold, event))) right++;
      else missed++;
    }
  }
  return { wrong, missed, right };
}

/** 1 - F1 of deed and act. */
const errorOf = ({ wrong, missed, right }: Errors): number => 1 - (2 * right) / (2 * right + wrong + missed);
const shown = (errors: Errors): string =>
  `${errors.right} right, ${errors.wrong} wrong, ${errors.missed} missed, error ${errorOf(errors).toFixed(3)}`;

const stories = (option('--gold') ?? 'out/stories/read.jsonl')
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Story);
const sum = (a: Errors, b: Errors): Errors => ({
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
  right: a.right + b.right,
});
let before: Errors = { wrong: 0, missed: 0, right: 0 };
let after = before;
for (const [family, pattern] of Object.entries(FAMILIES)) {
  const own = stories.filter((story) => pattern.test(story.topic ?? ''));
  const taught = own.filter((_, at) => at % 2 === 0).slice(0, EACH);
  const others = own.filter((_, at) => at % 2 === 1).slice(0, EACH);
  // Each half teaches the other once.
  for (const [some, rest] of [
    [taught, others],
    [others, taught],
  ] as const) {
    const decisions = some.map((story) => decisionsOn(story, Math.ceil(DECISIONS / some.length)));
    const lessons = lessonsOf(decisions);
    const was = errorsOn(rest, NO_LESSONS, 'none');
    const is = errorsOn(rest, lessons, `${family} ${some[0]?.id}`);
    before = sum(before, was);
    after = sum(after, is);
    const learned = `${lessons.words.length} words, ${lessons.acts.length} acts`;
    console.log(
      `${family}: ${some.length} stories, ${decisions.flat().length} decisions (${learned}); ${rest.length} others`,
    );
    console.log(`  before ${shown(was)}\n  after  ${shown(is)}`);
  }
}
const [was, is] = [errorOf(before), errorOf(after)];
console.log(`all: before ${shown(before)}; after ${shown(after)}`);
console.log(`the error ${is <= was ? 'falls' : 'rises'} by ${Math.abs(((was - is) / was) * 100).toFixed(1)} %`);
