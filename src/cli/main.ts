import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Analyzer, analyze, createAnalyzer } from '../analysis/analyzer';
import type { ModelFiles } from '../analysis/document';
import { messageOf, type Result } from '../base/result';
import { Output } from '../formats/format';
import { FORMATS, formatById } from '../formats/formats';
import { formatOfName } from '../model/articleKinds';
import type { Article } from '../model/types';
import { readSteps } from '../reading/read';
import { printable } from '../words/printable';
import { decodeText, isText } from './decode';
import { idsOf } from './ids';
import { OutputEnded, write } from './output';

const USAGE = `dateline: who did what to whom, when and where

  dateline analyze [options] FILE...

  FILE                   .txt, .md or .html; "-" reads plain text from standard input
  --date YYYY-MM-DD      publication date, where the article does not state one
  --format FORMAT        ${FORMATS.map((format) => `${format.id} (${format.about})`).join(', ')}; text where none is named
  --input ndjson         each FILE holds articles, one a line: {"id", "text", "date"?, "format"?}
  -h, --help             this help
  -v, --version          version

Exit code: 0 done, 1 a file could not be read or the output not be written, 2 wrong usage.
`;

class UsageError extends Error {}

function parse(args: readonly string[]) {
  let parsed: ReturnType<typeof parseOptions>;
  try {
    parsed = parseOptions(args);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  const { values, positionals } = parsed;
  const format = formatById(values.format);
  if (!format) throw new UsageError(`unknown format "${values.format}": ${FORMATS.map(({ id }) => id).join(', ')}`);
  if (values.input !== undefined && values.input !== 'ndjson') throw new UsageError('--input takes "ndjson"');
  if (values.date !== undefined && !isDay(values.date)) throw new UsageError('--date takes a day as YYYY-MM-DD');
  return { ...values, format, command: positionals[0], files: positionals.slice(1) };
}

const parseOptions = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      format: { type: 'string', default: 'text' },
      input: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** One file's articles. `id` is the file's own; rows without one are called after it and their line. */
function* articlesIn(file: string, id: string, ndjson: boolean, date: string | undefined): Generator<Result<Article>> {
  let text: string;
  try {
    text = decodeText(new Uint8Array(readFileSync(file === '-' ? 0 : file)));
  } catch (error) {
    yield { ok: false, error: `${file}: ${messageOf(error)}` };
    return;
  }
  if (!isText(text)) {
    yield { ok: false, error: `${file}: no text` };
    return;
  }
  if (!ndjson) {
    yield { ok: true, value: { id, text, format: formatOfName(file) ?? 'text', date } };
    return;
  }
  for (const [index, line] of text.split('\n').entries()) if (line.trim()) yield articleOfLine(line, id, index, date);
}

function articleOfLine(line: string, file: string, index: number, date: string | undefined): Result<Article> {
  try {
    const row = JSON.parse(line) as Record<string, unknown>;
    if (typeof row?.text !== 'string') throw new Error('no "text"');
    const format = row.format === 'html' || row.format === 'markdown' ? row.format : 'text';
    const own = typeof row.date === 'string' && isDay(row.date) ? row.date : date;
    const id = typeof row.id === 'string' ? row.id : `${file}:${index + 1}`;
    return { ok: true, value: { id, text: decodeText(row.text), format, date: own } };
  } catch (error) {
    return { ok: false, error: `${file}, line ${index + 1}: ${messageOf(error)}` };
  }
}

/** Trained files lie beside the program; what is missing is reported by the analysis itself. */
function loadModels(): ModelFiles {
  const models: Record<string, Uint8Array> = {};
  for (const name of ['names.bin', 'gazetteer.bin', 'syntax.bin', 'actors.bin', 'events.bin']) {
    try {
      models[name] = new Uint8Array(readFileSync(join(__dirname, 'models', name)));
    } catch {
      // createAnalyzer says which one is missing.
    }
  }
  return models;
}

function run(args: readonly string[], print: (text: string) => void, warn: (text: string) => void): number {
  const options = parse(args);
  if (options.help || (!options.command && !options.version)) {
    print(USAGE);
    return options.help ? 0 : 2;
  }
  if (options.version) {
    print(`${process.env.DATELINE_VERSION ?? ''}\n`);
    return 0;
  }
  if (options.command !== 'analyze') throw new UsageError(`unknown command "${options.command}"`);
  if (options.files.length === 0) throw new UsageError('no files given');
  const analyzer = createAnalyzer(loadModels(), readSteps);
  for (const problem of analyzer.problems) warn(problem.message);
  return printAll(analyzer, options, print, warn);
}

function printAll(
  analyzer: Analyzer,
  options: ReturnType<typeof parse>,
  print: (text: string) => void,
  warn: (text: string) => void,
): number {
  const output = new Output(options.format, options.files.length > 1 || options.input === 'ndjson');
  let failed = 0;
  print(output.open());
  const ids = idsOf(options.files);
  for (const file of options.files) {
    for (const article of articlesIn(file, ids.get(file) ?? file, options.input === 'ndjson', options.date)) {
      if (!article.ok) {
        warn(article.error);
        failed++;
        continue;
      }
      try {
        print(output.add({ text: article.value.text, analysis: analyze(analyzer, article.value) }));
      } catch (error) {
        if (error instanceof OutputEnded) throw error;
        warn(`${article.value.id}: could not be analysed (${messageOf(error)})`);
        failed++;
      }
    }
  }
  print(output.close());
  return failed > 0 ? 1 : 0;
}

/** Said to a person; where nobody listens, nothing is lost. */
function warn(message: string): void {
  try {
    write(2, `${printable(message)}\n`);
  } catch {
    // Standard error is closed.
  }
}

try {
  process.exitCode = run(process.argv.slice(2), (text) => write(1, text), warn);
} catch (error) {
  if (error instanceof UsageError) {
    warn(`dateline: ${error.message}`);
    warn('dateline --help tells how it is used');
    process.exitCode = 2;
  } else if (error instanceof OutputEnded) {
    if (!error.reader) warn(`dateline: ${error.message}`);
    process.exitCode = error.reader ? 0 : 1;
  } else throw error;
}
