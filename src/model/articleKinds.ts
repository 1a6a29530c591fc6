import type { ArticleFormat } from './types';

/** What an article file is: the one list for the editor's languages, names of files, searches and the command line. */
interface ArticleKind {
  readonly format: ArticleFormat;
  /** The editor's language id. */
  readonly language: string;
  /** Endings of file names, lower case. */
  readonly endings: readonly string[];
}

const KINDS: readonly ArticleKind[] = [
  { format: 'text', language: 'plaintext', endings: ['txt', 'text'] },
  { format: 'markdown', language: 'markdown', endings: ['md', 'markdown'] },
  { format: 'html', language: 'html', endings: ['html', 'htm'] },
];

export const ARTICLE_LANGUAGES: readonly string[] = KINDS.map((kind) => kind.language);

export const ARTICLE_ENDINGS: readonly string[] = KINDS.flatMap((kind) => kind.endings);

/** Glob of all article files, for a search in a folder. */
export const ARTICLE_GLOB = `**/*.{${ARTICLE_ENDINGS.join(',')}}`;

/** By the editor's language id; plain text for any other. */
export const formatOfLanguage = (language: string): ArticleFormat =>
  KINDS.find((kind) => kind.language === language)?.format ?? 'text';

/** By the ending of a path or URI; undefined for what is no article file. */
export function formatOfName(name: string): ArticleFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return KINDS.find((kind) => kind.endings.includes(ending))?.format;
}

/** The editor's language id of an article file; plain text for any other. */
export const languageOfName = (name: string): string =>
  KINDS.find((kind) => kind.format === formatOfName(name))?.language ?? 'plaintext';
