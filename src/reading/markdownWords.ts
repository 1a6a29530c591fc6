/** Words of an article as they stand in a Markdown file. */
import type { PageBlock } from './pageTree';

/** Signs that Markdown would read, and those that open a tag or an entity. */
const SIGN = /[\\`*_[\]<>]|&(?=#?\w+;)|~(?=~)/g;
/** What would make a heading, a list, a quotation or a line of the first characters of a paragraph. */
const OPENING = /^(?:(#{1,6})(?=\s|$)|([-+=])|(\d{1,9})([.)])(?=\s|$)|(:::|\+\+\+))/;

/** Plain words, on one line, so that Markdown shows them as they are. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SIGN, '\\$&')
    .replace(OPENING, (sign, _heading, _list, number, dot) => (number ? `${number}\\${dot}` : `\\${sign}`));

/**
 * The words of a block with its links: those that lead to a page of the web; the others are words alone.
 * @param base address of the page, by which its own links are read; null where it is not known.
 */
export function inlineOf(pieces: PageBlock['pieces'], base: string | null): string {
  const runs: { text: string; to: string | null }[] = [];
  for (const { node, text } of pieces) {
    if (node.out) continue;
    const to = addressOf(node, base);
    const last = runs.at(-1);
    if (last && last.to === to) last.text += text;
    else runs.push({ text, to });
  }
  let line = '';
  for (const { text, to } of runs) {
    const words = escaped(line === '' ? text : `.${text}`).slice(line === '' ? 0 : 1);
    const lead = /^\s/u.test(text) && line !== '' && !/\s$/.test(line) ? ' ' : '';
    const own = words.trim();
    if (own === '') line += lead;
    else line += `${lead}${to ? `[${own}](${to})` : own}${/\s$/u.test(text) ? ' ' : ''}`;
  }
  return line.trim();
}

function addressOf(node: PageBlock['node'], base: string | null): string | null {
  let at: PageBlock['node'] | null = node;
  for (let depth = 0; at && depth < 8; at = at.parent, depth++) {
    if (at.name !== 'a') continue;
    if (!at.href || at.href.startsWith('#')) return null;
    try {
      const { protocol, href } = base ? new URL(at.href, base) : new URL(at.href);
      return protocol === 'https:' || protocol === 'http:' ? href.replace(/[()<>\s]/g, encodeSign) : null;
    } catch {
      return null; // A link of the page's own, and the page does not say where it lies.
    }
  }
  return null;
}

const encodeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
