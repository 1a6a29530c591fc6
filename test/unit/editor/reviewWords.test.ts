import { expect, test } from 'vitest';
import { pendingOf } from '../../../src/corrections/reviewQueue';
import { answersOf, digitsOf, moreKeysOf, questionOf, REVIEW_DEEDS } from '../../../src/editor/reviewWords';
import { ENTITY_TYPES } from '../../../src/model/types';
import { english } from '../../../src/words/translate';
import { groundOf } from '../../support/ground';

const SNAPSHOT = {
  uri: 'a',
  version: 1,
  complete: true,
  ...groundOf('[Nwosu]{person} <met>{CONSULT} [Unicef]{organization} in [$3]{money} [Kosk]{vessel}.'),
};

test('asks about each thing in one sentence, and tells what every key answers', () => {
  const items = pendingOf(SNAPSHOT, 'text');
  expect(items.map((item) => questionOf(SNAPSHOT, item, english))).toEqual([
    'Is “Nwosu” a person?',
    expect.stringMatching(/^Does it say “.*met.*” \(talks\)\?$/),
    'Is “Unicef” an organization?',
    'Is “$3” a sum of money?',
    'Is “Kosk” of the kind vessel?',
  ]);
  const [mention, event] = items;
  if (!mention || !event) throw new Error('nothing to review');
  expect(answersOf(mention, english)).toBe('a yes · x no · 1–7 another type');
  expect(answersOf(event, english)).toBe('a yes · x no · 1–7 another deed');
  expect(digitsOf(mention, ENTITY_TYPES, english)).toMatch(/^1 person · 2 organization · .* · 7 other name$/);
  expect(digitsOf(event, ENTITY_TYPES, english)).toMatch(/^1 talks · 2 agreement · .* · 7 attack$/);
  expect(REVIEW_DEEDS).toHaveLength(7);
  for (const item of [mention, event]) expect(moreKeysOf(item, english)).toMatch(/z undo · Space skip .*Esc leave$/);
});

test('a proposal says whose it is, what it would do and why', () => {
  const operation = { v: 1, id: 'p', at: '2026-01-01T00:00:00.000Z', by: 'agent:helper\u202e', op: 'rename' } as const;
  const actor = { type: 'person', name: 'Nwosu' };
  const proposal = {
    id: 'p',
    by: operation.by,
    why: 'in full',
    operations: [{ ...operation, actor, name: 'Ada Nwosu' }],
    span: { start: 0, end: 0 },
  };
  const [item] = pendingOf(SNAPSHOT, 'text', [proposal]);
  if (!item) throw new Error('nothing to review');
  expect(questionOf(SNAPSHOT, item, english)).toBe(
    'helper\u2039202E\u203a proposes: Nwosu renamed to Ada Nwosu (in full)',
  );
  expect(answersOf(item, english)).toBe('a take it over · x reject it');
  expect(digitsOf(item, ENTITY_TYPES, english)).toBe('');
  expect(moreKeysOf(item, english)).not.toMatch(/s same/);
});
