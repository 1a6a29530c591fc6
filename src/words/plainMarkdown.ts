import { printable } from './printable';

/** Foreign text on one line of Markdown that stays text: every sign that could be taken for more is escaped. */
export const plainMarkdown = (text: string): string =>
  printable(text)
    .trim()
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&:@]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`));
