import { expect, it } from 'vitest';
import { readCodebook } from '../../../src/codebook/read';
import { breachesOf } from '../../../src/corrections/breaches';
import { emptyAnalysis } from '../../../src/model/analysis';
import type { Analysis, Event } from '../../../src/model/types';
import { told } from '../../support/toldEvent';

const { codebook } = readCodebook(`version: 1
entities:
  union: { is: organization, words: union }
events:
  protest event:
    required: [place]
  strike:
    is: protest event
    act: PROTEST
    required: [source, strikers]
    attributes:
      strikers: number
      form: { one of: [walkout, sit-in] }
`);
const strike = (more: Partial<Event>): Event => told({ act: 'PROTEST', subtype: 'strike', ...more });
const analysis = (more: Partial<Analysis>): Analysis => ({ ...emptyAnalysis('a'), ...more });
const breaches = (event: Event, own = codebook ?? undefined) =>
  breachesOf(analysis({ events: [event] }), own).map(({ kind, field, value }) => [kind, field, value].join(' ').trim());

it('required fields, those of what the type specialises included', () => {
  expect(breaches(strike({ source: [] }))).toEqual(['missing source', 'missing strikers', 'missing place']);
  const place = [{ start: 0, end: 3, actor: 'a3' }];
  expect(breaches(strike({ place, attributes: [{ name: 'strikers', value: 40 }] }))).toEqual([]);
});

it('values that are not allowed', () => {
  const place = [{ start: 0, end: 3, actor: 'a3' }];
  const attributes = [
    { name: 'strikers', value: 'many' },
    { name: 'form', value: 'parade' },
    { name: 'mood', value: 'bad' },
  ];
  expect(breaches(strike({ place, attributes }))).toEqual([
    'outside strikers many',
    'outside form parade',
    'outside mood bad',
  ]);
});

it('types that the codebook does not know, without one all that are not built in', () => {
  expect(breaches(told({ subtype: 'parade' }))).toEqual(['event']);
  expect(breaches(told({ act: 'OTHER', subtype: 'court' }))).toEqual([]);
  expect(breachesOf(analysis({ events: [strike({})] }), undefined).map((one) => one.kind)).toEqual(['event']);
  const mention = { start: 0, end: 3, kind: 'named', actor: 'a1', confidence: 1, why: '' } as const;
  const mentions = ['person', 'union', 'gang'].map((type, at) => ({ ...mention, id: `m${at}`, type }));
  const found = breachesOf(analysis({ mentions }), codebook ?? undefined);
  expect(found.map(({ kind, name }) => [kind, name])).toEqual([['type', 'gang']]);
});

it('what is not shown to be read owes nothing, unless a person judged it', () => {
  const unsure = strike({ core: false });
  const asked = (judged: ReadonlyMap<string, unknown>) =>
    breachesOf(analysis({ events: [unsure] }), codebook ?? undefined, judged).length;
  expect(asked(new Map())).toBe(0);
  expect(asked(new Map([[unsure.id, 'confirmed']]))).toBeGreaterThan(0);
});
