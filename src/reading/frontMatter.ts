import { isoDate } from './isoDate';

/** What front matter says of an article. */
export interface FrontMatter {
  /** Offset after its closing line. */
  readonly end: number;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly title: string | null;
  readonly author: string | null;
}

/** Front matter whose end lies further down is none. */
const MAX_UNITS = 20_000;
const FIELD = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/;

/**
 * Reads the few fields that matter, line by line. No YAML library: one that is given nesting of a hostile depth can end
 * the whole process, and nothing of what we read is nested. Takes plain and quoted values of one line, and the indented
 * lines below that carry one on.
 */
export function frontMatterOf(source: string): FrontMatter | undefined {
  if (!source.startsWith('---\n')) return undefined;
  const close = source.indexOf('\n---', 3);
  if (close < 0 || close > MAX_UNITS) return undefined;
  const fields = fieldsOf(source.slice(4, close + 1));
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  return {
    end: close + 4,
    date: isoDate(first('date', 'published', 'pubDate')),
    title: first('title'),
    author: first('author', 'byline'),
  };
}

function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name: string | undefined;
  let words: string[] = [];
  const end = (): void => {
    const value = name === undefined ? undefined : scalar(words.join(' '));
    if (name !== undefined && value && !fields.has(name)) fields.set(name, value);
  };
  for (const line of text.split('\n')) {
    const found = FIELD.exec(line);
    if (found) {
      end();
      name = found[1];
      words = [(found[2] ?? '').trim()];
    } else if (name !== undefined && /^[ \t]+\S/.test(line)) words.push(line.trim());
    else {
      end();
      name = undefined;
      words = [];
    }
  }
  end();
  return fields;
}

/** undefined for what is no text: a list, a map, an anchor. */
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
