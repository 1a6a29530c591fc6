import { labelText } from './labels';

/** Tags, and marks of Markdown around words and links: what a source may hold in the middle of a name. */
const MARKS = /<\/?[a-z][^<>]*>|\]\([^()\s]*\)|\*+|~~|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/giu;
const LINKED = /\[([^[\]]*)\](?=\([^()\s]*\))/g;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/**
 * The words of a decision's quote as a label: the quote is source text, and where its place is lost nothing else tells
 * what of it is markup.
 */
export const quoteWords = (quote: string, maxUnits: number): string =>
  labelText(
    quote
      .replace(LINKED, '$1]')
      .replace(MARKS, '')
      .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => SIGNS[name] ?? whole),
    maxUnits,
  );
