/** `dateline validate`: each line that cannot be read, of corrections, articles in rows, analyses and foreign files. */
import { safeParse } from '../formats/jsonPieces';
import { readSidecar } from '../store/lines';
import { articlesOf } from './articles';
import { codebookIn } from './codebooks';
import { expand } from './files';
import { articleBeside, foreignFormat, place, readForeign, readText } from './foreign';
import { linesOf } from './lines';
import { type Options, UsageError } from './options';
import { warn, write } from './output';

type Say = (message: string) => void;

/** Exit code. @throws UsageError */
export async function runValidate(options: Options): Promise<number> {
  if (options.files.length === 0) throw new UsageError('no files given');
  const files = expand(options.files, (name) =>
    /\.(?:ann|tsv|xmi|conll|jsonld|jsonl|ndjson|json)$|codebook\.ya?ml$/i.test(name),
  );
  let faults = 0;
  const say: Say = (message) => {
    warn(message);
    faults++;
  };
  for (const file of files) await validate(file, options.format, say);
  write(
    1,
    faults === 0 ? `${files.length} ${files.length === 1 ? 'file is as it' : 'files are as they'} should be\n` : '',
  );
  return faults > 0 ? 1 : 0;
}

async function validate(file: string, format: string | undefined, say: Say): Promise<void> {
  if (format === undefined && /(?:\.dateline\.jsonl|[\\/]actors\.jsonl)$/i.test(file)) return corrections(file, say);
  if (format === undefined && /\.ya?ml$/i.test(file)) {
    for (const mistake of codebookIn(file).mistakes) say(mistake);
    return;
  }
  if (format === undefined && /\.(?:ndjson|jsonl)$/i.test(file) && (await holdsArticles(file))) {
    for await (const rows of articlesOf([file], { input: 'ndjson' }))
      for (const one of rows) if (!one.ok) say(one.error);
    return;
  }
  const beside = articleBeside(file);
  const text = beside === undefined ? undefined : readText(beside);
  const read = readForeign(file, foreignFormat(file, format), text?.ok ? text.value : undefined);
  if (!read.ok) return say(read.error);
  for (const { line, message } of read.value.problems) say(`${place(file, line)}: ${message}`);
}

function corrections(file: string, say: Say): void {
  const text = readText(file);
  if (!text.ok) {
    say(text.error);
    return;
  }
  const { damage, newer } = readSidecar(text.value);
  for (const { line, message } of damage) say(`${place(file, line)}: ${message}`);
  if (newer) say(`${file}: lines of a newer version`);
}

/** Rows with a text and no mentions, as the first line shows. */
async function holdsArticles(file: string): Promise<boolean> {
  try {
    for await (const lines of linesOf(file)) {
      const text = lines.find((line) => line.text?.trim())?.text;
      if (text === undefined) continue;
      const row = safeParse(text) as Record<string, unknown> | null;
      return typeof row === 'object' && row !== null && 'text' in row && !('mentions' in row);
    }
  } catch {
    // Told by the reader.
  }
  return false;
}
