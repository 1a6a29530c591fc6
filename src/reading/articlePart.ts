import type { ParagraphKind } from '../model/types';
import { isEntryTime, kindOfBlock } from './blockKind';
import {
  ARTICLE_WORDS,
  CHROME_ELEMENTS,
  CHROME_ROLES,
  END_HEADING,
  isOutOfSight,
  NOISE,
  NOISE_UNITS,
  namesChrome,
  POINTER,
} from './chrome';
import { SENTENCE } from './mass';
import { isWithin, type Page, type PageBlock, type PageNode } from './pageTree';

export interface ArticleBlock {
  readonly block: PageBlock;
  readonly kind: ParagraphKind;
}

const HEAD_KINDS: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['headline', 'byline', 'dateline']);
const HEADING = /^h[1-6]$/;
/** Share of the page's running text below which an element named like page furniture is furniture. */
const FURNITURE_SHARE = 0.4;
/** Of an element with no words of an article in its name, so much may go as long as a readable rest stays. */
const FURNITURE_MOST = 0.75;
const READABLE_UNITS = 140;
/** An element that holds so much of its parent's running text is the one to look into. */
const DESCEND_SHARE = 0.5;
const TEASER_UNITS = 260;

/**
 * The blocks of the article, in page order. Elements named like page furniture are left out unless they hold the story;
 * then the way leads down from the page to the element that holds most of the running text, beside it what reads like
 * it, before it its heading, byline and date. The scoring is of Readability's kind (text, commas, share of links, names
 * of classes), in a fixed number of passes over the page.
 */
export function articleBlocks(page: Page, title: PageBlock | null): readonly ArticleBlock[] {
  weigh(page);
  const holder = title?.node ?? null;
  leaveOut(page, holder);
  weigh(page);
  const all = page.blocks.filter((block) => !block.node.out);
  const { inside, core } = mainPart(page, holder);
  const head = belowTitle(all, title, core);
  const chosen = all.filter(
    (block) => block === title || head.has(block) || inside.has(block.node) || isWithin(block.node, core),
  );
  const kept = tidy(chosen, title, core);
  if (kept.some(({ kind }) => !HEAD_KINDS.has(kind))) return kept;
  // No running text: an index, a table, a page of lines. All that is not furniture is read.
  const rest = all.filter(({ text }) => text.length > NOISE_UNITS || !NOISE.test(text));
  return (rest.length > 0 ? rest : page.blocks).map((block) => ({ block, kind: kindOfBlock(block) }));
}

/** A sentence that opens as one. */
const STANDFIRST = /^[\p{Lu}“"].{40,}[.!?](?:\s?\([^()]{1,60}\))?$/u;
/** Blocks between a title and the body that may be its standfirst and its picture's caption. */
const MAX_HEAD_BLOCKS = 14;

/** What stands between the title and the body in elements of its own: standfirst, caption, byline; no links. */
function belowTitle(
  blocks: readonly PageBlock[],
  title: PageBlock | null,
  core: PageNode | null,
): ReadonlySet<PageBlock> {
  const from = title ? blocks.indexOf(title) : -1;
  if (from < 0) return new Set();
  const until = blocks.findIndex((block, i) => i > from && isWithin(block.node, core));
  if (until < 0 || until - from > MAX_HEAD_BLOCKS) return new Set();
  return new Set(
    blocks.slice(from + 1, until).filter((block) => {
      if (block.links > block.text.length * 0.25) return false;
      const kind = kindOfBlock(block);
      return kind === 'caption' || kind === 'byline' || kind === 'dateline' || STANDFIRST.test(block.text);
    }),
  );
}

/** Sums the figures of all blocks that are not left out. */
function weigh(page: Page): void {
  for (const node of page.nodes) {
    node.units = 0;
    node.links = 0;
    node.mass = 0;
    node.linkedHeadings = 0;
  }
  for (const block of page.blocks) {
    if (block.node.out) continue;
    block.node.units += block.text.length;
    block.node.links += block.links;
    block.node.mass += block.mass;
    if (HEADING.test(block.node.name) && block.links > block.text.length * 0.6) block.node.linkedHeadings++;
  }
  for (let i = page.nodes.length - 1; i > 0; i--) {
    const node = page.nodes[i];
    if (!node?.parent) continue;
    node.parent.units += node.units;
    node.parent.links += node.links;
    node.parent.mass += node.mass;
    node.parent.linkedHeadings += node.linkedHeadings;
  }
}

const holds = (outer: PageNode, node: PageNode | null): boolean => node !== null && isWithin(node, outer);

function leaveOut(page: Page, holder: PageNode | null): void {
  const total = page.nodes[0]?.mass ?? 0;
  for (const node of page.nodes) {
    if (!node.parent) continue;
    node.out = node.parent.out || (!holdsStory(node, total, holder) && isFurniture(node));
  }
}

function holdsStory(node: PageNode, total: number, holder: PageNode | null): boolean {
  if (node.name === 'body' || node.name === 'html') return true;
  if (/\barticlebody\b/.test(node.itemprop)) return true;
  if (holds(node, holder) && node.mass >= Math.min(total * 0.2, READABLE_UNITS)) return true;
  if (node.mass <= total * FURNITURE_SHARE) return false;
  const named = node.marks.split(' ').some((word) => ARTICLE_WORDS.has(word));
  return named || node.mass > total * FURNITURE_MOST || total - node.mass < READABLE_UNITS;
}

function isFurniture(node: PageNode): boolean {
  if (CHROME_ELEMENTS.has(node.name))
    return !(
      / (?:pull|quote|pullquote) /.test(node.marks) ||
      (node.name === 'footer' && node.parent?.name === 'blockquote')
    );
  // A part of a sentence is none, whatever its name: "<p><span class=lead-in-callout>".
  if (node.name === 'span' && node.parent?.name === 'p' && !/ (?:credit|credits) /.test(node.marks))
    return isOutOfSight(node.marks);
  if (CHROME_ROLES.has(node.role) || / comments? /.test(node.marks)) return true;
  return namesChrome(node.marks);
}

interface MainPart {
  readonly core: PageNode | null;
  /** Elements beside the core that read like it. */
  readonly inside: ReadonlySet<PageNode>;
}

function mainPart(page: Page, holder: PageNode | null): MainPart {
  const children = new Map<PageNode, PageNode[]>();
  for (const node of page.nodes) {
    if (node.out || !node.parent) continue;
    const list = children.get(node.parent);
    if (list) list.push(node);
    else children.set(node.parent, [node]);
  }
  const mass = (node: PageNode): number => node.mass;
  const root = page.nodes[0];
  if (!root || mass(root) === 0) return { core: null, inside: new Set() };
  const stated = page.nodes.filter(
    (node) => !node.out && /\barticlebody\b/.test(node.itemprop) && mass(node) >= mass(root) * 0.3,
  );
  let core = stated.length === 1 ? (stated[0] ?? root) : root;
  if (core === root) {
    for (;;) {
      const all = children.get(core) ?? [];
      const titled = all.find(
        (child) => holds(child, holder) && mass(child) >= Math.max(mass(core) * 0.1, READABLE_UNITS),
      );
      const biggest =
        titled ??
        all.reduce<PageNode | null>((best, child) => (!best || mass(child) > mass(best) ? child : best), null);
      if (!biggest || isLeaf(biggest) || (biggest !== titled && mass(biggest) < mass(core) * DESCEND_SHARE)) break;
      core = biggest;
    }
  }
  const inside = new Set<PageNode>();
  const add = (node: PageNode): void => {
    const open = [node];
    for (let next = open.pop(); next; next = open.pop()) {
      inside.add(next);
      open.push(...(children.get(next) ?? []));
    }
  };
  const size = mass(core);
  let level = 0;
  for (let at: PageNode = core; at.parent && level < 4; at = at.parent, level++) {
    if (at.name === 'article' || at.name === 'main' || at.name === 'body') break;
    for (const beside of children.get(at.parent) ?? [])
      if (beside !== at && !inside.has(beside) && readsLike(beside, mass(beside), size, level)) add(beside);
  }
  return { core, inside };
}

const isLeaf = (node: PageNode): boolean =>
  /^(?:p|li|td|th|dd|dt|blockquote|figcaption|pre|h\d|ul|ol)$/.test(node.name);

/** True of a part beside the core that goes on with the story: long text, few links, no heading that leads away. */
function readsLike(node: PageNode, mass: number, core: number, level: number): boolean {
  // Paragraphs close by belong to the story however short they are: half of it may stand in a box of its own.
  const plain = node.links < node.units * 0.15 && mass > node.units * 0.6 && node.linkedHeadings === 0;
  if (level < 2 && plain && mass >= 40 && node.name !== 'article') return true;
  if (mass < Math.max(80, core * 0.04) || node.name === 'article') return false;
  if (node.links > node.units * 0.25) return false;
  return node.linkedHeadings === 0 || mass / node.linkedHeadings > TEASER_UNITS * 2;
}

/** "Related[edit]" without the link that a wiki puts behind its headings. */
const withoutEditLink = (text: string): string =>
  text.endsWith(']') ? text.slice(0, text.indexOf('[')).trimEnd() : text;

/** Leaves out what stands between the paragraphs: shares, pointers, teasers, lists of links, second headings, furniture lines. */
function tidy(blocks: readonly PageBlock[], title: PageBlock | null, core: PageNode | null): ArticleBlock[] {
  const teasers = teaserNodes(blocks, core, title);
  const out: ArticleBlock[] = [];
  let ended: PageNode | null = null;
  let begun = false;
  for (const block of blocks) {
    if (block === title) {
      out.push({ block, kind: 'headline' });
      continue;
    }
    const kind = kindOfBlock(block);
    const mass = block.mass;
    if (ended && (!isWithin(block.node, ended) || (mass > 120 && block.links === 0 && block.node.name === 'p')))
      ended = null;
    if (kind === 'headline' && END_HEADING.test(withoutEditLink(block.text)) && begun) ended = block.node.parent;
    if (ended || teasers.has(block.node) || isNoise(block, kind, mass)) continue;
    if (title && block.text === title.text) continue;
    if ((kind === 'byline' || kind === 'dateline') && begun && !isEntryTime(block)) continue;
    if (mass >= 80) begun = true;
    out.push({ block, kind });
  }
  return withoutHangingHeadings(out, title);
}

function isNoise(block: PageBlock, kind: ParagraphKind, mass: number): boolean {
  const { text, node } = block;
  if (kind === 'byline' || kind === 'dateline') return text.length > 300;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= NOISE_UNITS && (NOISE.test(text) || (POINTER.test(text) && (block.links > 0 || text.length < 90))))
    return true;
  const linked = block.links / text.length;
  if (linked > 0.9) return true;
  if (linked > 0.5 && !(node.name === 'p' && SENTENCE.test(text))) return true;
  if (kind === 'headline' || kind === 'caption' || kind === 'table' || node.name === 'p' || node.name === 'li')
    return false;
  // Bare text in a div: short lines are labels.
  return mass < 10 && text.length < 60 && !SENTENCE.test(text) && node.name !== 'blockquote' && node.name !== 'td';
}

/** Cards that lead to other articles: a linked heading with little text, where they are not the page's main matter. */
function teaserNodes(
  blocks: readonly PageBlock[],
  core: PageNode | null,
  title: PageBlock | null,
): ReadonlySet<PageNode> {
  const cards = new Set<PageNode>();
  const kept = new Set<PageNode>();
  for (const { node } of blocks) {
    const path: PageNode[] = [];
    for (
      let at: PageNode | null = node;
      at && at !== core && !kept.has(at) && !cards.has(at) && path.length < 60;
      at = at.parent
    )
      path.push(at);
    const above = path.at(-1)?.parent;
    let inCard = above ? cards.has(above) : false;
    for (const each of path.reverse()) {
      inCard ||=
        !holds(each, title?.node ?? null) && each.linkedHeadings > 0 && each.mass / each.linkedHeadings < TEASER_UNITS;
      (inCard ? cards : kept).add(each);
    }
  }
  const mass = (list: readonly PageBlock[]): number => list.reduce((sum, block) => sum + block.mass, 0);
  return mass(blocks.filter((block) => cards.has(block.node))) > mass(blocks) * 0.5 ? new Set() : cards;
}

/** A heading needs text of its own behind it. */
function withoutHangingHeadings(list: readonly ArticleBlock[], title: PageBlock | null): ArticleBlock[] {
  const last = list.findLastIndex(({ kind }) => kind !== 'headline');
  return list.filter(({ block, kind }, i) => kind !== 'headline' || block === title || i < last);
}
