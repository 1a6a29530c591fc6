import { hashText } from '../model/text';
import type { FileSystem } from '../platform/ports';

/**
 * Parts beside a sidecar, with which several writers and crashes lose nothing, with plain reads and writes only (an
 * editor's file system has no atomic save, a shared folder no locks). A part is written once, by one writer, under a
 * name that nobody else uses, with its length and hash; a part that is not whole is passed over.
 *
 * `own`: what its writer decided and nobody is known to have lost sight of; a decision is safe when its part is whole.
 * `all`: the text that its writer is about to put into the sidecar, so that one torn by a crash, or seen half-written,
 * is known for what it is. It is deleted when the sidecar has been read back.
 */
export interface Part {
  readonly uri: string;
  readonly kind: 'own' | 'all';
  /** undefined where the part is not whole. */
  readonly text: string | undefined;
  /** Milliseconds since 1970, or some small number where the file system does not know. */
  readonly modified: number;
}

/** What stands on disk, in one state: nobody wrote while it was read, as far as can be seen. */
export interface OnDisk {
  /** undefined where there is no sidecar. */
  readonly bytes: Uint8Array | undefined;
  readonly text: string | undefined;
  readonly parts: readonly Part[];
}

const HEADER = /^\{"journal":[12],"units":(\d{1,12}),"hash":"([^"]{1,40})"\}\n/;
/** `.next` and `.next2` were written by version 0.1, which knew no writers. */
const SUFFIX = /^\.(?:[0-9a-f]{12}-\d{1,9}\.(own|all)|next2?)$/;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Looks at a sidecar that keeps changing, and at an empty one, which most often is about to be filled. */
const LOOKS = 20;
const EMPTY_LOOKS = 3;

/** Writes the parts of one writer. */
export class PartWriter {
  readonly #writer = [...crypto.getRandomValues(new Uint8Array(6))]
    .map((n) => n.toString(16).padStart(2, '0'))
    .join('');
  #count = 0;

  constructor(private readonly files: FileSystem) {}

  /** Gives the part's URI when it is whole. @throws Error of the FileSystem port; nothing of it then counts. */
  async write(sidecar: string, kind: Part['kind'], text: string): Promise<string> {
    const uri = this.next(sidecar, kind);
    const header = `{"journal":2,"units":${text.length},"hash":"${hashText(text)}"}\n`;
    try {
      await this.files.write(uri, encoder.encode(header + text));
    } catch (error) {
      await this.files.delete(uri).catch(() => undefined);
      throw error;
    }
    return uri;
  }

  /** A name that is not used yet. */
  next(sidecar: string, kind: Part['kind']): string {
    return `${sidecar}.${this.#writer}-${++this.#count}.${kind}`;
  }

  isMine(part: Part): boolean {
    return part.uri.includes(`.${this.#writer}-`);
  }
}

/** Reads until nothing changes between two looks. @throws for anything but a missing file. */
export async function readSettled(files: FileSystem, uri: string, pause: () => Promise<void>): Promise<OnDisk> {
  for (let look = 1; ; look++) {
    const before = await readBytes(files, uri);
    const parts = await readParts(files, uri);
    const bytes = await readBytes(files, uri);
    const known = new Set(parts.map((part) => part.uri));
    // Who writes the sidecar has written such a part before, and deletes it after.
    const begun = (await partsOf(files, uri)).some(({ uri: one, kind }) => kind === 'all' && !known.has(one));
    const empty = bytes?.length === 0 && look <= EMPTY_LOOKS;
    if ((sameBytes(before, bytes) && !begun && !empty) || look === LOOKS)
      return { bytes, text: bytes && decoder.decode(bytes), parts };
    if (look > 1) await pause();
  }
}

/**
 * True where a sidecar may be what is left of one or several writes of these texts: writes begin at the start of the
 * file, so every byte stands where one of them has it. A writer that came second may leave a hole of zeros.
 */
export function isLeftOf(bytes: Uint8Array | undefined, parts: readonly Part[]): boolean {
  const texts = parts.flatMap(({ text }) => (text === undefined ? [] : [encoder.encode(text)]));
  if (texts.length === 0) return false;
  return bytes?.every((byte, i) => byte === 0 || texts.some((text) => text[i] === byte)) ?? true;
}

/**
 * True where a sidecar is the whole of one of these texts with the end of a longer one behind it, which its writer had read
 * back and forgotten before the shorter was written over it. It is no damage: the line that is cut there is known in full.
 * `damage`: numbers of the lines that cannot be read, from 1.
 */
export function isOverlaid(text: string | undefined, damage: readonly number[], parts: readonly Part[]): boolean {
  const over = parts.find((part) => part.kind === 'all' && part.text && text?.startsWith(part.text))?.text;
  if (text === undefined || over === undefined || damage.length !== 1) return false;
  const [cut = ''] = text.slice(over.length).split('\n');
  // The cut may lie within a character.
  const end = cut.replace(/^\ufffd+/, '');
  if (damage[0] !== over.split('\n').length) return false;
  const known = [text, ...parts.map((part) => part.text ?? '')].flatMap((one) => one.split('\n'));
  return known.some((line) => line.length > end.length && line.endsWith(end));
}

/** True where the file is exactly the text of the part. */
export const isTextOf = (bytes: Uint8Array | undefined, { text }: Part): boolean =>
  text !== undefined && sameBytes(bytes, encoder.encode(text));

export const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]));

/** undefined for a missing file. @throws otherwise: a file that cannot be read must not be taken for an empty one. */
export async function readBytes(files: FileSystem, uri: string): Promise<Uint8Array | undefined> {
  if (!(await files.stat(uri))) return undefined;
  try {
    return await files.read(uri);
  } catch (error) {
    if ((error as { code?: string }).code === 'not-found') return undefined;
    throw error;
  }
}

async function readParts(files: FileSystem, uri: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { uri: one, kind } of await partsOf(files, uri)) {
    const stat = await files.stat(one);
    // What cannot be read is no part of ours: somebody put a folder or a pipe there.
    const bytes = stat && (await files.read(one).catch(() => undefined));
    if (stat && bytes) parts.push({ uri: one, kind, text: bodyOf(decoder.decode(bytes)), modified: stat.modified });
  }
  return parts;
}

/** Names of parts beside a sidecar; upper and lower case are one name on many disks. */
export async function partsOf(files: FileSystem, uri: string): Promise<{ uri: string; kind: Part['kind'] }[]> {
  const slash = uri.lastIndexOf('/');
  const name = fold(decoded(uri.slice(slash + 1)));
  const found: { uri: string; kind: Part['kind'] }[] = [];
  for (const other of await files.list(uri.slice(0, slash)).catch(() => [])) {
    const whole = fold(other);
    const suffix = whole.startsWith(name) ? SUFFIX.exec(whole.slice(name.length)) : null;
    if (suffix) found.push({ uri: uri + suffix[0], kind: suffix[1] === 'all' ? 'all' : 'own' });
  }
  return found;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function bodyOf(part: string): string | undefined {
  const header = HEADER.exec(part);
  if (!header) return undefined;
  const body = part.slice(header[0].length);
  return body.length === Number(header[1]) && hashText(body) === header[2] ? body : undefined;
}
