import type { Analysis } from '../model/types';
import type { Loss } from './lossWords';

/** One article on its way out or in: its LF source, and all that is known of it. */
export interface Written {
  readonly text: string;
  readonly analysis: Analysis;
  /** Wikidata ids or addresses of actors, by actor id. */
  readonly links?: ReadonlyMap<string, string>;
}

/** A file that stands beside others; the name is relative, with `/` between folders. */
export interface OutFile {
  readonly name: string;
  readonly text: string;
}

/** What could not be read; `line` from 1, 0 where it is about the whole file. Holds no text of the file. */
export interface ReadProblem {
  readonly line: number;
  readonly message: string;
}

export interface Read {
  readonly articles: readonly Written[];
  readonly problems: readonly ReadProblem[];
}

export interface ReadOptions {
  /** What the article is called where the file does not say. */
  readonly id: string;
  /** The article's own text (LF), for formats that stand beside a text or hold tokens only. */
  readonly text?: string | undefined;
}

/** What has to see all articles before it can be written. */
export interface Gathering {
  add(article: Written): void;
  text(): string;
}

/** A form in which analyses leave the house: one file a format, and a line in the registry. */
export interface Format {
  /** As on the command line: `--format ndjson`. */
  readonly id: string;
  /** In the editor's lists (`npm run formats` writes them); missing for what is only for a terminal. */
  readonly name?: string;
  /** One line of help. */
  readonly about: string;
  /** Ending of file names, without its dot. */
  readonly ending: string;
  /** One article; `many` where it is one of several in one output. */
  write(article: Written, many: boolean): string;
  /** What stands before, between and after several articles; '' unless given. */
  readonly frame?: { readonly open?: string; readonly between?: string; readonly close?: string };
  /** The frame stands around a single article, too. */
  readonly framed?: boolean;
  /** Networks are told of all articles at once. */
  readonly gather?: () => Gathering;
  /** Each article is a file of its own; what stands beside it, and once beside all of them. */
  readonly apart?: {
    readonly each?: (article: Written, name: string) => readonly OutFile[];
    readonly all?: readonly OutFile[];
  };
  /** What the format cannot hold of an article, counted. */
  losses(article: Written): readonly Loss[];
  /** Never throws for content. */
  readonly read?: (text: string, options: ReadOptions) => Read;
}

/** Puts articles into one output, one after the other as they are asked for. */
export class Output {
  #done = 0;
  readonly #gathering: Gathering | undefined;
  readonly #framed: boolean;

  constructor(
    private readonly format: Format,
    private readonly many: boolean,
  ) {
    this.#gathering = format.gather?.();
    this.#framed = many || format.framed === true;
  }

  /** False where a piece made elsewhere by `format.write` may be put in with `addPiece`. */
  get gathers(): boolean {
    return this.#gathering !== undefined;
  }

  open(): string {
    return this.#framed && !this.#gathering ? (this.format.frame?.open ?? '') : '';
  }

  add(article: Written): string {
    if (!this.#gathering) return this.addPiece(this.format.write(article, this.many));
    this.#gathering.add(article);
    return '';
  }

  addPiece(piece: string): string {
    if (piece === '') return '';
    return (this.#done++ > 0 ? (this.format.frame?.between ?? '') : '') + piece;
  }

  close(): string {
    if (this.#gathering) return this.#gathering.text();
    return this.#framed ? (this.format.frame?.close ?? '') : '';
  }
}

/** All of several articles as one text. */
export function writeAll(format: Format, articles: Iterable<Written>, many: boolean): string {
  const output = new Output(format, many);
  const parts = [output.open()];
  for (const article of articles) parts.push(output.add(article));
  parts.push(output.close());
  return parts.join('');
}
