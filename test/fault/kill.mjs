// node test/fault/kill.mjs [KILLS]: processes that save corrections are killed with kill -9 at random moments; after
// each, the file is read as a window that opens would. Nothing acknowledged may be missing, nothing unreadable.
import { bundles, folder, numbers, sleep, startSaver, table } from './processes.mjs';

const KILLS_A_FILE = 40;

/** @returns {Promise<{kills: number, acknowledged: number, lost: number, unreadable: number, duringWrite: number}>} */
export async function killSavers(kills, kind, seed) {
  const { saver, readAll } = await bundles();
  const place = folder();
  const next = numbers(seed);
  const total = { kills, acknowledged: 0, lost: 0, unreadable: 0, duringWrite: 0 };
  let safe = [];
  for (let kill = 0; kill < kills; kill++) {
    const name = `article${Math.floor(kill / KILLS_A_FILE)}.txt.dateline.jsonl`;
    if (kill % KILLS_A_FILE === 0) safe = [];
    const run = startSaver(saver, [place.uri(name), `k${kill}`, 0, kind]);
    await run.begun;
    const enough = Math.floor(next() * 5);
    while (run.acknowledged.length < enough && !run.over) await sleep(1);
    await sleep(next() * 15);
    run.kill();
    await run.ended;
    if (place.names().some((file) => file.startsWith(name) && file.endsWith('.all'))) total.duringWrite++;
    safe.push(...run.acknowledged);
    total.acknowledged += run.acknowledged.length;
    const found = await readAll(place.uri(name));
    if (found.blocked) total.unreadable++;
    const ids = new Set(found.ids);
    const lost = safe.filter((id) => !ids.has(id));
    total.lost += lost.length;
    safe = safe.filter((id) => ids.has(id));
  }
  place.remove();
  return total;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const kills = Number(process.argv[2] ?? 1_000);
  const rows = [];
  let faults = 0;
  for (const [kind, title] of [
    ['locked', 'files of this machine'],
    ['plain', 'file system without locks'],
  ]) {
    const { acknowledged, lost, unreadable, duringWrite } = await killSavers(kills, kind, 1);
    rows.push([title, kills, duringWrite, acknowledged, lost, unreadable]);
    faults += lost + unreadable;
  }
  table(['writer', 'kill -9', 'in mid-write', 'acknowledged', 'lost', 'unreadable'], rows);
  console.log(
    faults === 0 ? 'No acknowledged correction was lost, every file could be read.' : 'Corrections were lost.',
  );
  process.exitCode = faults === 0 ? 0 : 1;
}
