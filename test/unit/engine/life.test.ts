import { describe, expect, it } from 'vitest';
import { type EndReason, WorkerLife } from '../../../src/engine/life';
import { MemoryClock } from '../../support/memoryClock';

/** A worker that says only what it is told to, given `share` of a processor, and how it ended. */
function silent(share: { now: number } | undefined) {
  const clock = new MemoryClock();
  const ended: EndReason[] = [];
  let say: (message: unknown) => void = () => {};
  let [spent, at] = [500, 0];
  const spentMs = (): number => {
    spent += (clock.now() - at) * (share?.now ?? 0);
    at = clock.now();
    return spent;
  };
  const handle = {
    post: () => {},
    onMessage: (listener: (message: unknown) => void) => {
      say = listener;
    },
    onExit: () => {},
    terminate: () => {},
    ...(share ? { spentMs } : {}),
  };
  const life = new WorkerLife(handle, clock, { reply: () => {}, gone: (how) => ended.push(how), misfit: () => {} });
  return { clock, life, ended, say: () => say({ v: 1, kind: 'beat', id: 1 }), spentMs };
}

describe('a worker that says nothing', () => {
  it('is ended after what is allowed, where nobody tells how long it worked', async () => {
    const { clock, life, ended } = silent(undefined);
    life.expectEvery(1_000);
    await clock.advance(990);
    expect(ended).toEqual([]);
    await clock.advance(100);
    expect(ended).toEqual(['hang']);
  });

  it('is ended as soon where it worked all the time', async () => {
    const { clock, life, ended } = silent({ now: 0.9 });
    life.expectEvery(1_000);
    await clock.advance(1_100);
    expect(ended).toEqual(['hang']);
  });

  it('is waited for while others have the processor, and ended once it had its part', async () => {
    const share = { now: 0.1 };
    const { clock, life, ended, spentMs } = silent(share);
    life.expectEvery(1_000);
    await clock.advance(4_500);
    expect(ended).toEqual([]);
    spentMs();
    share.now = 1;
    await clock.advance(200);
    expect(ended).toEqual(['hang']);
  });

  it('is waited for anew after each sign', async () => {
    const { clock, life, ended, say } = silent({ now: 0.1 });
    life.expectEvery(1_000);
    for (let times = 0; times < 20; times++) {
      await clock.advance(4_000);
      say();
    }
    expect(ended).toEqual([]);
  });

  it('is not waited for without end', async () => {
    const { clock, life, ended } = silent({ now: 0 });
    life.expectEvery(1_000);
    await clock.advance(8_500);
    expect(ended).toEqual([]);
    await clock.advance(1_000);
    expect(ended).toEqual(['hang']);
  });

  it('has its time where the machine slept for hours', async () => {
    const { clock, life, ended, say } = silent({ now: 0 });
    life.expectEvery(1_000);
    const awake = clock.now.bind(clock);
    clock.now = () => awake() + 36_000_000;
    await clock.advance(5_000);
    expect(ended).toEqual([]);
    say();
    await clock.advance(900);
    expect(ended).toEqual([]);
  });
});
