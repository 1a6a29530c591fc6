/** Files of other programs for import, validate and score: which format, which article, what could be read. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { messageOf, type Result } from '../base/result';
import type { Format, Read } from '../formats/format';
import { formatById, IMPORTS } from '../formats/formats';
import { MAX_FOREIGN_BYTES } from '../limits';
import { ARTICLE_ENDINGS } from '../model/articleKinds';
import { decodeText } from './decode';
import { UsageError } from './options';

/** By id, else by the file's ending. @throws UsageError */
export function foreignFormat(file: string, id: string | undefined): Format {
  const found = id === undefined ? byEnding(file) : formatById(id);
  if (found?.read) return found;
  const known = IMPORTS.map((format) => format.id).join(', ');
  throw new UsageError(
    id === undefined ? `${file}: name its format with --format: ${known}` : `"${id}" cannot be read: ${known}`,
  );
}

const OTHER_ENDINGS: Readonly<Record<string, string>> = { jsonl: 'ndjson', bio: 'conll', iob: 'conll', iob2: 'conll' };

function byEnding(file: string): Format | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return IMPORTS.find((format) => format.ending === ending) ?? formatById(OTHER_ENDINGS[ending] ?? '');
}

/** "story.txt" beside "story.ann"; also "story.txt.ann". undefined where there is none. */
export function articleBeside(file: string): string | undefined {
  const stem = file.slice(0, file.length - extname(file).length);
  const candidates = [stem, ...ARTICLE_ENDINGS.map((ending) => `${stem}.${ending}`)];
  return candidates.find((path) => path !== file && existsSync(path) && statSync(path).isFile());
}

export function readText(file: string): Result<string> {
  try {
    if (file !== '-' && statSync(file).size > MAX_FOREIGN_BYTES) return { ok: false, error: `${file}: too large` };
    return { ok: true, value: decodeText(new Uint8Array(readFileSync(file === '-' ? 0 : file))) };
  } catch (error) {
    return { ok: false, error: `${file}: ${messageOf(error)}` };
  }
}

/** @param text of the article as its reader sees it. */
export function readForeign(file: string, format: Format, text: string | undefined): Result<Read> {
  const content = readText(file);
  if (!content.ok || !format.read) return content.ok ? { ok: false, error: `${file}: cannot be read` } : content;
  return { ok: true, value: format.read(content.value, { id: basename(file, extname(file)), text }) };
}

export const place = (file: string, line: number): string => (line > 0 ? `${file}:${line}` : file);
