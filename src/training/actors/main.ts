/**
 * Trains the actor model and writes it to src/analysis/models/actors.bin.
 *
 *   npm run train:actors -- --gold FILE.jsonl,FILE.jsonl [--out FILE]
 *
 * FILE holds one article a line: {id, text, actors: [{id, mentions, nominalMentions ...: [{start, end}]}]} with UTF-16
 * offsets, as made from stories. Articles are read by the product's own parser and recogniser, so it must be run again
 * after either is trained again. The same data give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTOR_MODEL_FILE, packRanker } from '../../analysis/actors/ranker';
import { trainedFrom } from '../manifest';
import { createDocumentReader } from './documents';
import { trainRanker } from './train';

const MODELS = 'src/analysis/models';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): number {
  const gold = option('gold');
  if (gold === undefined) {
    console.error('Usage: npm run train:actors -- --gold FILE.jsonl [--out FILE]');
    return 2;
  }
  const reader = createDocumentReader(MODELS);
  const documents = gold
    .split(',')
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map(reader.read);
  const bytes = packRanker(trainRanker(documents, reader.clusters), trainedFrom(ACTOR_MODEL_FILE));
  const out = option('out') ?? join(MODELS, ACTOR_MODEL_FILE);
  writeFileSync(out, bytes);
  console.log(`${documents.length} articles; ${out}: ${bytes.length} bytes`);
  return 0;
}

process.exitCode = main();
