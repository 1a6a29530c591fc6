import type { ByteReader, ByteWriter } from './bytes';
import { mix } from './hash';
import { HashTable } from './table';
import type { Word } from './words';

/** The lists, by bit. Phrases are known by hash alone. */
export const LISTS = [
  'country',
  'capital',
  'bigCity',
  'city',
  'town',
  'region',
  'demonym',
  'firstName',
  'nature',
  'title',
  'speech',
  'companyEnd',
  'bodyHead',
  'placeHead',
  'month',
  'club',
  'company',
  'body',
  'media',
  'event',
  'publicFigure',
] as const;
export type ListName = (typeof LISTS)[number];
export const listBit = (name: ListName): number => 1 << LISTS.indexOf(name);

const PREFIX = 1 << 30;
const SEED = 0x51ed270b;
const LONGEST_PHRASE = 7;

export interface WordGazetteer {
  ofWord(hash: number): number;
}

export class Gazetteer implements WordGazetteer {
  constructor(private readonly table: HashTable) {}

  ofWord(hash: number): number {
    const value = this.table.get(mix(SEED, hash));
    return value === -1 ? 0 : value & ~PREFIX;
  }

  /** The lists that have exactly these words. */
  ofPhrase(words: readonly Word[]): number {
    let hash = SEED;
    for (const word of words) hash = mix(hash, word.hash);
    const value = this.table.get(hash);
    return value === -1 ? 0 : value & ~PREFIX;
  }

  /**
   * Marks, for each word, the lists of the longest phrases over it: `out[i]` gets the list bits of phrases that begin at i,
   * `out[n + i]` of those that hold i inside, `out[2n + i]` of those that end at i. Single words are left to `ofWord`.
   */
  mark(words: readonly Word[], out: Int32Array): void {
    const n = words.length;
    for (let i = 0; i < n; i++) {
      let hash = SEED;
      let best = 0;
      let bestEnd = i;
      for (let j = i; j < n && j < i + LONGEST_PHRASE; j++) {
        hash = mix(hash, (words[j] as Word).hash);
        const value = this.table.get(hash);
        if (value === -1) break;
        if (j > i && (value & ~PREFIX) !== 0) {
          best = value & ~PREFIX;
          bestEnd = j;
        }
        if (!(value & PREFIX)) break;
      }
      if (bestEnd === i) continue;
      out[i] = (out[i] as number) | best;
      for (let k = i + 1; k < bestEnd; k++) out[n + k] = (out[n + k] as number) | best;
      out[2 * n + bestEnd] = (out[2 * n + bestEnd] as number) | best;
    }
  }
}

/** Adds the prefixes of all phrases, so that a search can stop early. */
export function withPrefixes(
  phrases: ReadonlyMap<string, number>,
  hashOf: (word: string) => number,
): Map<number, number> {
  const all = new Map<number, number>();
  for (const [phrase, lists] of phrases) {
    const words = phrase.split(' ').map(hashOf);
    if (words.length > LONGEST_PHRASE) continue;
    let hash = SEED;
    words.forEach((word, at) => {
      hash = mix(hash, word);
      all.set(hash, (all.get(hash) ?? 0) | (at === words.length - 1 ? lists : PREFIX));
    });
  }
  return all;
}

export function readGazetteer(reader: ByteReader): Gazetteer {
  const count = reader.varint();
  const phrases = new HashTable(count);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += reader.varint();
    const packed = reader.varint();
    phrases.set(hash | 0, packed % 2 ? (packed >>> 1) | PREFIX : packed >>> 1);
  }
  return new Gazetteer(phrases);
}

export function writeGazetteer(writer: ByteWriter, phrases: ReadonlyMap<number, number>): void {
  const sorted = [...phrases].map(([hash, lists]) => [hash >>> 0, lists] as const).sort((a, b) => a[0] - b[0]);
  writer.varint(sorted.length);
  let before = 0;
  for (const [hash, lists] of sorted) {
    writer.varint(hash - before);
    before = hash;
    writer.varint((lists & ~PREFIX) * 2 + (lists & PREFIX ? 1 : 0));
  }
}
