import type { Analysis } from '../model/types';

/** One analysed article on its way out: its LF source, and all that is known of it. */
export interface Written {
  readonly text: string;
  readonly analysis: Analysis;
}

/** A form in which analyses leave the house: one file a format, and a line in the registry. */
export interface Format {
  /** As on the command line: `--format ndjson`. */
  readonly id: string;
  /** One line of help. */
  readonly about: string;
  /** One article; `many` where it is one of several in one output. */
  write(article: Written, many: boolean): string;
  /** What stands before, between and after several articles; '' unless given. */
  readonly frame?: { readonly open?: string; readonly between?: string; readonly close?: string };
}

/** Puts articles into one output, one after the other as they are asked for. */
export class Output {
  #done = 0;

  constructor(
    private readonly format: Format,
    private readonly many: boolean,
  ) {}

  open(): string {
    return this.many ? (this.format.frame?.open ?? '') : '';
  }

  add(article: Written): string {
    const between = this.#done++ > 0 ? (this.format.frame?.between ?? '') : '';
    return between + this.format.write(article, this.many);
  }

  close(): string {
    return this.many ? (this.format.frame?.close ?? '') : '';
  }
}
