/** Grows as it is written to. Whole numbers are written in groups of seven bits, low ones first. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  byte(value: number): void {
    if (this.#size >= this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#size++] = value;
  }

  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}

/** Reads what ByteWriter wrote; `failed` turns true, and values are 0, when the bytes run out. */
export class ByteReader {
  failed = false;
  at = 0;
  readonly #decoder = new TextDecoder();

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) this.failed = true;
    return value ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    this.failed = true;
    return 0;
  }

  /** Goes on at `at`, to which somebody read by himself. */
  skipTo(at: number): void {
    this.at = at;
    this.failed ||= at > this.bytes.length;
  }

  /** A number of things to follow, each at least one byte long: more than there are bytes is a fault. */
  count(): number {
    const value = this.number();
    if (value <= this.bytes.length - this.at) return value;
    this.failed = true;
    return 0;
  }

  text(): string {
    const size = this.count();
    const from = this.at;
    this.at += size;
    let text = '';
    // Nearly all are a few letters of ASCII: asking the decoder for each takes longer than all else of a word list.
    for (let at = from; at < this.at; at++) {
      const byte = this.bytes[at] as number;
      if (byte > 127) return this.#decoder.decode(this.bytes.subarray(from, this.at));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}
