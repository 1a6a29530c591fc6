import type { Disposable } from './dispose';

/** A typed event without an editor: listeners are called in order, one that throws does not stop the rest. */
export class Emitter<T> implements Disposable {
  readonly #listeners = new Set<(value: T) => void>();

  constructor(private readonly onError: (error: unknown) => void = () => {}) {}

  readonly event = (listener: (value: T) => void): Disposable => {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        this.onError(error);
      }
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
