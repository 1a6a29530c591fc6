/**
 * A folder of articles of 5 KB, mixed from our own stories with other names: how long its index takes, cold and warm, and
 * how much memory host and worker have. Each size runs in a process of its own.
 *
 *   npm run bench:corpus [-- 1000 3000 10000] [--from FILE.jsonl]
 *
 * Mixed from our own stories an article has three times the names and events of ordinary news; with --from it is mixed from
 * the texts (`text`, or `doc` with `text`) of another file.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Folder } from '../../src/corpus/folder';
import { Desk } from '../../src/desk/desk';
import { MODEL_FILES, readModels } from '../../src/engine/models';
import { Scheduler } from '../../src/engine/scheduler';
import { systemClock, systemRandom } from '../../src/platform/clock';
import { nodeFiles } from '../../src/platform/nodeFs';
import { nodeWorkers } from '../../src/platform/nodeWorker';
import { seeded } from '../support/seeded';

const ARTICLE_UNITS = 5_000;
const log = { info: () => {}, warn: () => {}, error: (line: string) => console.error(line) };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function stories(): readonly string[] {
  const other = given('from');
  if (other)
    return readFileSync(other, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text?: string }).text ?? '')
      .filter((text) => text.length > 200);
  const lines = ['read', 'more'].flatMap((name) =>
    existsSync(`out/stories/${name}.jsonl`) ? readFileSync(`out/stories/${name}.jsonl`, 'utf8').trim().split('\n') : [],
  );
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const SYLLABLES = 'ba do ke li mo nu ra si ta ve zo pel dar nor wick ham lund stein ova eri'.split(' ');

/** Names inside of sentences become others, the same in the whole article: a folder has more people than our stories. */
function article(seed: number, from: readonly string[]): string {
  const random = seeded(seed);
  const parts: string[] = [];
  for (let units = 0; units < ARTICLE_UNITS; ) {
    const part = from[Math.floor(random() * from.length)] ?? '';
    parts.push(part);
    units += part.length + 2;
  }
  const names = new Map<string, string>();
  const whole = parts.join('\n\n');
  // To the end of a sentence, so that the mean is what was asked for.
  return whole
    .slice(0, whole.lastIndexOf('. ', ARTICLE_UNITS + 60) + 1)
    .replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})+/gu, (name) => {
      const known = names.get(name);
      if (known) return known;
      const word = (): string => {
        const made = Array.from(
          { length: 2 + Math.floor(random() * 2) },
          () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
        ).join('');
        return made[0]?.toUpperCase() + made.slice(1);
      };
      const other = random() < 0.6 ? `${word()} ${word()}` : name;
      names.set(name, other);
      return other;
    });
}

function openFolder(home: string, count: number) {
  const dist = join(process.cwd(), 'dist');
  const folderUri = pathToFileURL(join(home, 'articles')).toString();
  const desk = new Desk({
    files: nodeFiles,
    clock: systemClock,
    random: systemRandom,
    log,
    memory: { get: () => undefined, update: async () => {} },
    storage: pathToFileURL(join(home, 'own')).toString(),
    startEngine: () =>
      new Scheduler({
        workers: nodeWorkers(join(dist, 'worker.js')),
        clock: systemClock,
        log,
        loadModels: () => readModels(nodeFiles, log, pathToFileURL(join(dist, 'models')).toString(), MODEL_FILES),
      }),
    annotator: () => 'bench',
    modeOf: () => 'auto',
    folderOf: () => folderUri,
    told: { saved() {}, notSaved() {}, blocked() {}, moved() {}, left() {}, nothing() {} },
  });
  const articles = Array.from({ length: count }, (_, i) => `${folderUri}/${i}.txt`);
  const folder = new Folder({
    files: nodeFiles,
    clock: systemClock,
    log,
    desk,
    storage: pathToFileURL(join(home, 'own')).toString(),
    version: 'bench',
    list: async () => ({ articles, more: false }),
    folderOf: () => folderUri,
  });
  return { desk, folder, articles };
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

async function measure(count: number): Promise<Record<string, number>> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
  mkdirSync(join(home, 'articles'));
  // In a process of its own: what making them takes is none of the folder's memory.
  bench(`--make=${home}`, `--count=${count}`);
  const before = megabytes();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const cold = openFolder(home, count);
  let most = 0;
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  cold.folder.begin();
  let told = startedMs;
  for (;;) {
    await sleep(100);
    most = Math.max(most, megabytes());
    if (performance.now() - told > 30_000) {
      told = performance.now();
      console.error(
        `  ${cold.folder.state.indexed} of ${count} after ${Math.round((told - startedMs) / 1000)} s, ${megabytes()} MB`,
      );
    }
    if (!cold.folder.state.running && cold.folder.articles.length === cold.folder.state.indexed) break;
    if (!cold.folder.state.running && performance.now() - startedMs > 5_000 && cold.folder.state.indexed === count)
      break;
  }
  const coldMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpu);
  const coldCpuMs = (user + system) / 1000;
  await sleep(3_000);
  const [coldDelay] = [delay.max / 1e6];
  delay.reset();
  global.gc?.();
  const held = megabytes();
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  const actor = cold.folder.actors()[0];
  const refsAt = performance.now();
  const references = cold.folder
    .mentionsOf(actor?.id ?? '')
    .map(({ article: uri, start }) => cold.folder.positionOf(uri, start));
  const referencesMs = performance.now() - refsAt;
  writeFileSync(
    join(home, 'articles', '7.txt'),
    `Quorvane Maldip met Igor Vance on Monday.\n\n${readFileSync(join(home, 'articles', '8.txt'), 'utf8')}`,
  );
  // The collection asked for above is no turn of the folder's.
  await sleep(50);
  delay.reset();
  const editAt = performance.now();
  cold.folder.filesChanged([cold.articles[7] ?? '']);
  // Looked at once for each view: a hundred thousand names a hundred times a second would be what is measured.
  for (let seen: unknown; performance.now() - editAt < 20_000; await sleep(10)) {
    const actors = cold.folder.actors();
    if (actors !== seen && actors.some(({ name }) => name.includes('Maldip'))) break;
    seen = actors;
  }
  const editMs = performance.now() - editAt;
  await sleep(6_000);
  const figures = {
    articles: cold.folder.articles.length,
    actors: cold.folder.actors().length,
    events: cold.folder.events().length,
    suggestions: cold.folder.suggestions().length,
    coldMs: Math.round(coldMs),
    longestTurnMs: Math.round(coldDelay),
    afterEditTurnMs: Math.round(delay.max / 1e6),
    mostMb: most,
    heldMb: held,
    hostHeapMb: heap,
    beforeMb: before,
    cpuMsPerArticle: Math.round(coldCpuMs / count),
    references: references.length,
    referencesMs: Math.round(referencesMs * 10) / 10,
    editMs: Math.round(editMs),
  };
  cold.folder.dispose();
  cold.desk.dispose();
  const warm = openFolder(home, count);
  const warmAt = performance.now();
  warm.folder.begin();
  while (warm.folder.state.indexed < figures.articles && performance.now() - warmAt < 60_000) await sleep(5);
  const loadedMs = performance.now() - warmAt;
  while (warm.folder.articles.length < figures.articles && performance.now() - warmAt < 60_000) await sleep(5);
  const warmMs = performance.now() - warmAt;
  warm.folder.dispose();
  warm.desk.dispose();
  if (!process.argv.includes('--keep')) rmSync(home, { recursive: true, force: true });
  else console.error(home);
  return { ...figures, warmLoadedMs: Math.round(loadedMs), warmMs: Math.round(warmMs) };
}

/** This script again, and what it says. */
const bench = (...args: readonly string[]): string =>
  execFileSync(
    process.execPath,
    ['--expose-gc', process.argv[1] ?? '', ...args, ...process.argv.filter((arg) => /^--(?:from=|keep)/.test(arg))],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
  ).trim();

function make(home: string, count: number): void {
  const from = stories();
  for (let i = 0; i < count; i++) writeFileSync(join(home, 'articles', `${i}.txt`), article(i + 1, from));
}

const given = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const [only, home] = [given('one'), given('make')];
if (home) make(home, Number(given('count')));
else if (only)
  void measure(Number(only)).then((figures) => {
    console.log(JSON.stringify(figures));
    process.exit(0);
  });
else {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  for (const size of sizes.length > 0 ? sizes : [1_000, 3_000]) console.log(bench(`--one=${size}`));
}
