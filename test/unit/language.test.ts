/** Word lists are data: in one place, and no word twice in a list. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packWords, unpackedWords } from '../../src/language/sharedStarts';

interface List {
  readonly file: string;
  readonly line: number;
  readonly words: readonly string[];
}

/** String literals of at least `least` words that look like a list: words and signs, no sentence. */
function listsIn(file: string, least: number): List[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const found: List[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const words = node.text.trim().split(/\s+/);
      // Entries of a table ("Iraq: Iraqi", "verb object act;") are more than words.
      const isTable = /[;:=]/.test(node.text);
      if (!isTable && words.length >= least && words.every((word) => !/[.,!?{}]$/.test(word)))
        found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

it('words are packed and come back as they were', () => {
  const words = ['anna', 'ann', 'anton', 'zoe', 'an', 'x'];
  expect(unpackedWords(packWords(words))).toEqual([...words].sort());
});

describe('word lists', () => {
  it.each(filesIn('src/language'))('%s holds no word twice in a list', (file) => {
    const isPacked = readFileSync(file, 'utf8').includes('unpackWords(');
    const twice = listsIn(file, 3).flatMap(({ line, words: written }) => {
      const words = isPacked ? unpackedWords(written.join(' ')) : written;
      return words.filter((word, at) => words.indexOf(word) !== at).map((word) => `line ${line}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  it('are found at all', () => {
    expect(filesIn('src/language').flatMap((file) => listsIn(file, 10)).length).toBeGreaterThan(60);
  });

  it('do not grow among the steps of the analysis: what is still there is listed, and may only become less', () => {
    const inside = filesIn('src/analysis').flatMap((file) => listsIn(file, 25));
    const files = [...new Set(inside.map(({ file }) => file.replace('src/analysis/', '')))].sort();
    expect(files).toEqual([]);
  });
});
