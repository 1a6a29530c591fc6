/**
 * Real threads with the shipped models that are killed, hang, throw and run out of memory while articles are typed into: in
 * the end each article is read as if nothing had been. Few in `npm test`, 500 in `npm run test:faults`. Those of a browser:
 * test/pages/workers.test.mjs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { MODEL_FILES } from '../../src/engine/models';
import { nodeWorkers } from '../../src/platform/nodeWorker';
import { readSteps } from '../../src/reading/read';
import { readModels } from '../support/models';
import { endWorkers, FAULTY_WORKER } from '../support/workerEnds';

const ENDS = Number(process.env.DATELINE_ENDS ?? 8);
const MODELS = join(__dirname, '../../src/analysis/models');
const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
const script = join(folder, 'worker.js');

beforeAll(() => build({ ...FAULTY_WORKER, absWorkingDir: join(__dirname, '../..'), outfile: script }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`${ENDS} workers that end leave what one undisturbed worker leaves`, {
  timeout: 300_000 + ENDS * 20_000,
}, async () => {
  const { left, counts } = await endWorkers({
    workers: nodeWorkers(script),
    loadModels: async () =>
      MODEL_FILES.filter((name) => existsSync(join(MODELS, name))).map((name) => ({
        name,
        bytes: new Uint8Array(readFileSync(join(MODELS, name))).buffer,
      })),
    ends: ENDS,
    seed: Number(process.env.DATELINE_SEED ?? 20_220_907),
    faults: ['kill', 'hang', 'throw', 'kill', 'memory'],
    tellsItsEnd: true,
  });
  const analyzer = createAnalyzer(readModels(), readSteps);
  expect(left).toHaveLength(3);
  for (const { id, text, analysis } of left)
    expect(analysis, id).toEqual(analyze(analyzer, { id, text, format: 'text' }));
  console.log(`workers ended: ${counts}`);
});
