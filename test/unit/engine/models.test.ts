import { expect, it } from 'vitest';
import { readModels } from '../../../src/engine/models';
import type { Log } from '../../../src/platform/ports';
import { MemoryFiles } from '../../support/memoryFiles';

it('reads what is there and reports what is not, without a throw', async () => {
  const files = new MemoryFiles({ 'file:///m/names.bin': Uint8Array.of(1, 2, 3) });
  const lines: string[] = [];
  const log: Log = { info: () => {}, warn: (line) => lines.push(line), error: () => {} };
  const models = await readModels(files, log, 'file:///m', ['names.bin', 'gone.bin']);
  expect(models.map((model) => [model.name, [...new Uint8Array(model.bytes)]])).toEqual([['names.bin', [1, 2, 3]]]);
  expect(lines).toEqual(['The model file gone.bin could not be read.']);
});

it('hands over a buffer that holds the file and nothing else', async () => {
  const large = new Uint8Array(100);
  const files = { ...new MemoryFiles(), read: async () => large.subarray(10, 20) } as unknown as MemoryFiles;
  const [model] = await readModels(files, { info() {}, warn() {}, error() {} }, 'x', ['a']);
  expect(model?.bytes.byteLength).toBe(10);
});
