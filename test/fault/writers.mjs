// node test/fault/writers.mjs [RUNS] [OPERATIONS] [KILLS]: two and three processes save corrections to one file at the
// same time, with locks and without; KILLS of them a run are killed with kill -9 and follow each other. At the end every
// acknowledged operation of every writer must be found, once, and no file may ever have looked damaged.
import { bundles, folder, numbers, sleep, startSaver, table } from './processes.mjs';

/** @returns {Promise<{acknowledged: number, lost: number, doubled: number, refused: number, left: number, seconds: number}>} */
export async function rivals(writers, operations, kind, kills = 0, seed = 1) {
  const { saver, readAll } = await bundles();
  const place = folder();
  const name = 'article.txt.dateline.jsonl';
  const next = numbers(seed);
  const started = performance.now();
  const acknowledged = new Set();
  let refused = 0;
  const reasons = new Set();
  let killed = 0;
  /** One writer: a process, and the next one where it was killed, until all its operations are said to be safe. */
  async function write(w) {
    let done = 0;
    for (let life = 0; done < operations; life++) {
      const run = startSaver(saver, [place.uri(name), `w${w}-${life}`, operations - done, kind]);
      await run.begun;
      const lives = kills > 0 && killed < kills;
      const until = Math.ceil((next() * 2 * writers * operations) / Math.max(1, kills));
      while (!run.over && (!lives || run.acknowledged.length < until)) await sleep(1);
      if (lives && !run.over) {
        await sleep(next() * 10);
        killed++;
        run.kill();
      }
      await run.ended;
      done += run.acknowledged.length;
      refused += run.failed.length;
      for (const line of run.failed) reasons.add(line);
      for (const id of run.acknowledged) acknowledged.add(id);
      if (!lives) break;
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, w) => write(w)));
  const seconds = (performance.now() - started) / 1_000;
  const found = await readAll(place.uri(name));
  const lines = place.text(name).trim().split('\n');
  const ids = lines.map((line) => JSON.parse(line).id);
  const known = new Set(found.ids);
  const lost = [...acknowledged].filter((id) => !known.has(id)).length;
  const left = place.names().length - 1;
  place.remove();
  const doubled = ids.length - new Set(ids).size;
  return { acknowledged: acknowledged.size, killed, lost, doubled, refused, reasons, left, seconds };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const runs = Number(process.argv[2] ?? 20);
  const operations = Number(process.argv[3] ?? 1_000);
  const kills = Number(process.argv[4] ?? 165);
  const heading = ['locks', 'writers', 'runs', 'killed', 'acknowledged', 'lost', 'doubled', 'refused', 'seconds'];
  const sums = [
    ['locked', 2, 0],
    ['locked', 3, 0],
    ['plain', 2, 0],
    ['plain', 3, kills],
  ].map(([kind, writers, killing]) => ({
    kind,
    writers,
    killing,
    killed: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    refused: 0,
    seconds: 0,
  }));
  const rowOf = ({ kind, writers, seconds, ...sum }, round) => [
    kind === 'locked' ? 'yes' : 'no',
    writers,
    round,
    ...['killed', 'acknowledged', 'lost', 'doubled', 'refused'].map((key) => sum[key]),
    seconds.toFixed(0),
  ];
  // A long run that is broken off has told what it found so far.
  for (let round = 1; round <= runs; round++)
    for (const sum of sums) {
      const one = await rivals(sum.writers, operations, sum.kind, sum.killing, round);
      for (const key of ['killed', 'acknowledged', 'lost', 'doubled', 'refused', 'seconds']) sum[key] += one[key];
      for (const reason of one.reasons) console.log(`round ${round}, ${sum.writers} writers, ${sum.kind}: ${reason}`);
      if (runs > 1) console.log(`after ${round} rounds: ${rowOf(sum, round).join(' ')}`);
    }
  table(
    heading,
    sums.map((sum) => rowOf(sum, runs)),
  );
  const faults = sums.reduce((total, { lost, doubled, refused }) => total + lost + doubled + refused, 0);
  console.log(
    faults === 0 ? 'Nothing was lost, nothing was written twice, nothing looked damaged.' : 'There were faults.',
  );
  process.exitCode = faults === 0 ? 0 : 1;
}
