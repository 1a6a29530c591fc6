/** The three classes: what is seen, what is open, what lies in the folder. */
import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../support/memoryAnalyzer';
import { articleOf, memoryEngine } from '../../support/memoryEngine';

const TEXT = 'Anna met Boris.\n\nThen Clara left.\n\nDora stayed.';
const seen = [{ start: 0, end: 4 }];
const expected = (uri: string, text: string) => analysisOf({ id: uri, text, format: 'text' });
const asked = (workers: { received(kind: string): { readonly [key: string]: unknown }[] }) =>
  workers.received('analyze').map(({ doc }) => doc);

describe('an article of the folder', () => {
  it('is analysed as an open one is, and forgotten by the worker', async () => {
    const { scheduler, clock, workers, results } = memoryEngine();
    const { analysis } = scheduler.read(articleOf('a', 1, TEXT));
    await clock.advance(1_000);
    expect(await analysis).toEqual(expected('a', TEXT));
    expect(results).toEqual([]);
    expect(workers.received('close').map(({ doc }) => doc)).toEqual(['folder a']);
  });

  it('waits for all that is seen and open; these wait for nobody behind them', async () => {
    const { scheduler, clock, workers } = memoryEngine({ stepMs: 10 });
    const readings = ['f', 'g'].map((uri) => scheduler.read(articleOf(uri, 1, TEXT)));
    scheduler.update(articleOf('open', 1, TEXT), []);
    scheduler.update(articleOf('seen', 1, TEXT), seen);
    await clock.advance(5_000);
    expect(asked(workers)).toEqual(['seen', 'open', 'folder f', 'folder g']);
    for (const { analysis } of readings) expect(await analysis).toBeDefined();
  });

  it('goes alone, and gives way in the middle of its work', async () => {
    const { scheduler, clock, workers, results } = memoryEngine({ stepMs: 50 });
    const readings = ['f', 'g', 'h'].map((uri) => scheduler.read(articleOf(uri, 1, TEXT)));
    await clock.advance(100);
    expect(asked(workers)).toEqual(['folder f']);
    scheduler.update(articleOf('seen', 1, TEXT), seen);
    const alone = memoryEngine({ stepMs: 50 });
    await alone.clock.advance(100);
    alone.scheduler.update(articleOf('seen', 1, TEXT), seen);
    for (let ms = 0; alone.results.at(-1)?.complete !== true && ms < 5_000; ms += 10) await alone.clock.advance(10);
    await clock.advance(alone.clock.now() - clock.now() + 60);
    expect(results.at(-1)).toMatchObject({ uri: 'seen', complete: true });
    await clock.advance(5_000);
    expect(asked(workers)).toEqual(['folder f', 'seen', 'folder g', 'folder h']);
    expect(await Promise.all(readings.map(({ analysis }) => analysis))).toEqual(
      ['f', 'g', 'h'].map((uri) => expected(uri, TEXT)),
    );
  });

  it('that ends its worker is left out; the others are read, and no pause comes of it', async () => {
    const { scheduler, clock, states, workers } = memoryEngine({
      touch: (worker) => ({ paragraph: (text) => text.includes('Clara') && worker.hang() }),
    });
    const bad = Array.from({ length: 12 }, (_, i) => scheduler.read(articleOf(`bad${i}`, 1, TEXT)));
    const good = scheduler.read(articleOf('good', 1, 'Anna left.'));
    await clock.advance(300_000);
    expect(await Promise.all(bad.map(({ analysis }) => analysis))).toEqual(bad.map(() => undefined));
    expect(await good.analysis).toEqual(expected('good', 'Anna left.'));
    expect(workers.spawned).toHaveLength(13);
    expect(states.some(({ kind }) => kind === 'paused')).toBe(false);
  });

  it('is not read when it is too long, was stopped, or is asked for anew', async () => {
    const { scheduler, clock, workers } = memoryEngine();
    const long = scheduler.read(articleOf('long', 1, 'word '.repeat(500_000)));
    expect(await long.analysis).toBeUndefined();
    const stopped = scheduler.read(articleOf('stopped', 1, TEXT));
    stopped.stop();
    const first = scheduler.read(articleOf('again', 1, TEXT));
    const second = scheduler.read(articleOf('again', 2, 'Eve left.'));
    await clock.advance(1_000);
    expect([await stopped.analysis, await first.analysis]).toEqual([undefined, undefined]);
    expect(await second.analysis).toEqual(expected('again', 'Eve left.'));
    expect(asked(workers)).toEqual(['folder again']);
    const last = scheduler.read(articleOf('last', 1, TEXT));
    scheduler.dispose();
    expect(await last.analysis).toBeUndefined();
    await clock.advance(1_000);
    expect(clock.pending).toBe(0);
  });
});

describe('what is told of an open article', () => {
  it('is only what changed since the last answer', async () => {
    const { scheduler, clock, workers, results } = memoryEngine();
    const text = Array.from({ length: 60 }, (_, i) => `Name${i} met Anna and Boris.\n\n`).join('');
    scheduler.update(articleOf('a', 1, text), seen);
    await clock.advance(5_000);
    const before = workers.last?.said.length ?? 0;
    const changed = text.replace('Name30 met', 'Name30 greeted Eve and met');
    scheduler.update(articleOf('a', 2, changed), seen);
    await clock.advance(5_000);
    expect(results.at(-1)).toMatchObject({ version: 2, complete: true, analysis: expected('a', changed) });
    const lists = (workers.last?.said.slice(before) ?? []).filter(({ items }) => Array.isArray(items));
    expect(lists.reduce((sum, { items }) => sum + (items as readonly unknown[]).length, 0)).toBeLessThan(20);
  });

  it('is everything again where a part of the last answer was lost', async () => {
    const { scheduler, clock, workers, results } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), seen);
    await clock.advance(5_000);
    const [request] = workers.received('analyze');
    expect(request?.base).toBeUndefined();
    workers.spoil = (message) =>
      message.kind === 'mentions'
        ? { ...message, items: [{ nonsense: true }, ...(message.items as unknown[]).slice(1)] }
        : message;
    scheduler.update(articleOf('a', 2, `Eve left. ${TEXT}`), seen);
    await clock.advance(5_000);
    workers.spoil = (message) => message;
    scheduler.update(articleOf('a', 3, `Eve left. ${TEXT} Later.`), seen);
    await clock.advance(5_000);
    expect(workers.received('analyze').at(-1)?.base).toBeUndefined();
    expect(results.at(-1)?.analysis).toEqual(expected('a', `Eve left. ${TEXT} Later.`));
  });
});
