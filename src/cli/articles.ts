/** The articles that a command was given, one after the other; whole files, or rows of a stream. */
import { readFileSync } from 'node:fs';
import { messageOf, type Result } from '../base/result';
import { safeParse } from '../formats/jsonPieces';
import { formatOfName } from '../model/articleKinds';
import type { Article } from '../model/types';
import { decodeText, isText } from './decode';
import { isRows } from './files';
import { idsOf } from './ids';
import { BYTES_AT_ONCE, type Line, linesOf, MAX_LINE_UNITS } from './lines';
import { isDay } from './options';

export interface Given {
  readonly article: Article;
  /** Its file, where it is one; decisions may stand beside it. */
  readonly file: string | undefined;
}

export interface ArticleOptions {
  readonly input?: string | undefined;
  readonly date?: string | undefined;
}

/** True where the number of articles is not the number of files. */
export const hasRows = (files: readonly string[], { input }: ArticleOptions): boolean =>
  input === 'ndjson' || files.some(isRows);

/** Those that may be read side by side come together. */
export async function* articlesOf(
  files: readonly string[],
  options: ArticleOptions,
): AsyncGenerator<readonly Result<Given>[]> {
  const ids = idsOf(files);
  let whole: Result<Given>[] = [];
  let units = 0;
  for (const file of files) {
    const id = ids.get(file) ?? file;
    const isStream = options.input === 'ndjson' || isRows(file);
    const one = isStream ? undefined : wholeFile(file, id, options.date);
    if (one) whole.push(one);
    units += one?.ok ? one.value.article.text.length : SHORT;
    if ((isStream || units >= BYTES_AT_ONCE) && whole.length > 0) {
      yield whole;
      whole = [];
      units = 0;
    }
    if (isStream) yield* rowsOf(file, id, options.date);
  }
  if (whole.length > 0) yield whole;
}

/** Units that a file without text counts for, so that they are not gathered without end. */
const SHORT = 1_000;

function wholeFile(file: string, id: string, date: string | undefined): Result<Given> {
  try {
    const text = decodeText(new Uint8Array(readFileSync(file === '-' ? 0 : file)));
    if (!isText(text)) return { ok: false, error: `${file}: no text` };
    const article = { id, text, format: formatOfName(file) ?? ('text' as const), ...(date ? { date } : {}) };
    return { ok: true, value: { article, file: file === '-' ? undefined : file } };
  } catch (error) {
    return { ok: false, error: `${file}: ${messageOf(error)}` };
  }
}

async function* rowsOf(file: string, name: string, date: string | undefined): AsyncGenerator<readonly Result<Given>[]> {
  const rowIn = ({ number, text }: Line): readonly Result<Given>[] => {
    const where = `${file}, line ${number}`;
    if (text === undefined) return [{ ok: false, error: `${where}: longer than ${MAX_LINE_UNITS} units` }];
    return text.trim() === '' ? [] : [rowOf(text, where, `${name}:${number}`, date)];
  };
  try {
    for await (const lines of linesOf(file)) yield lines.flatMap(rowIn);
  } catch (error) {
    yield [{ ok: false, error: `${file}: ${messageOf(error)}` }];
  }
}

function rowOf(line: string, where: string, otherwise: string, date: string | undefined): Result<Given> {
  let row: Record<string, unknown>;
  try {
    row = safeParse(line) as Record<string, unknown>;
  } catch {
    return { ok: false, error: `${where}: no JSON` };
  }
  const id = typeof row?.id === 'string' || typeof row?.id === 'number' ? String(row.id) : undefined;
  if (typeof row?.text !== 'string')
    return { ok: false, error: `${where}${id === undefined ? '' : ` (${id})`}: no "text"` };
  const format = row.format === 'html' || row.format === 'markdown' ? row.format : 'text';
  const own = typeof row.date === 'string' && isDay(row.date) ? row.date : date;
  const article = { id: id ?? otherwise, text: decodeText(row.text), format, ...(own ? { date: own } : {}) } as const;
  return { ok: true, value: { article, file: undefined } };
}
