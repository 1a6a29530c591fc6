// npm run test:shards: a run divided by PySpark or GNU parallel, joined, is the undivided run byte for byte.
// Needs python3 (PySpark is installed into the cache folder of test:formats) with java, and parallel; says what is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/cli.js');
if (!existsSync(cli)) execFileSync(process.execPath, ['esbuild.mjs', '--production', '--quiet'], { stdio: 'inherit' });
const cache = process.env.DATELINE_READERS ?? join(homedir(), '.cache', 'dateline-formats');
const work = mkdtempSync(join(tmpdir(), 'dateline-shards-'));
const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const PEOPLE = ['Ana Lima', 'Rui Sousa', 'Eva Horn', 'Max Bauer', 'Ida Berg'];
const PLACES = ['Porto', 'Lisbon', 'Vienna', 'Oslo'];
const rows = Array.from({ length: 60 }, (_, i) => {
  const [who, whom] = [PEOPLE[i % 5], PEOPLE[(i * 2 + 1) % 5]];
  const text = `${who} met ${whom} in ${PLACES[i % 4]} on Monday. “We agreed,” ${who} said 🕊️.\n`;
  return JSON.stringify({ id: `article-${(i * 37) % 60}`, text, date: '2024-05-02' });
});
const input = join(work, 'articles.ndjson');
writeFileSync(input, `${rows.join('\n')}\n`);

const dateline = (...args) => execFileSync(process.execPath, [cli, ...args], { cwd: work, maxBuffer: 1 << 28 });
const analyze = ['analyze', '--input', 'ndjson', '--format', 'ndjson', '--jobs', '1'];
writeFileSync(join(work, 'undivided.ndjson'), dateline(...analyze, input));
const wanted = dateline('join', 'undivided.ndjson');

let [passed, failed] = [0, 0];
function check(name, files) {
  const found = dateline('join', ...files);
  const right = Buffer.compare(found, wanted) === 0;
  if (right) passed++;
  else failed++;
  console.log(`${right ? 'ok' : 'failed'} ${name}`);
}

try {
  // No engine at all: three shards of different lengths, and an empty one.
  const cuts = [0, 7, 7, 41, 60];
  const shards = cuts.slice(1).map((end, i) => {
    const shard = join(work, `shard-${i}`);
    writeFileSync(
      shard,
      rows
        .slice(cuts[i], end)
        .map((row) => `${row}\n`)
        .join(''),
    );
    writeFileSync(`${shard}.out`, dateline(...analyze, shard));
    return `${shard}.out`;
  });
  check('shards by hand', shards);

  if (has('parallel', '--version')) {
    const pipe = `${process.execPath} ${cli} ${analyze.join(' ')} -`;
    const out = execFileSync('parallel', ['-k', '--pipe', '-N', '13', '--will-cite', pipe], {
      input: readFileSync(input),
      maxBuffer: 1 << 28,
    });
    writeFileSync(join(work, 'parallel.out'), out);
    check('GNU parallel', ['parallel.out']);
  } else console.log('missing GNU parallel');

  const python = join(cache, 'spark', 'bin', 'python');
  if (!existsSync(python) && has('python3', '--version') && has('java', '-version')) {
    mkdirSync(cache, { recursive: true });
    execFileSync('python3', ['-m', 'venv', join(cache, 'spark')]);
    execFileSync(join(cache, 'spark', 'bin', 'pip'), ['install', '-q', 'pyspark==4.3.0']);
  }
  if (existsSync(python) && has('java', '-version')) {
    // The command of `pipe` is split at blanks and gets no environment: a script with absolute paths stands for it.
    const script = join(work, 'dateline.sh');
    writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${cli}" ${analyze.join(' ')} -\n`);
    chmodSync(script, 0o755);
    const program = join(work, 'spark.py');
    writeFileSync(
      program,
      `import subprocess, sys
from pyspark import SparkContext
sc = SparkContext("local[2]", "dateline")
sc.setLogLevel("ERROR")
lines = sc.textFile(sys.argv[1], 4).repartition(7)
lines.pipe(sys.argv[2], checkCode=True).saveAsTextFile(sys.argv[3])
command = sys.argv[2]  # a worker has no arguments of its own
def analyze(rows):
    text = "".join(row + "\\n" for row in rows)
    done = subprocess.run([command], input=text.encode(), stdout=subprocess.PIPE)
    return done.stdout.decode().splitlines() if text else []
lines.mapPartitions(analyze).saveAsTextFile(sys.argv[4])
`,
    );
    const [pipe, map] = [join(work, 'pipe'), join(work, 'map')];
    execFileSync(python, [program, input, script, pipe, map], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python },
    });
    const parts = (folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('part-'))
        .map((name) => join(folder, name));
    check('PySpark pipe', parts(pipe));
    check('PySpark mapPartitions', parts(map));
  } else console.log('missing PySpark (python3 and java)');
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`part shards: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
