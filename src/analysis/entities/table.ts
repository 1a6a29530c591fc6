/** A fixed map from 32-bit keys to 32-bit values with open addressing: one array read for most look-ups. */
export class HashTable {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  /** Values must not be negative: -1 marks a free slot and a missing key. */
  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
  }

  set(key: number, value: number): void {
    let slot = key & this.mask;
    while (this.values[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  get(key: number): number {
    const { keys, values, mask } = this;
    let slot = key & mask;
    for (;;) {
      const value = values[slot] as number;
      if (value === -1 || keys[slot] === key) return value;
      slot = (slot + 1) & mask;
    }
  }
}
