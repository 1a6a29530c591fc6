import type { ParagraphKind } from '../model/types';
import {
  ARTICLE_WORDS,
  CHROME_ELEMENTS,
  CHROME_ROLES,
  END_HEADING,
  NOISE,
  NOISE_UNITS,
  namesChrome,
  POINTER,
} from './chrome';
import { BYLINE, DATE_ONLY } from './headLines';
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
  const all = page.blocks.filter((block) => !block.node.out);
  const { inside, core } = mainPart(page, holder);
  const chosen = all.filter((block) => block === title || inside.has(block.node) || isWithin(block.node, core));
  const kept = tidy(chosen, title, core);
  if (kept.some(({ kind }) => !HEAD_KINDS.has(kind))) return kept;
  // No running text: an index, a table, a page of lines. All that is not furniture is read.
  const rest = all.filter(({ text }) => text.length > NOISE_UNITS || !NOISE.test(text));
  return (rest.length > 0 ? rest : page.blocks).map((block) => ({ block, kind: kindOfBlock(block) }));
}

function weigh(page: Page): void {
  for (const block of page.blocks) {
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
  const live = new Map<PageNode, number>();
  for (const node of page.nodes) {
    if (node.out || !node.parent) continue;
    const list = children.get(node.parent);
    if (list) list.push(node);
    else children.set(node.parent, [node]);
  }
  // Running text without what was left out.
  for (const block of page.blocks) if (!block.node.out) live.set(block.node, (live.get(block.node) ?? 0) + block.mass);
  for (let i = page.nodes.length - 1; i > 0; i--) {
    const node = page.nodes[i];
    if (node?.parent && !node.out) live.set(node.parent, (live.get(node.parent) ?? 0) + (live.get(node) ?? 0));
  }
  const mass = (node: PageNode): number => live.get(node) ?? 0;
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
        (child) => holds(child, holder) && mass(child) >= Math.max(mass(core) * 0.25, READABLE_UNITS),
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
      if (beside !== at && !inside.has(beside) && readsLike(beside, mass(beside), size)) add(beside);
  }
  return { core, inside };
}

const isLeaf = (node: PageNode): boolean =>
  /^(?:p|li|td|th|dd|dt|blockquote|figcaption|pre|h\d|ul|ol)$/.test(node.name);

/** True of a part beside the core that goes on with the story: long text, few links, no heading that leads away. */
function readsLike(node: PageNode, mass: number, core: number): boolean {
  if (mass < Math.max(80, core * 0.04) || node.name === 'article') return false;
  if (node.links > node.units * 0.25) return false;
  return node.linkedHeadings === 0 || mass / node.linkedHeadings > TEASER_UNITS * 2;
}

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
    if (kind === 'headline' && END_HEADING.test(block.text) && begun) ended = block.node.parent;
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

/** True of a block of which all that is seen is a time element. */
const isEntryTime = (block: PageBlock): boolean =>
  block.text.length < 60 &&
  block.pieces.every(({ text, node }) => text.trim() === '' || node.name === 'time' || node.parent?.name === 'time');

export function kindOfBlock(block: PageBlock): ParagraphKind {
  const { node, text } = block;
  if (HEADING.test(node.name)) return 'headline';
  if (isEntryTime(block)) return 'dateline';
  let depth = 0;
  for (let at: PageNode | null = node; at && depth < 4; at = at.parent, depth++) {
    if (at.name === 'figcaption' || / (?:caption|captions|cutline|wp caption text) /.test(at.marks)) return 'caption';
    if (/ (?:pullquote|pull quote|pull) /.test(at.marks)) return 'pullquote';
    if (
      depth < 3 &&
      text.length < 200 &&
      (/ (?:byline|author|authors|bylines) /.test(at.marks) || /\bauthor\b/.test(at.itemprop))
    )
      return 'byline';
    if (
      depth < 3 &&
      text.length < 120 &&
      (at.name === 'time' ||
        / (?:dateline|datetime|timestamp|date|dates|pubdate|published|updated|posted|pub) /.test(at.marks) ||
        /date(?:published|modified)/.test(at.itemprop))
    )
      return 'dateline';
  }
  if (text.length < 120 && DATE_ONLY.test(text)) return 'dateline';
  if (text.length < 160 && BYLINE.test(text)) return 'byline';
  if (node.name === 'li' || node.name === 'dd' || node.name === 'dt') return 'list';
  if (node.name === 'td' || node.name === 'th') return 'table';
  return 'body';
}
