import { expect, test } from 'vitest';
import { sightingSentence, wordsAround } from '../../../src/corpus/around';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return wordsAround(text, { start, end: start + words.length });
};

test('about the sentence around a name', () => {
  const text = 'It rained. “Then Ada Brandt left the hall.” Nobody followed her.';
  expect(at(text, 'Ada Brandt')).toBe('“Then Ada Brandt left the hall.”');
  expect(at(text, 'Nobody')).toBe('Nobody followed her.');
});

test('a paragraph ends it, too, and tags are no words', () => {
  expect(at('Headline\n\nAda Brandt left\n\nMore', 'Ada Brandt')).toBe('Ada Brandt left');
  expect(at('<p>One</p><p>Then <b>Ada Brandt</b> left</p><p>More</p>', 'Ada Brandt')).toBe('Then Ada Brandt left');
});

test('a long sentence is cut, and says so', () => {
  const long = `${'word '.repeat(100)}Ada Brandt ${'word '.repeat(100)}`;
  const said = at(long, 'Ada Brandt');
  expect(said.length).toBeLessThan(520);
  expect(said).toMatch(/^….*Ada Brandt.*…$/);
});

test('nothing for an article that cannot be read', async () => {
  expect(await sightingSentence(async () => undefined, { article: 'a', start: 0, end: 1 })).toBe('');
});
