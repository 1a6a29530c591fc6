import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, standing } from '../../src/corrections/correction';
import { nextRedo, nextUndo } from '../../src/corrections/history';
import { readSidecar, union, writeSidecar } from '../../src/store/lines';
import { OperationMaker } from '../../src/store/operations';
import { Sidecar } from '../../src/store/sidecar';
import { confirmation, stillClock } from '../support/corrections';
import { Disk, FaultyFiles } from '../support/faultyFiles';
import { times } from '../support/fuzzing';
import { LateFiles } from '../support/lateFiles';
import { MemoryClock } from '../support/memoryClock';

const URI = 'file:///news/a.txt.dateline.jsonl';
const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('ana', 'rui')), { maxLength: 30 })
  .map((pairs) => pairs.map(([n, by]) => confirmation(`id${n}-${by}`, n, by)));

/** A repeatable stream of small numbers. */
function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
const bytes = (next: () => number) => ({
  bytes: (count: number) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256)),
});

describe('merging', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const text = (...lists: Correction[][]) => writeSidecar(union(...lists));
        expect(text(a, b)).toBe(text(b, a));
        expect(text(union(a, b), c)).toBe(text(a, union(b, c)));
        expect(text(a, a)).toBe(text(a));
      }),
      { numRuns: times(2000) },
    );
  });

  it('survives writing, and a union merge of two texts by lines', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(readSidecar(writeSidecar(union(a)))).toEqual({ corrections: union(a), damage: [], newer: false });
        const merged = [
          ...new Set([...writeSidecar(union(a)).split('\n'), ...writeSidecar(union(b)).split('\n')]),
        ].join('\n');
        expect(readSidecar(merged).corrections).toEqual(union(a, b));
      }),
      { numRuns: times(2000) },
    );
  });
});

describe('undo', () => {
  it('of the redone is the undone, over random scripts of two people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('do', 'bulk', 'drop', 'move', 'undo', 'redo', 'other'), { maxLength: 30 }),
        fc.nat(),
        (script, seed) => {
          const next = numbers(seed);
          const maker = new OperationMaker(stillClock, bytes(next), () => 'ana');
          const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' };
          let all: Correction[] = [];
          const state = () =>
            standing(all)
              .filter((one) => one.by === 'ana')
              .map((one) => one.id)
              .join();
          const past: string[] = [];
          let future: string[] = [];
          for (const step of script) {
            const before = state();
            if (step === 'other') {
              all = union(all, [confirmation(`o${next()}`, Math.floor(next() * 1000), 'rui')]);
              expect(state()).toBe(before);
            } else if (step === 'do' || step === 'bulk') {
              const bare = { op: 'confirm', anchor } as const;
              all = union(all, maker.make(step === 'do' ? [bare] : [bare, bare, bare]));
              past.push(before);
              future = [];
            } else if (step === 'drop' || step === 'move') {
              // A decision that takes another back, alone or together with its successor, is a gesture like any other.
              const last = standing(all).findLast((one) => one.by === 'ana');
              if (!last) continue;
              const dropped = { op: 'revoke', ids: [last.id] } as const;
              all = union(all, maker.make(step === 'drop' ? [dropped] : [dropped, { op: 'confirm', anchor }]));
              past.push(before);
              future = [];
            } else {
              const ids = (step === 'undo' ? nextUndo(all, 'ana') : nextRedo(all, 'ana'))?.ids;
              const [from, to] = step === 'undo' ? [past, future] : [future, past];
              expect(ids === undefined).toBe(from.length === 0);
              if (!ids) continue;
              all = union(all, maker.make([{ op: 'revoke', ids, step }]));
              expect(state()).toBe(from.pop());
              to.push(before);
            }
          }
        },
      ),
      { numRuns: times(2000) },
    );
  });
});

describe('crashes and rivals', () => {
  it('loses no acknowledged operation, wherever a process dies', async () => {
    for (let run = 0; run < 1000; run++) {
      const next = numbers(run + 1);
      const disk = new Disk();
      const acknowledged: string[] = [];
      for (let life = 0; life < 3; life++) {
        const sidecar = new Sidecar(new FaultyFiles(disk, Math.floor(next() * 60)), stillClock, URI);
        for (let i = 0; i < 4; i++) {
          const one = confirmation(`r${life}-${i}`, life * 10 + i);
          if ((await sidecar.append([one])).ok) acknowledged.push(one.id);
        }
      }
      const after = new Sidecar(new FaultyFiles(disk), stillClock, URI);
      await after.refresh();
      expect(after.blocked, `run ${run}`).toBeUndefined();
      expect(after.corrections.map((one) => one.id)).toEqual(expect.arrayContaining(acknowledged));
    }
  });

  it('loses and doubles nothing with two and three writers', async () => {
    for (const writers of [2, 3]) {
      for (let run = 0; run < 10; run++) {
        const next = numbers(run * 7 + writers);
        const disk = new Disk();
        const pause = async () => {
          for (let i = Math.floor(next() * 4); i > 0; i--) await Promise.resolve();
        };
        const all = Array.from(
          { length: writers },
          () => new Sidecar(new FaultyFiles(disk, Number.POSITIVE_INFINITY, pause), stillClock, URI),
        );
        await Promise.all(
          all.map(async (sidecar, w) => {
            for (let i = 0; i < 30; i++) await sidecar.append([confirmation(`w${w}-${i}`, i * writers + w)]);
          }),
        );
        // What a file watcher does when the last writer is done.
        for (const sidecar of all) await sidecar.refresh();
        const read = readSidecar(disk.text(URI) ?? '');
        expect(read.damage).toEqual([]);
        expect(read.corrections).toHaveLength(30 * writers);
      }
    }
  });
});

/** Three writers, one of which is killed in its work, at a disk that takes its time; ends when nobody does anything. */
async function rivalsAtRest(seed: number, slowMs: number) {
  const next = numbers(seed);
  const clock = new MemoryClock();
  const disk = new Disk();
  const acknowledged: string[] = [];
  let [decided, last] = [0, 0];
  const write = async (name: string, dies: boolean): Promise<void> => {
    const diesAt = dies ? next() * 200 * slowMs : Number.POSITIVE_INFINITY;
    const pause = () =>
      new Promise<void>((resolve) => {
        if (clock.now() >= diesAt) return;
        last = clock.now();
        clock.after(slowMs * (0.2 + 8 * next() ** 4), resolve);
      });
    const sidecar = new Sidecar(new FaultyFiles(disk, Number.POSITIVE_INFINITY, pause), clock, URI);
    for (let i = 0; i < 6; i++) {
      if ((await sidecar.append([confirmation(`${name}-${i}`, i)])).ok) acknowledged.push(`${name}-${i}`);
      decided = clock.now();
    }
  };
  void Promise.all(['a', 'b', 'c'].map((name) => write(name, name === 'c')));
  do await new Promise(setImmediate);
  while (await clock.step());
  return { disk, acknowledged, rest: last - decided };
}

describe('writers without locks, one of them killed', () => {
  it.each([1, 10, 40])('come to rest soon after the last decision, at %i ms a step of the disk', async (slowMs) => {
    for (let seed = 1; seed <= times(4); seed++) {
      const { disk, acknowledged, rest } = await rivalsAtRest(seed, slowMs);
      const read = readSidecar(disk.text(URI) ?? '');
      expect(read.damage).toEqual([]);
      expect(read.corrections.map((one) => one.id)).toEqual(expect.arrayContaining(acknowledged));
      expect([...disk.files.keys()], `seed ${seed}`).toEqual([URI]);
      // Time of the clock in memory: each writer tidies up twice, or three times behind a slow disk.
      expect(rest, `seed ${seed}`).toBeLessThan(30_000);
    }
  });
});

describe('a share that shows files late and out of order', () => {
  // The second number is a seed with which a decision was lost once.
  it.each([
    [20, 1],
    [150, 1],
    [600, 1],
    [1_000, 31],
    [2_000, 45],
  ])('loses and doubles nothing of two and three windows, up to %i ms late', async (lateMs, lost) => {
    for (const seed of [lost, ...Array.from({ length: times(4) }, (_, at) => at + 1)]) {
      const next = numbers(seed);
      const clock = new MemoryClock();
      const disk = new Disk();
      const acknowledged: string[] = [];
      const write = async (name: string) => {
        const files = new LateFiles(
          disk,
          clock,
          () => 1 + 4 * next(),
          () => lateMs * next(),
        );
        const sidecar = new Sidecar(files, clock, URI);
        for (let i = 0; i < 6; i++) {
          await new Promise<void>((resolve) => void clock.after(next() * lateMs, resolve));
          if ((await sidecar.append([confirmation(`${name}-${i}`, i)])).ok) acknowledged.push(`${name}-${i}`);
        }
      };
      void Promise.all(['a', 'b', 'c'].slice(seed % 2).map(write));
      do await new Promise(setImmediate);
      while (await clock.step());
      const read = readSidecar(disk.text(URI) ?? '');
      const ids = read.corrections.map((one) => one.id);
      expect(acknowledged.length, `seed ${seed}`).toBe(seed % 2 ? 12 : 18);
      expect([read.damage, ids.sort()], `seed ${seed}`).toEqual([[], acknowledged.sort()]);
      expect([...disk.files.keys()], `seed ${seed}`).toEqual([URI]);
    }
  });
});

describe('damaged files', () => {
  it('are read without an exception and never overwritten', async () => {
    const whole = writeSidecar(Array.from({ length: 4 }, (_, i) => confirmation(`id${i}`, i)));
    const next = numbers(99);
    const poison = [
      '{"__proto__":{"x":1}}',
      '['.repeat(5000),
      '\ufeff',
      '{"v":1e999}',
      '{"v":1,"v":2}',
      '\u0000',
      'null',
      '<<<<<<< HEAD',
      '{"v":1,"id":"a"}',
    ];
    for (let run = 0; run < 5000; run++) {
      const at = Math.floor(next() * whole.length);
      const kind = run % 4;
      const bytesOf = new TextEncoder().encode(whole);
      if (kind === 1) bytesOf[at] = (bytesOf[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      const text =
        kind === 0
          ? whole.slice(0, at)
          : kind === 2
            ? whole.slice(0, at) + poison[run % poison.length] + whole.slice(at)
            : kind === 3
              ? `${poison[run % poison.length]}\n${whole}`
              : new TextDecoder().decode(bytesOf);
      const disk = new Disk();
      const original = kind === 1 ? bytesOf : new TextEncoder().encode(text);
      disk.files.set(URI, original);
      const sidecar = new Sidecar(new FaultyFiles(disk), stillClock, URI);
      await sidecar.refresh();
      await sidecar.append([confirmation('new', 99)]);
      if (sidecar.blocked)
        expect(Buffer.compare(disk.files.get(URI) ?? new Uint8Array(), original), `run ${run}`).toBe(0);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    }
  });
});
