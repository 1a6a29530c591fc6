import { describe, expect, it } from 'vitest';
import type { ResolvedActors } from '../../../../src/analysis/actors/input';
import { withDescriptions } from '../../../../src/analysis/lessons/descriptions';
import { type Lessons, NO_LESSONS } from '../../../../src/model/lessons';
import type { Actor, Mention } from '../../../../src/model/types';

const TEXT = 'Vega closed a plant. The carmaker cut jobs. Mara Quill protested.';
const mention = (id: string, words: string, kind: Mention['kind'], actor: string, type: string): Mention => {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length, kind, actor, type, confidence: 0.8, why: 'w' };
};
const actor = (id: string, name: string, type: string, mentions: string[], role: string | null = null): Actor => ({
  ...{ id, name, type, aliases: [], role, mentions, prominence: 1 / 3 },
});
const MENTIONS = [
  mention('m1', 'Vega', 'named', 'a1', 'organization'),
  mention('m2', 'The carmaker', 'nominal', 'a2', 'group'),
  mention('m3', 'Mara Quill', 'named', 'a3', 'person'),
];
const ACTORS: ResolvedActors = {
  actors: [
    actor('a1', 'Vega', 'organization', ['m1']),
    actor('a2', 'carmaker', 'group', ['m2']),
    actor('a3', 'Mara Quill', 'person', ['m3'], 'Mayor'),
  ],
  mentions: MENTIONS,
  actorOf: ({ start }) => MENTIONS.find((one) => one.start === start)?.actor ?? null,
  actorsOf: ({ start }) => MENTIONS.flatMap((one) => (one.start === start && one.actor ? [one.actor] : [])),
  speakerAt: () => null,
};
const learned = (more: Partial<Lessons>) => withDescriptions(ACTORS, TEXT, { ...NO_LESSONS, ...more });
const vega = { type: 'organization', name: 'Vega' };

describe('descriptions', () => {
  it('are given to whom a person gave them, where that actor is named', () => {
    const { actors, mentions, actorOf, actorsOf } = learned({
      descriptions: [{ words: 'carmaker', ...vega, count: 2 }],
    });
    expect(actors.map(({ id, mentions: own }) => [id, own])).toEqual([
      ['a1', ['m1', 'm2']],
      ['a3', ['m3']],
    ]);
    expect(actors[0]?.prominence).toBeCloseTo(2 / 3);
    expect(mentions[1]).toMatchObject({ actor: 'a1', type: 'organization' });
    expect(mentions[1]?.why).toContain('you joined such words 2 times');
    const place = MENTIONS[1] as Mention;
    expect([actorOf(place), actorsOf(place)]).toEqual(['a1', ['a1']]);
  });

  it('stay where they are when that actor is not named here, or the words are a name', () => {
    const other = { type: 'organization', name: 'Orion' };
    expect(learned({ descriptions: [{ words: 'carmaker', ...other, count: 9 }] })).toBe(ACTORS);
    expect(learned({ descriptions: [{ words: 'mara quill', ...vega, count: 9 }] })).toBe(ACTORS);
  });
});

it('roles hold where the article says none', () => {
  const { actors } = learned({
    roles: [
      { ...vega, role: 'carmaker', count: 1 },
      { type: 'person', name: 'Mara Quill', role: 'novelist', count: 3 },
      { type: 'person', name: 'Vega', role: 'singer', count: 3 },
    ],
  });
  expect(actors.map(({ role }) => role)).toEqual(['carmaker', null, 'Mayor']);
});

it('nothing learned gives what was given', () => expect(learned({})).toBe(ACTORS));
