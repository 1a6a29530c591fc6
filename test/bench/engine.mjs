// npm run bench:engine [-- --quick]: the engine's figures in a plain process, with the built worker and models in dist/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { createAnalyzer } from '../../src/analysis/analyzer';
import { MODEL_FILES } from '../../src/engine/models';
import { Scheduler } from '../../src/engine/scheduler';
import { systemClock } from '../../src/platform/clock';
import { nodeWorkers } from '../../src/platform/nodeWorker';
import { readSteps } from '../../src/reading/read';
import { articleOf, articleOfWords } from './articles.mjs';
import { median, p95, Table } from './numbers.mjs';

const quick = process.argv.includes('--quick');
const RUNS = { open: quick ? 5 : 25, keys: quick ? 8 : 40, large: quick ? 1 : 3, speed: quick ? 2 : 5 };
const dist = join(process.cwd(), 'dist');
const table = new Table();

function modelBytes() {
  const paths = MODEL_FILES.map((name) => ({ name, path: join(dist, 'models', name) })).filter(({ path }) =>
    existsSync(path),
  );
  return paths.map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }));
}

/**
 * Milliseconds that this thread has worked, as Linux counts them, so that other programs do not show; elsewhere the time
 * that has passed.
 */
function workedMs() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** The longest turn of the event loop while something runs, in milliseconds of work. Keeps a core busy meanwhile. */
async function longestTurn(run) {
  let longest = 0;
  let running = true;
  let last = workedMs();
  const turn = () => {
    longest = Math.max(longest, workedMs() - last);
    last = workedMs();
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await run();
  running = false;
  return longest;
}

/** A scheduler with the real worker; `next(test)` resolves with the first result that passes. */
function engine() {
  const log = { info() {}, warn: console.warn, error: console.error };
  const workers = nodeWorkers(join(dist, 'worker.js'));
  const loadModels = async () => modelBytes().map(({ name, bytes }) => ({ name, bytes: bytes.buffer }));
  const scheduler = new Scheduler({ workers, clock: systemClock, log, loadModels });
  const waiting = new Set();
  scheduler.onResult((result) => {
    for (const each of [...waiting]) if (each.test(result) && waiting.delete(each)) each.resolve(result);
  });
  return { scheduler, next: (test) => new Promise((resolve) => waiting.add({ test, resolve })) };
}

const version = (uri, number, text) => ({ uri, version: number, text, format: 'text' });
const screen = (text, start = 0) => [{ start, end: Math.min(text.length, start + 3_000) }];

async function starting() {
  const { scheduler, next } = engine();
  const text = articleOfWords(1_000, 99);
  const start = performance.now();
  const ready = new Promise((resolve) =>
    scheduler.onState((state) => state.kind === 'working' && resolve(performance.now())),
  );
  const done = next((result) => result.complete);
  scheduler.update(version('first', 1, text), screen(text));
  table.add('worker from nothing to ready', 'ms', (await ready) - start);
  await done;
  table.add('first article from nothing to complete, 1,000 words', 'ms', performance.now() - start);
  return { scheduler, next };
}

async function opening({ scheduler, next }) {
  const names = [];
  const whole = [];
  for (let run = 0; run < RUNS.open; run++) {
    const uri = `open${run}`;
    const text = articleOfWords(1_000, run + 2);
    const start = performance.now();
    const first = next((result) => result.uri === uri && result.analysis.mentions.length > 0).then(() =>
      performance.now(),
    );
    const last = next((result) => result.uri === uri && result.complete).then(() => performance.now());
    scheduler.update(version(uri, 1, text), screen(text));
    names.push((await first) - start);
    whole.push((await last) - start);
    scheduler.close(uri);
  }
  table.add('1,000 words: open to first names, p95', 'ms', p95(names), {
    limit: 500,
    detail: `median ${median(names).toFixed(1)}`,
  });
  table.add('1,000 words: open to complete, p95', 'ms', p95(whole), { detail: `median ${median(whole).toFixed(1)}` });
}

/** Types into the middle of the text at a person's pace; includes the time that typing is waited out. */
async function typing({ scheduler, next }, units) {
  const uri = `typed${units}`;
  let text = articleOf(units, 7);
  let key = 1;
  const opened = next((result) => result.uri === uri && result.complete);
  scheduler.update(version(uri, 1, text), screen(text));
  await opened;
  const type = async () => {
    const at = text.indexOf(' met ', text.length >> 1);
    key += 1;
    text = `${text.slice(0, at)} and Zoe Nowak${key}${text.slice(at)}`;
    const start = performance.now();
    const since = () => performance.now() - start;
    const first = next((result) => result.uri === uri && result.version === key).then(since);
    const last = next((result) => result.uri === uri && result.version === key && result.complete).then(since);
    scheduler.update(version(uri, key, text), screen(text, at - 1_000));
    return { names: await first, whole: await last };
  };
  const times = [];
  for (let run = 0; run < RUNS.keys; run++) times.push(await type());
  const longest = await longestTurn(async () => {
    for (let run = 0; run < 5; run++) await type();
  });
  scheduler.close(uri);
  const size = `${units / 1_000} KB`;
  report(
    `${size}: keystroke to names, p95`,
    times.map((time) => time.names),
    250,
  );
  report(
    `${size}: keystroke to complete, p95`,
    times.map((time) => time.whole),
  );
  table.add(`${size}: longest turn of the host while typing`, 'ms', longest, { limit: 50 });
}

/** A key that is typed while the worker is still at all of a long article: it should not wait for the end of that. */
async function interrupting({ scheduler, next }, units) {
  const times = [];
  for (let run = 0; run < RUNS.large * 3; run++) {
    const uri = `read${units}.${run}`;
    const text = articleOf(units, run + 50);
    const begun = next((result) => result.uri === uri);
    scheduler.update(version(uri, 1, text), screen(text));
    await begun;
    const at = text.indexOf(' met ');
    const changed = `${text.slice(0, at)} and Zoe Nowak${text.slice(at)}`;
    const start = performance.now();
    const first = next((result) => result.uri === uri && result.version === 2);
    scheduler.update(version(uri, 2, changed), screen(changed));
    await first;
    times.push(performance.now() - start);
    scheduler.close(uri);
  }
  report(`${units / 1_000} KB, being read: keystroke to names, p95`, times);
}

function report(what, times, limit) {
  table.add(what, 'ms', p95(times), { limit, detail: `median ${median(times).toFixed(1)}` });
}

/** Opens a text of 10 MB at its middle, lets its surroundings be analysed and types there. */
async function openLarge({ scheduler, next }, run) {
  const uri = `large${run}`;
  const text = articleOf(10_000_000, run + 3);
  const at = 5_000_000;
  const seen = ({ analysis }) => analysis.mentions.some((own) => own.start >= at && own.end < at + 3_000);
  const start = performance.now();
  scheduler.update(version(uri, 1, text), screen(text, at));
  await next((result) => result.uri === uri && seen(result));
  const open = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const changed = `${text.slice(0, at + 500)} Maria Nowak ${text.slice(at + 500)}`;
  const typed = performance.now();
  const answer = next((result) => result.uri === uri && result.version === 2);
  scheduler.update(version(uri, 2, changed), screen(changed, at));
  await answer;
  const key = performance.now() - typed;
  scheduler.close(uri);
  return { open, key };
}

async function large(running) {
  const times = [];
  for (let run = 0; run < RUNS.large; run++) times.push(await openLarge(running, run));
  report(
    '10 MB: open to visible names, p95',
    times.map((time) => time.open),
    1_000,
  );
  report(
    '10 MB: keystroke to names, p95',
    times.map((time) => time.key),
    400,
  );
  const longest = await longestTurn(() => openLarge(running, RUNS.large));
  table.add('10 MB: longest turn of the host', 'ms', longest, { limit: 50 });
}

function analyse(analyzer, text) {
  const steps = analyzer.steps({ id: 'a', text, format: 'text' }, []);
  while (!steps.next().done);
}

function compromiseOn(text) {
  for (const paragraph of text.split(/\n\n+/)) {
    const doc = nlp(paragraph);
    doc.people().json({ offset: true });
    doc.places().json({ offset: true });
    doc.organizations().json({ offset: true });
  }
}

/** Whole analysis beside compromise's people, places and organizations; texts differ, so that nothing is known before. */
function speed() {
  const analyzer = createAnalyzer(Object.fromEntries(modelBytes().map(({ name, bytes }) => [name, bytes])), readSteps);
  const ours = [];
  const theirs = [];
  for (let round = -1; round < RUNS.speed; round++) {
    const text = Array.from({ length: 20 }, (_, i) => articleOfWords(800, 1_000 + round * 20 + i));
    const words = text.join(' ').split(/\s+/).length;
    const time = (run) => {
      const start = workedMs();
      for (const article of text) run(article);
      return words / ((workedMs() - start) / 1_000);
    };
    const rate = { ours: time((article) => analyse(analyzer, article)), theirs: time(compromiseOn) };
    if (round < 0) continue;
    ours.push(rate.ours);
    theirs.push(rate.theirs);
  }
  const ratio = median(ours) / median(theirs);
  table.add('whole analysis', 'words/s', median(ours));
  table.add('compromise: people, places, organizations', 'words/s', median(theirs), {
    detail: `ours is ${ratio.toFixed(2)} of it`,
  });
}

async function main() {
  const running = await starting();
  await opening(running);
  await typing(running, 10_000);
  await typing(running, 100_000);
  await interrupting(running, 100_000);
  await interrupting(running, 1_000_000);
  await large(running);
  running.scheduler.dispose();
  speed();
}

void main();
