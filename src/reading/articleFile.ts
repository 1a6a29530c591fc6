/** An article as a file of its own: Markdown with front matter, of a page's source or of plain text. */
import type { Facts } from '../model/facts';
import type { ProseParagraph } from '../model/types';
import { decodeBytes } from './decode';
import { type ArticleOfPage, articleOfPage } from './html';
import { escaped, inlineOf } from './markdownWords';
import type { PageNode } from './pageTree';
import { readText } from './text';

export interface ArticleFile {
  /** Of the file, without its ending: "dam-reopens"; never empty. */
  readonly name: string;
  /** Ends with a line feed. */
  readonly markdown: string;
}

/**
 * The article of a page or a text as a Markdown file: title, authors, days, outlet and source as front matter, then the
 * title and the story with its headings, lists, quotations and links. null where there is no text. Nothing is fetched:
 * pictures are left out. `either`: a page where it looks like the source of one. Takes time linear in the source.
 */
export function articleFile(source: string | ArrayBuffer, format: 'html' | 'text' | 'either'): ArticleFile | null {
  const text = (typeof source === 'string' ? source : decodeBytes(new Uint8Array(source))).replace(/\r\n?/g, '\n');
  const html = format === 'html' || (format === 'either' && looksLikeHtml(text));
  const { facts, blocks, address } = html ? ofPage(articleOfPage(text)) : ofText(text);
  if (blocks.length === 0) return null;
  const title = facts.title?.value ?? null;
  const front = frontMatterOf(facts, address);
  const parts = [...(front ? [front] : []), ...(title ? [`# ${escaped(title)}`] : []), ...joined(blocks)];
  return { name: nameOf(title ?? blocks[0]?.text ?? ''), markdown: `${parts.join('\n\n')}\n` };
}

/** True of text that is the source of a page or of a part of one. */
const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  return (
    /^\s*(?:<!doctype html|<(?:html|head|body|meta|title|link|script|style|article|main|section|header|nav|figure|div|p|h[1-6]|ul|ol|blockquote|table|center|font|span|a|b|br)\b[^<>]*>)/i.test(
      head,
    ) || (head.match(/<\/(?:p|div|h[1-6]|li|article|section)>/gi)?.length ?? 0) > 1
  );
};

interface FileBlock {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'quote' | 'paragraph';
}

interface Parts {
  readonly facts: Facts;
  readonly blocks: readonly FileBlock[];
  readonly address: string | null;
}

function ofPage({ reading, blocks, page }: ArticleOfPage): Parts {
  const { facts } = reading;
  const address =
    [page.head.canonical, ...(page.head.meta.get('og:url') ?? [])].find((each) => isAddress(each)) ?? null;
  const title = facts.title?.value;
  if (blocks === null) return { facts, address, blocks: blocksOf(reading.prose, reading.paragraphs, title) };
  const list = blocks.flatMap(({ block, kind }): FileBlock[] => {
    if (block.text === title || kind === 'byline') return [];
    const text = inlineOf(block.pieces, address);
    if (!text) return [];
    if (kind === 'headline') return [{ text, kind: 'heading' }];
    if (kind === 'list') return [{ text, kind: 'item' }];
    return [{ text, kind: kind === 'pullquote' || isQuoted(block.node) ? 'quote' : 'paragraph' }];
  });
  return { facts, address, blocks: list };
}

function isQuoted(node: PageNode): boolean {
  for (let at: PageNode | null = node, depth = 0; at && depth < 4; at = at.parent, depth++)
    if (at.name === 'blockquote') return true;
  return false;
}

function ofText(source: string): Parts {
  const { prose, paragraphs, facts } = readText(source);
  return { facts, address: null, blocks: blocksOf(prose, paragraphs, facts.title?.value) };
}

const blocksOf = (prose: string, paragraphs: readonly ProseParagraph[], title: string | undefined): FileBlock[] =>
  paragraphs.flatMap(({ start, end, kind }): FileBlock[] => {
    const text = prose.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (text === '' || text === title || kind === 'byline') return [];
    if (kind === 'list') return [{ text: escaped(text.replace(/^(?:[-*•·▪–])\s+/u, '')), kind: 'item' }];
    return [{ text: escaped(text), kind: kind === 'headline' ? 'heading' : 'paragraph' }];
  });

/** Blocks with their signs; the items of a list stand close together. */
function joined(blocks: readonly FileBlock[]): string[] {
  const out: string[] = [];
  blocks.forEach(({ text, kind }, i) => {
    if (kind === 'item' && blocks[i - 1]?.kind === 'item') out.push(`${out.pop()}\n- ${text}`);
    else out.push(SIGNS[kind] + text);
  });
  return out;
}
const SIGNS: Readonly<Record<FileBlock['kind'], string>> = { heading: '## ', item: '- ', quote: '> ', paragraph: '' };

function frontMatterOf(facts: Facts, address: string | null): string {
  // JSON's strings are YAML's.
  const line = (name: string, value: string | undefined | null): string[] =>
    value ? [`${name}: ${JSON.stringify(value)}`] : [];
  const day = (name: string, value: string | undefined): string[] => (value ? [`${name}: ${value}`] : []);
  const authors = facts.authors?.value ?? [];
  const lines = [
    ...line('title', facts.title?.value),
    ...(authors.length > 1
      ? ['authors:', ...authors.map((each) => `  - ${JSON.stringify(each)}`)]
      : line('author', authors[0])),
    ...day('date', facts.published?.value),
    ...(facts.updated?.value === facts.published?.value ? [] : day('updated', facts.updated?.value)),
    ...line('outlet', facts.outlet?.value),
    ...line('section', facts.section?.value),
    ...line('source', address),
  ];
  return lines.length > 0 ? ['---', ...lines, '---'].join('\n') : '';
}

const isAddress = (text: string | null | undefined): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text ?? '');

const MAX_NAME_UNITS = 60;
/** What Windows lets no file be called. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function nameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= MAX_NAME_UNITS) break;
    name += name ? `-${word}` : word;
  }
  return name === '' || RESERVED.test(name) ? `article${name && `-${name}`}` : name;
}
