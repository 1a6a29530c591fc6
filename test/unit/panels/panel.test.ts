import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { type Message, Panel } from '../../../src/panels/panel';

type Listener<T> = (value: T) => void;
/** A place that an editor gives to a page, and what was said to the page. */
function place() {
  const told: unknown[] = [];
  let receive: Listener<unknown> = () => {};
  let changed: Listener<void> = () => {};
  let gone: Listener<void> = () => {};
  const view = {
    visible: true,
    webview: {
      html: '',
      postMessage: async (message: unknown) => told.push(message),
      onDidReceiveMessage: (listener: Listener<unknown>) => {
        receive = listener;
        return { dispose: () => {} };
      },
    },
    onDidChangeVisibility: (listener: Listener<void>) => {
      changed = listener;
      return { dispose: () => {} };
    },
    onDidDispose: (listener: Listener<void>) => {
      gone = listener;
    },
  };
  return {
    view: view as unknown as vscode.WebviewView,
    told,
    say: (message: unknown) => receive(message),
    see: (visible: boolean) => {
      view.visible = visible;
      changed();
    },
    close: () => gone(),
  };
}

type Asks = { readonly type: 'ready' } | { readonly type: 'go'; readonly to: number };
function panel(act: (message: Asks) => unknown = () => {}) {
  const [shown, loaded, warnings] = [vi.fn(), vi.fn(), [] as string[]];
  const read = (message: unknown) =>
    ['ready', 'go'].includes((message as Message)?.type) ? (message as Asks) : undefined;
  const page = { name: 'chart', read, show: shown, act };
  const made = new Panel<Asks, Message & { n: number }>(page, {
    load: loaded,
    warn: (line) => void warnings.push(line),
  });
  return { panel: made, shown, loaded, warnings };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a panel', () => {
  it('loads its page and shows everything when the page is ready', () => {
    const { panel: one, shown, loaded } = panel();
    const at = place();
    one.open(at.view);
    expect(loaded).toHaveBeenCalledWith('chart', [], at.view.webview);
    at.say({ type: 'ready' });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('tells the page nothing twice, and nothing that nobody sees', () => {
    const { panel: one } = panel();
    const at = place();
    one.post({ type: 'model', n: 0 });
    one.open(at.view);
    one.post({ type: 'model', n: 1 });
    one.post({ type: 'model', n: 1 });
    one.post({ type: 'other', n: 1 });
    at.see(false);
    one.post({ type: 'model', n: 2 });
    expect(at.told).toEqual([
      { type: 'model', n: 1 },
      { type: 'other', n: 1 },
    ]);
    at.see(true);
    at.say({ type: 'ready' });
    one.post({ type: 'model', n: 1 });
    expect(at.told).toHaveLength(3);
  });

  it('does what the page asks for and shows what came of it, once for a burst', async () => {
    const done: number[] = [];
    const { panel: one, shown } = panel((message) => message.type === 'go' && done.push(message.to));
    const at = place();
    one.open(at.view);
    for (const to of [1, 2, 3]) at.say({ type: 'go', to });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).toEqual([1, 2, 3]);
    expect(shown).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 10; i++) {
      one.showSoon();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(shown.mock.calls.length).toBeGreaterThan(3);
  });

  it('drops what is no message, and outlives a fault, without a word of what was said', async () => {
    const { panel: one, warnings } = panel(() => {
      throw new Error('secret words');
    });
    const at = place();
    one.open(at.view);
    at.say({ type: 'odd', words: 'secret words' });
    at.say(null);
    at.say({ type: 'go', to: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(warnings).toHaveLength(3);
    expect(warnings.join()).not.toContain('secret');
  });

  it('is nowhere once its place is gone, and may be given another', () => {
    const { panel: one } = panel();
    const [first, second] = [place(), place()];
    one.open(first.view);
    one.open(second.view);
    first.close();
    expect(one.isVisible).toBe(true);
    second.close();
    expect(one.isVisible).toBe(false);
    one.post({ type: 'model', n: 1 });
    expect([first.told, second.told]).toEqual([[], []]);
  });
});
