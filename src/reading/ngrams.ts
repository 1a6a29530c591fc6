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
  // A bit for each hash.
  const found = new Uint8Array(1 << (HASH_BITS - 3));
  const count = markNgrams(text, found);
  return Object.entries(tables())
    .map(([code, table]) => ({ code, weight: weightIn(table, found) / count }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2);
}

let decoded: Readonly<Record<string, Uint32Array>> | undefined;
function tables(): Readonly<Record<string, Uint32Array>> {
  decoded ??= Object.fromEntries(Object.entries(LANGUAGE_NGRAMS).map(([code, table]) => [code, unpacked(table)]));
  return decoded;
}

/** A number for each n-gram: its hash, above its weight. */
function unpacked(table: string): Uint32Array {
  const bytes = Uint8Array.from(atob(table), (letter) => letter.charCodeAt(0));
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
    found.push((hash << WEIGHT_BITS) | bits(WEIGHT_BITS));
  }
  return Uint32Array.from(found);
}

function weightIn(table: Uint32Array, found: Uint8Array): number {
  let sum = 0;
  for (const ngram of table) {
    const hash = ngram >>> WEIGHT_BITS;
    // The middle of what a weight stands for.
    if ((found[hash >>> 3] as number) & (1 << (hash & 7))) sum += (ngram & ((1 << WEIGHT_BITS) - 1)) + 0.5;
  }
  return sum;
}

/** Marks the hash of each n-gram; how many there are. */
function markNgrams(text: string, found: Uint8Array): number {
  let count = 0;
  const mark = (bytes: ArrayLike<number>): void => {
    const hash = ngramHash(bytes);
    const known = found[hash >>> 3] as number;
    const bit = 1 << (hash & 7);
    if ((known & bit) === 0) count++;
    found[hash >>> 3] = known | bit;
  };
  const words = text
    .replace(/[^\p{L}]+(?<!['`’])/gu, ' ')
    .trim()
    .toLowerCase();
  for (const word of wordsOf(new TextEncoder().encode(words))) {
    const end = Math.min(word.length, MOST_WORD_BYTES);
    let at = 0;
    for (; at + 4 < end; at += 3) mark(at === 0 ? [SPACE, ...word.subarray(0, 4)] : word.subarray(at, at + 4));
    const tail = [...word.subarray(end === 3 ? 0 : Math.max(0, end - 4), end), SPACE];
    mark(at === 0 ? [SPACE, ...tail] : tail);
  }
  return count;
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
