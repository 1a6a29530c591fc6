// Processor time of the whole analysis beside that of an old build and of compromise's tagger, over the same articles.
//   npm run bench:speed -- [--words 100000] [--rounds 5] [--old COMMIT] [--articles FILE.ndjson]...
// Each round runs the three one after the other, a process each; only the ratios of a round are compared, since other
// programs of a machine slow all three alike. Articles are those of `npm run stories` and the samples, none twice.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    /** The commit that figures of speed are compared with. */
    old: { type: 'string', default: '356dacd' },
    articles: { type: 'string', multiple: true, default: [] },
  },
});

const wordsIn = (text) => text.split(/\s+/).length;

/** Articles in the order of their files until there are so many words; equal texts once. */
function articlesOf(most) {
  const stories = readdirSync('out/stories').filter((name) => name.endsWith('.jsonl'));
  const files = [...stories.sort().map((name) => join('out/stories', name)), ...values.articles];
  const rows = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  const samples = readdirSync('media/samples').map((name) => ({
    text: readFileSync(join('media/samples', name), 'utf8'),
  }));
  const seen = new Set();
  const found = [];
  let words = 0;
  for (const { text, date, articleDate } of [...samples, ...rows]) {
    if (words >= most) break;
    if (seen.has(text)) continue;
    seen.add(text);
    words += wordsIn(text);
    found.push({ id: `article ${found.length + 1}`, text, date: date ?? articleDate });
  }
  return { found, words };
}

/** Builds the command line of an older commit; YAML of front matter, whose library is gone, is read as nothing. */
async function buildOld(folder) {
  const tar = execFileSync('git', ['archive', values.old, 'src'], { maxBuffer: 1 << 28 });
  mkdirSync(folder);
  execFileSync('tar', ['x', '-C', folder], { input: tar });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  await bundle(folder, [
    {
      name: 'no-yaml',
      setup(on) {
        on.onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace: 'none' }));
        on.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'exports.parse = () => null;' }));
      },
    },
  ]);
  return join(folder, 'dist/cli.js');
}

/** Builds this one as it ships; of a copy, so that others may work on the sources meanwhile. */
function buildNew(folder) {
  mkdirSync(folder);
  for (const path of ['src', 'media', 'esbuild.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

async function bundle(root, plugins) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DATELINE_VERSION': '"0"' },
    plugins,
  });
  cpSync(join(root, 'src/analysis/models'), join(root, 'dist/models'), { recursive: true });
}

function usageOf(folder, args) {
  const file = join(folder, 'usage.json');
  const preload = resolve('test/bench/usage.cjs');
  const env = { ...process.env, USAGE_FILE: file };
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list) =>
  `${median(list).toFixed(2)} (${Math.min(...list).toFixed(2)} to ${Math.max(...list).toFixed(2)})`;

const folder = mkdtempSync(join(tmpdir(), 'dateline-speed-'));
try {
  const { found, words } = articlesOf(Number(values.words));
  const articles = join(folder, 'articles.ndjson');
  const one = join(folder, 'one.ndjson');
  writeFileSync(articles, found.map((article) => `${JSON.stringify(article)}\n`).join(''));
  writeFileSync(one, '{"id":"none","text":"Nothing."}\n');
  const old = await buildOld(join(folder, 'old'));
  const fresh = buildNew(join(folder, 'new'));
  const analyze = (program, file) => [program, 'analyze', '--input', 'ndjson', '--format', 'ndjson', file];
  const now = join(fresh, 'dist/cli.js');
  const programs = {
    old: analyze(old, articles),
    now: [...analyze(now, articles), '--jobs', '1'],
    tagger: [resolve('test/bench/tagger.mjs'), articles],
    start: [...analyze(now, one), '--jobs', '1'],
  };
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, args] of Object.entries(programs)) runs[name].push(usageOf(folder, args));
  const ratio = (a, b) => spread(runs[a].map((run, i) => run.milliseconds / runs[b][i].milliseconds));
  console.log(`${found.length} articles, ${words} words, ${values.rounds} rounds; median (least to greatest)`);
  for (const [name, list] of Object.entries(runs)) {
    const time = median(list.map((run) => run.milliseconds));
    const speed = name === 'start' ? '' : `, ${Math.round((1000 * words) / time)} words/s`;
    console.log(
      `  ${name}: ${Math.round(time)} ms of processor time${speed}, ${Math.round(median(list.map((run) => run.megabytes)))} MB`,
    );
  }
  console.log(`times as fast as ${values.old}: ${ratio('old', 'now')}`);
  console.log(`times as fast as compromise's tagger: ${ratio('tagger', 'now')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
