import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AIMS, lineOf } from '../bench/aims.mjs';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');

test('the documents say met where it is met, and missed where it is missed (npm run aims)', () => {
  const table = read('docs/reliability.md').split('\n');
  expect(AIMS.map(lineOf).filter((line) => !table.includes(line))).toEqual([]);
  expect(table.filter((line) => /\| (?:met|missed) \|/.test(line))).toHaveLength(AIMS.length);
});

test('each figure has a command that measures it', () => {
  const { scripts } = JSON.parse(read('package.json'));
  expect(AIMS.map(({ by }) => by).filter((by) => !(by in scripts))).toEqual([]);
});

test('a figure that is just met is met', () => {
  const aim = { what: 'x', unit: 'ms', by: 'bench', found: 5 };
  expect(lineOf({ ...aim, most: 5 })).toBe('| x | at most 5 ms | 5 ms | met | `bench` |');
  expect(lineOf({ ...aim, least: 6 })).toBe('| x | at least 6 ms | 5 ms | missed | `bench` |');
});
