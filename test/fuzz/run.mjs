// npm run test:fuzz [-- --long] [--seconds=N] [vitest filters]: random inputs, ten or a hundred times as many as in npm test;
// with N, no test goes on for longer than that. DATELINE_SEED=N tries others. At the end, how many each test tried.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from '../support/setUp.mjs';

const HOLDING = [
  'test/fuzz',
  'test/property',
  'test/unit/editor/safeMarkdown',
  'test/unit/model/follow',
  'test/unit/panels/sidebar/messages',
  'test/unit/formats/writing',
];
const args = process.argv.slice(2);
const filters = args.filter((arg) => !arg.startsWith('--'));
const seconds = args.find((arg) => arg.startsWith('--seconds='))?.slice('--seconds='.length);
const told = join(root, 'out', 'fuzz', `tried-${process.pid}.jsonl`);
mkdirSync(join(root, 'out', 'fuzz'), { recursive: true });
const [command, ...rest] = tool('vitest', 'run', '--testTimeout=7200000', ...(filters.length > 0 ? filters : HOLDING));
const env = {
  ...process.env,
  DATELINE_FUZZ: process.env.DATELINE_FUZZ ?? (args.includes('--long') ? '100' : '10'),
  DATELINE_FUZZ_TOLD: told,
  ...(seconds ? { DATELINE_FUZZ_SECONDS: seconds } : {}),
};
process.exitCode = spawnSync(command, rest, { stdio: 'inherit', env }).status ?? 1;
const lines = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [];
for (const { test, tried, failed } of lines.map((line) => JSON.parse(line)))
  console.log(`${String(tried).padStart(9)} ${failed ? 'FAILED ' : ''}${test}`);
rmSync(told, { force: true });
