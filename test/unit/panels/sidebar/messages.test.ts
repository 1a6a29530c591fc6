import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromWebview, readToWebview } from '../../../../src/panels/sidebar/messages';
import { sidebarModel } from '../../../../src/panels/sidebar/sidebarModel';
import { times } from '../../../support/fuzzing';
import { sampleSnapshot } from '../../../support/sampleSnapshot';

const model = sidebarModel({ status: 'ready', notice: undefined, snapshot: sampleSnapshot() }, new Set());

describe('messages to the front end', () => {
  it('pass whole', () => {
    for (const message of [
      { type: 'model', model },
      { type: 'model', model: sidebarModel(undefined, new Set()) },
      { type: 'cursor', actor: 'a1', event: null },
    ]) {
      expect(readToWebview(message)).toEqual(message);
      expect(readToWebview(structuredClone(message))).toEqual(message);
    }
  });

  it('are dropped when a part is missing or of another kind', () => {
    const broken = [
      { type: 'model' },
      { type: 'model', model: { ...model, state: 'odd' } },
      { type: 'model', model: { ...model, actors: [{ ...model.actors[0], count: -1 }] } },
      { type: 'model', model: { ...model, events: [{ ...model.events[0], evidence: [] }] } },
      { type: 'model', model: { ...model, events: [{ ...model.events[0], judged: 'maybe' }] } },
      { type: 'model', model: { ...model, review: { done: -1, all: 3, undo: false, redo: false } } },
      { type: 'model', model: { ...model, blocked: { sentence: 'x', commands: ['quit'] } } },
      { type: 'cursor', actor: 3, event: null },
      { type: 'ready' },
    ];
    for (const message of broken) expect(readToWebview(message)).toBeUndefined();
  });
});

describe('messages from the front end', () => {
  it('pass whole', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'reveal', target: { kind: 'event', id: 'e1' }, preserveFocus: true },
      { type: 'hide', entityType: 'person', hidden: true },
      { type: 'run', command: 'sample' },
      { type: 'run', command: 'undo' },
      { type: 'reveal', target: { kind: 'mention', id: 'm1' }, preserveFocus: true },
      { type: 'correct', action: 'confirm', target: { kind: 'actor', id: 'a1' } },
      { type: 'correct', action: 'reject', target: { kind: 'sentence', id: 'e1' } },
      { type: 'orphan', action: 'anchor', id: 'o1' },
      { type: 'export', actors: ['a1'], events: [] },
      { type: 'clear' },
    ]) {
      expect(readFromWebview(message)).toEqual(message);
    }
  });

  it('are dropped when unknown', () => {
    const broken = [
      undefined,
      null,
      'ready',
      [],
      {},
      { type: 'Ready' },
      { type: 'run', command: 'workbench.action.quit' },
      { type: 'reveal', target: { kind: 'file', id: '/etc/passwd' }, preserveFocus: true },
      { type: 'reveal', target: { kind: 'actor', id: 'x'.repeat(201) }, preserveFocus: true },
      { type: 'hide', entityType: 'person' },
      { type: 'reveal', target: { kind: 'sentence', id: 'e1' }, preserveFocus: true },
      { type: 'correct', action: 'erase', target: { kind: 'actor', id: 'a1' } },
      { type: 'correct', action: 'confirm', target: { kind: 'file', id: 'a1' } },
      { type: 'correct', action: 'confirm', target: { kind: 'actor', id: 'x'.repeat(201) } },
      { type: 'correct', action: 'confirm' },
      { type: 'orphan', action: 'delete', id: 'o1' },
      { type: 'export', actors: ['a1'] },
      { type: 'export', actors: [], events: Array.from({ length: 501 }, () => 'e1') },
    ];
    for (const message of broken) expect(readFromWebview(message)).toBeUndefined();
  });

  it('lose what was not asked for', () => {
    expect(readFromWebview({ type: 'ready', extra: 1 })).toEqual({ type: 'ready' });
    const message = JSON.parse('{"type":"run","command":"open","__proto__":{"polluted":true}}');
    expect(readFromWebview(message)).toEqual({ type: 'run', command: 'open' });
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
  });
});

describe('any message', () => {
  const types = fc.constantFrom('ready', 'reveal', 'hide', 'run', 'correct', 'orphan', 'model', 'cursor', 'odd');
  const message = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true, maxDepth: 3 }),
    fc.record({
      type: types,
      target: fc.anything(),
      model: fc.anything(),
      command: fc.string(),
      hidden: fc.anything(),
    }),
  );

  it('is read without an exception', () => {
    fc.assert(
      fc.property(message, (value) => {
        readFromWebview(value);
        readToWebview(value);
      }),
      { numRuns: times(10_000) },
    );
  });

  it('is dropped when looking at it throws', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    expect(readFromWebview(trap)).toBeUndefined();
    expect(readToWebview(trap)).toBeUndefined();
  });
});
