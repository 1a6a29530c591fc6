/** Where output goes: standard output, one file, or a file for each article in a folder. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { messageOf } from '../base/result';
import type { Format, OutFile, Written } from '../formats/format';
import { OutputEnded, pieces, write } from './output';

/** One stream of text. A file gets its name when it is whole: nobody finds half of one. */
export interface Sink {
  put(text: string): void;
  /** @param whole false where the run broke off. */
  close(whole: boolean): void;
}

export const stdout: Sink = {
  put: (text) => write(1, process.stdout.isTTY ? forTerminal(text) : text),
  close: () => undefined,
};

/** Tables hold every sign of the article; a terminal would obey some. */
export const forTerminal = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** @throws OutputEnded where it cannot be written. */
export function fileSink(path: string): Sink {
  const part = `${path}.part`;
  const attempt = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw new OutputEnded(false, `${path}: ${messageOf(error)}`);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(part, 'w');
  });
  return {
    put: (text) =>
      attempt(() => {
        for (const piece of pieces(text)) {
          const bytes = Buffer.from(piece);
          for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        }
      }),
    close(whole) {
      closeSync(file);
      if (whole) attempt(() => renameSync(part, path));
      else rmSync(part, { force: true });
    },
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Files of formats that make one of each article. */
export class FolderSink {
  readonly #taken = new Set<string>();
  #shared = false;

  constructor(
    private readonly format: Format,
    private readonly path: string,
    /** One article only: `path` may be the file itself. */
    private readonly alone: boolean,
  ) {}

  /** @throws OutputEnded */
  put(article: Written, piece: string): void {
    const { format, path } = this;
    const single = this.alone && extname(path) === `.${format.ending}` && !isFolder(path);
    const folder = single ? dirname(path) : path;
    const name = single ? basename(path, `.${format.ending}`) : this.#free(fileName(article.analysis.id));
    this.#write(folder, { name: `${name}.${format.ending}`, text: piece });
    for (const file of format.apart?.each?.(article, basename(name)) ?? [])
      this.#write(join(folder, dirname(name)), file);
    if (!this.#shared) for (const file of format.apart?.all ?? []) this.#write(folder, file);
    this.#shared = true;
  }

  #free(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }

  #write(folder: string, { name, text }: OutFile): void {
    const path = join(folder, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      throw new OutputEnded(false, `${path}: ${messageOf(error)}`);
    }
  }
}

/** An id as a path below a folder: never out of it, nothing that a file system or a terminal stumbles over. */
function fileName(id: string): string {
  const steps = id
    .split('/')
    .map((step) =>
      step
        .replace(/[^\p{L}\p{N} ._-]/gu, '_')
        .replace(/^\.+|(?<![. ])[. ]+$/g, '_')
        .slice(0, 120),
    )
    .filter((step) => step !== '' && step !== '_');
  const last = steps.pop() ?? 'article';
  // A folder is never called as the file of another article is.
  const folders = steps.map((step) => step.replace(/\.(?=(?:txt|ann|conf|tsv|xmi|xml|html)$)/i, '_'));
  return [...folders, last.replace(/\.(?:txt|text|md|markdown|html?)$/i, '') || 'article'].join('/');
}
