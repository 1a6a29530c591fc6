import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION, parseReply, parseRequest } from '../../src/engine/protocol';
import { serve, type WorkerPort } from '../../src/engine/workerLoop';
import { times } from '../support/fuzzing';
import { memoryAnalyzer } from '../support/memoryAnalyzer';

const RUNS = times(10_000);
const kinds = fc.constantFrom(
  ...[
    'init',
    'analyze',
    'close',
    'more',
    'ready',
    'begin',
    'beat',
    'paragraph',
    'names',
    'mentions',
    'actors',
    'events',
  ],
  ...['times', 'done', 'dropped', 'failed', '__proto__', ''],
);
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withNullPrototype: true,
});
/** Messages that look right from far away. */
const nearly = fc.record(
  {
    v: fc.oneof(fc.constant(PROTOCOL_VERSION), anything),
    kind: kinds,
    id: fc.oneof(fc.nat(), fc.double(), anything),
    doc: fc.oneof(fc.string(), anything),
    version: fc.oneof(fc.integer(), anything),
    article: fc.oneof(fc.record({ id: fc.string(), format: fc.constant('text'), length: fc.nat() }), anything),
    text: fc.oneof(
      fc.record({ whole: fc.string() }),
      fc.record({ since: fc.nat(), edit: fc.record({ start: fc.integer(), end: fc.integer(), text: fc.string() }) }),
      anything,
    ),
    base: fc.oneof(fc.nat(), anything),
    changes: anything,
    sizes: anything,
    visible: fc.oneof(fc.array(fc.record({ start: fc.integer(), end: fc.integer() })), anything),
    skip: fc.oneof(fc.array(fc.string()), anything),
    careful: fc.oneof(fc.boolean(), anything),
    items: anything,
    mentions: anything,
    models: anything,
    head: anything,
  },
  { requiredKeys: ['kind'] },
);

describe('messages', () => {
  it(`of any kind are taken or refused, never thrown at, over ${RUNS}`, () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (message) => {
        parseRequest(message);
        parseReply(message);
      }),
      { numRuns: RUNS },
    );
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  it('of any kind leave the worker answering', () => {
    const replies: { kind: string; id?: number }[] = [];
    const waiting: (() => void)[] = [];
    let receive: (message: unknown) => void = () => {};
    const port: WorkerPort = {
      post: (message) => replies.push(message),
      onMessage: (listener) => {
        receive = listener;
      },
      soon: (run) => waiting.push(run),
      now: () => 0,
    };
    serve(
      port,
      () => memoryAnalyzer(),
      () => null,
    );
    const run = () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    };
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (message) => {
        receive(message);
        run();
      }),
      { numRuns: times(3_000) },
    );
    receive({ v: 1, kind: 'init', models: [] });
    const article = { id: 'a', format: 'text', length: 9 };
    receive({
      v: 1,
      kind: 'analyze',
      id: 77,
      doc: 'a',
      version: 1,
      article,
      text: { whole: 'Anna ran.' },
      visible: [],
      skip: [],
      careful: false,
    });
    for (let turns = 0; turns < 10; turns++) {
      run();
      receive({ v: 1, kind: 'more', id: 77 });
    }
    expect(replies.filter((reply) => reply.id === 77).at(-1)?.kind).toBe('done');
  });
});
