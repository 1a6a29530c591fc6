import { expect, it, test } from 'vitest';
import { compareCoders } from '../../../src/corrections/compareCoders';
import { compareReport } from '../../../src/corrections/compareReport';
import { figure, LINES_EACH } from '../../../src/corrections/differences';
import { inFolder, mayBePart } from '../../../src/corrections/folderGestures';
import { confirmEvent, confirmMention, notEntity } from '../../../src/corrections/gestures';
import { beside, idOf, pendingOf, placeIn, progressOf, type ReviewItem } from '../../../src/corrections/reviewQueue';
import { settle } from '../../../src/corrections/settle';
import type { Analysis } from '../../../src/model/types';
import { after, eventsIn, groundOf, mentionOf, mentionsIn } from '../../support/ground';

const GROUND = groundOf(
  '[Ana]{person} <met>{CONSULT} [Rui]{person}; [she]{pronoun=Ana} <left>{RETREAT} [Porto]{place}.',
);
const SNAPSHOT = { uri: 'a', version: 1, complete: true, ...GROUND };
const ids = (items: readonly ReviewItem[]) => items.map(idOf);

test('the least sure comes first, or what stands first; pronouns never', () => {
  expect(ids(pendingOf(SNAPSHOT, 'text'))).toEqual(['m0', 'e0', 'm1', 'e1', 'm3']);
  expect(ids(pendingOf(SNAPSHOT, 'confidence'))).toEqual(['e0', 'e1', 'm3', 'm1', 'm0']);
});

test('what is judged is not asked again, and is counted', () => {
  const [met] = GROUND.analysis.events;
  if (!met) throw new Error('no event');
  const judged = after(GROUND, confirmMention(GROUND, mentionOf(GROUND, 'Ana')), confirmEvent(GROUND, met));
  expect(ids(pendingOf(judged, 'text'))).toEqual(['m1', 'e1', 'm3']);
  expect(progressOf(judged, [])).toEqual({ done: 2, all: 5 });
  expect(progressOf(judged, [], 3)).toEqual({ done: 2, all: 8 });
  const gone = after(GROUND, notEntity(GROUND, mentionOf(GROUND, 'Rui')));
  const rejection = { ...notEntity(GROUND, mentionOf(GROUND, 'Rui'))[0], v: 1, id: 'x', at: '2026-01-01', by: 'a' };
  expect(progressOf(gone, [rejection as never])).toEqual({ done: 1, all: 5 });
});

it('goes on from a place that is judged already, and round the ends', () => {
  const pending = pendingOf(SNAPSHOT, 'text');
  const [first, second, , , last] = pending;
  const rest = pending.slice(2);
  expect(beside(rest, second, 1, 'text')).toBe(rest[0]);
  expect(beside(pending, last, 1, 'text')).toBe(first);
  expect(beside(pending, first, -1, 'text')).toBe(last);
  expect(beside([], first, 1, 'text')).toBeUndefined();
  expect(beside(pending, undefined, 1, 'text')).toBe(first);
});

test('every key judges one thing until nothing is left', () => {
  let current: ReviewItem | undefined;
  const gestures = [];
  for (let key = 0; key < 5; key++) {
    current = beside(pendingOf(after(GROUND, ...gestures), 'confidence'), current, 1, 'confidence');
    if (!current || current.kind === 'proposal') break;
    gestures.push(
      current.kind === 'mention' ? confirmMention(GROUND, current.mention) : confirmEvent(GROUND, current.event),
    );
  }
  expect(gestures).toHaveLength(5);
  expect(pendingOf(after(GROUND, ...gestures), 'confidence')).toEqual([]);
});

test('a folder gets one operation an article where all of it was chosen', () => {
  const place = (uri: string, text: string, start: number) => ({ uri, text, start, end: start + 3 });
  const all = [place('a', 'Ana and Ana', 0), place('a', 'Ana and Ana', 8), place('b', 'Ana', 0)];
  expect(inFolder({ kind: 'remove' }, all, all)).toMatchObject([
    { uri: 'a', gesture: [{ op: 'remove', scope: 'article', anchor: { quote: 'Ana' } }] },
    { uri: 'b', gesture: [{ op: 'remove', scope: 'article' }] },
  ]);
  const [, ...some] = all;
  expect(inFolder({ kind: 'retype', type: 'place' }, some, all)[0]?.gesture).toMatchObject([
    { op: 'retype', scope: 'here', anchor: { start: 8 } },
  ]);
  const marked = inFolder({ kind: 'mark', type: 'person', actor: { type: 'person', name: 'Ana Lima' } }, all, all);
  expect(marked[0]?.gesture).toMatchObject([
    { op: 'add', scope: 'here', actor: { name: 'Ana Lima' } },
    { op: 'add', scope: 'here' },
  ]);
});

test.each([
  ['Mrs. Ana Lima left', 'Lima', true],
  ['then Lima left', 'Lima', false],
  ['saw Lima Sousa', 'Lima', true],
  ['Lima', 'Lima', false],
])('in %j %j may be part of a longer name: %s', (text, words, expected) => {
  const start = text.indexOf(words);
  expect(mayBePart({ uri: 'a', text, start, end: start + words.length })).toBe(expected);
});

/** What the machine found; then all that a coder has is the coder's own. */
const NOTHING = groundOf('').analysis;
const judged = (analysis: Analysis, ids = [...analysis.mentions, ...analysis.events].map((one) => one.id)) => ({
  analysis,
  decisions: new Map(ids.map((id) => [id, 'confirmed' as const])),
});

const SECOND = groundOf('[Ana]{person} <met>{CONSULT} Rui; [she]{pronoun=Ana} <left>{COERCE} [Porto]{organization}.');
const FIRST_WINS = ['Ana person = Ana', 'Rui person = Rui', 'she person = Ana', 'Porto place = Porto'];

test('a disagreement is settled by either side, or by neither', () => {
  const { disagreements } = compareCoders(NOTHING, judged(GROUND.analysis), judged(SECOND.analysis));
  expect(disagreements).toHaveLength(3);
  const first = after(SECOND, ...disagreements.map((one) => settle(SECOND, one, one.first)));
  expect(mentionsIn(first)).toEqual(FIRST_WINS);
  expect(eventsIn(first)).toEqual(['met CONSULT', 'left RETREAT']);
  const second = after(GROUND, ...disagreements.map((one) => settle(GROUND, one, one.second)));
  expect(mentionsIn(second)).toEqual(mentionsIn(SECOND));
  expect(eventsIn(second)).toEqual(eventsIn(SECOND));
  const neither = after(GROUND, ...disagreements.map((one) => settle(GROUND, one, undefined)));
  expect(mentionsIn(neither)).toEqual(['Ana person = Ana', 'she person = Ana']);
});

test('agreement is over what one of them judged: what both left alone counts for nothing', () => {
  const machine = GROUND.analysis;
  const [met] = machine.events;
  const without = (id: string) => ({ ...machine, mentions: machine.mentions.filter((one) => one.id !== id) });
  // Nobody judged anything.
  expect(compareCoders(machine, judged(machine, []), judged(machine, []))).toMatchObject({
    judged: 0,
    untouched: 5,
    kappa: undefined,
    alpha: undefined,
    mentionF1: undefined,
  });
  // Both rejected Rui; one confirmed the talks; the other made Porto an organization.
  const first = judged(without('m1'), [met?.id ?? '']);
  const second = {
    analysis: {
      ...without('m1'),
      mentions: without('m1').mentions.map((one) => (one.id === 'm3' ? { ...one, type: 'organization' } : one)),
    },
    decisions: new Map([['m3', 'changed' as const]]),
  };
  const compared = compareCoders(machine, first, second);
  expect(compared).toMatchObject({ judged: 3, untouched: 2, mentionF1: 0, eventF1: 1 });
  expect(compared.disagreements).toMatchObject([{ first: 'place', second: 'organization' }]);
  // Labels nothing-nothing, place-organization, CONSULT-CONSULT: 2 of 3 agree, 2/9 by chance.
  expect(compared.kappa).toBeCloseTo((2 / 3 - 2 / 9) / (1 - 2 / 9), 10);
});

test('says where in the queue it is', () => {
  const pending = pendingOf(SNAPSHOT, 'text');
  const [first, , third] = pending;
  if (!first || !third) throw new Error('nothing pending');
  expect(placeIn(pending, first, { done: 0, all: 5 })).toEqual({ place: 1, all: 5, left: 5 });
  expect(placeIn(pending.slice(1), third, { done: 1, all: 5 })).toEqual({ place: 3, all: 5, left: 4 });
});

test('the report has figures, and a disagreement begins where it says', () => {
  const comparison = compareCoders(NOTHING, judged(GROUND.analysis), judged(SECOND.analysis));
  const words = {
    title: 'Agreement',
    keys: 'Keys',
    none: 'None',
    nothing: 'nothing here',
    mention: 'mentions',
    event: 'events',
    judged: (count: number) => `judged ${count}`,
    untouched: (count: number, share: number) => `untouched ${count} ${share}`,
    line: (number: number) => `line ${number}`,
    label: (_: string, label: string) => label,
  };
  const { text, lines } = compareReport(GROUND, comparison, ['ana', 'rui'], words, (one) => one);
  const rows = text.split('\n');
  expect(lines.map((line) => rows[line])).toEqual(['1. line 1, mentions', '2. line 1, events', '3. line 1, mentions']);
  expect(rows[(lines[0] ?? 0) + 1]).toContain('[Rui]{person}');
  expect(rows[(lines[0] ?? 0) + 2]).toContain('(nothing here)');
  expect((lines[1] ?? 0) - (lines[0] ?? 0)).toBe(LINES_EACH);
  expect(text).toContain(`F1 (mentions) ${figure(comparison.mentionF1)}`);
  expect(text).toContain(`judged 4\nuntouched 0 0`.replace('4', String(comparison.judged)));
  expect(figure(undefined)).toBe('\u2013');
  expect(figure(0.666)).toBe('0.67');
});
