import { describe, expect, it } from 'vitest';
import type { Bare, Correction } from '../../../src/corrections/correction';
import { lessonsOf } from '../../../src/corrections/lessons';

const anchor = (quote: string, start = 0) => ({ start, end: start + quote.length, quote, prefix: '', suffix: '' });
let made = 0;
const one = (bare: Bare, id = `o${made++}`): Correction =>
  ({ ...bare, v: 1, id, at: `2024-01-01T00:00:00.${String(made % 1000).padStart(3, '0')}Z`, by: 'ana' }) as Correction;
const removed = (quote: string, start = 0) => one({ op: 'event-remove', anchor: anchor(quote, start) });
const added = (quote: string) => one({ op: 'event-add', anchor: anchor(quote), fields: { act: 'AID' } });

it('words that tell no event, with how many decisions say so', () => {
  const { words } = lessonsOf([[removed('said'), removed('said', 9)], [removed('Said')], [added('aired')]]);
  expect(words).toEqual([
    { word: 'said', tells: false, count: 3 },
    { word: 'aired', tells: true, count: 1 },
  ]);
});

it('nothing where decisions do not agree', () => {
  const confirmed = one({ op: 'event-confirm', anchor: anchor('told') });
  expect(lessonsOf([[removed('told')], [confirmed]]).words).toEqual([]);
});

it('acts of a word, apart by who stood on its sides', () => {
  const edit = (source: string[], act: 'ACCUSE' | 'REQUEST') =>
    one({
      op: 'event-edit',
      anchor: anchor('Pressed'),
      fields: { act },
      was: { act: 'CONSULT', subtype: null, source, recipient: [] },
    });
  const { acts } = lessonsOf([
    [edit(['person'], 'ACCUSE')],
    [edit(['person'], 'ACCUSE')],
    [edit(['union'], 'REQUEST')],
  ]);
  expect(acts.map(({ word, act, source, count }) => [word, act, source, count])).toEqual([
    ['pressed', 'ACCUSE', ['person'], 2],
    ['pressed', 'REQUEST', ['union'], 1],
  ]);
});

it('what was taken back, and what was thought again, does not count', () => {
  const first = removed('met');
  const revoked = one({ op: 'revoke', ids: [first.id] });
  expect(lessonsOf([[first, revoked]]).words).toEqual([]);
  const met = removed('met');
  const again = one({ op: 'event-edit', anchor: anchor('met'), fields: { act: 'CONSULT' } });
  expect(lessonsOf([[met, again]]).words).toEqual([{ word: 'met', tells: true, count: 1 }]);
});

it('decisions that a copy of an article brought along count once', () => {
  const own = [removed('said')];
  expect(lessonsOf([own, own]).words).toEqual([{ word: 'said', tells: false, count: 1 }]);
});

it('types of names, descriptions and roles', () => {
  const vega = { type: 'organization', name: 'Vega' };
  const lessons = lessonsOf([
    [
      one({ op: 'retype', anchor: anchor('Vega'), type: 'organization', scope: 'here' }),
      one({ op: 'retype', anchor: anchor('the firm'), type: 'organization', scope: 'here' }),
      one({ op: 'same', anchor: anchor('the carmaker'), actor: vega }),
      one({ op: 'role', actor: vega, role: 'carmaker' }),
    ],
  ]);
  expect(lessons.names).toEqual([{ name: 'Vega', type: 'organization', count: 1 }]);
  expect(lessons.descriptions).toEqual([{ words: 'carmaker', ...vega, count: 1 }]);
  expect(lessons.roles).toEqual([{ ...vega, role: 'carmaker', count: 1 }]);
});

it('phrases and signs are no words', () => {
  expect(lessonsOf([[removed('took to the streets'), removed('—'), removed('walked out')]]).words).toEqual([
    { word: 'walked out', tells: false, count: 1 },
  ]);
});

describe('lines', () => {
  const was = (act: 'ACCUSE' | 'OTHER') => ({ was: { act, subtype: null, source: [], recipient: [] } });
  const rejected = (quote: string, act: 'ACCUSE' | 'OTHER', start = 0) =>
    one({ op: 'event-remove', anchor: anchor(quote, start), ...was(act) });

  it('are counted by word and act: what was missing, too many, right', () => {
    const right = one({ op: 'event-confirm', anchor: anchor('sailed', 30), ...was('OTHER') });
    const { lines } = lessonsOf([[added('aid'), rejected('sailed', 'OTHER', 9), right], [rejected('sailed', 'OTHER')]]);
    expect(lines).toEqual([
      { word: 'sailed', act: 'OTHER', added: 0, removed: 2, confirmed: 1 },
      { word: 'aid', act: 'AID', added: 1, removed: 0, confirmed: 0 },
    ]);
  });

  it('of an own line that was changed or taken away again say what they say of the machine', () => {
    const edit = one({ op: 'event-edit', anchor: anchor('aid'), fields: { time: null } });
    expect(lessonsOf([[added('aid'), edit]]).lines).toMatchObject([{ word: 'aid', added: 1 }]);
    expect(lessonsOf([[added('aid'), removed('aid')]]).lines).toEqual([]);
  });

  it('count also where the act is not known, or the trigger is a phrase', () => {
    expect(lessonsOf([[removed('took to the streets')]]).lines).toEqual([
      { word: null, act: null, added: 0, removed: 1, confirmed: 0 },
    ]);
  });
});

it('names of the register: what they are, under each of them', () => {
  const know = one({ op: 'know', actor: { type: 'organization', name: 'Vega' }, aliases: ['Vega Motors', 'the firm'] });
  expect(lessonsOf([[know]]).names.map(({ name, type }) => [name, type])).toEqual([
    ['Vega', 'organization'],
    ['Vega Motors', 'organization'],
  ]);
});
