// npm test: sets everything up, runs every part and ends with one plain line, "N passed, N failed".
import { installModules, requireNode, show, tool } from './support/setUp.mjs';

requireNode();
installModules();

const node = process.execPath;
const { SUMMARY } = await import('./support/report.mjs');

/** Parts of a row run side by side, rows one after another: cheap parts first, and what a later part needs before it. */
const rows = [
  [
    { name: 'lint', command: tool('biome', 'check', '--error-on-warnings', '--colors=off') },
    { name: 'types', command: tool('tsc', '--noEmit', '-p', '.') },
    { name: 'unused code', command: tool('knip') },
    { name: 'build', command: [node, 'esbuild.mjs', '--production'] },
    // It waits for the net more than for the processor.
    { name: 'editors', command: [node, 'test/support/editor.mjs'] },
  ],
  [
    { name: 'unit tests', command: [node, 'test/unit.mjs'] },
    { name: 'format readers', command: [node, 'test/formats/run.mjs', '--npm'] },
  ],
  // Two editors at once wait too long for each other.
  [{ name: 'in-host tests', command: [node, 'test/host/run.mjs'] }],
  [{ name: 'UI tests', command: [node, 'test/ui/run.mjs'] }],
  [{ name: 'web-host tests', command: [node, 'test/web/run.mjs'] }],
  [{ name: 'packaged extension', command: [node, 'test/package/run.mjs'] }],
];
/** Without these there is nothing to run the rest on. */
const needed = new Set(['build', 'editors']);

/** The first part of a row shows its output as it comes; that of the others is printed once the row has ended. */
async function run({ name, command }, aloud) {
  const begun = performance.now();
  if (aloud) console.log(`\n== ${name}`);
  const { code, output } = await show(command, aloud);
  const summary = SUMMARY.exec(output);
  // A part without counts of its own is one check; a part that fell over before its summary is one failure.
  const passed = summary ? Number(summary[2]) : Number(code === 0);
  const failed = summary ? Math.max(Number(summary[3]), Number(code !== 0)) : Number(code !== 0);
  const printed = aloud ? '' : `\n== ${name}\n${output.trimEnd()}`;
  return { name, code, passed, failed, printed, seconds: (performance.now() - begun) / 1000 };
}

const started = performance.now();
const results = [];
for (const [at, row] of rows.entries()) {
  const done = await Promise.all(row.map((part, place) => run(part, place === 0)));
  for (const { printed } of done) if (printed) console.log(printed);
  results.push(...done);
  const broken = done.find(({ name, code }) => code !== 0 && needed.has(name));
  if (!broken) continue;
  console.log(`\nThe parts after "${broken.name}" cannot run without it; they count as failed.`);
  for (const { name } of rows.slice(at + 1).flat()) results.push({ name, passed: 0, failed: 1, seconds: 0 });
  break;
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${name.padEnd(20)} ${counts}  ${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`all parts in ${((performance.now() - started) / 1000).toFixed(0)} s`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
