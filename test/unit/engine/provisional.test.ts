import { expect, it } from 'vitest';
import { namesAlone, overKnown } from '../../../src/engine/provisional';
import type { Mention } from '../../../src/model/types';
import { analysisOf } from '../../support/memoryAnalyzer';

const BEFORE = 'Anna met Boris.\nClara left.';
const known = { text: BEFORE, analysis: analysisOf({ id: 'a', text: BEFORE, format: 'text' }) };

function name(text: string, word: string): Mention {
  const start = text.indexOf(word);
  const rest = { type: 'person', kind: 'named', actor: null, confidence: 0.5, why: word } as const;
  return { id: `new-${word}`, start, end: start + word.length, ...rest };
}

it('puts fresh names where they were looked for and keeps the rest', () => {
  const text = 'Anna met Dora.\nClara left.';
  const fresh = [name(text, 'Anna'), name(text, 'Dora')];
  const shown = overKnown(known, text, fresh, [{ start: 0, end: 14 }]);
  expect(shown.mentions.map((mention) => [text.slice(mention.start, mention.end), mention.actor])).toEqual([
    ['Anna', 'a-Anna'],
    ['Dora', null],
    ['Clara', 'a-Clara'],
  ]);
  expect(shown.actors.find((actor) => actor.name === 'Boris')?.mentions).toEqual([]);
});

it('lets a name go that is no longer found where it was looked for', () => {
  const shown = overKnown(known, BEFORE, [], [{ start: 0, end: 15 }]);
  expect(shown.mentions.map((mention) => mention.why)).toEqual(['Clara']);
});

it('takes a changed type', () => {
  const fresh = [{ ...name(BEFORE, 'Clara'), type: 'place' }];
  const shown = overKnown(known, BEFORE, fresh, [{ start: 16, end: 27 }]);
  expect(shown.mentions.filter((mention) => mention.why === 'Clara').map((mention) => mention.type)).toEqual(['place']);
});

it('keeps descriptions and pronouns, which come later', () => {
  const analysis = {
    ...known.analysis,
    mentions: known.analysis.mentions.map((own) => ({ ...own, kind: 'nominal' as const })),
  };
  expect(overKnown({ text: BEFORE, analysis }, BEFORE, [], [{ start: 0, end: 27 }]).mentions).toHaveLength(3);
});

it('orders names by their place', () => {
  const names = namesAlone('a', [name(BEFORE, 'Clara'), name(BEFORE, 'Anna')]);
  expect(names.mentions.map((mention) => mention.why)).toEqual(['Anna', 'Clara']);
});
