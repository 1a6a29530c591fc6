/**
 * Random inputs that a seed repeats. `npm test` tries few; `npm run test:fuzz` ten times as many, `-- --long` a
 * hundred times, or as many as `--seconds` let each test. What failed is written to out/fuzz/NAME.json; copied to
 * test/fixtures/fuzz it is tried first from then on, in every run.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';

const TIMES = Number(process.env.DATELINE_FUZZ ?? 1);
const SEED = Number(process.env.DATELINE_SEED ?? 20_220_907);
/** After so many seconds a test tries no more, without having failed. */
const SECONDS = Number(process.env.DATELINE_FUZZ_SECONDS ?? Number.POSITIVE_INFINITY);
/** Where tests say how many they tried: one line of JSON each. */
const TOLD = process.env.DATELINE_FUZZ_TOLD;
const FIXTURES = join(__dirname, '../fixtures/fuzz');
const FAILED = join(__dirname, '../../out/fuzz');

/** How many inputs are tried where `npm test` tries `runs`. */
export const times = (runs: number): number => Math.ceil(runs * TIMES);

/** Milliseconds that a test of so many inputs may take before it is taken for hung: never less than any other test. */
export const patience = (runs: number): { readonly timeout: number } => ({ timeout: 300_000 + times(runs) * 1_000 });

function tell(tried: number, failed: boolean): void {
  if (TOLD) appendFileSync(TOLD, `${JSON.stringify({ test: expect.getState().currentTestName, tried, failed })}\n`);
}

fc.configureGlobal({
  seed: SEED,
  ...(Number.isFinite(SECONDS) ? { interruptAfterTimeLimit: SECONDS * 1_000 } : {}),
  reporter: (found) => {
    tell(found.numRuns, found.failed);
    if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  },
});

/** `name` is the fixture's, one JSON list of inputs a file. Throws with seed, path and the smallest input that fails. */
export function fuzz<T>(name: string, input: fc.Arbitrary<T>, runs: number, check: (value: T) => void): void {
  const file = join(FIXTURES, `${name}.json`);
  const known: readonly [T][] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).map((one: T) => [one]) : [];
  const found = fc.check(fc.property(input, check), { numRuns: times(runs), examples: [...known] });
  tell(found.numRuns, found.failed);
  if (!found.failed) return;
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(join(FAILED, `${name}.json`), `${JSON.stringify(found.counterexample, null, 1)}\n`);
  throw new Error(fc.defaultReportMessage(found) ?? name, { cause: found.errorInstance });
}

/** Tries `run` with 0, 1, 2 and so on, as many as there are where `npm test` tries `runs`; `run` throws with its seed. */
export async function inTurn(runs: number, run: (n: number) => void | Promise<void>): Promise<void> {
  const until = performance.now() + SECONDS * 1_000;
  let tried = 0;
  let failed = true;
  try {
    for (; tried < times(runs) && performance.now() < until; tried++) await run(tried);
    failed = false;
  } finally {
    tell(tried, failed);
  }
}
