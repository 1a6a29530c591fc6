import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webWorkers } from '../../../src/platform/webWorker';
import { MemoryFiles } from '../../support/memoryFiles';

/** What a browser gives, as far as it is used. */
class BrowserWorker {
  static last: BrowserWorker | undefined;
  readonly posted: unknown[] = [];
  terminated = false;
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(readonly url: string) {
    BrowserWorker.last = this;
  }
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
}

const SCRIPT = 'https://host/dist/worker.js';
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  BrowserWorker.last = undefined;
  vi.stubGlobal('Worker', BrowserWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('webWorkers', () => {
  it('start the script from memory and keep what was posted before', async () => {
    const worker = webWorkers(new MemoryFiles({ [SCRIPT]: 'self.x = 1;' }), SCRIPT).spawn();
    const heard: unknown[] = [];
    worker.onMessage((message) => heard.push(message));
    worker.post('first');
    await turn();
    worker.post('second');
    expect(BrowserWorker.last?.url).toMatch(/^blob:/);
    expect(BrowserWorker.last?.posted).toEqual(['first', 'second']);
    BrowserWorker.last?.onmessage?.({ data: 'answer' });
    expect(heard).toEqual(['answer']);
  });

  it('tell once when they fall over, and not after they were ended', async () => {
    const files = new MemoryFiles({ [SCRIPT]: '' });
    const exits: unknown[] = [];
    const first = webWorkers(files, SCRIPT).spawn();
    first.onExit((error) => exits.push(error?.message));
    await turn();
    BrowserWorker.last?.onerror?.();
    BrowserWorker.last?.onerror?.();
    expect(exits).toHaveLength(1);
    expect(BrowserWorker.last?.terminated).toBe(true);
    const second = webWorkers(files, SCRIPT).spawn();
    second.onExit((error) => exits.push(error?.message));
    second.terminate();
    await turn();
    expect(exits).toHaveLength(1);
  });

  it('tell when the script cannot be read or started', async () => {
    const exits: unknown[] = [];
    webWorkers(new MemoryFiles(), SCRIPT)
      .spawn()
      .onExit((error) => exits.push(error?.message));
    await turn();
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('refused');
        }
      },
    );
    webWorkers(new MemoryFiles({ [SCRIPT]: '' }), SCRIPT)
      .spawn()
      .onExit((error) => exits.push(error?.message));
    await turn();
    expect(exits).toEqual(['the worker script could not be read', 'the worker could not be started']);
  });
});
