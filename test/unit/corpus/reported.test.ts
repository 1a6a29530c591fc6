import { expect, test } from 'vitest';
import { reportedEvents } from '../../../src/corpus/reported';
import { event } from '../../support/memoryCorpus';

const one = event({ id: 'one', article: 'a', group: 'g', confidence: 0.7 });
const other = event({ id: 'other', article: 'b', group: 'g', confidence: 0.9 });
const unsure = event({ id: 'unsure', article: 'c', group: 'g', confidence: 0.99, main: false });
const alone = event({ id: 'alone', article: 'a' });
const all = [one, other, unsure, alone];
const groups = [{ id: 'g', events: ['one', 'other', 'unsure'], differing: [['12', '14', '']] }];
const corpusOf = (own: typeof groups) => ({
  groups: () => own,
  event: (id: string) => all.find((each) => each.id === id),
});

test('a confirmed group is one event, told by its surest report of the main list, with all reports kept', () => {
  const [first, second, ...more] = reportedEvents(corpusOf(groups), all);
  expect(first?.lead.id).toBe('other');
  expect(first?.reports.map(({ id }) => id)).toEqual(['one', 'other', 'unsure']);
  expect(first?.differing).toEqual([['12', '14', '']]);
  expect(second).toEqual({ lead: alone, reports: [alone], differing: [] });
  expect(more).toEqual([]);
});

test('a group comes whole where one of its reports was found', () => {
  expect(reportedEvents(corpusOf(groups), [unsure])[0]?.reports).toHaveLength(3);
});

test('an event of a group that is gone stands alone', () => {
  expect(reportedEvents(corpusOf([]), [one])).toEqual([{ lead: one, reports: [one], differing: [] }]);
});
