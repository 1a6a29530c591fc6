import type { JsonText } from './pageHead';

type Json = Readonly<Record<string, unknown>>;

/** What JSON-LD tells of one piece of news. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

/** A kind ranks before those behind it; a page's own node only where no piece of news is told of. */
const NEWS = /^(?:\w*NewsArticle|ReportageNewsArticle|LiveBlogPosting|Report|OpinionNewsArticle)$/;
const ARTICLE = /^(?:\w*Article|\w*Posting|\w*BlogPosting|Review|CreativeWork|Recipe)$/;
const PAGE = /^(?:WebPage|ItemPage|VideoObject|ImageGallery|MediaGallery)$/;
const MAX_NODES = 2_000;
const MAX_DEPTH = 12;

/** The page's article as JSON-LD tells it: the node of the best kind, gaps filled from the others. Null where there is none. */
export function linkedArticle(scripts: readonly JsonText[]): LinkedArticle | null {
  const nodes: Json[] = [];
  for (const script of scripts) collect(parsed(script.text), nodes, 0);
  const ranked = nodes
    .map((node) => ({ node, rank: rankOf(node) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const best = ranked[0];
  if (!best) return null;
  // A list of teasers has many nodes of one kind: only the page's own fill gaps.
  const fill = ranked.filter(({ rank }, index) => index === 0 || rank !== best.rank);
  const first = <T>(read: (node: Json) => T | null): T | null => {
    for (const { node } of fill) {
      const value = read(node);
      if (value !== null) return value;
    }
    return null;
  };
  const field = (...names: readonly string[]): string | null => first((node) => textOf(node, names));
  return {
    headline: textOf(best.node, ['headline', 'alternativeHeadline', 'name']) ?? field('headline'),
    published: field('datePublished', 'dateCreated', 'uploadDate'),
    modified: field('dateModified'),
    authors: first((node) => namesOf(node.author ?? node.creator, nodes)) ?? [],
    outlet: first((node) => namesOf(node.publisher ?? node.sourceOrganization, nodes))?.[0] ?? null,
    section: field('articleSection'),
    language: field('inLanguage'),
    body: textOf(best.node, ['articleBody', 'text']),
  };
}

function rankOf(node: Json): number {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  const rank = (form: RegExp): boolean => types.some((type) => form.test(type));
  if (types.length === 0) return node.datePublished || node.headline ? 2 : 0;
  return rank(NEWS) ? 3 : rank(ARTICLE) ? 2 : rank(PAGE) ? 1 : 0;
}

/** JSON as pages write it: with comments around, raw line breaks in strings and commas too many. */
function parsed(text: string): unknown {
  const plain = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .trim();
  for (const form of [plain, loosened(plain)]) {
    try {
      return JSON.parse(form);
    } catch {
      // The next form may do.
    }
  }
  return null;
}

const loosened = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks and tabs are what is wrong with it.
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');

function collect(value: unknown, nodes: Json[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes, depth + 1);
    return;
  }
  const node = value as Json;
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'creator'])
    collect(node[key], nodes, depth + 1);
}

function textOf(node: Json, names: readonly string[]): string | null {
  for (const name of names) {
    const value = [node[name]].flat()[0];
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'number') return String(value);
    if (typeof value === 'object' && value !== null && name === 'inLanguage')
      return textOf(value as Json, ['alternateName', 'name']);
  }
  return null;
}

/** Names of people or organizations: texts, objects, arrays of them, or references into the graph. */
function namesOf(value: unknown, nodes: readonly Json[]): readonly string[] | null {
  const names = [value].flat().flatMap((each): string[] => {
    if (typeof each === 'string') return [each];
    if (typeof each !== 'object' || each === null) return [];
    const node = each as Json;
    if (node.name !== undefined) return [node.name].flat().filter((name) => typeof name === 'string');
    const id = node['@id'];
    const other = id === undefined ? undefined : nodes.find((one) => one['@id'] === id && typeof one.name === 'string');
    return typeof other?.name === 'string' ? [other.name] : [];
  });
  const clean = names.map((name) => name.trim()).filter((name) => name && !/^https?:/i.test(name));
  return clean.length > 0 ? clean : null;
}
