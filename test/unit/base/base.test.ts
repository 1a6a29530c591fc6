import { describe, expect, it } from 'vitest';
import { DisposableStore } from '../../../src/base/dispose';
import { Emitter } from '../../../src/base/emitter';
import { messageOf } from '../../../src/base/result';

describe('DisposableStore', () => {
  it('disposes all, the last first, even where one fails, and tells so', () => {
    const order: number[] = [];
    const store = new DisposableStore();
    store.add({ dispose: () => order.push(1) });
    store.add({
      dispose: () => {
        throw new Error('stuck');
      },
    });
    store.add({ dispose: () => order.push(3) });
    expect(() => store.dispose()).toThrow(AggregateError);
    expect(order).toEqual([3, 1]);
    expect(() => store.dispose()).not.toThrow();
  });

  it('disposes at once what comes too late', () => {
    const store = new DisposableStore();
    store.dispose();
    let disposed = false;
    store.add({
      dispose: () => {
        disposed = true;
      },
    });
    expect(disposed).toBe(true);
  });
});

describe('Emitter', () => {
  it('calls every listener, although one throws, and none after dispose', () => {
    const errors: unknown[] = [];
    const emitter = new Emitter<number>((error) => errors.push(error));
    const seen: number[] = [];
    emitter.event(() => {
      throw new Error('mine');
    });
    const second = emitter.event((value) => seen.push(value));
    emitter.fire(1);
    second.dispose();
    emitter.fire(2);
    emitter.event((value) => seen.push(value));
    emitter.dispose();
    emitter.fire(3);
    expect(seen).toEqual([1]);
    expect(errors).toHaveLength(2);
  });

  it('lets a listener leave while it is called', () => {
    const emitter = new Emitter<number>();
    const seen: string[] = [];
    const first = emitter.event(() => {
      seen.push('first');
      first.dispose();
    });
    emitter.event(() => seen.push('second'));
    emitter.fire(1);
    emitter.fire(2);
    expect(seen).toEqual(['first', 'second', 'second']);
  });
});

it('messageOf takes anything thrown', () => {
  expect([new Error('a'), 'b', null, 4].map(messageOf)).toEqual(['a', 'b', 'null', '4']);
});
