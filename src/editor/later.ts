import type { Disposable } from '../base/dispose';

/** Named timers: starting one again puts it off, so a burst of events is answered once. */
export class Later implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly onError: (name: string, error: unknown) => void) {}

  run(name: string, delayMs: number, action: () => void): void {
    clearTimeout(this.#timers.get(name));
    const fire = () => {
      this.#timers.delete(name);
      try {
        action();
      } catch (error) {
        this.onError(name, error);
      }
    };
    this.#timers.set(name, setTimeout(fire, delayMs));
  }

  cancel(name: string): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
