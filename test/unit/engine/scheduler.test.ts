import { describe, expect, it } from 'vitest';
import { MAX_RESPAWNS, TYPING_DEBOUNCE_MS, WORKER_DEADLINE_MS, WORKER_START_MS } from '../../../src/limits';
import { analysisOf } from '../../support/memoryAnalyzer';
import { articleOf, memoryEngine } from '../../support/memoryEngine';

const TEXT = 'Anna met Boris.\n\nThen Clara left.\n\nDora stayed.';
const expected = (uri: string, text: string) => analysisOf({ id: uri, text, format: 'text' });

describe('opening', () => {
  it('starts the worker with the first article, not before', async () => {
    const { workers, scheduler, clock, states } = memoryEngine();
    await clock.advance(1_000);
    expect(workers.spawned).toHaveLength(0);
    scheduler.update(articleOf('a', 1, TEXT), []);
    expect(workers.spawned).toHaveLength(1);
    await clock.advance(100);
    expect(states.map((state) => state.kind)).toEqual(['starting', 'working', 'ready']);
  });

  it('asks at once and publishes the whole analysis', async () => {
    const { scheduler, clock, results } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(100);
    const last = results.at(-1);
    expect(last).toEqual({ uri: 'a', version: 1, text: TEXT, complete: true, analysis: expected('a', TEXT) });
    expect(last?.analysis.mentions.map((mention) => mention.why)).toEqual(['Anna', 'Boris', 'Then', 'Clara', 'Dora']);
  });

  it('publishes the names that are on screen first', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 50 });
    const start = TEXT.indexOf('Dora');
    scheduler.update(articleOf('a', 1, TEXT), [{ start, end: start + 4 }]);
    await clock.advance(2_000);
    expect(results[0]?.complete).toBe(false);
    expect(results[0]?.analysis.mentions.map((mention) => mention.why)).toEqual(['Dora']);
    expect(results[0]?.analysis.actors).toEqual([]);
    expect(results.at(-1)?.complete).toBe(true);
  });

  it('takes an empty text', async () => {
    const { scheduler, clock, results } = memoryEngine();
    scheduler.update(articleOf('a', 1, ''), []);
    await clock.advance(100);
    expect(results.at(-1)).toMatchObject({ complete: true, analysis: { mentions: [] } });
  });
});

describe('typing', () => {
  it('is waited out: one request for many keystrokes', async () => {
    const { scheduler, clock, workers, results } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(100);
    for (let version = 2; version <= 11; version++) {
      scheduler.update(articleOf('a', version, `${'Eve '.repeat(version)}${TEXT}`), []);
      await clock.advance(TYPING_DEBOUNCE_MS - 10);
    }
    expect(workers.received('analyze')).toHaveLength(1);
    await clock.advance(200);
    expect(workers.received('analyze')).toHaveLength(2);
    expect(results.at(-1)).toMatchObject({ version: 11, complete: true });
  });

  it('does not delay what is immediate', async () => {
    const { scheduler, workers, clock } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(100);
    scheduler.update(articleOf('a', 2, `${TEXT} Eve.`), []);
    await clock.advance(10);
    expect(workers.received('analyze')).toHaveLength(1);
    scheduler.update(articleOf('a', 3, `${TEXT} Eva.`), [], { immediate: true });
    expect(workers.received('analyze')).toHaveLength(2);
  });

  it('sends only the edit', async () => {
    const { scheduler, clock, workers } = memoryEngine();
    const text = Array.from({ length: 60 }, (_, i) => `${`Name${i} said nothing. `.repeat(30)}\n\n`).join('');
    scheduler.update(articleOf('a', 1, text), []);
    await clock.advance(1_000);
    const changed = text.replace('Name30 said', 'Name30 shouted');
    scheduler.update(articleOf('a', 2, changed), []);
    await clock.advance(1_000);
    const [first, second] = workers.received('analyze').map(({ id, text: sent }) => ({ id, sent }));
    expect(first?.sent).toEqual({ whole: text });
    expect(second?.sent).toMatchObject({ since: first?.id });
    expect(JSON.stringify(second?.sent).length).toBeLessThan(100);
  });

  it('keeps the actors on screen until the new analysis is there', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 100 });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(3_000);
    const before = results.length;
    scheduler.update(articleOf('a', 2, `Eve met Anna. ${TEXT}`), []);
    await clock.advance(3_000);
    const [partial, ...rest] = results.slice(before);
    expect(partial).toMatchObject({ version: 2, complete: false });
    expect(partial?.analysis.actors.length).toBeGreaterThan(0);
    for (const { analysis, text } of results.slice(before)) {
      for (const mention of analysis.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.why);
    }
    expect(rest.at(-1)?.complete).toBe(true);
  });
});

describe('latest wins', () => {
  it('drops the older request in the worker', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 100 });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(150);
    scheduler.update(articleOf('a', 2, 'Zoe ran.'), [], { immediate: true });
    await clock.advance(5_000);
    expect(results.filter((result) => result.complete).map((result) => result.version)).toEqual([2]);
    expect(results.at(-1)?.analysis).toEqual(expected('a', 'Zoe ran.'));
  });

  it('still delivers an answer that was on its way, with its own version', async () => {
    const { scheduler, clock, results, workers } = memoryEngine({ latencyMs: () => 40 });
    scheduler.update(articleOf('a', 1, 'Anna ran.'), []);
    while (workers.received('more').length < 2) await clock.advance(1);
    // The worker has sent its last word, the host has not heard it yet.
    await clock.advance(60);
    expect(results.filter((result) => result.complete)).toHaveLength(0);
    scheduler.update(articleOf('a', 2, 'Boris ran.'), [], { immediate: true });
    await clock.advance(2_000);
    const late = results.find((result) => result.version === 1 && result.analysis.actors.length > 0);
    expect(late?.text).toBe('Anna ran.');
    expect(results.at(-1)).toMatchObject({ version: 2, complete: true });
  });

  it('puts the article asked for last first', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 20 });
    const long = 'Anna ran.\n\n'.repeat(40);
    scheduler.update(articleOf('long', 1, long), []);
    await clock.advance(100);
    scheduler.update(articleOf('short', 1, 'Boris ran.'), []);
    await clock.advance(5_000);
    expect(results.filter((result) => result.complete).map((result) => result.uri)).toEqual(['short', 'long']);
    expect(results.at(-1)?.analysis).toEqual(expected('long', long));
  });
});

describe('the cache', () => {
  it('answers undo and reopening at once, without the worker', async () => {
    const { scheduler, clock, results, workers } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(500);
    scheduler.update(articleOf('a', 2, `${TEXT} Eve.`), []);
    await clock.advance(500);
    const asked = workers.received('analyze').length;
    scheduler.update(articleOf('a', 3, TEXT), []);
    expect(results.at(-1)).toMatchObject({ version: 3, complete: true, analysis: expected('a', TEXT) });
    scheduler.close('a');
    scheduler.update(articleOf('a', 1, `${TEXT} Eve.`), []);
    expect(results.at(-1)).toMatchObject({ version: 1, complete: true });
    expect(workers.received('analyze')).toHaveLength(asked);
  });

  it('tells dates and formats apart', async () => {
    const { scheduler, clock, results } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(500);
    scheduler.update({ ...articleOf('a', 2, TEXT), date: '2022-09-07' }, [], { immediate: true });
    await clock.advance(500);
    expect(results.at(-1)?.analysis.date).toBe('2022-09-07');
  });
});

describe('closing', () => {
  it('publishes nothing more', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 50 });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(120);
    const before = results.length;
    scheduler.close('a');
    await clock.advance(5_000);
    expect(results).toHaveLength(before);
  });

  it('leaves no timers behind', async () => {
    const { scheduler, clock, workers } = memoryEngine();
    scheduler.update(articleOf('a', 1, TEXT), []);
    scheduler.update(articleOf('a', 2, `${TEXT}.`), []);
    await clock.advance(20);
    scheduler.dispose();
    await clock.advance(60_000);
    expect(clock.pending).toBe(0);
    expect(workers.last?.terminated).toBe(true);
  });
});

describe('a worker that falls over', () => {
  it('is replaced, and the question asked again', async () => {
    let once = true;
    const { scheduler, clock, results, workers } = memoryEngine({
      touch: (worker) => ({
        paragraph: (text) => {
          if (once && text.includes('Clara')) {
            once = false;
            worker.crash();
          }
        },
      }),
    });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(1_000);
    expect(workers.spawned).toHaveLength(2);
    expect(results.at(-1)).toMatchObject({ complete: true, analysis: expected('a', TEXT) });
  });

  it.each(['hang', 'crash'] as const)('on one paragraph (%s) loses that paragraph alone', async (how) => {
    const { scheduler, clock, results, workers, states } = memoryEngine({
      touch: (worker) => ({ paragraph: (text) => void (text.includes('Clara') && worker[how]()) }),
    });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(20_000);
    const last = results.at(-1);
    expect(last?.complete).toBe(true);
    expect(last?.analysis.mentions.map((mention) => mention.why)).toEqual(['Anna', 'Boris', 'Dora']);
    expect(last?.analysis.problems).toHaveLength(1);
    expect(workers.spawned).toHaveLength(4);
    expect(states.some((state) => state.kind === 'paused')).toBe(false);
    scheduler.update(articleOf('a', 2, `${TEXT} Eve.`), []);
    await clock.advance(20_000);
    expect(workers.spawned).toHaveLength(4);
    expect(results.at(-1)).toMatchObject({ version: 2, complete: true });
  });

  it('on the document as a whole says so, calmly', async () => {
    const { scheduler, clock, results } = memoryEngine({ touch: (worker) => ({ link: () => worker.hang() }) });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(60_000);
    const last = results.at(-1);
    expect(last?.complete).toBe(true);
    expect(last?.analysis.problems[0]?.kind).toBe('skipped');
  });

  it('is given more time for a longer text', async () => {
    const { scheduler, clock, workers } = memoryEngine({ touch: (worker) => ({ paragraph: () => worker.hang() }) });
    const text = `Anna ran ${'on and '.repeat(7_000)}on.`;
    scheduler.update(articleOf('a', 1, text), []);
    await clock.advance(WORKER_DEADLINE_MS + text.length / 100 - 20);
    expect(workers.spawned).toHaveLength(1);
    await clock.advance(200);
    expect(workers.spawned).toHaveLength(2);
  });

  it('is not blamed while the host itself was busy', async () => {
    const { scheduler, clock, workers } = memoryEngine({ stepMs: WORKER_DEADLINE_MS + 20 });
    scheduler.update(articleOf('a', 1, 'Anna ran.'), []);
    await clock.advance(30_000);
    expect(workers.spawned).toHaveLength(1);
  });

  it('too often pauses the analysis until it is asked to go on', async () => {
    let bad = true;
    const { scheduler, clock, workers, states, results } = memoryEngine({
      onStep: (worker) => {
        if (bad) worker.fail();
      },
    });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(30_000);
    expect(states.at(-1)?.kind).toBe('paused');
    expect(workers.spawned).toHaveLength(MAX_RESPAWNS + 1);
    scheduler.update(articleOf('a', 2, `${TEXT} Eve.`), []);
    await clock.advance(20_000);
    expect(workers.spawned).toHaveLength(MAX_RESPAWNS + 1);
    bad = false;
    scheduler.resume();
    await clock.advance(60_000);
    expect(results.at(-1)).toMatchObject({ version: 2, complete: true });
    expect(states.at(-1)?.kind).toBe('ready');
  });

  it('too often is tried again by itself, with one worker a time and ever longer rests', async () => {
    let bad = true;
    const { scheduler, clock, workers, states, results } = memoryEngine({
      onStep: (worker) => {
        if (bad) worker.fail();
      },
    });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(30_000);
    await clock.advance(600_000);
    expect(states.at(-1)?.kind).toBe('paused');
    const trials = workers.spawned.length - (MAX_RESPAWNS + 1);
    expect(trials).toBeGreaterThan(1);
    expect(trials).toBeLessThan(5);
    bad = false;
    await clock.advance(1_000_000);
    expect(results.at(-1)).toMatchObject({ version: 1, complete: true });
    expect(states.at(-1)?.kind).toBe('ready');
  });

  it('too often is tried again at once when an article is closed, which may have been at fault', async () => {
    let bad = true;
    const { scheduler, clock, states, results } = memoryEngine({
      onStep: (worker) => {
        if (bad) worker.fail();
      },
    });
    scheduler.update(articleOf('a', 1, TEXT), []);
    scheduler.update(articleOf('b', 1, TEXT), []);
    await clock.advance(30_000);
    expect(states.at(-1)?.kind).toBe('paused');
    bad = false;
    scheduler.close('b');
    await clock.advance(5_000);
    expect(results.at(-1)).toMatchObject({ uri: 'a', complete: true });
  });

  it('because it is slow to start gives the next one twice the time', async () => {
    let busy = true;
    const { scheduler, clock, results, workers } = memoryEngine({
      latencyMs: () => (busy ? WORKER_START_MS * 0.8 : 1),
    });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(WORKER_START_MS * 2.2);
    busy = false;
    await clock.advance(WORKER_START_MS);
    expect(workers.spawned).toHaveLength(2);
    expect(results.at(-1)).toMatchObject({ uri: 'a', complete: true });
  });

  it('or never starts ends in a pause as well', async () => {
    const { scheduler, clock, states, workers } = memoryEngine();
    workers.spawn = () => {
      throw new Error('no workers here');
    };
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(WORKER_START_MS);
    expect(states.at(-1)?.kind).toBe('paused');
  });

  it('sends nonsense without harm', async () => {
    const { scheduler, clock, workers, results, lines } = memoryEngine({ stepMs: 20 });
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(30);
    for (const message of [null, 7, { kind: 'done' }, { v: 2, kind: 'beat', id: 1 }, { v: 1, kind: 'beat', id: 99 }]) {
      workers.last?.say(message);
    }
    await clock.advance(5_000);
    expect(results.at(-1)).toMatchObject({ complete: true });
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('what a listener throws', () => {
  it('does not stop the others', async () => {
    const { scheduler, clock, results } = memoryEngine();
    const seen: number[] = [];
    scheduler.onResult(() => {
      throw new Error('mine');
    });
    scheduler.onResult((result) => seen.push(result.version));
    scheduler.update(articleOf('a', 1, TEXT), []);
    await clock.advance(500);
    expect(seen).toHaveLength(results.length);
  });
});
