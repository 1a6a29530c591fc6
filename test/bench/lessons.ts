/**
 * How much fifty decisions on ten stories teach about ten others of the same topic. Somebody who knows the gold reads ten
 * stories from the top, mends what is wrong and adds what is missing, five things each; what is then shown of the ten others
 * is judged with these decisions and without: lines to mend (no event, or another act) and core events without a line.
 *
 *   npm run bench:lessons -- [--gold FILE.jsonl,FILE.jsonl] [--model events.bin] [--actors actors.bin] [--splits N]
 *
 * Topics are the files of the stories and families of what they say they are about; each is divided several times by chance.
 * `--coder acts`: somebody who codes no act OTHER. `--strangers`: the ten are of any other topic. The networks must not have learned from these stories: hand in models that
 * were trained without them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../src/analysis/analyzer';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Bare, Correction } from '../../src/corrections/correction';
import { editEvent, rejectEvent } from '../../src/corrections/gestures';
import { lessonsOf } from '../../src/corrections/lessons';
import { type Lessons, NO_LESSONS } from '../../src/model/lessons';
import { isMain } from '../../src/model/mainList';
import type { Act, Analysis, Event, Span } from '../../src/model/types';
import { readSteps } from '../../src/reading/read';
import type { GoldArticle, GoldEvent } from './articleFigures';

type Story = GoldArticle & { readonly topic?: string };

const DECISIONS = 50;
const EACH = 10;

/** Topics of the stories, laid together so that each has enough. */
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
  const steps = analyzer.steps(article, [], { early: false, guidance: { key, codebook: null, lessons } });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const untaught = new Map<string, Analysis>();
function before(story: Story): Analysis {
  const known = untaught.get(story.id) ?? analysed(story, NO_LESSONS, 'none');
  untaught.set(story.id, known);
  return known;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const triggersOf = (gold: GoldEvent): readonly Span[] => gold.triggers ?? [gold.trigger];
const tells = (gold: GoldEvent, event: Event): boolean => triggersOf(gold).some((one) => meet(one, event.trigger));
const actsOf = (gold: GoldEvent): readonly string[] => [gold.type, gold.ploverCode, ...(gold.acceptTypes ?? [])];
const isRight = (gold: GoldEvent, event: Event): boolean =>
  tells(gold, event) && (actsOf(gold).includes(event.act) || actsOf(gold).includes(event.code));

const codesActs = option('--coder') === 'acts';
/** What the coder holds for an event. */
const goldOf = ({ events = [] }: Story): readonly GoldEvent[] =>
  codesActs ? events.filter(({ type }) => type !== 'OTHER') : events;

/** What somebody who knows the gold decides about one story, from its top on. */
function decisionsOn(story: Story, most: number): Correction[] {
  const analysis = before(story);
  const ground = { text: story.text, analysis };
  const golds = goldOf(story);
  const shown = analysis.events.filter(isMain);
  const mended = shown.flatMap((event): Bare[] => {
    const here = golds.filter((gold) => tells(gold, event));
    const [first] = here;
    if (!first) return rejectEvent(ground, event);
    return here.some((gold) => isRight(gold, event))
      ? []
      : editEvent(ground, event, { act: first.type as Act, subtype: null });
  });
  const missed = golds
    .filter((gold) => gold.core && !shown.some((event) => tells(gold, event)))
    .map((gold): Bare => {
      const anchor = describeAnchor(story.text, triggersOf(gold)[0] as Span);
      return { op: 'event-add', anchor, fields: { act: gold.type as Act } };
    });
  const start = (bare: Bare): number => ('anchor' in bare ? bare.anchor.start : 0);
  return [...mended, ...missed]
    .sort((a, b) => start(a) - start(b))
    .slice(0, most)
    .map(
      (bare, at) =>
        ({ ...bare, v: 1, id: `${story.id}-${at}`, at: '2024-01-01T00:00:00.000Z', by: 'gold' }) as Correction,
    );
}

/** right: core events that a line tells with their act. */
interface Errors {
  readonly lines: number;
  readonly wrong: number;
  readonly missing: number;
  readonly right: number;
}
const NONE: Errors = { lines: 0, wrong: 0, missing: 0, right: 0 };
const sum = (a: Errors, b: Errors): Errors => ({
  lines: a.lines + b.lines,
  wrong: a.wrong + b.wrong,
  missing: a.missing + b.missing,
  right: a.right + b.right,
});

function errorsIn(story: Story, { events }: Analysis): Errors {
  const shown = events.filter(isMain);
  const golds = goldOf(story);
  const core = golds.filter((one) => one.core);
  return {
    lines: shown.length,
    wrong: shown.filter((event) => !golds.some((gold) => isRight(gold, event))).length,
    missing: core.filter((gold) => !shown.some((event) => tells(gold, event))).length,
    right: core.filter((gold) => shown.some((event) => isRight(gold, event))).length,
  };
}

const errorOf = ({ wrong, missing }: Errors): number => wrong + missing;
const f1Error = ({ right, missing, wrong }: Errors): number =>
  1 - (2 * right) / Math.max(1, 2 * right + wrong + missing);
const fallen = (was: number, is: number): number => (was === 0 ? 0 : (was - is) / was);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const told = (errors: Errors): string =>
  `${errors.lines} lines, ${errors.wrong} to mend, ${errors.missing} missing: ${errorOf(errors)}`;

/** Numbers from 0 to 1, always the same ones. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

const stories = (option('--gold') ?? 'out/stories/read.jsonl')
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Story);
const splits = Number(option('--splits') ?? 4);

const groups = new Map<string, Story[]>();
for (const story of stories) {
  const names = Object.keys(FAMILIES).filter((name) => FAMILIES[name]?.test(story.topic ?? ''));
  for (const name of [story.id.split('-')[0] ?? '', ...names]) groups.set(name, [...(groups.get(name) ?? []), story]);
}

let [was, is] = [NONE, NONE];
const falls: number[] = [];
for (const [name, own] of groups) {
  const draw = seeded(1);
  let [wasHere, isHere] = [NONE, NONE];
  const fallsHere: number[] = [];
  const size = Math.min(EACH, own.length >> 1);
  if (size < 2) continue;
  for (let split = 0; split < splits; split++) {
    const order = shuffled(own, draw);
    const rest = order.slice(size, 2 * size);
    const strangers = stories.filter((story) => !own.includes(story));
    const some = process.argv.includes('--strangers') ? shuffled(strangers, draw).slice(0, size) : order.slice(0, size);
    const lessons = lessonsOf(some.map((story) => decisionsOn(story, Math.ceil(DECISIONS / size))));
    const [a, b] = [
      rest.map((story) => errorsIn(story, before(story))).reduce(sum, NONE),
      rest.map((story) => errorsIn(story, analysed(story, lessons, `${name} ${split}`))).reduce(sum, NONE),
    ];
    fallsHere.push(fallen(errorOf(a), errorOf(b)));
    [wasHere, isHere] = [sum(wasHere, a), sum(isHere, b)];
  }
  [was, is] = [sum(was, wasHere), sum(is, isHere)];
  falls.push(...fallsHere);
  console.log(`${name} (${size} and ${size}): ${told(wasHere)}; taught ${told(isHere)}`);
  console.log(`  falls by ${fallsHere.map(percent).join(', ')}`);
}
const mean = falls.reduce((all, one) => all + one, 0) / falls.length;
const spread = Math.sqrt(falls.reduce((all, one) => all + (one - mean) ** 2, 0) / falls.length);
console.log(`all ${falls.length} divisions: ${told(was)}; taught ${told(is)}`);
console.log(
  `the error falls by ${percent(fallen(errorOf(was), errorOf(is)))} over all, ${percent(mean)} on average ` +
    `(standard deviation ${percent(spread)}, least ${percent(Math.min(...falls))})`,
);
console.log(`1 - F1 of core events with their acts: ${f1Error(was).toFixed(3)} to ${f1Error(is).toFixed(3)}`);
