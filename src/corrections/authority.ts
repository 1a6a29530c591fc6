/**
 * The folder's own authority file, `.dateline/authority.csv`: who is who in the world, one a line, as a library or a newsroom
 * keeps it. Columns id, name, aliases (with `;` between), and if wanted type and about; in any order under a first line that
 * names them, else in this order. CSV of RFC 4180. Pure; never throws.
 */
export const AUTHORITY_PATH = '.dateline/authority.csv';

/** A larger file is no list that somebody keeps by hand: 100,000 entries are about 8 MB. */
export const AUTHORITY_BYTES = 16_000_000;
const MAX_ENTRIES = 100_000;
const MAX_ID_UNITS = 200;
const MAX_NAME_UNITS = 500;
const MAX_ALIASES = 50;

export interface AuthorityEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** '' where the file does not say. */
  readonly type: string;
  /** A few words on who it is; '' where the file does not say. */
  readonly about: string;
}

interface AuthorityProblem {
  /** From 1. */
  readonly line: number;
  readonly kind: 'no-id' | 'no-name' | 'bad-id' | 'long-name' | 'twice' | 'open-quote' | 'too-many';
}

export interface Authority {
  readonly entries: readonly AuthorityEntry[];
  readonly problems: readonly AuthorityProblem[];
}

const COLUMNS = ['id', 'name', 'aliases', 'type', 'about'] as const;

export function parseAuthority(text: string): Authority {
  const entries = new Map<string, AuthorityEntry>();
  const problems: AuthorityProblem[] = [];
  let columns: readonly string[] | undefined;
  for (const { line, cells, open } of rowsOf(text)) {
    if (!columns) {
      const named = cells.map((cell) => cell.trim().toLowerCase());
      columns = named.includes('id') && named.includes('name') ? named : COLUMNS;
      if (columns === named) continue;
    }
    const cell = (name: (typeof COLUMNS)[number]): string => cells[columns?.indexOf(name) ?? -1]?.trim() ?? '';
    const [id, name] = [cell('id'), cell('name')];
    const kind = open ? 'open-quote' : fault(id, name, entries);
    if (kind) problems.push({ line, kind });
    else
      entries.set(id, {
        id,
        name,
        aliases: splitAliases(cell('aliases')),
        type: cell('type').toLowerCase(),
        about: cell('about').slice(0, MAX_NAME_UNITS),
      });
    if (entries.size >= MAX_ENTRIES) {
      problems.push({ line, kind: 'too-many' });
      break;
    }
  }
  return { entries: [...entries.values()], problems };
}

function fault(id: string, name: string, entries: ReadonlyMap<string, unknown>): AuthorityProblem['kind'] | undefined {
  if (id === '') return 'no-id';
  if (name === '') return 'no-name';
  if (id.length > MAX_ID_UNITS || /\s/.test(id)) return 'bad-id';
  if (name.length > MAX_NAME_UNITS) return 'long-name';
  return entries.has(id) ? 'twice' : undefined;
}

/** What a link to an entry is stored as: a Wikidata id or an address as it stands, any other id of the file with its mark. */
export const linkOfEntry = (id: string): string => (/^(?:Q[1-9]\d*$|https?:\/\/)/.test(id) ? id : `${AUTHORITY}${id}`);

/** In front of an id that only the folder's authority file knows. */
export const AUTHORITY = 'authority:';

const splitAliases = (cell: string): string[] =>
  [...new Set(cell.split(';').map((one) => one.trim()))]
    .filter((one) => one !== '' && one.length <= MAX_NAME_UNITS)
    .slice(0, MAX_ALIASES);

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** The text ends inside of quotation marks. */
  readonly open: boolean;
}

/** Blank lines are nothing. Linear in the text. */
function* rowsOf(text: string): Generator<Row> {
  let line = 1;
  let first = 1;
  let cells: string[] = [];
  let cell = '';
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = (open: boolean): Row | undefined => {
    const row = { line: first, cells: [...cells, cell], open };
    cells = [];
    cell = '';
    return row.cells.some((one) => one.trim() !== '') ? row : undefined;
  };
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' && cell.trim() === '') {
      const close = closing(text, at + 1);
      const inside = text.slice(at + 1, close);
      cell = inside.replaceAll('""', '"');
      line += inside.split('\n').length - 1;
      at = close + 1;
      if (close >= text.length) {
        const row = end(true);
        if (row) yield row;
        return;
      }
    } else if (sign === ',') {
      cells.push(cell);
      cell = '';
      at++;
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      at++;
      const row = end(false);
      if (row) yield row;
      first = ++line;
    } else {
      const next = nextSign(text, at + 1);
      cell += text.slice(at, next);
      at = next;
    }
  }
  const row = end(false);
  if (row) yield row;
}

/** Where the quotation mark stands that closes; the end of the text where none does. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

const SIGN = /[,"\r\n]/g;
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? text.length;
}
