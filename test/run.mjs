// npm test: sets everything up, runs every part and ends with one plain line, "N passed, N failed"; before it the names of
// what passed only at a second try, where there are such.
import { installModules, requireNode, show, tool } from './support/setUp.mjs';

requireNode();
installModules();

const node = process.execPath;
const { countsOf, verdict } = await import('./support/report.mjs');

/** Nothing of an editor, and no test of the bundles, runs without these. */
const needed = [
  { name: 'build', command: [node, 'esbuild.mjs', '--production'] },
  // It waits for the net more than for the processor.
  { name: 'editors', command: [node, 'test/support/editor.mjs'] },
];
/** One after another: two editors wait too long for each other. */
const inEditors = [
  { name: 'UI tests', command: [node, 'test/ui/run.mjs', 'ui'] },
  { name: 'in-host tests', command: [node, 'test/host/run.mjs'] },
  { name: 'web-host tests', command: [node, 'test/web/run.mjs'] },
  { name: 'packaged extension', command: [node, 'test/package/run.mjs'] },
];
/** Meanwhile, in what the editors leave of the processor; parts of a row side by side. */
const reading = [
  { name: 'lint', command: tool('biome', 'check', '--error-on-warnings', '--colors=off') },
  { name: 'types', command: tool('tsc', '--noEmit', '-p', '.') },
  { name: 'types of the pure rooms', command: tool('tsc', '--noEmit', '-p', 'tsconfig.pure.json') },
  { name: 'unused code', command: tool('knip') },
];
const running = [
  [
    { name: 'unit tests', command: [node, 'test/unit.mjs'] },
    { name: 'format readers', command: [node, 'test/formats/run.mjs', '--npm'] },
  ],
  [{ name: 'page tests', command: [node, 'test/ui/run.mjs', 'pages'] }],
];

/** What is run aloud shows its output as it comes; that of the others is printed at their end. */
async function run({ name, command }, { aloud = false, patient = false } = {}) {
  const begun = performance.now();
  if (aloud) console.log(`\n== ${name}`);
  const ended = await show(command, aloud, patient);
  if (!aloud) console.log(`\n== ${name}\n${ended.output.trimEnd()}\n`);
  return { name, code: ended.code, ...countsOf(ended), seconds: (performance.now() - begun) / 1000 };
}

const sideBySide = (parts, how) => Promise.all(parts.map((part) => run(part, how)));
const isThere = (results) => results.every(({ code }) => code === 0);

const started = performance.now();
const ready = sideBySide(needed);

async function editorTests() {
  const results = [];
  if (isThere(await ready)) for (const part of inEditors) results.push(await run(part, { aloud: true }));
  return results;
}
async function otherTests() {
  const results = await sideBySide(reading, { patient: true });
  if (isThere(await ready)) for (const row of running) results.push(...(await sideBySide(row, { patient: true })));
  return results;
}

const results = [await ready, ...(await Promise.all([editorTests(), otherTests()]))].flat();
if (!isThere(await ready)) {
  console.log('\nThe parts after the build and the editors cannot run without both; they count as failed.');
  for (const { name } of [...inEditors, ...running.flat()])
    results.push({ name, passed: 0, failed: 1, again: [], seconds: 0 });
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${name.padEnd(20)} ${counts}  ${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`all parts in ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const line of verdict(results)) console.log(line);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
