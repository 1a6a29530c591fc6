import { expect, it } from 'vitest';
import { filled } from '../../../../src/analysis/story/fill';
import type { Told } from '../../../../src/analysis/story/told';
import type { Event } from '../../../../src/model/types';
import { told } from '../../../support/toldEvent';

const SURE = { sure: { deed: 0.9, act: 0.9, source: 0.9, recipient: 0.9 } };

/** A deed in a clause of its own that stands at an offset; whether it is of the core is given. */
function deed(at: number, core: boolean, more: Partial<Event> = {}) {
  const span = (from: number, to: number) => ({ start: at + from, end: at + to });
  const words = { subject: span(0, 3), trigger: span(4, 8), predicate: span(9, 40), chain: `c${at}` };
  return told({ ...SURE, ...words, source: [{ ...span(0, 3), actor: 'a1' }], recipient: [], core, ...more });
}

/** What the fill asks of the draft behind an event. */
const draft = (more: Partial<Told['draft']> = {}, standsAlone = true): Told =>
  ({
    draft: { spare: false, quoted: false, clause: { main: true }, ...more },
    ...{ standsAlone, sentenceIndex: 5, paragraph: { kind: 'body' } },
  }) as unknown as Told;

const coreOf = (drafts: readonly Told[], events: readonly Event[], scores: readonly number[], words: number) =>
  filled(drafts, events, scores, words).map(({ core }) => core);

it('takes in the likeliest until there is a line for every twenty words of the opening, and for every forty of the rest', () => {
  const hardlySure = { sure: { ...SURE.sure, source: 0.79 } };
  const events = [deed(0, true), ...[100, 200, 300].map((at) => deed(at, false, hardlySure))];
  const drafts = events.map(() => draft());
  expect(coreOf(drafts, events, [0.9, 0.06, 0.15, 0.1], 60)).toEqual([true, false, true, true]);
  expect(coreOf(drafts, events, [0.9, 0.06, 0.15, 0.1], 39)).toEqual([true, false, false, false]);
  const more = [...events, ...[4, 5, 6, 7, 8, 9, 10, 11].map((at) => deed(at * 100, true))];
  const rest = more.map(() => draft());
  const likely = [0.9, 0.06, 0.15, 0.1, ...new Array<number>(8).fill(0.9)];
  const added = (words: number) => coreOf(rest, more, likely, words).slice(1, 4);
  expect(added(239)).toEqual([false, true, false]);
  expect(added(240)).toEqual([false, true, true]);
});
it('goes on with what is sure in all until there is a line for every twenty words', () => {
  const events = [deed(0, true), deed(100, false), deed(200, false), deed(300, false)];
  const drafts = [draft(), draft(), draft(), draft({ clause: null })];
  expect(coreOf(drafts, events, [0.9, 0.06, 0.15, 0.1], 50)).toEqual([true, false, true, false]);
  expect(coreOf(drafts, events, [0.9, 0.06, 0.15, 0.1], 60)).toEqual([true, true, true, false]);
});
it('takes what is hardly a deed last, and nothing that cannot stand alone or is no news', () => {
  const events = [deed(0, false), deed(100, false), deed(200, false), deed(300, false)];
  const drafts = [draft({ spare: true }), draft(), draft({}, false), draft()];
  expect(coreOf(drafts, events, [0.9, 0.1, 0.19, 0.01], 20)).toEqual([false, true, false, false]);
  expect(coreOf(drafts, events, [0.9, 0.1, 0.19, 0.01], 400)).toEqual([true, true, false, false]);
});
it('takes nothing that a line tells already', () => {
  const events = [deed(0, true), deed(10, false), deed(300, false, { chain: 'c0' })];
  expect(coreOf([draft(), draft(), draft()], events, [0.9, 0.1, 0.1], 400)).toEqual([true, false, false]);
});
