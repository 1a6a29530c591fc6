// node test/fault/writers.mjs [RUNS] [OPERATIONS]: two and three processes save corrections to one file at the same time.
// At the end every operation of every writer must be in the file, and once.
import { bundles, folder, startSaver, table } from './processes.mjs';

/** @returns {Promise<{lost: number, doubled: number, refused: number, left: number, seconds: number}>} */
export async function rivals(writers, operations, kind) {
  const { saver, readAll } = await bundles();
  const place = folder();
  const name = 'article.txt.dateline.jsonl';
  const started = performance.now();
  const all = Array.from({ length: writers }, (_, w) =>
    startSaver(saver, [place.uri(name), `w${w}`, operations, kind]),
  );
  await Promise.all(all.map((run) => run.ended));
  const seconds = (performance.now() - started) / 1_000;
  const lines = place.text(name).trim().split('\n');
  const ids = lines.map((line) => JSON.parse(line).id);
  const found = await readAll(place.uri(name));
  const known = new Set(found.ids);
  let lost = 0;
  for (let w = 0; w < writers; w++) for (let i = 0; i < operations; i++) if (!known.has(`w${w}-${i}`)) lost++;
  const left = place.names().length - 1;
  const refused = all.reduce((sum, run) => sum + run.failed.length, 0);
  place.remove();
  return { lost, doubled: ids.length - new Set(ids).size, refused, left, seconds };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const runs = Number(process.argv[2] ?? 20);
  const operations = Number(process.argv[3] ?? 1_000);
  const rows = [];
  let faults = 0;
  for (const writers of [2, 3]) {
    const sum = { lost: 0, doubled: 0, refused: 0, left: 0, seconds: 0 };
    for (let run = 0; run < runs; run++) {
      const one = await rivals(writers, operations, 'locked');
      for (const key of Object.keys(sum)) sum[key] += one[key];
      console.log(
        `${writers} writers, run ${run + 1}: lost ${one.lost}, doubled ${one.doubled}, ${one.seconds.toFixed(0)} s`,
      );
    }
    rows.push([writers, runs, runs * writers * operations, sum.lost, sum.doubled, sum.refused, sum.seconds.toFixed(0)]);
    faults += sum.lost + sum.doubled;
  }
  table(['writers', 'runs', 'operations', 'lost', 'doubled', 'refused', 'seconds'], rows);
  console.log(faults === 0 ? 'Nothing was lost, nothing was written twice.' : 'Operations were lost or doubled.');
  process.exitCode = faults === 0 ? 0 : 1;
}
