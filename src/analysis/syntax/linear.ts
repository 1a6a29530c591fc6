import { KeyTable } from '../learn/keyTable';
import { Rows } from '../learn/rows';
import type { LinearTable } from './modelFile';

/** Something that adds up the weights of features for each class. */
export interface Scorer {
  readonly classes: number;
  /** Sets `scores` to the sum of the weights of `keys[0..count)`, give or take one number for all classes. */
  score(keys: Int32Array, count: number, scores: Int32Array): void;
}

/** Weights of a trained linear classifier, in the form that suits its number of classes. */
export const linearModel = (table: LinearTable): Scorer =>
  table.classes <= 3 ? new FewClasses(table) : new ManyClasses(table);

/**
 * Up to three classes: a key's value holds what its weights for the second and third class are above that for the first,
 * in 16 bits each, so that one addition adds both. Feature lists are shorter than the 128 that this holds for.
 */
class FewClasses implements Scorer {
  readonly classes: number;
  readonly #table: KeyTable;

  constructor({ classes, keys, starts, pairs }: LinearTable) {
    this.classes = classes;
    const values = new Int32Array(keys.length);
    const unit = [-1 - (1 << 16), 1, 1 << 16];
    for (let i = 0; i < keys.length; i++) {
      let value = 0;
      for (let p = starts[i] as number; p < (starts[i + 1] as number); p++) {
        const pair = pairs[p] as number;
        value += ((pair & 255) - 128) * (unit[pair >> 8] ?? 0);
      }
      values[i] = value;
    }
    this.#table = new KeyTable(keys, values);
  }

  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const sum = this.#table.sum(keys, count);
    const second = (sum << 16) >> 16;
    scores[0] = 0;
    scores[1] = second;
    if (this.classes > 2) scores[2] = (sum - second) >> 16;
  }
}

/** A key's value is the number of its row of weights; row 0, of unknown keys, adds nothing. */
class ManyClasses implements Scorer {
  readonly classes: number;
  readonly #table: KeyTable;
  readonly #rows: Rows;

  constructor({ classes, keys, starts, pairs }: LinearTable) {
    this.classes = classes;
    this.#rows = new Rows(keys.length + 1, classes);
    const numbers = new Int32Array(keys.length);
    for (let i = 0; i < keys.length; i++) {
      numbers[i] = i + 1;
      for (let p = starts[i] as number; p < (starts[i + 1] as number); p++) {
        const pair = pairs[p] as number;
        this.#rows.set(i + 1, pair >> 8, (pair & 255) - 128);
      }
    }
    this.#table = new KeyTable(keys, numbers);
  }

  score(keys: Int32Array, count: number, scores: Int32Array): void {
    scores.fill(0);
    this.#rows.addTo(scores, this.#table.known(keys, count, this.#rows.chosen));
  }
}

/** The best class of `scores` among those whose bit is set in `allowed`; the lowest number wins a tie. */
export function bestAllowed(scores: Int32Array, allowed: number): number {
  let best = -1;
  for (let i = 0; i < scores.length; i++) {
    if ((allowed >> i) & 1 && (best < 0 || (scores[i] as number) > (scores[best] as number))) best = i;
  }
  return best;
}

export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}
