/** What the engine is given and gives back. */
import { hashText } from '../model/text';
import type { Analysis, ArticleFormat, Span } from '../model/types';

export interface ArticleVersion {
  readonly uri: string;
  readonly version: number;
  /** LF text without a byte order mark. */
  readonly text: string;
  readonly format: ArticleFormat;
  /** Publication date from outside (YYYY-MM-DD). */
  readonly date?: string;
}

export interface EngineResult {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  /** False while more is to come for this version. */
  readonly complete: boolean;
}

export const isSame = (a: ArticleVersion, b: ArticleVersion): boolean =>
  a.version === b.version && a.format === b.format && a.date === b.date && a.text === b.text;

/** Names the result of a stretch of an article in the cache: equal where the result is. */
export const keyOf = ({ uri, text, format, date }: ArticleVersion, span: Span): string =>
  `${format} ${date ?? ''} ${hashText(text.slice(span.start, span.end))} ${span.end - span.start} ${uri}`;
