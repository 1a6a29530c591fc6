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
const within = (to: string, ...rooms: string[]): boolean =>
  rooms.some((each) => to === each || to.startsWith(`${each}/`));

/** What a room may import beside itself; a room that is not listed may import nothing. */
const RULES: Readonly<Record<string, (each: Import) => boolean>> = {
  base: () => false,
  limits: () => false,
  model: () => false,
  reading: ({ to }) => within(to, 'model', 'limits', 'htmlparser2', 'mdast-util-from-markdown', 'mdast', 'yaml', 'eld'),
  analysis: ({ to, typeOnly }) =>
    within(to, 'model', 'limits', 'compromise', 'i18n-iso-countries', 'countries-list') ||
    (typeOnly && within(to, 'reading')),
  engine: ({ from, to }) =>
    within(to, 'model', 'limits', 'platform/ports', 'base', 'valibot') ||
    (from.startsWith('engine/worker') && within(to, 'reading', 'analysis')) ||
    // Slow searches: they run in the worker, and the host's bundle does not hold them.
    (from === 'engine/textDiff' && to === 'diff-match-patch-es') ||
    (from === 'engine/fuzzy' && to === 'approx-string-match'),
  store: ({ to }) => within(to, 'model', 'limits', 'platform/ports', 'base', 'valibot'),
  corpus: ({ to }) => within(to, 'model', 'limits', 'platform/ports', 'base'),
  formats: ({ to }) => within(to, 'model', 'limits', 'platform/ports', 'base'),
  platform: ({ from, to }) =>
    within(to, 'base', 'limits') ||
    (from.startsWith('platform/vscode') && to === 'vscode') ||
    (from.startsWith('platform/node') && to.startsWith('node:')),
  webview: ({ to, typeOnly }) =>
    within(to, 'views/messages', 'lit', '@vscode-elements/elements', 'fuzzysort', 'valibot') ||
    (typeOnly && within(to, 'model')),
  editor: ({ to }) => forEditor(to),
  views: ({ to }) => forEditor(to) || to === 'valibot',
  commands: ({ to }) => forEditor(to),
  cli: ({ to }) => !within(to, 'editor', 'views', 'commands', 'webview', 'vscode', 'extension'),
  training: ({ to }) => !within(to, 'editor', 'views', 'commands', 'webview', 'vscode', 'extension'),
  extension: () => true,
};

const forEditor = (to: string): boolean =>
  to === 'vscode' ||
  within(
    to,
    'model',
    'limits',
    'store',
    'corpus',
    'formats',
    'base',
    'editor',
    'views',
    'commands',
    'platform/ports',
  ) ||
  // Of the engine only what the host side is made of.
  (within(to, 'engine') && !to.startsWith('engine/worker'));

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
      return !RULES[room(each.from)]?.(each);
    });
    expect(breaches.map(told)).toEqual([]);
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
