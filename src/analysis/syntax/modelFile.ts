import { openModel, sealModel } from '../learn/modelHead';
import { ByteReader, ByteWriter } from './bytes';
import type { LemmaRules } from './lemmas';

/**
 * The trained file "syntax.bin": the head of every model file, then names, word lists, lemma rules and three tables of
 * weights. Sorted lists are written as differences.
 */
const KIND = 'DLSX';
const VERSION = 1;
/** Up to so many classes a row tells its classes by a bit mask. */
const MASK_CLASSES = 8;

/** Rows of a linear model, keys ascending; row i is pairs[starts[i] .. starts[i + 1]). */
export interface LinearTable {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** class * 256 + weight + 128. */
  readonly pairs: Uint16Array;
}

export interface SyntaxModel {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Words of one tag: its number in `tags`. */
  readonly fixedTags: ReadonlyMap<string, number>;
  /** Word groups by lower-case normalised word, from 1. */
  readonly clusters: ReadonlyMap<string, number>;
  readonly lemmas: LemmaRules;
  readonly tagger: LinearTable;
  readonly arcs: LinearTable;
  readonly arcLabels: LinearTable;
}

/** `trainedFrom` says in words which data made it. */
export function encodeModel(model: SyntaxModel, trainedFrom: string): Uint8Array {
  const writer = new ByteWriter();
  writeNames(writer, model.tags);
  writeNames(writer, model.labels);
  writeWords(writer, model.fixedTags);
  writeWords(writer, model.clusters);
  writeNames(writer, model.lemmas.edits);
  writeWords(writer, model.lemmas.rules);
  for (const table of [model.tagger, model.arcs, model.arcLabels]) writeTable(writer, table);
  return sealModel(KIND, { trainedFrom, version: VERSION }, writer.finish());
}

/** The model, or null where the bytes are none of ours, of another version or damaged. */
export function decodeModel(file: Uint8Array): SyntaxModel | null {
  const opened = openModel(KIND, VERSION, file);
  if (typeof opened === 'string') return null;
  const reader = new ByteReader(opened.body);
  const model = {
    tags: readNames(reader),
    labels: readNames(reader),
    fixedTags: readWords(reader),
    clusters: readWords(reader),
    lemmas: { edits: readNames(reader), rules: readWords(reader) },
    tagger: readTable(reader),
    arcs: readTable(reader),
    arcLabels: readTable(reader),
  };
  return reader.failed ? null : model;
}

function writeNames(writer: ByteWriter, names: readonly string[]): void {
  writer.number(names.length);
  for (const name of names) writer.text(name);
}

function readNames(reader: ByteReader): string[] {
  return Array.from({ length: reader.count() }, () => reader.text());
}

/** Words in order, each by the number of characters shared with the last one, the rest, and its value. */
function writeWords(writer: ByteWriter, words: ReadonlyMap<string, number>): void {
  writer.number(words.size);
  let last = '';
  for (const word of [...words.keys()].sort()) {
    let shared = 0;
    while (shared < last.length && last[shared] === word[shared]) shared++;
    writer.number(shared);
    writer.text(word.slice(shared));
    writer.number(words.get(word) ?? 0);
    last = word;
  }
}

function readWords(reader: ByteReader): Map<string, number> {
  const words = new Map<string, number>();
  let last = '';
  for (let left = reader.count(); left > 0; left--) {
    last = last.slice(0, reader.number()) + reader.text();
    words.set(last, reader.number());
  }
  return words;
}

function writeTable(writer: ByteWriter, table: LinearTable): void {
  writer.number(table.classes);
  writer.number(table.keys.length);
  writer.number(table.pairs.length);
  let last = 0;
  for (let i = 0; i < table.keys.length; i++) {
    const key = table.keys[i] as number;
    // Keys are odd, so half the difference says all.
    writer.number((key - last) >>> 1);
    last = key;
    const row = table.pairs.subarray(table.starts[i], table.starts[i + 1]);
    if (table.classes <= MASK_CLASSES) writer.byte(row.reduce((mask, pair) => mask | (1 << (pair >> 8)), 0));
    else writer.number(row.length);
    for (const pair of row) {
      if (table.classes > MASK_CLASSES) writer.byte(pair >> 8);
      writer.byte(pair & 255);
    }
  }
}

function readTable(reader: ByteReader): LinearTable {
  const classes = reader.number();
  const keys = new Int32Array(reader.count());
  const pairs = new Uint16Array(reader.count());
  const starts = new Int32Array(keys.length + 1);
  const bytes = reader.bytes;
  let from = reader.at;
  let key = -1;
  let at = 0;
  // By hand, since this is most of the file. What lies behind its end reads as 0, and is found out below.
  for (let i = 0; i < keys.length; i++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[from++] as number;
      step |= (byte & 127) << shift;
      if (!(byte > 127)) break;
    }
    // The first key is odd; the rest are even steps away.
    key += 2 * step + (i === 0 ? 2 : 0);
    keys[i] = key;
    // A mask, or the length of a row, which no model makes longer than 127.
    const told = bytes[from++] as number;
    if (classes <= MASK_CLASSES)
      for (let c = 0; c < classes; c++) {
        if ((told >> c) & 1) pairs[at++] = c * 256 + (bytes[from++] as number);
      }
    else
      for (let left = told; left > 0; left--, from += 2)
        pairs[at++] = (bytes[from] as number) * 256 + (bytes[from + 1] as number);
    starts[i + 1] = at;
  }
  reader.skipTo(from);
  return { classes, keys, starts, pairs };
}
