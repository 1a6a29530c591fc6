import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nodeWorkers } from '../../../src/platform/nodeWorker';
import type { WorkerHandle } from '../../../src/platform/ports';

const folder = mkdtempSync(join(tmpdir(), 'dateline-thread-'));
const script = join(folder, 'thread.cjs');
writeFileSync(
  script,
  `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (busy) => {
  parentPort.postMessage('begun');
  for (const until = performance.now() + busy; busy > 0 && performance.now() < until;);
});`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begun = (worker: WorkerHandle, busy: number): Promise<unknown> =>
  new Promise((resolve) => {
    worker.onMessage(resolve);
    worker.post(busy);
  });
const rest = () => new Promise((resolve) => setTimeout(resolve, 5));

it('the time that its threads worked falls to each of them', async () => {
  const workers = nodeWorkers(script);
  const [first, second] = [workers.spawn(), workers.spawn()];
  await Promise.all([begun(first, 0), begun(second, 0)]);
  const before = first.spentMs?.() ?? Number.NaN;
  await begun(first, 60_000);
  const { user, system } = process.cpuUsage();
  while ((first.spentMs?.() ?? 0) < before + 40) await rest();
  const whole = process.cpuUsage({ user, system });
  expect((whole.user + whole.system) / 1_000).toBeGreaterThan(60);
  for (const worker of [first, second]) worker.terminate();
});
