import type { Disposable } from './dispose';

type After = (delayMs: number, run: () => void) => Disposable;

const byTimer: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return { dispose: () => clearTimeout(timer) };
};

/** Named timers: starting one again puts it off, so a burst of events is answered once. */
export class Later implements Disposable {
  readonly #timers = new Map<string, Disposable>();

  constructor(
    private readonly onError: (name: string, error: unknown) => void,
    private readonly after: After = byTimer,
  ) {}

  run(name: string, delayMs: number, action: () => void): void {
    this.cancel(name);
    const fire = () => {
      this.#timers.delete(name);
      try {
        action();
      } catch (error) {
        this.onError(name, error);
      }
    };
    this.#timers.set(name, this.after(delayMs, fire));
  }

  /** As `run`, but a timer that runs already is left alone: a long burst is answered again and again. */
  unlessWaiting(name: string, delayMs: number, action: () => void): void {
    if (!this.#timers.has(name)) this.run(name, delayMs, action);
  }

  cancel(name: string): void {
    this.#timers.get(name)?.dispose();
    this.#timers.delete(name);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) timer.dispose();
    this.#timers.clear();
  }
}
