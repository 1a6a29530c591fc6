import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { LOOPS_AT_ONCE, optimiseLate } from '../../../src/cli/machine';

it('asks V8 to optimise late, and loops at once, by flags that its version knows', () => {
  expect(optimiseLate('11.3.244.8-node.30')).toBe('--interrupt-budget=1081344');
  expect(optimiseLate('12.4.254.21-node.57')).toBe('--invocation-count-for-turbofan=48000');
  expect(optimiseLate('14.1.146.11-node.20')).toBe('--invocation-count-for-turbofan=48000');
  const { status, stderr } = spawnSync(process.execPath, [LOOPS_AT_ONCE, optimiseLate(process.versions.v8), '-e', '0']);
  expect([status, String(stderr)]).toEqual([0, '']);
});
