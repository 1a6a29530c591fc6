import { fromMarkdown } from 'mdast-util-from-markdown';
import { NO_FACTS } from '../model/facts';
import type { Reading } from '../model/reading';
import type { ParagraphKind } from '../model/types';
import { dateInText } from './dateLine';
import { fact, told } from './facts';
import { frontMatter } from './frontMatter';
import { languageFact } from './language';
import { type Piece, piecesOf } from './markdownPieces';
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

/** Markdown's visible text, read piece by piece: code, HTML, images and front matter are left out; front matter gives date, title, author. */
export function* markdownSteps(source: string): Generator<void, Reading> {
  const front = frontMatter(source);
  const text = front ? blanked(source, front.end) : source;
  const builder = new ProseBuilder();
  const definitions = definitionsOf(text);
  for (const piece of piecesOf(text)) {
    addPiece(piece, text, definitions, builder);
    yield;
  }
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

function addPiece(piece: Piece, text: string, definitions: ReadonlySet<string>, builder: ProseBuilder): void {
  const own = text.slice(piece.start, piece.end);
  if (piece.kind === 'skip') return;
  if (piece.kind === 'plain') {
    builder.add(own, piece.start, piece.end);
    builder.endBlock(undefined);
    return;
  }
  const missing = [...labelsIn(own)].filter((label) => definitions.has(label));
  const whole = missing.length === 0 ? own : `${own}\n\n${missing.map((label) => `[${label}]: x\n`).join('')}`;
  walk(fromMarkdown(whole) as Node, { text: own, base: piece.start }, builder, false);
}

const DEFINITION = /^ {0,3}\[([^[\]\\\n]{1,200})\]:[ \t]*\S/gm;
const LABEL = /\[([^[\]\\\n]{1,200})\]/g;
const normal = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** What `[words][label]` may refer to: a link stands far from where it is defined, perhaps in another piece. */
const definitionsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(DEFINITION)].map((found) => normal(found[1] ?? '')));
const labelsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(LABEL)].map((found) => normal(found[1] ?? '')));

/** The text of a piece, and where it stands in the source. */
interface Part {
  readonly text: string;
  readonly base: number;
}

function walk(node: Node, part: Part, builder: ProseBuilder, inList: boolean): void {
  if (SKIPPED.has(node.type)) return;
  if (node.type === 'text' || node.type === 'inlineCode') {
    addText(node, part, builder);
    return;
  }
  if (node.type === 'break') {
    const start = node.position?.start.offset ?? 0;
    builder.add(' ', part.base + start, part.base + (node.position?.end.offset ?? start));
    return;
  }
  const list = inList || node.type === 'listItem';
  for (const child of node.children ?? []) walk(child, part, builder, list);
  if (node.type in BLOCKS) builder.endBlock(inList ? 'list' : BLOCKS[node.type]);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;

/** Ties the text of a node to the source: escapes, entities and stripped indents are stepped over. */
function addText(node: Node, { text: source, base }: Part, builder: ProseBuilder): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const value = node.value ?? '';
  if (source.startsWith(value, start) && start + value.length === end) {
    builder.add(value, base + start, base + end);
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
      builder.add(value.slice(i, i + width), base + at, base + at + entity.length);
      at += entity.length;
      i += width;
    } else if (entity && /^&(?:amp|#38|#x26);$/i.test(entity)) {
      builder.add('&', base + at, base + at + entity.length);
      at += entity.length;
      i++;
    } else {
      while (at < end && source[at] !== value[i]) at++;
      const to = Math.min(at + 1, end);
      builder.add(value[i] ?? '', base + to - 1, base + to);
      at = to;
      i++;
    }
  }
}
