import { hashText } from '../model/text';
import type { FileSystem } from '../platform/ports';

/**
 * Writes a file so that a crash at any moment loses nothing, with plain writes only (an editor's file system has no
 * atomic save): the whole new text goes to `<file>.next` with its length and hash, then to the file, then the journal
 * is deleted. A reader takes a whole journal beside a torn file; a torn journal is passed over. There are two slots, so
 * that a journal that a crashed writer left, and that may hold the only copy, is not written over by the next one.
 */
export const journalsOf = (uri: string): readonly [string, string] => [`${uri}.next`, `${uri}.next2`];
export type Slot = 0 | 1;

const HEADER = /^\{"journal":1,"units":(\d{1,12}),"hash":"([^"]{1,40})"\}\n/;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Resolves when the file itself holds the text. @throws Error of the FileSystem port. */
export async function writeSafely(files: FileSystem, uri: string, text: string, slot: Slot): Promise<void> {
  const journals = journalsOf(uri);
  const header = `{"journal":1,"units":${text.length},"hash":"${hashText(text)}"}\n`;
  await files.write(journals[slot], encoder.encode(header + text));
  await files.write(uri, encoder.encode(text));
  for (const journal of journals) await files.delete(journal).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if ((error as { code?: string }).code !== 'not-found') throw error;
}

/** What stands on disk: the file's text, and that of each whole journal; undefined where there is none. */
export interface OnDisk {
  readonly file: string | undefined;
  readonly journals: readonly [string | undefined, string | undefined];
}

export async function readSafely(files: FileSystem, uri: string): Promise<OnDisk> {
  const [first, second] = journalsOf(uri);
  // The journals first: what moves into the file meanwhile is then seen twice, never not at all.
  const journals = [bodyOf(await readText(files, first)), bodyOf(await readText(files, second))] as const;
  return { file: await readText(files, uri), journals };
}

/** @throws for anything but a missing file: a file that cannot be read must not be taken for an empty one. */
async function readText(files: FileSystem, uri: string): Promise<string | undefined> {
  if (!(await files.stat(uri))) return undefined;
  try {
    return decoder.decode(await files.read(uri));
  } catch (error) {
    if ((error as { code?: string }).code === 'not-found') return undefined;
    throw error;
  }
}

function bodyOf(journal: string | undefined): string | undefined {
  if (journal === undefined) return undefined;
  const header = HEADER.exec(journal);
  if (!header) return undefined;
  const body = journal.slice(header[0].length);
  return body.length === Number(header[1]) && hashText(body) === header[2] ? body : undefined;
}
