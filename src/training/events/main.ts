/**
 * Trains the event model and writes it to src/analysis/models/events.bin.
 *
 *   npm run train:events -- --gold DIR [--out FILE]
 *
 * DIR holds voa-events.train.jsonl: one event a line {id, text, event, act, subtype, triggers, sources, targets, reciprocal,
 * modality, core}, `event` NONE for a sentence without any. Sentences are read by the product's own parser and recogniser,
 * so it must be run again after either is trained again. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packModels } from '../../analysis/events/linear';
import { viewOf } from '../../analysis/events/view';
import { createTextAnalyser } from './analyse';
import { align } from './examples';
import { readGold } from './goldEvents';
import { SEED_ROUNDS, seedTexts } from './seeds';
import { trainWeights } from './train';

const MODELS = 'src/analysis/models';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): number {
  const folder = option('gold');
  if (folder === undefined) {
    console.error('Usage: npm run train:events -- --gold DIR [--out FILE]');
    return 2;
  }
  const analyse = createTextAnalyser(MODELS);
  const golds = readGold(join(folder, 'voa-events.train.jsonl'));
  const aligned = golds.flatMap((gold) => {
    const { sentences, names } = analyse(gold.text);
    return align(
      gold,
      sentences.map((s) => viewOf(s, names)),
    );
  });
  const seeds = seedTexts(SEED_ROUNDS).flatMap((gold) => {
    const { sentences, names } = analyse(gold.text);
    return align(
      gold,
      sentences.map((s) => viewOf(s, names)),
    );
  });
  const bytes = packModels({ ...trainWeights(aligned, seeds) });
  const out = option('out') ?? join(MODELS, 'events.bin');
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes from ${golds.length} sentences`);
  return 0;
}

process.exitCode = main();
