import { scanHtml } from './htmlTags';
import { massOf } from './mass';
import { type PageHead, PageHeadReader } from './pageHead';

/** An element of the page. Its figures are sums over all blocks inside; units are UTF-16 units of visible text. */
export interface PageNode {
  readonly name: string;
  readonly parent: PageNode | null;
  /** Class, id, role, itemprop, rel and data names in small letters, words parted by blanks. */
  readonly marks: string;
  readonly role: string;
  readonly itemprop: string;
  readonly datetime: string;
  /** Where a link leads. */
  readonly href: string;
  readonly hidden: boolean;
  /** Place in page order; the elements inside are those up to `last`. */
  readonly index: number;
  last: number;
  units: number;
  links: number;
  /** Weight of its running text: what makes a page an article. */
  mass: number;
  /** Headings that are links: the mark of teasers. */
  linkedHeadings: number;
  /** Left out, with all that is inside. */
  out: boolean;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The innermost element, inline ones included. */
  readonly node: PageNode;
  readonly linked: boolean;
}

/** A run of text between two block borders. */
export interface PageBlock {
  /** The innermost block element. */
  readonly node: PageNode;
  readonly pieces: readonly Piece[];
  /** White space collapsed, trimmed. */
  readonly text: string;
  /** Units that stand in links. */
  readonly links: number;
  /** Its weight as running text. */
  readonly mass: number;
}

export interface Page {
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly PageBlock[];
  readonly head: PageHead;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Never seen on the page, or no text to read. */
const UNSEEN = words(
  'script style noscript template svg math iframe object select textarea button head title audio video',
);
/** An element that is none of these ends an unclosed head. */
const HEAD_ELEMENTS = words('head base link meta noscript script style template title');
const VOID = words('area base br col embed hr img input link meta param source track wbr');
const INLINE = words(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub
  sup time tt u var wbr img input picture source`,
);
/** Inline elements that pages show as labels beside each other. */
const SET_APART = words('span a time label small abbr cite em strong b i');
const CLOSED_BY_ITS_LIKE = new Map<string, ReadonlySet<string>>([
  ['li', words('ul ol menu')],
  ['dt', words('dl')],
  ['dd', words('dl')],
  ['tr', words('table')],
  ['td', words('tr table')],
  ['th', words('tr table')],
  ['option', words('select')],
]);
/** How far up a stack is looked for an element that a tag closes: keeps hostile nesting linear. */
const MAX_LOOK = 60;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Between these two, without a blank, stands a border that the page shows as a gap. */
const GAP = /[\p{Ll}\p{N}.,:;!?|][\p{Lu}]|\p{L}\p{N}|\p{N}\p{L}/u;

const isGap = (border: number, pair: string): boolean =>
  border === 3 ? /^[\p{L}\p{N}]{2}$/u.test(pair) : border === 2 && GAP.test(pair);

/** True where `node` is `outer` or inside it. */
export const isWithin = (node: PageNode, outer: PageNode | null): boolean =>
  outer !== null && node.index >= outer.index && node.index <= outer.last;

/**
 * Reads a page into elements and blocks in one linear pass. With `seeHidden`, what is marked as hidden is read too: pages
 * are saved while a banner covers the story.
 */
export function readPage(source: string, seeHidden = false): Page {
  const root = nodeOf('', null, {}, 0);
  const nodes: PageNode[] = [root];
  const blocks: PageBlock[] = [];
  const stack: PageNode[] = [root];
  const open = new Map<string, number>();
  const head = new PageHeadReader();
  let unseen = 0;
  let anchors = 0;
  let pieces: Piece[] = [];
  let lastBreak = -1;
  /** 1 behind the end of an inline element that pages set apart, 2 where another begins at once, 3 at a time's. */
  let border = 0;
  const top = (): PageNode => stack.at(-1) ?? root;

  const endBlock = (): void => {
    if (pieces.length === 0) return;
    const text = pieces.map((piece) => piece.text).join('');
    const shown = text.replace(/\s+/gu, ' ').trim();
    if (shown) {
      const node = blockNode(top());
      const links = linkedUnits(pieces);
      blocks.push({ node, pieces, text: shown, links, mass: massOf(shown, links, node.name) });
    }
    pieces = [];
  };
  const pop = (): void => {
    const node = stack.pop();
    if (!node) return;
    open.set(node.name, (open.get(node.name) ?? 1) - 1);
    if (node.hidden || UNSEEN.has(node.name)) unseen--;
    if (node.name === 'a') anchors--;
  };
  const popThrough = (index: number): void => {
    while (stack.length > index) pop();
  };
  /** Index of the innermost element that `stops` does not come before; -1 where none is near. */
  const find = (name: string, stops: (node: PageNode) => boolean): number => {
    for (let i = stack.length - 1; i > 0 && i > stack.length - MAX_LOOK; i--) {
      const node = stack[i];
      if (!node) return -1;
      if (node.name === name) return i;
      if (stops(node)) return -1;
    }
    return -1;
  };

  scanHtml(source, {
    open(name, attributes, start, end) {
      head.open(name, attributes);
      if (name === 'br' && unseen === 0) {
        if (lastBreak === pieces.length && pieces.length > 0) endBlock();
        else pieces.push({ text: ' ', start, end, node: top(), linked: false });
        lastBreak = pieces.length;
      }
      if (name === 'time') border = 3;
      else if (border < 3) border = border > 0 && SET_APART.has(name) ? 2 : 0;
      const inline = INLINE.has(name);
      if (!inline && name !== 'br') endBlock();
      if (VOID.has(name)) return;
      if (name === 'body') popThrough(Math.max(1, find('html', () => false) + 1));
      if (!inline && (open.get('p') ?? 0) > 0) {
        const at = find('p', (node) => !INLINE.has(node.name));
        if (at > 0) popThrough(at);
      }
      const scope = CLOSED_BY_ITS_LIKE.get(name);
      if (scope && (open.get(name) ?? 0) > 0) {
        const at = find(name, (node) => scope.has(node.name));
        if (at > 0) popThrough(at);
      }
      if (!HEAD_ELEMENTS.has(name) && (open.get('head') ?? 0) > 0) {
        const at = find('head', () => false);
        if (at > 0) popThrough(at);
      }
      const node = nodeOf(
        name,
        top(),
        seeHidden ? { ...attributes, style: '', 'aria-hidden': '' } : attributes,
        nodes.length,
      );
      nodes.push(node);
      stack.push(node);
      open.set(name, (open.get(name) ?? 0) + 1);
      if (node.hidden || UNSEEN.has(name)) unseen++;
      if (name === 'a') anchors++;
    },
    close(name) {
      head.close();
      const inline = INLINE.has(name);
      if (!inline) endBlock();
      else if (border < 3) border = name === 'time' ? 3 : SET_APART.has(name) ? 1 : 0;
      if ((open.get(name) ?? 0) <= 0) return;
      if (inline) {
        const at = find(name, (node) => !INLINE.has(node.name));
        if (at > 0) popThrough(at);
        return;
      }
      while (stack.length > 1) {
        const last = top().name;
        pop();
        if (last === name) return;
      }
    },
    text(text, start, end) {
      head.text(text, start, end);
      if (unseen > 0) return;
      const before = pieces.at(-1);
      if (before && isGap(border, (before.text.at(-1) ?? '') + (text[0] ?? '')))
        pieces.push({ text: ' ', start, end: start, node: top(), linked: false });
      border = 0;
      pieces.push({ text, start, end, node: top(), linked: anchors > 0 });
    },
  });
  endBlock();
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i];
    if (node?.parent) node.parent.last = Math.max(node.parent.last, node.last);
  }
  return { nodes, blocks, head: head.finish() };
}

function nodeOf(
  name: string,
  parent: PageNode | null,
  attributes: Readonly<Record<string, string>>,
  index: number,
): PageNode {
  const {
    class: classes = '',
    id = '',
    role = '',
    itemprop = '',
    rel = '',
    style = '',
    datetime = '',
    href = '',
  } = attributes;
  const data = `${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''}`;
  return {
    name,
    parent,
    marks: markWords(`${classes} ${id} ${data}`.slice(0, 600)),
    role: role.toLowerCase(),
    itemprop: `${itemprop} ${rel}`.trim().toLowerCase(),
    datetime: datetime || machineDate(name, attributes),
    href: name === 'a' ? href : '',
    hidden: 'hidden' in attributes || HIDDEN_STYLE.test(style) || attributes['aria-hidden'] === 'true',
    index,
    last: index,
    units: 0,
    links: 0,
    mass: 0,
    linkedHeadings: 0,
    out: false,
  };
}

/** A day that an element carries out of sight: "<abbr title=…>", "<span property="dc:date" content=…>". */
function machineDate(name: string, attributes: Readonly<Record<string, string>>): string {
  const { title = '', content = '', property = '', itemprop = '', class: classes = '' } = attributes;
  const stated = attributes['data-datetime'] ?? attributes['data-timestamp'];
  if (stated) return stated;
  if (content && /date|published/i.test(`${property} ${itemprop}`)) return content;
  return (name === 'abbr' || /published|date|time/i.test(classes)) && /^\s*\d/.test(title) ? title : '';
}

/** "storyBody__share-bar" is " story body share bar ". */
const markWords = (text: string): string =>
  ` ${text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()
    .trim()} `;

function blockNode(node: PageNode): PageNode {
  let at = node;
  for (let i = 0; i < MAX_LOOK && at.parent && INLINE.has(at.name); i++) at = at.parent;
  return at;
}

const linkedUnits = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.linked ? piece.text.replace(/\s+/gu, ' ').length : 0), 0);
