/** How rare each name and each word is in the folder: 1 for what one article has, 0 for what all have. */
import type { Book } from './book';
import type { Commonness } from './profile';

/** As it was counted once: it is counted again when the folder has grown or shrunk, not with every article. */
export interface Weights {
  readonly articles: number;
  /** What stands in more than one article; names by their keys, words by their hashes. */
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<number, number>;
}

/** How much the folder may grow or shrink before that. */
const DRIFT = 0.02;
const A_STEP = 200;

export const fits = ({ articles }: Weights, now: number): boolean =>
  Math.abs(now - articles) <= Math.max(1, articles * DRIFT);

export function* weigh(book: Book): Generator<void, Weights> {
  const counts = new Map<number, number>();
  let steps = 0;
  for (const record of book.records) {
    for (const word of new Set(record.contexts)) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (++steps % A_STEP === 0) yield;
  }
  const words = new Map<number, number>();
  for (const [word, count] of counts) if (count > 1) words.set(word, count);
  const names = new Map<string, number>();
  for (let key = 0; key < book.keys.size; key++) {
    const { length } = book.list(key);
    if (length > 1) names.set(book.keys.text(key), length);
    if (key % (A_STEP * A_STEP) === 0) yield;
  }
  return { articles: book.size, names, words };
}

export function commonnessOf({ articles, names, words }: Weights, book: Book): Commonness {
  const rarity = (count: number): number =>
    articles < 3 ? 0.5 : Math.max(0, 1 - Math.log(count) / Math.log(articles));
  const rareNames = new Map<number, number>();
  for (const [name, count] of names) rareNames.set(book.keys.of(name), rarity(count));
  const rareWords = new Map<number, number>();
  for (const [word, count] of words) rareWords.set(word, rarity(count));
  const only = rarity(1);
  return { of: (key) => rareNames.get(key) ?? only, ofWord: (hash) => rareWords.get(hash) ?? only };
}
