/**
 * No regular expression of ours takes more than linear time over a text of any length. scslre finds by analysis what
 * could (Michael Schmidt; MIT): a start that is tried again at every place, and two neighbours that divide a run among them.
 * Where the text is bounded before it comes there, the place stands in BOUNDED with what bounds it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(__dirname, '../../src');

/** File and expression, and what bounds the text it is given. */
const BOUNDED: Readonly<Record<string, string>> = {
  "analysis/tokens/tokenize /[.,;:!?)\\]'’”]+$/u": 'an address within a paragraph of 2,000 units',
  'analysis/tokens/tokenize /\\p{L}{4,}$/u': 'a word within a paragraph of 2,000 units',
  'analysis/tokens/tokenize /[^-]*$/': 'a word within a paragraph of 2,000 units',
  "corrections/folderGestures /\\p{Lu}[\\p{L}\\p{M}'\\u2019-]* $/u": '40 units before a name',
  'reading/articleKind WORD': 'words of at most MAX_WORD_UNITS',
  'reading/articleKind NUMBER_WORD': 'words of at most MAX_WORD_UNITS',
  'reading/decode statedEncoding': 'the first 4,096 bytes',
  'reading/isoDate FORMS': '400 units of a value',
  'reading/names': '300 units of a byline',
  'reading/ngrams ngramsOf': 'SAMPLE_UNITS of a text',
  'reading/pageTitle': 'MAX_TITLE_UNITS',
  'reading/paragraphs TABLE': 'the first 400 units of a paragraph',
  'reading/wire mailHead': '500 units of a header line',
  'reading/wrapped cutWord': '40 units at the end of a line',
  'words/predicate DANGLES': 'MAX_REST_UNITS of a clause',
};

interface Literal {
  readonly place: string;
  /** Names of what it stands in: a constant or a function. */
  readonly within: readonly string[];
  readonly source: string;
  readonly flags: string;
}

function sourceFiles(folder = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // Training runs on no text of strangers.
    if (entry.isDirectory()) return entry.name === 'training' ? [] : sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function literalsOf(path: string): Literal[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const place = relative(SRC, path).split(sep).join('/').replace(/\.ts$/, '');
  const found: Literal[] = [];
  const visit = (node: ts.Node, within: readonly string[]): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place, within, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const named = (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name;
    const inside = named && ts.isIdentifier(named) ? [...within, named.text] : within;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(file, []);
  return found;
}

const slow = ({ source, flags }: { readonly source: string; readonly flags: string }): boolean =>
  analyse(new RegExp(source, flags), { reportTypes: { Move: true }, assumeRejectingSuffix: false }).reports.length > 0;

const COMMON = ['a', 'A', '0', ' ', '\n', '.', ',', '"', '&', 'a ', 'A. '];

/** What may wind an expression up: each sign that stands in it, common ones, and neighbours as pairs. */
function attacksOf(source: string): string[] {
  const signs = [...source.replace(/\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|[a-zA-Z])/g, '').replace(/[\\^$|()[\]{}?*+]/g, '')];
  const some = [...new Set(signs)].slice(0, 10);
  const pairs = signs.slice(1, 8).map((sign, at) => `${signs[at]}${sign}`);
  return [...new Set([...COMMON, ...some, ...pairs])];
}

/** Small ones first, each a little longer than the one before: what doubles with every sign is met before it takes a day. */
const SIZES = [16, 20, 25, 32, 40, 50, 64, 80, 100, 130, 160, 200, 400, 1_000, 3_000, 8_000, 20_000];
const MUCH_MS = 60;

/** Work that is much for so short a text, three times, and grows faster than the text where that is doubled. */
function isSlowOn(regex: RegExp, part: string): boolean {
  const spent = (units: number): number => {
    const text = `${part.repeat(Math.ceil(units / part.length))}\u0001`;
    const before = process.cpuUsage();
    regex.test(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  const size = SIZES.find((units) => spent(units) > MUCH_MS);
  if (size === undefined) return false;
  const least = (units: number) => Math.min(spent(units), spent(units));
  const once = least(size);
  return once > MUCH_MS && (size < 400 || least(2 * size) > 2.6 * once);
}

const namesOf = ({ place, within, source, flags }: Literal): string[] => [
  place,
  `${place} /${source}/${flags}`,
  ...within.map((name) => `${place} ${name}`),
];

describe('regular expressions', () => {
  const literals = sourceFiles().flatMap(literalsOf);
  const found = literals.filter(slow);

  it('take linear time, or a text that is bounded', () => {
    expect(literals.length).toBeGreaterThan(500);
    const unbounded = found.filter((one) => !namesOf(one).some((name) => Object.hasOwn(BOUNDED, name)));
    expect(unbounded.map(({ place, source, flags }) => `${place} /${source}/${flags}`)).toEqual([]);
  });

  it('give up in linear time on what their own signs make, repeated and doubled', () => {
    const tooSlow = literals
      .filter((one) => !namesOf(one).some((name) => Object.hasOwn(BOUNDED, name)))
      .flatMap(({ place, source, flags }) => {
        const regex = new RegExp(source, flags.replace('g', ''));
        return attacksOf(source)
          .filter((part) => isSlowOn(regex, part))
          .map((part) => `${place} /${source}/${flags} on ${JSON.stringify(part)}`);
      });
    expect(tooSlow).toEqual([]);
  });

  it('are not excused where none is left', () => {
    const used = new Set(found.flatMap(namesOf));
    expect(Object.keys(BOUNDED).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(['^(a+)+$', '\\s+$', '^[^|]*\\d[^|]*x', '(?:a|ab?)*c'])('%s would be found', (source) => {
    expect(slow({ source, flags: '' })).toBe(true);
    expect(attacksOf(source).some((part) => isSlowOn(new RegExp(source), part))).toBe(true);
  });
});
