/**
 * Which languages the letters of a text point to, in the way of eld (Apache License 2.0, Nito T.M.): words are cut into pieces
 * of four bytes of UTF-8, every third byte one, and each different piece adds what it weighs in each language.
 *
 * A language's table is base64 of bits, the highest of a byte first: for each n-gram how far its hash is from the one before
 * (Rice code: the distance over 2,048 in ones and a zero, then what is left in 11 bits) and its weight in 4 bits.
 */
import { LANGUAGE_NGRAMS } from '../language/ngrams';

const HASH_BITS = 20;
export const REST_BITS = 11;
export const WEIGHT_BITS = 4;
/** Bytes that are looked at, to the end of a word, and in no case more. */
const ENOUGH_BYTES = 350;
const MOST_BYTES = 380;
const MOST_WORD_BYTES = 70;
const SPACE = 32;

/** 20 bits. */
export function ngramHash(bytes: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - HASH_BITS);
}

export interface LanguageWeight {
  /** ISO 639-1. */
  readonly code: string;
  /** Per n-gram of the text. */
  readonly weight: number;
}

/** The two languages that the text points to most; fewer where it points to none. */
export function likeliestLanguages(text: string): readonly LanguageWeight[] {
  const ngrams = ngramsOf(text);
  const sums = new Float64Array(CODES.length);
  for (const hash of ngrams) addWeights(hash, sums);
  return CODES.map((code, i) => ({ code, weight: (sums[i] as number) / ngrams.size }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2);
}

const CODES = Object.keys(LANGUAGE_NGRAMS);
/** An entry of the table of all languages: hash, language and weight, the hash highest. */
const LANGUAGE_BITS = 6;
const HASH_AT = LANGUAGE_BITS + WEIGHT_BITS;
let table: Uint32Array | undefined;

function addWeights(hash: number, sums: Float64Array): void {
  table ??= Uint32Array.from(CODES.flatMap((code, i) => unpacked(LANGUAGE_NGRAMS[code] as string, i))).sort();
  let at = 0;
  for (let to = table.length; at < to; ) {
    const middle = (at + to) >>> 1;
    if ((table[middle] as number) >>> HASH_AT < hash) at = middle + 1;
    else to = middle;
  }
  for (; at < table.length && (table[at] as number) >>> HASH_AT === hash; at++) {
    const entry = table[at] as number;
    const language = (entry >>> WEIGHT_BITS) & ((1 << LANGUAGE_BITS) - 1);
    // The middle of what a weight stands for.
    sums[language] = (sums[language] as number) + (entry & ((1 << WEIGHT_BITS) - 1)) + 0.5;
  }
}

/** Entries of one language. */
function unpacked(packed: string, language: number): number[] {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const ends = bytes.length * 8;
  let at = 0;
  const bit = (): number => ((bytes[at >>> 3] as number) >>> (7 - (at++ & 7))) & 1;
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) value = (value << 1) | bit();
    return value;
  };
  const found: number[] = [];
  let hash = 0;
  // The last byte is filled up with less than an n-gram takes.
  while (at + REST_BITS + WEIGHT_BITS < ends) {
    while (bit()) hash += 1 << REST_BITS;
    hash += bits(REST_BITS);
    found.push((hash << HASH_AT) | (language << WEIGHT_BITS) | bits(WEIGHT_BITS));
  }
  return found;
}

/** The hashes of the n-grams of a text. */
function ngramsOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (bytes: ArrayLike<number>): void => void found.add(ngramHash(bytes));
  const words = text
    .replace(/[^\p{L}]+(?<!['`’])/gu, ' ')
    .trim()
    .toLowerCase();
  for (const word of wordsOf(new TextEncoder().encode(words))) {
    const end = Math.min(word.length, MOST_WORD_BYTES);
    let at = 0;
    for (; at + 4 < end; at += 3) add(at === 0 ? [SPACE, ...word.subarray(0, 4)] : word.subarray(at, at + 4));
    const tail = [...word.subarray(end === 3 ? 0 : Math.max(0, end - 4), end), SPACE];
    add(at === 0 ? [SPACE, ...tail] : tail);
  }
  return found;
}

function* wordsOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let at = 0; start < bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== SPACE && at < MOST_BYTES) continue;
    if (at > start) yield bytes.subarray(start, at);
    if (at >= ENOUGH_BYTES) return;
    start = at + 1;
  }
}
