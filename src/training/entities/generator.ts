/** A small fast generator (xorshift32), so that training repeats itself exactly. */
export class Generator {
  private state: number;
  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }
  /** An unsigned 32-bit integer. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0;
  }
  below(limit: number): number {
    return this.next() % limit;
  }
}
