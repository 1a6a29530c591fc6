import type { Fact } from '../model/facts';
import { END_HEADING, NOISE } from './chrome';
import type { LinkedArticle } from './jsonLd';
import type { Page, PageBlock } from './pageTree';

const TITLE_META =
  'og:title twitter:title parsely-title sailthru.title dc.title dcterms.title headline hdl title'.split(' ');
const SEPARATOR = /\s+[|–—•·»«:/\\>-]+\s+|\s*[|»«]\s*|:\s+/u;
/** Kept beside a split title: its separators may belong to it ("Dam: what we know"). */
const HARD_SEPARATOR = /\s+[|–—•·»«/\\>-]\s+|\s*[|»«]\s*/gu;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Choice {
  readonly title: Fact<string> | null;
  readonly heading: PageBlock | null;
}

/**
 * The title: a heading that agrees with what the page says out of sight (og:title, JSON-LD, the title element), else the
 * heading that stands alone, else what is said out of sight, without the outlet's name.
 */
export function titleOf(page: Page, linked: LinkedArticle | null, outlet: string | null): Choice {
  const said = saidTitles(page, linked);
  const candidates = headings(page);
  let best: { readonly block: PageBlock; readonly score: number } | null = null;
  for (const block of candidates) {
    const score = agreement(block, said) + bonus(block, outlet);
    if (score > (best?.score ?? 0)) best = { block, score };
  }
  if (best && best.score >= 1) return { title: { value: best.block.text, from: 'heading' }, heading: best.block };
  const line = saidLine(page, said);
  if (line) return { title: { value: line.text, from: 'heading' }, heading: line };
  const plain = said.map(({ value, from }) => ({ value: withoutOutlet(value, outlet), from }));
  const firsts = candidates.filter(
    (block) => block.node.name === 'h1' && !isHome(block) && !isOutlet(block.text, outlet),
  );
  const alone = firsts.length === 1 ? firsts[0] : undefined;
  if (alone) return { title: { value: alone.text, from: 'heading' }, heading: alone };
  const told = plain.find(({ value }) => value && !isOutlet(value, outlet));
  if (told) return { title: told, heading: null };
  const any =
    firsts[0] ??
    candidates.find((block) => block.links === 0 && !END_HEADING.test(block.text) && !NOISE.test(block.text));
  return any ? { title: { value: any.text, from: 'heading' }, heading: any } : { title: null, heading: null };
}

/** How many blocks of the page may stand before a title that no element marks. */
const LINES = 200;

/** A line that is no heading by its element but says, word for word, what a part of the title element says: old pages. */
function saidLine(page: Page, said: readonly Fact<string>[]): PageBlock | null {
  const parts = new Set(
    said
      .flatMap(({ value }) => [value, ...value.split(SEPARATOR), value.slice(value.indexOf(':') + 1)])
      .map(folded)
      .filter((part) => part.split(' ').length > 3),
  );
  const found = page.blocks
    .slice(0, LINES)
    .find(({ text, links }) => links === 0 && text.length < 300 && parts.has(folded(text)));
  return found ?? null;
}

/** What is longer is no title, and separators are looked for in it. */
const MAX_TITLE_UNITS = 1_000;

function saidTitles(page: Page, linked: LinkedArticle | null): readonly Fact<string>[] {
  const list: Fact<string>[] = [];
  const add = (value: string, from: string): void => {
    list.push({ value: value.replace(/\s+/gu, ' ').slice(0, MAX_TITLE_UNITS), from });
  };
  if (linked?.headline) add(linked.headline, 'JSON-LD');
  for (const name of TITLE_META) {
    const value = page.head.meta.get(name)?.[0];
    if (value) add(value, `meta ${name}`);
  }
  // og:title is the page's own word for it; JSON-LD often tells of the site.
  list.sort((a, b) => Number(b.from === 'meta og:title') - Number(a.from === 'meta og:title'));
  if (page.head.title) add(page.head.title, 'title');
  return list;
}

const MAX_HEADINGS = 300;

function headings(page: Page): readonly PageBlock[] {
  return page.blocks
    .filter(
      ({ node, text }) =>
        text.length >= 2 &&
        text.length <= 300 &&
        (/^h[1-6]$/.test(node.name) ||
          /\bheadline\b|\bname\b/.test(node.itemprop) ||
          / (?:headline|title|heading|hed) /.test(node.marks)),
    )
    .slice(0, MAX_HEADINGS);
}

/** How far a heading says what the page says: 2 for the same words, 1.5 for a part between separators, less for most words. */
function agreement(block: PageBlock, said: readonly Fact<string>[]): number {
  const words = folded(block.text);
  if (!words) return 0;
  let best = 0;
  for (const { value } of said) {
    const whole = folded(value);
    if (whole === words) best = Math.max(best, words.includes(' ') ? 2 : 1.2);
    else if (value.split(SEPARATOR).some((part) => folded(part) === words) && words.split(' ').length > 2)
      best = Math.max(best, 1.6);
    else if (
      words.length > 12 &&
      (` ${whole} `.includes(` ${words} `) || ` ${words} `.includes(` ${whole} `)) &&
      Math.min(words.length, whole.length) > 0.5 * Math.max(words.length, whole.length)
    )
      best = Math.max(best, 1.4);
    else best = Math.max(best, shared(words, whole));
  }
  return best;
}

function shared(one: string, other: string): number {
  const a = new Set(one.split(' '));
  const b = new Set(other.split(' '));
  if (a.size < 4) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const share = common / Math.max(a.size, Math.min(b.size, a.size * 1.5));
  return share > 0.65 ? share + 0.35 : 0;
}

function bonus(block: PageBlock, outlet: string | null): number {
  if (isOutlet(block.text, outlet) || isHome(block)) return -2;
  const { name, itemprop } = block.node;
  return (
    (name === 'h1' ? 0.3 : name === 'h2' ? 0.15 : 0) +
    (/\bheadline\b/.test(itemprop) ? 0.3 : 0) -
    (block.links > 0 ? 0.25 : 0)
  );
}

const isOutlet = (text: string, outlet: string | null): boolean => outlet !== null && folded(text) === folded(outlet);

/** A site's name in the page's head: one to three linked words. */
const isHome = (block: PageBlock): boolean =>
  block.links > block.text.length * 0.8 &&
  block.text.split(' ').length <= 3 &&
  / (?:logo|site|brand|masthead|header) /.test(`${block.node.marks}${block.node.parent?.marks ?? ''}`);

/** "Dam reopens | Lakeford Post" without the outlet: the named one, else a short last part. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(HARD_SEPARATOR);
  if (parts.length < 2) return title;
  const known = folded(outlet ?? '');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (known && (folded(last) === known || folded(first) === known)) {
    const cut =
      folded(last) === known
        ? title.slice(0, title.lastIndexOf(last))
        : title.slice(title.indexOf(first) + first.length);
    return cut.replace(/^[\s|–—•·»«/\\>-]+|[\s|–—•·»«/\\>-]+$/gu, '');
  }
  const lead = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•·»«/\\>-]+$/u, '');
  const count = (text: string): number => text.split(/\s+/).length;
  if (count(last) <= 4 && count(lead) >= 3 && count(lead) > count(last))
    return parts.length > 2 ? withoutOutlet(lead, outlet) : lead;
  return title;
}
