/** A second worker while there is much to read: it never keeps an open article waiting, and it does not outlive its work. */
import { describe, expect, it } from 'vitest';
import { SECOND_WORKER_MB } from '../../../src/limits';
import { analysisOf } from '../../support/memoryAnalyzer';
import { articleOf, memoryEngine } from '../../support/memoryEngine';
import type { MemoryWorkersOptions } from '../../support/memoryWorker';

const TEXT = 'Anna met Boris.\n\nThen Clara left.\n\nDora stayed.';
const MUCH = 40;

/** Four articles on their way at any time, as the folder's crawl has them. */
function folderOf(count: number, options: MemoryWorkersOptions = {}) {
  const engine = memoryEngine({ stepMs: 10, ...options });
  const found: unknown[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const uri = `f${next++}`;
      found.push(await engine.scheduler.read(articleOf(uri, 1, `${uri}. ${TEXT}`)).analysis);
    }
  };
  for (let i = 0; i < 4; i++) void lane();
  return { ...engine, found };
}

const readBy = (engine: ReturnType<typeof folderOf>): number[] =>
  engine.workers.spawned.map(({ received }) => received.filter(({ kind }) => kind === 'analyze').length);

describe('a folder of many articles', () => {
  it('is read by two workers, and the second is ended when nothing is left', async () => {
    const engine = folderOf(MUCH);
    await engine.clock.advance(20_000);
    expect(engine.found).toHaveLength(MUCH);
    expect(engine.found).toContainEqual(analysisOf({ id: 'f39', text: `f39. ${TEXT}`, format: 'text' }));
    expect(engine.workers.spawned.map(({ terminated }) => terminated)).toEqual([false, true]);
    expect(engine.workers.heaps).toEqual([undefined, SECOND_WORKER_MB]);
    const [first = 0, second = 0] = readBy(engine);
    expect(first + second).toBe(MUCH);
    // From the twenty-fourth on they take turns.
    expect(second).toBeGreaterThan(5);
    engine.scheduler.dispose();
    await engine.clock.advance(100);
    expect(engine.clock.pending).toBe(0);
  });

  it('is read by one where there are few, so that one changed article starts nothing', async () => {
    const engine = folderOf(20);
    await engine.clock.advance(20_000);
    for (let i = 0; i < 40; i++) {
      void engine.scheduler.read(articleOf(`edited${i}`, 1, TEXT));
      await engine.clock.advance(1_000);
    }
    expect(engine.workers.spawned).toHaveLength(1);
  });

  it('keeps nobody waiting who opens an article', async () => {
    const engine = folderOf(400);
    await engine.clock.advance(5_000);
    expect(engine.workers.spawned).toHaveLength(2);
    const before = engine.found.length;
    expect(before).toBeLessThan(400);
    engine.scheduler.update(articleOf('seen', 1, TEXT), [{ start: 0, end: 4 }]);
    await engine.clock.advance(150);
    expect(engine.results.at(-1)).toMatchObject({ uri: 'seen', complete: true });
    // The open article is nothing for the second worker.
    const asked = engine.workers.spawned.map(({ received }) => received.some(({ doc }) => doc === 'seen'));
    expect(asked).toEqual([true, false]);
  });

  it('goes on with the first worker alone where the second cannot live', async () => {
    const engine = folderOf(MUCH, {
      touch: (worker) => ({ paragraph: () => worker.index > 0 && worker.crash() }),
    });
    await engine.clock.advance(600_000);
    expect(engine.found).toHaveLength(MUCH);
    // What only the second stumbles over is no fault of the first.
    expect(engine.found.filter((one) => one === undefined).length).toBeLessThan(MUCH / 2);
    expect(engine.states.some(({ kind }) => kind === 'paused')).toBe(false);
  });

  it('does not give a long article to the worker with little memory', async () => {
    const engine = folderOf(400);
    await engine.clock.advance(3_000);
    expect(engine.workers.spawned).toHaveLength(2);
    const text = `${'Anna left. '.repeat(900)}\n\n`.repeat(7);
    const long = [1, 2].map((each) => engine.scheduler.read(articleOf(`long${each}`, 1, text)));
    await engine.clock.advance(30_000);
    for (const { analysis } of long) expect(await analysis).toBeDefined();
    const [, second] = engine.workers.spawned;
    expect(second?.received.some(({ doc }) => String(doc).startsWith('folder long'))).toBe(false);
  });
});
