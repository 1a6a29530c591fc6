/**
 * Rows of numbers of 8 bits with a sign, which are added up by the dozen. Four numbers of a row are read as one and added
 * as two pairs, one column of all rows after the other: a third of the work of adding number by number, and the rows are
 * fetched from memory side by side.
 */
export class Rows {
  /** Numbers of a row, and the words of 32 bits that hold them: 128 is added to each, so that it has no sign. */
  readonly #size: number;
  readonly #width: number;
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;

  /** Rows of `size` numbers, all 0. */
  constructor(count: number, size: number) {
    this.#size = size;
    this.#width = (size + 3) >> 2;
    this.#words = new Int32Array(count * this.#width).fill(ZEROS);
    this.#bytes = new Uint8Array(this.#words.buffer);
  }

  /** Rows that stand one after the other. */
  static of(values: Int8Array, size: number): Rows {
    const count = values.length / size;
    const rows = new Rows(count, size);
    const bytes = rows.#bytes;
    const gap = rows.#width * 4 - size;
    for (let row = 0, from = 0, to = 0; row < count; row++, to += gap)
      for (let k = 0; k < size; k++) bytes[to++] = (values[from++] as number) + 128;
    return rows;
  }

  set(row: number, at: number, value: number): void {
    this.#bytes[row * this.#width * 4 + at] = value + 128;
  }

  /** Adds the rows `chosen[0..count)`, at most MOST_ROWS, to the sum. */
  addTo(sum: Int32Array, chosen: Int32Array, count: number): void {
    const words = this.#words;
    const width = this.#width;
    const size = this.#size;
    const bias = 128 * count;
    for (let i = 0; i < count; i++) starts[i] = (chosen[i] as number) * width;
    for (let column = 0; column < width; column++) {
      let even = 0;
      let odd = 0;
      for (let i = 0; i < count; i++) {
        const four = words[(starts[i] as number) + column] as number;
        even = (even + (four & 0x00ff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0;
      }
      const at = column << 2;
      sum[at] = (sum[at] as number) + (even & 0xffff) - bias;
      if (at + 1 < size) sum[at + 1] = (sum[at + 1] as number) + (odd & 0xffff) - bias;
      if (at + 2 < size) sum[at + 2] = (sum[at + 2] as number) + (even >>> 16) - bias;
      if (at + 3 < size) sum[at + 3] = (sum[at + 3] as number) + (odd >>> 16) - bias;
    }
  }
}

const ZEROS = 0x80808080 | 0;

/** Lanes of 16 bits hold the sum of no more bytes than this. */
export const MOST_ROWS = 255;
/** Where the rows at hand begin. */
const starts = new Int32Array(MOST_ROWS);
