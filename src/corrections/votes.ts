import { MAX_LESSONS } from '../limits';

/** Decisions about one thing by what was decided. */
export class Votes<T> {
  readonly #byThing = new Map<string, Map<string, { readonly value: T; count: number }>>();

  add(thing: string, choice: string, value: T): void {
    const choices = this.#byThing.get(thing) ?? new Map<string, { readonly value: T; count: number }>();
    const known = choices.get(choice);
    if (known) known.count++;
    else choices.set(choice, { value, count: 1 });
    this.#byThing.set(thing, choices);
  }

  /** Of things about which all decisions agree, those with the most decisions first. */
  agreed(): (T & { readonly count: number })[] {
    const all = [...this.#byThing.values()].flatMap((choices) => {
      const [only] = choices.values();
      return choices.size === 1 && only ? [{ ...only.value, count: only.count }] : [];
    });
    return all.sort((a, b) => b.count - a.count).slice(0, MAX_LESSONS);
  }
}
