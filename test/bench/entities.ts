/**
 * Scores the name recogniser on annotated documents and measures its speed.
 *
 *   npm run bench:entities -- --gold DIR [--models DIR] [--errors N] [--no-speed]
 *
 * DIR holds *.jsonl as described in src/training/train.ts. A name counts when its characters and its type are exactly right.
 */
import { readFileSync } from 'node:fs';
import { createRecognizer } from '../../src/analysis/entities/recognizer';
import { type GoldDocument, readCorpora } from '../../src/training/entities/corpus';
import { printCauses, printScores, type ScoredDocument, scoreDocument } from './entityScores';
import { printSpeed } from './entitySpeed';

const MODELS = 'src/analysis/models';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): number {
  const folder = option('gold');
  if (!folder) {
    console.error('Usage: npm run bench:entities -- --gold DIR [--models DIR] [--errors N] [--no-speed]');
    return 2;
  }
  const models = option('models') ?? MODELS;
  const read = (file: string) => new Uint8Array(readFileSync(`${models}/${file}`));
  const started = performance.now();
  const { value: recognizer, problems } = createRecognizer({
    'names.bin': read('names.bin'),
    'gazetteer.bin': read('gazetteer.bin'),
  });
  const loaded = performance.now() - started;
  for (const problem of problems) console.error(problem.message);
  let documents: GoldDocument[];
  try {
    documents = readCorpora(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const scored: ScoredDocument[] = documents.map((document) => scoreDocument(document, recognizer));
  printScores(scored);
  printCauses(scored, Number(option('errors') ?? 12));
  console.log(`\nLoading the model: ${loaded.toFixed(0)} ms`);
  if (!process.argv.includes('--no-speed')) printSpeed(documents, recognizer);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main();
