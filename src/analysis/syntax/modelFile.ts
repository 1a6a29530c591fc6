import { openModel } from '../learn/modelHead';
import { Rows } from '../learn/rows';
import type { LemmaRules } from './lemmas';
import type { HashedTable } from './linear';
import { ACTIONS } from './transitions';

/**
 * The trained file "syntax.bin": the head of every model file with the sizes of what follows; lists of words as text, a tab
 * between lists and a line for each word; a byte for each word that has a number; then three tables of weights as they are
 * used, but for the rows of many classes. Numbers are little-endian.
 */
export const KIND = 'DLSX';
export const VERSION = 2;

export interface SyntaxModel<Table = HashedTable> {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Words of one tag: its number in `tags`. */
  readonly fixedTags: ReadonlyMap<string, number>;
  /** Word groups by lower-case normalised word, from 1. */
  readonly clusters: ReadonlyMap<string, number>;
  readonly lemmas: LemmaRules;
  readonly tagger: Table;
  readonly arcs: Table;
  readonly arcLabels: Table;
}

/** What the head says beside what that of every model file does. */
export interface Sizes {
  /** Bytes of the lists of words. */
  readonly text: number;
  readonly tables: readonly TableSizes[];
}

export interface TableSizes {
  readonly buckets: number;
  readonly places: number;
  /** Weights that are not 0; 0 for a table of few classes. */
  readonly weights: number;
}

/** The model, or null where the bytes are none of ours, of another version or damaged. */
export function decodeModel(file: Uint8Array): SyntaxModel | null {
  const opened = openModel<Sizes>(KIND, VERSION, file);
  if (typeof opened === 'string') return null;
  const { head, body } = opened;
  let at = 0;
  /** A copy, which begins where numbers may begin and does not keep the file. */
  const take = (bytes: number): Uint8Array => {
    at += bytes;
    if (!(at <= body.length)) throw new RangeError('model file too short');
    return new Uint8Array(body.subarray(at - bytes, at));
  };
  try {
    const lists = new TextDecoder().decode(take(head.text)).split('\t');
    const [tags = [], labels = [], edits = [], ...words] = lists.map((list) => list.split('\n'));
    const [fixedTags, clusters, rules] = words.map((list) => {
      const numbers = take(list.length);
      return new Map(list.map((word, i) => [word, numbers[i] as number]));
    });
    const classes = [tags.length, ACTIONS, labels.length];
    const [tagger, arcs, arcLabels] = head.tables.map((sizes, i) => readTable(classes[i] ?? 0, sizes, take));
    if (!fixedTags || !clusters || !rules || !tagger || !arcs || !arcLabels || at !== body.length) return null;
    return { tags, labels, fixedTags, clusters, lemmas: { edits, rules }, tagger, arcs, arcLabels };
  } catch {
    return null;
  }
}

function readTable(
  classes: number,
  { buckets, places, weights }: TableSizes,
  take: (bytes: number) => Uint8Array,
): HashedTable {
  const choices = take(buckets);
  if (weights === 0) return { classes, choices, places: new Int32Array(take(4 * places).buffer), rows: null };
  const marks = new Uint16Array(take(2 * places).buffer);
  const counts = take(places);
  const pairs = take(2 * weights);
  const rows = new Rows(places, classes);
  const { bytes } = rows;
  let at = 0;
  for (let place = 0; place < places; place++)
    for (let left = counts[place] as number; left > 0; left--, at += 2)
      bytes[place * classes + (pairs[at] as number)] = pairs[at + 1] as number;
  return { classes, choices, places: marks, rows };
}
