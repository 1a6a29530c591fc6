/**
 * A fixed map from 32-bit keys to numbers by perfect hashing (hash and displace, Belazzougui et al. 2009): each key has one
 * place, so that looking one up takes no branch and many look-ups wait for memory together.
 */
const CHOICES = 256;
/** Odd numbers; each bucket of keys multiplies with the first of them that spreads its keys over free places. */
const MULTIPLIERS = multipliers();

/** Keys a bucket, about. */
const BUCKET_KEYS = 4;

export class KeyTable {
  /** Which multiplier each bucket takes. */
  readonly #choices: Uint8Array;
  readonly #bucketMask: number;
  readonly #shift: number;
  /** Key and value side by side: one line of the processor's cache holds both. */
  readonly #places: Int32Array;

  /** Keys are 32-bit numbers whose low bits are well mixed, the lowest aside; of equal ones the first counts. */
  constructor(keys: Int32Array, values: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    const buckets = bucketsOf(keys, bits);
    let built = displace(keys, values, buckets, bits);
    // Never seen for keys that are hashes; more room ends it for any.
    while (built === null) built = displace(keys, values, buckets, ++bits);
    this.#choices = built.choices;
    this.#places = built.places;
    this.#bucketMask = buckets.mask;
    this.#shift = 32 - bits;
  }

  /** The value, 0 for an unknown key. */
  get(key: number): number {
    const choice = this.#choices[(key >>> 1) & this.#bucketMask] as number;
    const at = (Math.imul(key, MULTIPLIERS[choice] as number) >>> this.#shift) * 2;
    const off = (this.#places[at] as number) ^ key;
    return (this.#places[at + 1] as number) & ~((off | -off) >> 31);
  }

  /** Adds up the values of `keys[0..count)`, as a 32-bit number. */
  sum(keys: Int32Array, count: number): number {
    const choices = this.#choices;
    const places = this.#places;
    const bucketMask = this.#bucketMask;
    const shift = this.#shift;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      const choice = choices[(key >>> 1) & bucketMask] as number;
      const at = (Math.imul(key, MULTIPLIERS[choice] as number) >>> shift) * 2;
      const off = (places[at] as number) ^ key;
      sum = (sum + ((places[at + 1] as number) & ~((off | -off) >> 31))) | 0;
    }
    return sum;
  }
}

interface Buckets {
  readonly mask: number;
  /** Indices of keys, those of a bucket side by side; bucket b is order[starts[b] .. starts[b + 1]). */
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

function bucketsOf(keys: Int32Array, bits: number): Buckets {
  const count = Math.max(1, (1 << (bits - 1)) / BUCKET_KEYS);
  const mask = count - 1;
  const starts = new Int32Array(count + 2);
  for (const key of keys) {
    const at = ((key >>> 1) & mask) + 2;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let b = 2; b < starts.length; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const b = (((keys[i] as number) >>> 1) & mask) + 1;
    order[starts[b] as number] = i;
    starts[b] = (starts[b] as number) + 1;
  }
  return { mask, order, starts };
}

/** Full buckets first, while there is most room. Null where a bucket finds no multiplier. */
function displace(keys: Int32Array, values: Int32Array, { mask, order, starts }: Buckets, bits: number) {
  const shift = 32 - bits;
  const choices = new Uint8Array(mask + 1);
  const places = new Int32Array(2 << bits);
  const taken = new Uint8Array(1 << bits);
  for (const bucket of bySize(starts, mask)) {
    const from = starts[bucket] as number;
    const to = starts[bucket + 1] as number;
    let choice = -1;
    for (let i = from - 1; i < to; ) {
      if (i < from) {
        // The next multiplier, from the bucket's first key on.
        if (++choice === CHOICES) return null;
        i = from;
        continue;
      }
      const multiplier = MULTIPLIERS[choice] as number;
      const key = keys[order[i] as number] as number;
      const at = Math.imul(key, multiplier) >>> shift;
      if (taken[at] === 0) {
        taken[at] = 1;
        places[2 * at] = key;
        places[2 * at + 1] = values[order[i] as number] as number;
        i++;
      } else if (places[2 * at] === key) i++;
      else {
        // What this bucket put there is taken back.
        while (--i >= from) taken[Math.imul(keys[order[i] as number] as number, multiplier) >>> shift] = 0;
      }
    }
    choices[bucket] = Math.max(0, choice);
  }
  return { choices, places: cleared(places, taken) };
}

/** Forgets what was taken back, so that a free place holds nothing. */
function cleared(places: Int32Array, taken: Uint8Array): Int32Array {
  for (let at = 0; at < taken.length; at++) {
    if (taken[at] !== 0) continue;
    places[2 * at] = 0;
    places[2 * at + 1] = 0;
  }
  return places;
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
