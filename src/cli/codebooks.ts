/** The codebook that holds for an article: the one that was named, else that of the nearest folder upwards that has one. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { messageOf } from '../base/result';
import { readCodebook } from '../codebook/read';
import { CODEBOOK_UNITS } from '../limits';
import { CODEBOOK_PATH, type Guidance } from '../model/codebook';
import { hashText } from '../model/text';
import { mistakeWords } from '../words/codebook';
import { english } from '../words/translate';
import { decodeText } from './decode';

/** UTF-8 takes at most so many bytes a unit. */
const BYTES_A_UNIT = 3;

interface Known {
  readonly guidance: Guidance | undefined;
  /** "FILE:LINE:COLUMN: what is not right". */
  readonly mistakes: readonly string[];
}

const NOTHING: Known = { guidance: undefined, mistakes: [] };

export class Codebooks {
  readonly #byFolder = new Map<string, Known>();
  readonly #named: Known | undefined;
  readonly #told = new Set<Known>();

  constructor(named: string | undefined) {
    this.#named = named === undefined ? undefined : codebookIn(named);
  }

  /** @param file of the article; undefined where it is none. */
  guidanceFor(file: string | undefined): Guidance | undefined {
    return this.#of(file).guidance;
  }

  /** Mistakes of the article's codebook; each codebook tells them once. */
  mistakesFor(file: string | undefined): readonly string[] {
    const known = this.#of(file);
    if (this.#told.has(known)) return [];
    this.#told.add(known);
    return known.mistakes;
  }

  /** They are read again for the next article: a codebook may change while a server runs. */
  forget(): void {
    this.#byFolder.clear();
  }

  #of(file: string | undefined): Known {
    if (this.#named) return this.#named;
    return file === undefined ? NOTHING : this.#nearest(dirname(resolve(file)));
  }

  #nearest(folder: string): Known {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const path = join(folder, CODEBOOK_PATH);
    const above = dirname(folder);
    const own = statSync(path, { throwIfNoEntry: false })?.isFile()
      ? codebookIn(path)
      : above === folder
        ? NOTHING
        : this.#nearest(above);
    this.#byFolder.set(folder, own);
    return own;
  }
}

/** Never throws: what cannot be read is a mistake. */
export function codebookIn(path: string): Known {
  try {
    // What is longer is told by its length alone.
    const isLong = statSync(path).size > CODEBOOK_UNITS * BYTES_A_UNIT;
    const text = isLong ? '#'.repeat(CODEBOOK_UNITS + 1) : decodeText(new Uint8Array(readFileSync(path)));
    const { codebook, mistakes } = readCodebook(text);
    const isSaying = codebook !== null && codebook.types.length + codebook.events.length > 0;
    return {
      guidance: isSaying ? { key: `${hashText(text)} ${text.length}`, codebook, lessons: null } : undefined,
      mistakes: mistakes.map((one) => `${path}:${placeIn(text, one.start)}: ${mistakeWords(one, english)}`),
    };
  } catch (error) {
    return { guidance: undefined, mistakes: [`${path}: ${messageOf(error)}`] };
  }
}

/** "LINE:COLUMN", both from 1. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}
