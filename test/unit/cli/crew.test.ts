import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Workers } from '../../../src/cli/crew';

const folder = mkdtempSync(join(tmpdir(), 'dateline-crew-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('loses the one article that ends a worker, none of those beside it', async () => {
  const program = join(folder, 'worker.cjs');
  writeFileSync(
    program,
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (givens) => {
      if (givens.some(({ article }) => article.id === 'bad')) process.exit(1);
      parentPort.postMessage({ results: givens.map(({ article }) => ({ ok: true, value: { id: article.id } })) });
    });`,
  );
  const order = { format: 'ndjson', many: true, corrections: false, codebook: undefined, whole: false };
  const crew = new Workers(2, order, program);
  const run = async (...ids: string[]) => {
    const givens = ids.map((id) => ({ article: { id, text: '', format: 'text' as const }, file: undefined }));
    return (await crew.run(givens)).map((result) => (result.ok ? result.value.id : result.error));
  };
  const lost = 'bad: could not be analysed (the worker ended)';
  expect(await Promise.all([run('a', 'bad', 'b'), run('c', 'd'), run('bad')])).toEqual([
    ['a', lost, 'b'],
    ['c', 'd'],
    [lost],
  ]);
  await crew.close();
});
