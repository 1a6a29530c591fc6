import type { Reading } from '../model/reading';
import type { ParagraphKind } from '../model/types';
import { dateInText } from './dateLine';
import { scanHtml } from './htmlTags';
import { isoDate } from './isoDate';
import { languageOf } from './language';
import { paragraphsOf } from './paragraphs';
import { type Block, ProseBuilder } from './prose';

/** Never seen on the page, or not part of the story. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object select textarea button nav footer form head'.split(' '),
);
const INLINE = new Set(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub
  sup time tt u var wbr`.split(/\s+/),
);
const KINDS: Readonly<Record<string, ParagraphKind>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list',
  p: 'body',
  blockquote: 'body',
  td: 'table',
  th: 'table',
  dt: 'list',
  dd: 'list',
};
const MAIN = new Set(['article', 'main']);
/** Share of the text that must stand in <article> or <main> before the rest of the page is left out. */
const MAIN_SHARE = 0.4;

interface Meta {
  title: string;
  date: string | null;
  author: string | null;
}

/** HTML's visible text with the source range of every piece; htmlparser2 reports one range for each decoded entity. */
export function readHtml(source: string): Reading {
  const builder = new ProseBuilder();
  const meta: Meta = { title: '', date: null, author: null };
  parse(source, builder, meta);
  const { prose, map } = builder.finish();
  const paragraphs = paragraphsOf(prose, mainBlocks(builder.blocks));
  const heading = paragraphs.find((paragraph) => paragraph.kind === 'headline');
  return {
    prose,
    paragraphs,
    map,
    title: heading ? prose.slice(heading.start, heading.end) : meta.title.trim() || null,
    date: meta.date ?? dateInText(prose)?.value ?? null,
    author: meta.author,
    language: languageOf(paragraphs.map((paragraph) => prose.slice(paragraph.start, paragraph.end)).join('\n')),
  };
}

function mainBlocks(blocks: readonly Block[]): readonly Block[] {
  const size = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.end - block.start, 0);
  const main = blocks.filter((block) => block.main);
  return main.length > 0 && size(main) >= size(blocks) * MAIN_SHARE ? main : blocks;
}

function parse(source: string, builder: ProseBuilder, meta: Meta): void {
  let skipped = '';
  let skipDepth = 0;
  let mainDepth = 0;
  let raw = '';
  let kind: ParagraphKind | undefined;
  let lastBreak = -1;
  const endBlock = (next: ParagraphKind | undefined): void => {
    builder.endBlock(kind, mainDepth > 0);
    kind = next;
  };
  scanHtml(source, {
    open(name, attributes, start, end) {
      readMeta(name, attributes, meta);
      raw = name === 'title' || (name === 'script' && attributes.type === 'application/ld+json') ? name : '';
      if (name === 'body') skipDepth = 0;
      if (skipDepth > 0) skipDepth += name === skipped ? 1 : 0;
      else if (SKIPPED.has(name)) {
        skipped = name;
        skipDepth = 1;
      }
      if (MAIN.has(name)) mainDepth++;
      if (name === 'br') {
        if (lastBreak === builder.length) endBlock(kind);
        else builder.add(' ', start, end);
        lastBreak = builder.length;
      } else if (!INLINE.has(name)) endBlock(name === 'p' && kind === 'list' ? 'list' : KINDS[name]);
    },
    close(name) {
      raw = '';
      if (skipDepth > 0 && name === skipped) skipDepth--;
      if (!INLINE.has(name)) endBlock(undefined);
      if (MAIN.has(name)) mainDepth = Math.max(0, mainDepth - 1);
    },
    text(text, start, end) {
      if (raw === 'title') meta.title = (meta.title + text).slice(0, 500);
      if (raw === 'script') meta.date ??= isoDate(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1]);
      if (skipDepth === 0 && raw === '') builder.add(text, start, end);
    },
  });
  endBlock(undefined);
}

function readMeta(name: string, attributes: Readonly<Record<string, string>>, meta: Meta): void {
  if (name === 'time') meta.date ??= isoDate(attributes.datetime);
  if (name !== 'meta') return;
  const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content ?? null;
  if (
    /^(?:article:published_time|datepublished|date|pubdate|dc\.date(?:\.issued)?|publish[-_]?date|parsely-pub-date)$/.test(
      key,
    )
  )
    meta.date = isoDate(content) ?? meta.date;
  if (/^(?:author|article:author|byl|parsely-author)$/.test(key)) meta.author ??= content;
}
