/** Writes "syntax.bin"; `analysis/syntax/modelFile.ts` says how, and reads it. */
import { sealModel } from '../../analysis/learn/modelHead';
import type { HashedTable } from '../../analysis/syntax/linear';
import { KIND, type Sizes, type SyntaxModel, type TableSizes, VERSION } from '../../analysis/syntax/modelFile';
import { hashed } from './hashTable';
import type { LinearTable } from './quantize';

/** `trainedFrom` says in words which data made it. @throws RangeError for a word with a tab or a line end, or a number over 255 */
export function encodeModel(model: SyntaxModel<LinearTable>, trainedFrom: string): Uint8Array {
  const words = [model.fixedTags, model.clusters, model.lemmas.rules];
  const lists = [model.tags, model.labels, model.lemmas.edits, ...words.map((list) => [...list.keys()].sort())];
  if (lists.flat().some((word) => /[\t\n]/.test(word))) throw new RangeError('a word with a tab or a line end');
  const text = new TextEncoder().encode(lists.map((list) => list.join('\n')).join('\t'));
  const numbers = words.map((list, at) => bytesOf((lists[at + 3] as string[]).map((word) => list.get(word) ?? 0)));
  const tables = [model.tagger, model.arcs, model.arcLabels].map((table) => packed(hashed(table)));
  const sizes: Sizes = { text: text.length, tables: tables.map(({ sizes }) => sizes) };
  const body = Buffer.concat([text, ...numbers, ...tables.flatMap(({ parts }) => parts)]);
  return sealModel(KIND, { trainedFrom, version: VERSION }, body, sizes);
}

/** Of no word one, so that it reads as one empty line. */
function bytesOf(numbers: readonly number[]): Uint8Array {
  if (numbers.some((number) => number < 0 || number > 255)) throw new RangeError('a number of more than a byte');
  return Uint8Array.from(numbers.length === 0 ? [0] : numbers);
}

function packed({ classes, choices, places, rows }: HashedTable): { sizes: TableSizes; parts: Uint8Array[] } {
  const slots = new Uint8Array(places.buffer);
  const sizes = { buckets: choices.length, places: places.length, weights: 0 };
  if (!rows) return { sizes, parts: [choices, slots] };
  const pairs: number[] = [];
  const counts = Uint8Array.from(places, (_, place) => {
    const before = pairs.length;
    for (let c = 0; c < classes; c++) {
      const weight = rows.bytes[place * classes + c] as number;
      if (weight !== 0) pairs.push(c, weight & 255);
    }
    return (pairs.length - before) / 2;
  });
  return {
    sizes: { ...sizes, weights: pairs.length / 2 },
    parts: [choices, slots, counts, Uint8Array.from(pairs)],
  };
}
