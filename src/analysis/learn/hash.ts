/**
 * Feature hashing (Weinberger et al. 2009): a feature is a name and its values, and becomes 32 bits without the string
 * being built. Training and use run the same functions, so both speak of the same features.
 */
export type FeatureValue = string | number | boolean | null;

/** FNV-1a over UTF-16 units, going on from `h`. */
function hashText(h: number, text: string): number {
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

const hashValue = (h: number, value: FeatureValue): number =>
  typeof value === 'string'
    ? hashText(h, value)
    : Math.imul(h ^ (value === null ? 0x6e75 : Number(value) + 0x10000), 0x01000193);

/** Spreads the low bits, which alone choose the slot. */
function finish(h: number): number {
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Room for as many features as most things have; more of them grow it. */
const ROOM = 96;
/** What nobody writes to at the moment: things are described one after the other, and most by one list. */
let idle: number[] | null = null;

/** Collects the hashed features of one thing. */
export class Features {
  readonly #list: number[];
  #count = 0;

  constructor() {
    this.#list = idle ?? new Array<number>(ROOM);
    idle = null;
  }

  /** A list of their number, asked for once, at the end. */
  take(): number[] {
    idle = this.#list;
    return this.#list.slice(0, this.#count);
  }

  /** The feature `name` with up to four values. */
  add(name: string, a?: FeatureValue, b?: FeatureValue, c?: FeatureValue, d?: FeatureValue): this {
    this.#list[this.#count++] = hashOf(name, a, b, c, d);
    return this;
  }
}

function hashOf(name: string, a?: FeatureValue, b?: FeatureValue, c?: FeatureValue, d?: FeatureValue): number {
  let h = hashText(0x811c9dc5, name);
  if (a !== undefined) h = hashValue(Math.imul(h ^ 0x2f, 0x01000193), a);
  if (b !== undefined) h = hashValue(Math.imul(h ^ 0x2f, 0x01000193), b);
  if (c !== undefined) h = hashValue(Math.imul(h ^ 0x2f, 0x01000193), c);
  if (d !== undefined) h = hashValue(Math.imul(h ^ 0x2f, 0x01000193), d);
  return finish(h);
}

/** A single feature. */
export const hashFeature = (name: string, a?: FeatureValue, b?: FeatureValue): number => hashOf(name, a, b);
