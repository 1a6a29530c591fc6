// npm run test:faults [-- --short]: everything that goes wrong on purpose. Savers that are killed, several of them at one
// file, and, many times over, workers that hang or fall over, and disks that fail, fill up, lose and reorder.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, tool } from '../support/setUp.mjs';

const short = process.argv.includes('--short');
const parts = [
  ['savers that are killed', [process.execPath, join(root, 'test/fault/kill.mjs'), short ? '60' : '1000']],
  [
    'several writers',
    [process.execPath, join(root, 'test/fault/writers.mjs'), ...(short ? ['1', '100', '12'] : ['20', '1000', '165'])],
  ],
  ['real workers that end', tool('vitest', 'run', '--testTimeout=3600000', 'test/fault/workers')],
  [
    'workers, disks, windows, damaged files',
    tool(
      'vitest',
      'run',
      '--testTimeout=3600000',
      'test/property/scheduler',
      'test/property/store',
      'test/unit/store',
      'test/unit/engine',
      'test/fuzz/models',
      'test/fuzz/readers',
    ),
  ],
];
const env = { ...process.env, DATELINE_FUZZ: short ? '1' : '5', DATELINE_ENDS: short ? '20' : '500' };
const failed = parts.filter(([name, [command, ...args]]) => {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { stdio: 'inherit', env, cwd: root }).status !== 0;
});
console.log(failed.length === 0 ? '\nNothing was lost.' : `\nFaults in: ${failed.map(([name]) => name).join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
