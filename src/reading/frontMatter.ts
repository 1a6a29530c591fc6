import { parse as parseYaml } from 'yaml';
import type { Facts } from '../model/reading';
import { fact } from './facts';
import { isoDate } from './isoDate';

export interface FrontMatter {
  /** Behind its closing line, in UTF-16 units. */
  readonly end: number;
  readonly facts: Omit<Facts, 'language'>;
  readonly language: string | null;
}

/** Front matter longer than this, or never closed, is text. */
const MAX_UNITS = 20_000;
const PUBLISHED =
  'date published publishdate pubdate pubdatetime datepublished published_at publish_date publication_date created date_created createdat'.split(
    ' ',
  );
const UPDATED = 'updated modified lastmod last_modified last_updated dateupdated updated_at date_modified'.split(' ');

/**
 * The front matter at the head of a text: YAML between "---" and "---" or "...", or TOML between "+++" lines, and what
 * it tells. Undefined where there is none.
 */
export function frontMatter(source: string): FrontMatter | undefined {
  const head = source.slice(0, MAX_UNITS);
  const open = /^(---|\+\+\+)[ \t]*\n/.exec(head);
  if (!open) return undefined;
  const from = open[0].length;
  const toml = open[1] === '+++';
  const close = (toml ? /^\+\+\+[ \t]*$/m : /^(?:---|\.\.\.)[ \t]*$/m).exec(head.slice(from));
  if (!close) return undefined;
  const inner = head.slice(from, from + close.index);
  const fields = toml ? tomlFields(inner) : yamlFields(inner);
  const one = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = textOf(fields.get(name));
      if (value) return value;
    }
    return null;
  };
  const date = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = isoDate(textOf(fields.get(name)));
      if (value) return value;
    }
    return null;
  };
  const authors = namesOf(
    fields.get('author') ?? fields.get('authors') ?? fields.get('byline') ?? fields.get('creator'),
  );
  const from_ = 'front matter';
  return {
    end: from + close.index + close[0].length,
    facts: {
      title: fact(one('title', 'headline'), from_),
      authors: authors.length > 0 ? { value: authors, from: from_ } : null,
      outlet: fact(one('outlet', 'source', 'publisher', 'publication', 'site'), from_),
      section: fact(one('section', 'category', 'categories'), from_),
      published: fact(date(PUBLISHED), from_),
      updated: fact(date(UPDATED), from_),
    },
    language: one('lang', 'language'),
  };
}

function yamlFields(text: string): ReadonlyMap<string, unknown> {
  let data: unknown;
  try {
    data = parseYaml(text, { maxAliasCount: 0, schema: 'failsafe' });
  } catch {
    data = undefined; // Front matter that is not YAML is still not prose.
  }
  const known = typeof data === 'object' && data !== null && !Array.isArray(data);
  return new Map(known ? Object.entries(data as object).map(([key, value]) => [key.toLowerCase(), value]) : []);
}

/** The plain assignments of TOML before its first table, which is all that tells of an article. */
function tomlFields(text: string): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const line of text.split('\n')) {
    if (/^\s*\[/.test(line)) break;
    const found = /^\s*"?([\w-]+)"?\s*=\s*(.*)$/.exec(line);
    if (!found?.[1]) continue;
    const value = (found[2] ?? '').trim();
    const texts = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((each) => each[1] ?? each[2] ?? '');
    fields.set(found[1].toLowerCase(), value.startsWith('[') ? texts : (texts[0] ?? value));
  }
  return fields;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function namesOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((each): string[] => {
    const name = typeof each === 'object' && each !== null && 'name' in each ? each.name : each;
    if (typeof name !== 'string') return [];
    return name.split(/\s*[,;]\s*|\s+and\s+/).filter((part) => part.trim() !== '');
  });
}
