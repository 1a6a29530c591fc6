import { describe, expect, test } from 'vitest';
import { ArticleChoice, couldBeArticle, type EnableMode } from '../../../src/desk/articleChoice';

const PROSE =
  'The mayor opened a bridge on Monday, two years after the old one fell. Some 3,000 people crossed it at once, and nobody in the town could say when so many had last come together.';
const file = { uri: 'file:///a.txt', scheme: 'file', languageId: 'plaintext', fileName: '/a.txt' };
const untitled = { ...file, uri: 'untitled:Untitled-1', scheme: 'untitled', fileName: 'Untitled-1' };

function choiceWith(mode: EnableMode, stored?: unknown) {
  const state = new Map<string, unknown>([['dateline.fileChoices', stored]]);
  const memory = {
    get: <T>(key: string) => state.get(key) as T | undefined,
    update: async (key: string, value: unknown) => void state.set(key, value),
  };
  return { choice: new ArticleChoice(memory, () => mode), state };
}

describe('what decides', () => {
  test.each([
    ['auto', PROSE, true],
    ['auto', 'a = 1', false],
    ['on', 'a = 1', true],
    ['off', PROSE, false],
  ] as const)('setting %s on %j', (mode, text, expected) => {
    expect(choiceWith(mode).choice.isArticle(file, () => text)).toBe(expected);
  });

  test('the word of the person counts more than the setting, and is kept', async () => {
    const { choice, state } = choiceWith('off');
    await choice.choose(file, true);
    expect(choice.isArticle(file, () => '')).toBe(true);
    expect(choiceWith('off', state.get('dateline.fileChoices')).choice.isArticle(file, () => '')).toBe(true);
    expect(choice.dependsOnText(file)).toBe(false);
  });

  test('a choice for an untitled document is not written down', async () => {
    const { choice, state } = choiceWith('off');
    await choice.choose(untitled, true);
    expect(choice.isArticle(untitled, () => '')).toBe(true);
    expect(state.get('dateline.fileChoices')).toBeUndefined();
    choice.forgetUntitled(untitled.uri);
    expect(choice.isArticle(untitled, () => '')).toBe(false);
  });
});

test('the oldest choices make room', async () => {
  const { choice, state } = choiceWith('off');
  for (let i = 0; i < 510; i++) await choice.choose({ ...file, uri: `file:///${i}` }, true);
  expect(Object.keys(state.get('dateline.fileChoices') as object)).toHaveLength(500);
  expect(choice.chosen({ ...file, uri: 'file:///509' })).toBe(true);
  expect(choice.chosen({ ...file, uri: 'file:///0' })).toBeUndefined();
});

test.each([[null], ['text'], [[1, 2]], [{ 'file:///a.txt': 'yes' }]])('damaged memory %j is no choice', (stored) => {
  expect(choiceWith('auto', stored).choice.chosen(file)).toBeUndefined();
});

test('versions in git, output and other languages are no articles', () => {
  expect(couldBeArticle(file)).toBe(true);
  expect(couldBeArticle({ ...file, scheme: 'git' })).toBe(false);
  expect(couldBeArticle({ ...file, languageId: 'json' })).toBe(false);
});
