/**
 * A fixed map from 32-bit keys to 32-bit values with open addressing: one array read for most look-ups. A key's place is told by
 * its highest bits, so that a sorted list of keys fills the array from front to back.
 */
export class HashTable {
  private readonly mask: number;
  private readonly shift: number;
  /** Keys and values side by side, so that one line of the processor's cache holds both. */
  private readonly slots: Int32Array;

  /** Values must not be negative: -1 marks a free slot and a missing key. */
  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 1.5) size *= 2;
    this.mask = size - 1;
    this.shift = Math.clz32(this.mask);
    this.slots = new Int32Array(2 * size).fill(-1);
  }

  set(key: number, value: number): void {
    const { slots, mask } = this;
    let slot = key >>> this.shift;
    while (slots[2 * slot + 1] !== -1 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = value;
  }

  get(key: number): number {
    const { slots, mask } = this;
    let slot = key >>> this.shift;
    for (;;) {
      const value = slots[2 * slot + 1] as number;
      if (value === -1 || slots[2 * slot] === key) return value;
      slot = (slot + 1) & mask;
    }
  }
}
