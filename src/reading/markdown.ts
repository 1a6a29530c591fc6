import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Reading } from '../model/reading';
import type { ParagraphKind } from '../model/types';
import { dateInText } from './dateLine';
import { fact, NO_FACTS, told } from './facts';
import { frontMatter } from './frontMatter';
import { languageFact } from './language';
import { paragraphsOf } from './paragraphs';
import { ProseBuilder } from './prose';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const SKIPPED = new Set([
  'code',
  'html',
  'definition',
  'image',
  'imageReference',
  'thematicBreak',
  'footnoteDefinition',
]);
const BLOCKS: Readonly<Record<string, ParagraphKind>> = { paragraph: 'body', heading: 'headline' };

/** Markdown's visible text: code, HTML, images and front matter are left out; front matter gives date, title, author. */
export function readMarkdown(source: string): Reading {
  const front = frontMatter(source);
  const builder = new ProseBuilder();
  walk(fromMarkdown(front ? blanked(source, front.end) : source) as Node, source, builder, false);
  const { prose, map } = builder.finish();
  const paragraphs = paragraphsOf(prose, builder.blocks);
  const heading = builder.blocks.find((block) => block.kind === 'headline');
  const facts = front?.facts ?? NO_FACTS;
  return {
    prose,
    paragraphs,
    map,
    ...told({
      ...facts,
      title: facts.title ?? (heading ? { value: prose.slice(heading.start, heading.end), from: 'heading' } : null),
      published: facts.published ?? fact(dateInText(prose)?.value, 'shown'),
      language: languageFact(prose, fact(front?.language, 'front matter')),
    }),
  };
}

/** Front matter is blanked, not cut, so that offsets stay those of the source. */
const blanked = (source: string, end: number): string =>
  source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end);

function walk(node: Node, source: string, builder: ProseBuilder, inList: boolean): void {
  if (SKIPPED.has(node.type)) return;
  if (node.type === 'text' || node.type === 'inlineCode') {
    addText(node, source, builder);
    return;
  }
  if (node.type === 'break') {
    const start = node.position?.start.offset ?? 0;
    builder.add(' ', start, node.position?.end.offset ?? start);
    return;
  }
  const list = inList || node.type === 'listItem';
  for (const child of node.children ?? []) walk(child, source, builder, list);
  if (node.type in BLOCKS) builder.endBlock(inList ? 'list' : BLOCKS[node.type]);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;

/** Ties the text of a node to the source: escapes, entities and stripped indents are stepped over. */
function addText(node: Node, source: string, builder: ProseBuilder): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const value = node.value ?? '';
  if (source.startsWith(value, start) && start + value.length === end) {
    builder.add(value, start, end);
    return;
  }
  const decodes = node.type === 'text'; // Code keeps "&amp;" as it stands.
  let at = start;
  for (let i = 0; i < value.length; ) {
    ENTITY.lastIndex = at;
    const entity = decodes && source[at] === '&' ? ENTITY.exec(source)?.[0] : undefined;
    if (entity && value[i] !== '&') {
      const pair = value.codePointAt(i) ?? 0;
      const width = pair > 0xffff ? 2 : 1;
      builder.add(value.slice(i, i + width), at, at + entity.length);
      at += entity.length;
      i += width;
    } else if (entity && /^&(?:amp|#38|#x26);$/i.test(entity)) {
      builder.add('&', at, at + entity.length);
      at += entity.length;
      i++;
    } else {
      while (at < end && source[at] !== value[i]) at++;
      const to = Math.min(at + 1, end);
      builder.add(value[i] ?? '', to - 1, to);
      at = to;
      i++;
    }
  }
}
