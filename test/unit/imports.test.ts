/** The import rule of ARCHITECTURE.md: each room sees only what it may. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(__dirname, '../../src');

interface Import {
  /** Path below src, without ending. */
  readonly from: string;
  /** Path below src, or the name of a package. */
  readonly to: string;
  readonly relative: boolean;
  readonly typeOnly: boolean;
}

function sourceFiles(folder = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const place = (path: string): string => relative(SRC, path).split(sep).join('/').replace(/\.ts$/, '');

/** Imports and re-exports of a file; `import type` and `export type` are type-only. */
function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const relative = specifier.startsWith('.');
    const to = relative ? place(join(dirname(path), specifier)) : specifier;
    found.push({ from: place(path), to, relative, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) add(target.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

const room = (path: string): string => (path.startsWith('extension') ? 'extension' : (path.split('/')[0] ?? path));
const ARCHITECTURE = readFileSync(join(__dirname, '../../ARCHITECTURE.md'), 'utf8');

interface Rule {
  /** The rule is for files whose path below src begins so. */
  readonly place: string;
  /** Rooms, parts of rooms and packages. */
  readonly may: readonly string[];
}

/** The rows of the table in ARCHITECTURE.md. */
const RULES: readonly Rule[] = [...ARCHITECTURE.matchAll(/^\| `([\w/]+)` \|[^|]*\|([^|]*)\|$/gm)].map(
  ([, place = '', may = '']) => ({
    place,
    may: [...may.matchAll(/`([^`]+)`|(everything)/g)].map((m) => m[1] ?? 'everything'),
  }),
);

const covers = (allowed: string, { to, relative }: Import): boolean =>
  allowed === 'everything' ||
  (allowed.endsWith(':*') ? to.startsWith(allowed.slice(0, -1)) : to === allowed || to.startsWith(`${allowed}/`)) ||
  // Part of a file name: platform/node stands for platform/nodeFs.
  (relative && allowed.includes('/') && to.startsWith(allowed));

const allowed = (each: Import): boolean =>
  RULES.some(({ place, may }) => each.from.startsWith(place) && may.some((one) => covers(one, each)));

/** Ways that lead back to where they began. */
function circlesOf(ways: readonly { readonly from: string; readonly to: string }[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of ways) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (place: string, way: readonly string[]): void => {
    if (way.includes(place)) circles.push([...way.slice(way.indexOf(place)), place].join(' > '));
    else if (!done.has(place)) for (const other of next.get(place) ?? []) visit(other, [...way, place]);
    done.add(place);
  };
  for (const place of next.keys()) visit(place, []);
  return circles;
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const told = (each: Import): string => `${each.from} imports ${each.to}`;

describe('the import rule', () => {
  it('finds the imports at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('is kept by every room', () => {
    const breaches = imports.filter((each) => {
      if (each.relative && room(each.from) === room(each.to)) return false;
      return !allowed(each);
    });
    expect(breaches.map(told)).toEqual([]);
  });

  it('has a row for every room', () => {
    const rooms = new Set(files.map((file) => room(place(file))));
    expect([...rooms].filter((one) => !RULES.some((rule) => rule.place === one))).toEqual([]);
  });

  it('keeps the page of a panel apart from its host side', () => {
    const pages = imports.filter(
      (each) => each.relative && each.from.includes('/page/') && !each.to.includes('/page/'),
    );
    expect(pages.filter((each) => !/\/messages\w*$|^words\/|^model\//.test(each.to)).map(told)).toEqual([]);
    expect(imports.filter((each) => each.to.includes('/page/') && !each.from.includes('/page/')).map(told)).toEqual([]);
  });

  it('keeps the worker to itself', () => {
    const inside = (path: string): boolean => path.startsWith('engine/worker');
    expect(imports.filter((each) => inside(each.to) && room(each.from) !== 'engine').map(told)).toEqual([]);
  });

  it('has no circle', () => {
    expect(circlesOf(imports.filter((each) => each.relative && !each.typeOnly))).toEqual([]);
  });

  it('has no circle between rooms, not even of types', () => {
    const between = imports
      .filter((each) => each.relative && room(each.from) !== room(each.to))
      .map((each) => ({ from: room(each.from), to: room(each.to) }));
    expect(circlesOf(between)).toEqual([]);
  });

  it('lets nobody import an entry', () => {
    expect(
      imports.filter((each) => room(each.from) !== 'extension' && room(each.to) === 'extension').map(told),
    ).toEqual([]);
  });

  it('keeps Node out of everything but its own doors', () => {
    const doors = /^(platform\/node|cli\/|training\/|extension\.node)/;
    expect(imports.filter((each) => each.to.startsWith('node:') && !doors.test(each.from)).map(told)).toEqual([]);
  });
});

describe('files', () => {
  it('hold one thing each: none is over 300 lines, half are at most 70', () => {
    const lines = files.map((file) => ({
      file: place(file),
      count: readFileSync(file, 'utf8').split('\n').length - 1,
    }));
    // Lists of words and rows of a table may be as long as the language is.
    const isData = ({ file }: { file: string }): boolean => /(^|\/)(language|lexicon)\/|\/table$/.test(file);
    expect(lines.filter((one) => one.count > 300 && !isData(one)).map(({ file, count }) => `${file} ${count}`)).toEqual(
      [],
    );
    const counts = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(70);
  });

  it('bound what is read from outside by limits.ts alone', () => {
    const bound = /^(?:export )?const MAX_\w*(?:BYTES|ARTICLES|FILES|OCCURRENCES) = \d/m;
    const elsewhere = files.filter((file) => bound.test(readFileSync(file, 'utf8'))).map(place);
    expect(elsewhere.filter((file) => !file.startsWith('training/'))).toEqual(['limits']);
  });
});
