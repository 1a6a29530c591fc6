/**
 * Whole articles with complete gold, in the mean over all of them, by the gold's own scorer: what is shown (the core
 * events) and everything that was found.
 *
 *   npm run bench:stories -- --gold FILE.jsonl --scorer FILE [--model FILE] [--actors FILE]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { isHeadline, isMain, lineConfidence, saysItself } from '../../src/model/mainList';
import type { Analysis, Event, Span } from '../../src/model/types';
import { readSteps } from '../../src/reading/read';
import { type GoldArticle, type GoldEvent, toPrediction } from './articleFigures';

const MODELS = 'src/analysis/models';
const OUT = 'out/bench-stories';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Spans of all mentions of some actors of the gold. */
const mentionsOf = (g: GoldArticle, ids: readonly string[]): Span[] =>
  g.actors
    .filter((actor) => ids.includes(actor.id))
    .flatMap((actor) =>
      Object.entries(actor).flatMap(([key, list]) => (/mentions$/i.test(key) ? (list as Span[]) : [])),
    );

/** True where the words of a side are a mention of a right actor, or the side is rightly left open. */
function sideRight(g: GoldArticle, event: GoldEvent, side: 'source' | 'target', got: readonly Span[]): boolean {
  const want = event[side === 'source' ? 'sources' : 'targets'];
  const open = want.length === 0 || (event.inferred?.includes(`${side}s`) ?? false);
  if (got.length === 0) return open;
  const spans = mentionsOf(g, want);
  return got.some((p) => spans.some((m) => m.start < p.end && m.end <= p.end && m.end > p.start));
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How right sides are by their words, whatever actor they were resolved to: parts the errors of the steps. */
function countByMention(g: GoldArticle, analysis: Analysis, sides: Sides): void {
  for (const event of g.events ?? []) {
    const found = event.core ? analysis.events.find((e) => meet(e.trigger, event.trigger)) : undefined;
    if (!found) continue;
    for (const side of ['source', 'target'] as const) {
      if (event.reciprocal && side === 'target') continue;
      sides[side][1]++;
      if (sideRight(g, event, side, side === 'source' ? found.source : found.recipient)) sides[side][0]++;
    }
  }
}

/** Of the core events of the gold, those whose word stands in a line of the main list. */
function countListed(g: GoldArticle, analysis: Analysis, listed: [number, number]): void {
  const lines = analysis.events.filter(isMain);
  const tells = (line: Event, trigger: Span): boolean =>
    meet(line.trigger, trigger) || (line.predicate !== undefined && meet(line.predicate, trigger));
  for (const event of g.events ?? []) {
    if (!event.core) continue;
    listed[1]++;
    if (lines.some((line) => (event.triggers ?? [event.trigger]).some((trigger) => tells(line, trigger)))) listed[0]++;
  }
}

type Sides = Record<'source' | 'target', [number, number]>;

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly core: boolean;
  /** Of the core in the gold. */
  readonly ofCore: boolean;
  /** The headline event. */
  readonly first: boolean;
  /** Deed and sides, whatever kind of act it is counted as: what a line of the main list claims. */
  readonly line: { readonly confidence: number; readonly right: boolean; readonly main: boolean };
}

/** A clause in the article's words is right where it is said of one of the deed's own parties, or of a thing. */
function saidOfRight(g: GoldArticle, event: GoldEvent, subject: Span): boolean {
  if (event.sources.length === 0 && event.targets.length === 0) return true;
  const parties = mentionsOf(g, [...event.sources, ...event.targets]);
  const others = mentionsOf(
    g,
    g.actors.map((actor) => actor.id).filter((id) => !event.sources.includes(id) && !event.targets.includes(id)),
  );
  const inside = (spans: readonly Span[]): boolean => spans.some((m) => meet(m, subject));
  return inside(parties) || !inside(others);
}

/** Confidence of each told event, and whether its deed, act and sides are all right by their words. */
function judged(g: GoldArticle, analysis: Analysis): Judged[] {
  return analysis.events.map((event) => {
    const gold = (g.events ?? []).filter((e) => (e.triggers ?? [e.trigger]).some((t) => meet(t, event.trigger)));
    const sidesRight = gold.filter((e) =>
      e.reciprocal
        ? sideRight(g, e, 'source', [...event.source, ...event.recipient])
        : sideRight(g, e, 'source', event.source) && sideRight(g, e, 'target', event.recipient),
    );
    const right = sidesRight.some((e) => {
      const accepted = [e.type, e.ploverCode, ...(e.acceptTypes ?? [])];
      return accepted.includes(event.act) || accepted.includes(event.code);
    });
    return {
      confidence: event.confidence,
      right,
      core: event.core,
      ofCore: gold.some((e) => e.core),
      first: isHeadline(event),
      line: {
        confidence: lineConfidence(event),
        right: isLineRight(g, event, gold, sidesRight.length > 0),
        main: isMain(event),
      },
    };
  });
}

/** What a line claims: deed and doer where it goes on in the article's own words, else deed and both sides. */
function isLineRight(g: GoldArticle, event: Event, gold: readonly GoldEvent[], sides: boolean): boolean {
  if (event.subject) return gold.some((e) => saidOfRight(g, e, event.subject as Span));
  if (!saysItself(event)) return sides;
  const doers = (e: GoldEvent): readonly Span[] =>
    e.reciprocal ? [...event.source, ...event.recipient] : event.source;
  return gold.some((e) => sideRight(g, e, 'source', doers(e)));
}

/** Reliability table and expected calibration error over ten equal bins. */
function printCalibration(all: readonly { confidence: number; right: boolean }[]): void {
  let error = 0;
  const rows: string[] = [];
  for (let bin = 0; bin < 10; bin++) {
    const own = all.filter((each) => Math.min(9, Math.floor(each.confidence * 10)) === bin);
    if (own.length === 0) continue;
    const said = own.reduce((sum, each) => sum + each.confidence, 0) / own.length;
    const right = own.filter((each) => each.right).length / own.length;
    error += (own.length / all.length) * Math.abs(said - right);
    rows.push(`${said.toFixed(2)}:${right.toFixed(2)} (${own.length})`);
  }
  console.log(`said: right (events): ${rows.join('  ')}; expected calibration error ${error.toFixed(3)}`);
}

function main(): void {
  const path = option('--gold');
  const scorer = option('--scorer');
  if (!path || !scorer) throw new Error('--gold FILE and --scorer FILE are needed');
  mkdirSync(OUT, { recursive: true });
  const gold = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const found = Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]));
  const other = option('--model');
  const actors = option('--actors');
  const models = {
    ...found,
    ...(other === undefined ? {} : { 'events.bin': new Uint8Array(readFileSync(other)) }),
    ...(actors === undefined ? {} : { 'actors.bin': new Uint8Array(readFileSync(actors)) }),
  };
  const analyzer = createAnalyzer(models, readSteps);
  const sides: Sides = { source: [0, 0], target: [0, 0] };
  const told: Judged[] = [];
  const listed: [number, number] = [0, 0];
  const predictions = gold.map((g) => {
    const date = g.articleDate ?? g.date;
    const article = { id: g.id, text: g.text, format: 'text' as const, ...(date ? { date } : {}) };
    const analysis = analyze(analyzer, article);
    countByMention(g, analysis, sides);
    told.push(...judged(g, analysis));
    countListed(g, analysis, listed);
    return toPrediction(g.id, analysis);
  });
  const words = gold.reduce((sum, g) => sum + g.text.split(/\s+/).length, 0);
  console.log(
    `by mention, of core events found: source ${(sides.source[0] / sides.source[1]).toFixed(3)} target ${(sides.target[0] / sides.target[1]).toFixed(3)}`,
  );
  console.log(`core events that a line of the main list tells: ${(listed[0] / listed[1]).toFixed(3)} of ${listed[1]}`);
  const heads = told.filter((each) => each.first);
  console.log(
    `headline event told in ${heads.length} of ${gold.length}: of the core ${heads.filter((each) => each.ofCore).length}, deed, act and sides right by words ${heads.filter((each) => each.right).length}`,
  );
  printCalibration(told);
  printCalibration(told.filter((each) => each.core));
  const main = told.filter((each) => each.line.main);
  const share = (list: readonly Judged[], is: (one: Judged) => boolean): string =>
    (list.filter(is).length / list.length).toFixed(3);
  console.log(
    `main list: ${main.length} lines, one in ${(words / main.length).toFixed(0)} words: deed and sides right ${share(main, (one) => one.line.right)}, of the core ${share(main, (one) => one.ofCore)}; headline lines right ${heads.filter((one) => one.line.right).length}; of lines:`,
  );
  printCalibration(told.map((each) => each.line));
  for (const shown of ['core', 'all'] as const) {
    const events = predictions.map((p) => ({ ...p, events: p.events.filter((e) => shown === 'all' || e.core) }));
    const file = join(OUT, `${shown}.jsonl`);
    writeFileSync(file, events.map((p) => `${JSON.stringify(p)}\n`).join(''));
    const s = JSON.parse(execFileSync('node', [scorer, path, file], { encoding: 'utf8', maxBuffer: 1e8 }));
    const count = events.reduce((sum, p) => sum + p.events.length, 0);
    if (shown === 'core')
      console.log(
        `named ${s.mentionsNamed.f1} all ${s.mentionsAll.f1} (P ${s.mentionsAll.p} R ${s.mentionsAll.r}) B3 ${s.bcubed.f1} actors ${s.actors.f1} (P ${s.actors.p} R ${s.actors.r}) type ${s.actorType}`,
      );
    console.log(
      `${shown.padEnd(4)} ${count} events, one in ${(words / count).toFixed(0)} words | found P ${s.trigger.p} R ${s.trigger.r} F1 ${s.trigger.f1} | act ${s.typeAccuracy} source ${s.sourceAccuracy} target ${s.targetAccuracy} | all right P ${s.tuple.p} R ${s.tuple.r} F1 ${s.tuple.f1} | modality ${s.modality} time ${s.time.join('/')} by ${s.reportedBy}`,
    );
  }
}

main();
