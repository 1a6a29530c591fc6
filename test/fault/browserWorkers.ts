/** Runs in a page: real workers of the browser that end while articles are typed into. */
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { MODEL_FILES } from '../../src/engine/models';
import type { FileSystem } from '../../src/platform/ports';
import { webWorkers } from '../../src/platform/webWorker';
import { readSteps } from '../../src/reading/read';
import { endWorkers } from '../support/workerEnds';

const bytesOf = async (name: string) => new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());

/** What is left of each article beside what one undisturbed analysis leaves, and what was ended. */
async function run(ends: number, seed: number) {
  const files = { read: bytesOf } as Partial<FileSystem> as FileSystem;
  const models = await Promise.all(MODEL_FILES.map(async (name) => ({ name, bytes: await bytesOf(name) })));
  const { left, counts } = await endWorkers({
    workers: webWorkers(files, 'worker.js'),
    loadModels: async () => models.map(({ name, bytes }) => ({ name, bytes: bytes.slice().buffer })),
    ends,
    seed,
    // Out of memory it would be the page that ends.
    faults: ['kill', 'hang', 'throw', 'kill'],
    tellsItsEnd: false,
  });
  const analyzer = createAnalyzer(Object.fromEntries(models.map(({ name, bytes }) => [name, bytes])), readSteps);
  const undisturbed = left.map(({ id, text }) => analyze(analyzer, { id, text, format: 'text' }));
  return { left: left.map(({ analysis }) => analysis), undisturbed, counts };
}

Object.assign(globalThis, { endWorkers: run });
