/**
 * A fixed map from 32-bit keys to numbers by perfect hashing (hash and displace, Belazzougui et al. 2009): each key has one
 * place, so that looking one up takes no branch and many look-ups wait for memory together.
 */
const CHOICES = 256;
/** Odd numbers; each bucket of keys multiplies with the first of them that spreads its keys over free places. */
const MULTIPLIERS = multipliers();

/** Of a key, that choose its bucket at most. */
const KEY_BITS = 30;
/** Keys a bucket, about, as a power of two. */
const BUCKET_BITS = 2;

export class KeyTable {
  /** Which multiplier each bucket takes. */
  readonly #choices: Uint8Array;
  readonly #bucketShift: number;
  readonly #bucketMask: number;
  readonly #shift: number;
  /** Key and value side by side: one line of the processor's cache holds both. */
  readonly #places: Int32Array;

  /** Keys are hashes of 30 bits or more; of equal ones the first counts. They are read fastest where they ascend. */
  constructor(keys: Int32Array, values: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    const buckets = bucketsOf(keys, bits);
    let built = displace(keys, values, buckets, bits);
    // Never seen for keys that are hashes; more room ends it for any.
    while (built === null) built = displace(keys, values, buckets, ++bits);
    this.#choices = built.choices;
    this.#places = built.places;
    this.#shift = 32 - bits;
    this.#bucketShift = buckets.shift;
    this.#bucketMask = buckets.mask;
  }

  /** The value, 0 for an unknown key. */
  get(key: number): number {
    const choice = this.#choices[(key >>> this.#bucketShift) & this.#bucketMask] as number;
    const at = (Math.imul(key, MULTIPLIERS[choice] as number) >>> this.#shift) * 2;
    const off = (this.#places[at] as number) ^ key;
    return (this.#places[at + 1] as number) & ~((off | -off) >> 31);
  }

  /** Adds up the values of `keys[0..count)`, as a 32-bit number. */
  sum(keys: Int32Array, count: number): number {
    const choices = this.#choices;
    const places = this.#places;
    const bucketShift = this.#bucketShift;
    const bucketMask = this.#bucketMask;
    const shift = this.#shift;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      const choice = choices[(key >>> bucketShift) & bucketMask] as number;
      const at = (Math.imul(key, MULTIPLIERS[choice] as number) >>> shift) * 2;
      const off = (places[at] as number) ^ key;
      sum = (sum + ((places[at + 1] as number) & ~((off | -off) >> 31))) | 0;
    }
    return sum;
  }

  /** Writes the values of those of `keys[0..count)` that it knows, all above 0, to `out`, and gives their number. */
  known(keys: Int32Array, count: number, out: Int32Array): number {
    const choices = this.#choices;
    const places = this.#places;
    const bucketShift = this.#bucketShift;
    const bucketMask = this.#bucketMask;
    const shift = this.#shift;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      const choice = choices[(key >>> bucketShift) & bucketMask] as number;
      const at = (Math.imul(key, MULTIPLIERS[choice] as number) >>> shift) * 2;
      const off = (places[at] as number) ^ key;
      out[found] = places[at + 1] as number;
      found += 1 + ((off | -off) >> 31);
    }
    return found;
  }
}

interface Buckets {
  /** Bucket of a key: (key >>> shift) & mask. */
  readonly shift: number;
  readonly mask: number;
  /** Indices of keys, those of a bucket side by side; bucket b is order[starts[b] .. starts[b + 1]). */
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

/** By their highest bits, so that the keys of a sorted list are read in turn. */
function bucketsOf(keys: Int32Array, bits: number): Buckets {
  const log = Math.max(0, bits - 1 - BUCKET_BITS);
  const shift = KEY_BITS - log;
  const mask = (1 << log) - 1;
  const starts = new Int32Array(mask + 3);
  for (let i = 0; i < keys.length; i++) {
    const at = (((keys[i] as number) >>> shift) & mask) + 2;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let b = 2; b < starts.length; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const b = (((keys[i] as number) >>> shift) & mask) + 1;
    order[starts[b] as number] = i;
    starts[b] = (starts[b] as number) + 1;
  }
  return { shift, mask, order, starts };
}

/** Full buckets first, while there is most room. Null where a bucket finds no multiplier. */
function displace(keys: Int32Array, values: Int32Array, { mask, order, starts }: Buckets, bits: number) {
  const shift = 32 - bits;
  const choices = new Uint8Array(mask + 1);
  const places = new Int32Array(2 << bits);
  /** A bit for each place: small enough for the processor's cache. */
  const taken = new Int32Array((1 << bits) / 32 + 1);
  const sorted = bySize(starts, mask);
  for (let b = 0; b <= mask; b++) {
    const bucket = sorted[b] as number;
    const from = starts[bucket] as number;
    const to = starts[bucket + 1] as number;
    let choice = 0;
    for (let i = from; i < to; i++) {
      const multiplier = MULTIPLIERS[choice] as number;
      const key = keys[order[i] as number] as number;
      const at = Math.imul(key, multiplier) >>> shift;
      const bit = 1 << (at & 31);
      if (((taken[at >>> 5] as number) & bit) === 0) {
        taken[at >>> 5] = (taken[at >>> 5] as number) | bit;
        places[2 * at] = key;
        places[2 * at + 1] = values[order[i] as number] as number;
      } else if (places[2 * at] !== key) {
        // What this bucket put there is taken back, and the next multiplier tried from its first key on.
        while (--i >= from) {
          const back = Math.imul(keys[order[i] as number] as number, multiplier) >>> shift;
          taken[back >>> 5] = (taken[back >>> 5] as number) & ~(1 << (back & 31));
          places[2 * back] = 0;
          places[2 * back + 1] = 0;
        }
        i = from - 1;
        if (++choice === CHOICES) return null;
      }
    }
    choices[bucket] = choice;
  }
  return { choices, places };
}

/** Bucket numbers, those with most keys first. */
function bySize(starts: Int32Array, mask: number): Int32Array {
  const next = new Int32Array(258);
  for (let b = 0; b <= mask; b++) {
    const at = rank(starts, b) + 1;
    next[at] = (next[at] as number) + 1;
  }
  for (let i = 1; i < next.length; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  const sorted = new Int32Array(mask + 1);
  for (let b = 0; b <= mask; b++) {
    const at = rank(starts, b);
    const place = next[at] as number;
    sorted[place] = b;
    next[at] = place + 1;
  }
  return sorted;
}

/** 0 for the fullest buckets; beyond 256 keys they are alike. */
const rank = (starts: Int32Array, b: number): number =>
  256 - Math.min(256, (starts[b + 1] as number) - (starts[b] as number));

function multipliers(): Int32Array {
  const list = new Int32Array(CHOICES);
  let x = 0x9e3779b1;
  for (let i = 0; i < CHOICES; i++) {
    list[i] = x | 1;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
  }
  return list;
}
