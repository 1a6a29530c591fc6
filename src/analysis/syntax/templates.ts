import { GOLDEN, M1, M2 } from './hashing';

/**
 * Feature templates as data: each, on a line or before a semicolon, is a number and the names of the one, two or three values that
 * it joins. One loop hashes all templates of a kind, to the keys that `key1`, `key2` and `key3` give: calling these for
 * each feature took longer than the hashing itself.
 */
export class Templates {
  readonly #one: Joined;
  readonly #two: Joined;
  readonly #three: Joined;

  /** @param places where the value of each name stands in what `write` is given */
  constructor(places: Readonly<Record<string, string | number>>, text: string) {
    const rows = text
      .trim()
      .split(/[\n;]/)
      .map((line) =>
        line
          .trim()
          .split(' ')
          .map((part, at) => (at === 0 ? Number(part) : placeOf(places, part))),
      );
    const withValues = (count: number): Joined => joined(rows.filter((row) => row.length === count + 1));
    this.#one = withValues(1);
    this.#two = withValues(2);
    this.#three = withValues(3);
  }

  /** Writes the keys of all templates to `out` and gives their number. */
  write(values: Int32Array, out: Int32Array): number {
    let k = 0;
    const { seeds: seeds1, first: only } = this.#one;
    for (let i = 0; i < seeds1.length; i++) {
      const h = begin(values[only[i] as number] as number, seeds1[i] as number);
      out[k++] = (Math.imul(h ^ (h >>> 13), M2) >>> 2) | 1;
    }
    const { seeds: seeds2, first: first2, second: second2 } = this.#two;
    for (let i = 0; i < seeds2.length; i++) {
      let h = begin(values[first2[i] as number] as number, seeds2[i] as number);
      h = Math.imul((h ^ (h >>> 13)) + (values[second2[i] as number] as number), M2);
      out[k++] = (Math.imul(h ^ (h >>> 16), M1) >>> 2) | 1;
    }
    const { seeds: seeds3, first: first3, second: second3, third: third3 } = this.#three;
    for (let i = 0; i < seeds3.length; i++) {
      let h = begin(values[first3[i] as number] as number, seeds3[i] as number);
      h = Math.imul((h ^ (h >>> 13)) + (values[second3[i] as number] as number), M2);
      h = Math.imul((h ^ (h >>> 16)) + (values[third3[i] as number] as number), M1);
      out[k++] = (Math.imul(h ^ (h >>> 13), M2) >>> 2) | 1;
    }
    return k;
  }
}

const begin = (value: number, seed: number): number => Math.imul(value ^ seed, M1);

/** Templates with one number of values: what their hash begins with, and where their values stand. */
type Joined = ReturnType<typeof joined>;

function joined(rows: readonly (readonly number[])[]) {
  const column = (at: number): Uint8Array => Uint8Array.from(rows, (row) => row[at] ?? 0);
  return {
    seeds: Int32Array.from(rows, ([template]) => Math.imul(template as number, GOLDEN)),
    first: column(1),
    second: column(2),
    third: column(3),
  };
}

function placeOf(places: Readonly<Record<string, string | number>>, name: string): number {
  const place = places[name];
  if (typeof place !== 'number') throw new RangeError(`no value is called ${name}`);
  return place;
}
