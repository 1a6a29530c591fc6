/** Things that must be let go, and a holder that lets all of them go even if one fails. */
export interface Disposable {
  dispose(): void;
}

export class DisposableStore implements Disposable {
  readonly #items = new Set<Disposable>();
  #disposed = false;

  /** Keeps `item` until dispose; disposes it at once when the store is gone already. */
  add<T extends Disposable>(item: T): T {
    if (this.#disposed) item.dispose();
    else this.#items.add(item);
    return item;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** @throws AggregateError of all that failed, after every item was asked. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const errors: unknown[] = [];
    for (const item of [...this.#items].reverse()) {
      try {
        item.dispose();
      } catch (error) {
        errors.push(error);
      }
    }
    this.#items.clear();
    if (errors.length) throw new AggregateError(errors, 'dispose failed');
  }
}
