/** What the engine is given and gives back. */
import type { Guidance } from '../model/codebook';
import { type Given, sameGiven } from '../model/facts';
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
  /** What a person says of it. */
  readonly given?: Given;
  /** What its folder says beside the text. */
  readonly guidance?: Guidance;
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
  a.version === b.version && a.format === b.format && sameFacts(a, b) && a.text === b.text;

/** What is said of the article from outside. */
export const sameFacts = (a: ArticleVersion, b: ArticleVersion): boolean =>
  a.date === b.date && a.guidance?.key === b.guidance?.key && sameGiven(a.given, b.given);

/** Names the result of a stretch of an article in the cache: equal where the result is. */
export function keyOf({ uri, text, format, date, given, guidance }: ArticleVersion, span: Span): string {
  const facts = `${guidance?.key ?? ''} ${date ?? ''} ${given ? `${given.published} ${given.language}` : ''}`;
  return `${format} ${facts} ${hashText(text.slice(span.start, span.end))} ${span.end - span.start} ${uri}`;
}
