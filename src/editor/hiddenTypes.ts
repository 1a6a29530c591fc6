import { Emitter } from '../base/emitter';
import type { Memory } from '../platform/ports';

const KEY = 'dateline.hiddenTypes';

/** Entity types that are not marked in the text; remembered for the workspace. */
export class HiddenTypes {
  readonly #change = new Emitter<ReadonlySet<string>>();
  readonly onChange = this.#change.event;
  #types: ReadonlySet<string>;

  constructor(private readonly memory: Memory) {
    const stored: unknown = memory.get(KEY);
    this.#types = new Set(Array.isArray(stored) ? stored.filter((type) => typeof type === 'string') : []);
  }

  get types(): ReadonlySet<string> {
    return this.#types;
  }

  set(type: string, hidden: boolean): void {
    if (this.#types.has(type) === hidden) return;
    const types = new Set(this.#types);
    if (hidden) types.add(type);
    else types.delete(type);
    this.#types = types;
    void this.memory.update(KEY, [...types].sort());
    this.#change.fire(types);
  }
}
