import type { Facts } from '../model/facts';
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
  // "source" may be the outlet's name or the page's address.
  const outlets = ['outlet', 'source', 'publisher', 'publication', 'site'].flatMap((name) => one(name) ?? []);
  const from_ = 'front matter';
  return {
    end: from + close.index + close[0].length,
    facts: {
      title: fact(one('title', 'headline'), from_),
      authors: authors.length > 0 ? { value: authors, from: from_ } : null,
      outlet: fact(
        outlets.find((each) => !/^https?:/i.test(each)),
        from_,
      ),
      section: fact(one('section', 'category', 'categories'), from_),
      published: fact(date(PUBLISHED), from_),
      updated: fact(date(UPDATED), from_),
    },
    language: one('lang', 'language'),
  };
}

const FIELD = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/;
const LIST = /^([A-Za-z][\w-]{0,40}):[ \t]*$/;
/** "author:" over "  name: Ida Monk". */
const NAME = /^[ \t]+name:[ \t]+(\S.*)$/;
const ITEM = /^[ \t]*-[ \t]+(?:name:[ \t]*)?(\S.*)$/;

/**
 * The few fields that matter, line by line. No YAML library: one that is given nesting of a hostile depth can end the
 * whole process, and nothing of what is read here is nested. Takes plain and quoted values of one line, the indented
 * lines below that carry one on, and lists of such values.
 */
function yamlFields(text: string): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  let name: string | undefined;
  let words: string[] = [];
  let items: string[] | undefined;
  const end = (): void => {
    const value = name === undefined ? undefined : (items ?? writtenValue(words.join(' ')));
    if (name !== undefined && value !== undefined && value.length > 0 && !fields.has(name)) fields.set(name, value);
    name = undefined;
    words = [];
    items = undefined;
  };
  for (const line of text.split('\n')) {
    const field = FIELD.exec(line);
    const list = field ? null : LIST.exec(line);
    const item = items ? (ITEM.exec(line) ?? NAME.exec(line)) : null;
    if (field) {
      end();
      name = field[1]?.toLowerCase();
      words = [(field[2] ?? '').trim()];
    } else if (list) {
      end();
      name = list[1]?.toLowerCase();
      items = [];
    } else if (item) items?.push(scalar((item[1] ?? '').trim()) ?? '');
    else if (name !== undefined && items === undefined && /^[ \t]+\S/.test(line)) words.push(line.trim());
    else if (items === undefined || !/^[ \t]/.test(line)) end();
  }
  end();
  return fields;
}

const writtenValue = (written: string): string | readonly string[] | undefined =>
  /^\[.*\]$/.test(written)
    ? written
        .slice(1, -1)
        .split(',')
        .flatMap((each) => scalar(each.trim()) ?? [])
    : scalar(written);

/** undefined for what is no text: a map, an anchor. */
function scalar(written: string): string | undefined {
  const block = /^[|>][+-]?(?: |$)/.exec(written);
  const value = block ? written.slice(block[0].length) : written;
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  if (quoted && !block) return unescaped(quoted[1], quoted[2]).trim() || undefined;
  if (!block && /^[[{&*!%@`"'|>]/.test(value)) return undefined;
  return (block ? value : value.replace(/\s#.*$/, '')).trim() || undefined;
}

function unescaped(double: string | undefined, single: string | undefined): string {
  if (double === undefined) return (single ?? '').replaceAll("''", "'");
  try {
    return String(JSON.parse(`"${double}"`));
  } catch {
    return double;
  }
}

/** The plain assignments of TOML before its first table, which is all that tells of an article. */
function tomlFields(text: string): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const line of text.split('\n')) {
    if (/^\s*\[/.test(line)) break;
    const found = /^\s*"?([\w-]+)"?\s*=(.*)$/s.exec(line);
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
    const parts = name.split(/[,;]|\sand\s/).map((part) => part.trim());
    return parts.filter((part) => part !== '');
  });
}
