/** What an article says of itself. */

/** One thing, and where it is said: "JSON-LD", "meta og:title", "heading", "shown", "front matter", or "by hand". */
export interface Fact<T> {
  readonly value: T;
  readonly from: string;
}

/** null where the article does not say. Days are YYYY-MM-DD, as the reader sees them. */
export interface Facts {
  readonly title: Fact<string> | null;
  /** Names of people, never empty. */
  readonly authors: Fact<readonly string[]> | null;
  readonly outlet: Fact<string> | null;
  readonly section: Fact<string> | null;
  readonly published: Fact<string> | null;
  readonly updated: Fact<string> | null;
  /** ISO 639 code, or "und". */
  readonly language: Fact<string>;
}

/** In the order in which they are shown. */
export const FACT_NAMES = ['title', 'authors', 'outlet', 'section', 'published', 'updated', 'language'] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Where a person says it, that is said in its place. */
export const BY_HAND = 'by hand';

export const NO_FACTS: Facts = {
  title: null,
  authors: null,
  outlet: null,
  section: null,
  published: null,
  updated: null,
  language: { value: 'und', from: '' },
};

/** What a person says of an article and the analysis must know: it wins over what the article says. null is "none". */
export interface Given {
  /** YYYY-MM-DD */
  readonly published?: string | null;
  readonly language?: string | null;
}

export const sameGiven = (a: Given | undefined, b: Given | undefined): boolean =>
  a?.published === b?.published && a?.language === b?.language;
