import { expect, it } from 'vitest';
import { CodebookThread } from '../../../src/engine/codebookThread';
import type { WorkerHandle } from '../../../src/platform/ports';
import { MemoryClock } from '../../support/memoryClock';

const READ = { codebook: { name: '', types: [], events: [] }, mistakes: [] };

/** Threads that answer when the test says so. */
function setUp() {
  const clock = new MemoryClock();
  const threads: { asked: string[]; ended: boolean; say(message: unknown): void; die(): void }[] = [];
  const spawn = (): WorkerHandle => {
    const told: ((message: never) => void)[] = [];
    const gone: (() => void)[] = [];
    const thread = {
      asked: [] as string[],
      ended: false,
      say: (message: unknown) => told.forEach((listener) => void listener(message as never)),
      die: () => gone.forEach((listener) => void listener()),
    };
    threads.push(thread);
    return {
      post: (message) => void thread.asked.push((message as { text: string }).text),
      onMessage: (listener) => void told.push(listener as never),
      onExit: (listener) => void gone.push(listener as never),
      terminate: () => {
        thread.ended = true;
      },
    } as WorkerHandle;
  };
  return { clock, threads, reader: new CodebookThread({ spawn }, clock) };
}

it('one thread reads one text after the other, and stays for a while', async () => {
  const { clock, threads, reader } = setUp();
  const [first, second] = [reader.read('a'), reader.read('b')];
  threads[0]?.say({ answer: READ });
  threads[0]?.say({ answer: { ...READ, codebook: null } });
  expect([(await first)?.codebook, (await second)?.codebook]).toEqual([READ.codebook, null]);
  await clock.advance(20_000);
  const third = reader.read('c');
  threads[0]?.say({ answer: READ });
  expect([await third, threads.length, threads[0]?.ended]).toEqual([READ, 1, false]);
  await clock.advance(40_000);
  expect([threads[0]?.ended, clock.pending]).toEqual([true, 0]);
});

it('a text that takes too long is given up, and what waits behind it is read by a new thread', async () => {
  const { clock, threads, reader } = setUp();
  const [bomb, good] = [reader.read('bomb'), reader.read('good')];
  await clock.advance(11_000);
  expect([await bomb, threads[0]?.ended, threads[1]?.asked]).toEqual([undefined, true, ['good']]);
  // Too late.
  threads[0]?.say({ answer: READ });
  threads[1]?.say({ answer: READ });
  expect(await good).toEqual(READ);
});

it('a thread that ends or says something else costs its text only', async () => {
  const { threads, reader } = setUp();
  const [lost, odd] = [reader.read('a'), reader.read('b')];
  threads[0]?.die();
  expect(await lost).toBeUndefined();
  threads[1]?.say({ answer: { codebook: 'x' } });
  expect(await odd).toBeUndefined();
  const ended = reader.read('c');
  reader.dispose();
  expect([await ended, threads[1]?.ended]).toEqual([undefined, true]);
});
