/** The articles that a command was given, one after the other; whole files, or rows of a stream. */
import { readFileSync } from 'node:fs';
import { messageOf, type Result } from '../base/result';
import { safeParse } from '../formats/jsonPieces';
import { formatOfName } from '../model/articleKinds';
import type { Article } from '../model/types';
import { decodeText, isText } from './decode';
import { isRows } from './files';
import { idsOf } from './ids';
import { linesOf, MAX_LINE_UNITS } from './lines';
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

export async function* articlesOf(files: readonly string[], options: ArticleOptions): AsyncGenerator<Result<Given>> {
  const ids = idsOf(files);
  for (const file of files) {
    const id = ids.get(file) ?? file;
    if (options.input === 'ndjson' || isRows(file)) yield* rowsOf(file, id, options.date);
    else yield wholeFile(file, id, options.date);
  }
}

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

async function* rowsOf(file: string, name: string, date: string | undefined): AsyncGenerator<Result<Given>> {
  try {
    for await (const { number, text } of linesOf(file)) {
      const where = `${file}, line ${number}`;
      if (text === undefined) yield { ok: false, error: `${where}: longer than ${MAX_LINE_UNITS} units` };
      else if (text.trim() !== '') yield rowOf(text, where, `${name}:${number}`, date);
    }
  } catch (error) {
    yield { ok: false, error: `${file}: ${messageOf(error)}` };
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
