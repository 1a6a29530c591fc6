// npm run test:fuzz [-- --long] [vitest filters]: random inputs, ten or a hundred times as many as in npm test. DATELINE_SEED=N
// tries others.
import { spawnSync } from 'node:child_process';
import { tool } from '../support/setUp.mjs';

const args = process.argv.slice(2);
const filters = args.filter((arg) => arg !== '--long');
const [command, ...rest] = tool(
  'vitest',
  'run',
  '--testTimeout=7200000',
  ...(filters.length > 0 ? filters : ['test/fuzz', 'test/property']),
);
const env = { ...process.env, DATELINE_FUZZ: args.includes('--long') ? '100' : '10' };
process.exitCode = spawnSync(command, rest, { stdio: 'inherit', env }).status ?? 1;
