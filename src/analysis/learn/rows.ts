import { type AddRows, rowsKernel } from './rowsKernel';

/** Rows of numbers of 8 bits with a sign, which are added up by the dozen. */
export class Rows {
  readonly #size: number;
  /** The numbers, row by row. */
  readonly bytes: Int8Array;
  /** Room for the numbers of the rows that are added up next, at most MOST_ROWS. */
  readonly chosen: Int32Array;
  /** Where the loop writes what they add up to. */
  readonly #sums: Int32Array;
  readonly #add: AddRows | null;

  /** Rows of `size` numbers, all 0. */
  constructor(count: number, size: number, kernel = rowsKernel(FROM + count * size + BLOCK)) {
    const memory = kernel?.memory ?? new ArrayBuffer(FROM + count * size);
    this.#size = size;
    this.bytes = new Int8Array(memory, FROM, count * size);
    this.chosen = new Int32Array(memory, 0, MOST_ROWS);
    this.#sums = new Int32Array(memory, SUMS_FROM, MOST_NUMBERS);
    this.#add = kernel && size <= MOST_NUMBERS ? kernel.add : null;
  }

  /** Rows that stand one after the other. */
  static of(values: Int8Array, size: number): Rows {
    const rows = new Rows(values.length / size, size);
    rows.bytes.set(values);
    return rows;
  }

  set(row: number, at: number, value: number): void {
    this.bytes[row * this.#size + at] = value;
  }

  /** Adds the rows `chosen[0..count)` to the sum. */
  addTo(sum: Int32Array, count: number): void {
    const size = this.#size;
    const add = this.#add;
    if (!add) {
      this.#addPlainly(sum, count);
      return;
    }
    add(FROM, size, 0, count, SUMS_FROM, (size + BLOCK - 1) >> 4);
    const sums = this.#sums;
    for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (sums[k] as number);
  }

  #addPlainly(sum: Int32Array, count: number): void {
    const size = this.#size;
    for (let i = 0; i < count; i++) {
      const from = (this.chosen[i] as number) * size;
      for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (this.bytes[from + k] as number);
    }
  }
}

/** The sums of no more rows than this fit the loop's lanes of 16 bits. */
export const MOST_ROWS = 255;
/** Columns that the loop adds at once; it reads so far behind the last row. */
const BLOCK = 16;
/** Numbers of the longest row that the loop is used for. */
const MOST_NUMBERS = 256;
/** Memory begins with the chosen rows, then come the sums, then the rows. */
const SUMS_FROM = 4 * (MOST_ROWS + 1);
const FROM = SUMS_FROM + 4 * MOST_NUMBERS;
