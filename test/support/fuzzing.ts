/**
 * Random inputs that a seed repeats. `npm test` tries few; `npm run test:fuzz` ten times as many, `-- --long` a
 * hundred times. What failed is written to out/fuzz/NAME.json; copied to test/fixtures/fuzz it is tried first from
 * then on, in every run.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const TIMES = Number(process.env.DATELINE_FUZZ ?? 1);
const SEED = Number(process.env.DATELINE_SEED ?? 20_220_907);
const FIXTURES = join(__dirname, '../fixtures/fuzz');
const FAILED = join(__dirname, '../../out/fuzz');

/** How many inputs are tried where `npm test` tries `runs`. */
export const times = (runs: number): number => Math.ceil(runs * TIMES);

/** Milliseconds that a test of so many inputs may take before it is taken for hung: never less than any other test. */
export const patience = (runs: number): { readonly timeout: number } => ({ timeout: 300_000 + times(runs) * 1_000 });

/** `name` is the fixture's, one JSON list of inputs a file. Throws with seed, path and the smallest input that fails. */
export function fuzz<T>(name: string, input: fc.Arbitrary<T>, runs: number, check: (value: T) => void): void {
  const file = join(FIXTURES, `${name}.json`);
  const known: readonly [T][] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).map((one: T) => [one]) : [];
  const found = fc.check(fc.property(input, check), { numRuns: times(runs), seed: SEED, examples: [...known] });
  if (!found.failed) return;
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(join(FAILED, `${name}.json`), `${JSON.stringify(found.counterexample, null, 1)}\n`);
  throw new Error(fc.defaultReportMessage(found) ?? name, { cause: found.errorInstance });
}
