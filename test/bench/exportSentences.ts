/**
 * Writes the tokenised sentences of annotated corpora, for make-parses.py to analyse.
 * npm run export:sentences -- --out DIR CORPORA_DIR [MORE.train.jsonl MORE.dev.jsonl]
 * CORPORA_DIR holds train/*.jsonl and dev/*.jsonl with a `text` on each line. Result: DIR/{train,dev}.tok.jsonl, one
 * sentence a line: src (file name), w (words), sp (whether a space follows each).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';

/** Longer ones are tables and lists without full stops. */
const MAX_TOKENS = 120;

function sentencesOf(src: string, text: string): string[] {
  return text.split('\n').flatMap((paragraph) =>
    splitSentences(tokenize(paragraph))
      .filter(({ tokens }) => tokens.length > 1 && tokens.length < MAX_TOKENS)
      .map(({ tokens }) =>
        JSON.stringify({
          src,
          w: tokens.map((token) => token.text),
          sp: tokens.map((token, i) => (tokens[i + 1]?.start ?? token.end) > token.end),
        }),
      ),
  );
}

/** Each text once, in the order of the file. */
function textsOf(path: string): Set<string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Set(lines.map((line) => (JSON.parse(line) as { text: string }).text));
}

function main(args: readonly string[]): void {
  const at = args.indexOf('--out');
  const out = args[at + 1];
  const [corpora, ...more] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (at < 0 || !out || !corpora) throw new Error('Usage: exportSentences --out DIR CORPORA_DIR [FILE.jsonl ...]');
  mkdirSync(out, { recursive: true });
  for (const part of ['train', 'dev']) {
    const inCorpora = readdirSync(join(corpora, part))
      .sort()
      .map((name) => join(corpora, part, name));
    const files = [...inCorpora, ...more.filter((file) => file.endsWith(`.${part}.jsonl`))];
    const lines = files.flatMap((file) => {
      const src = basename(file).replace(/(?:\.(?:train|dev))?\.jsonl$/, '');
      return [...textsOf(file)].flatMap((text) => sentencesOf(src, text));
    });
    writeFileSync(join(out, `${part}.tok.jsonl`), `${lines.join('\n')}\n`);
    console.log(`${part}: ${lines.length} sentences`);
  }
}

main(process.argv.slice(2));
