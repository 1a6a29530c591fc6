/** What a codebook asks of events goes out and comes back in every format that can hold it; others count what they lose. */
import { describe, expect, it } from 'vitest';
import { adopt } from '../../../src/formats/adopt';
import { attributesText, readAttributes } from '../../../src/formats/attributes';
import { type Format, writeAll } from '../../../src/formats/format';
import { EXPORTS, formatById } from '../../../src/formats/formats';
import { plainOf } from '../../../src/formats/plain';
import type { Attribute } from '../../../src/model/types';
import { exportArticle } from '../../support/exportArticle';

const OWN = [
  { name: 'envoys', value: 12 },
  { name: 'mood, said', value: '=calm; "open"' },
];
const format = (id: string): Format => formatById(id) as Format;
const write = (id: string): string => writeAll(format(id), [exportArticle()], false);
const bare = (list: readonly Attribute[] | undefined) => list?.map(({ name, value }) => ({ name, value }));

describe.each(['json', 'ndjson', 'brat', 'web-annotation', 'xmi'])('%s', (id) => {
  it('gives back what it was given', () => {
    const { text } = plainOf(exportArticle());
    const read = format(id).read?.(write(id), { id: 'x', text });
    expect(read?.problems).toEqual([]);
    const events = read?.articles[0]?.analysis.events ?? [];
    expect(events.flatMap((event) => bare(event.attributes) ?? [])).toEqual(OWN);
    expect(events.filter((event) => event.attributes)).toHaveLength(1);
  });
});

it('a row of events holds them as JSON in its last cell, which starts no formula', () => {
  const rows = write('events-csv').split('\r\n');
  expect(rows[0]).toMatch(/,Attributes$/);
  const cells = rows.filter((row) => row.includes('envoys'));
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatch(/,"\{""envoys"":12,""mood, said"":""=calm; \\""open\\""""\}"$/);
});

it('FollowTheMoney holds them as notes', () => {
  const entities = write('ftm')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entities.flatMap((one) => (one.schema === 'Event' ? (one.properties.notes ?? []) : []))).toEqual([
    'envoys: 12',
    'mood, said: =calm; "open"',
  ]);
});

it('whoever writes events and not these says how many are lost', () => {
  const lose = EXPORTS.filter((one) => one.losses(exportArticle()).some(({ kind }) => kind === 'attributes'));
  expect(lose.map((one) => one.id).sort()).toEqual([
    ...['gexf', 'graphml', 'html', 'label-studio', 'markdown', 'timelinejs'],
  ]);
  for (const one of lose) expect(one.losses(exportArticle())).toContainEqual({ kind: 'attributes', count: OWN.length });
});

it('what another coder filled in is a decision, and only where it is another value', () => {
  const theirs = exportArticle();
  const events = theirs.analysis.events.map(({ attributes: _, ...event }) => event);
  const empty = { ...theirs, analysis: { ...theirs.analysis, events } };
  const said = (mine: typeof theirs) =>
    adopt(mine, theirs, { replace: false }).gesture.flatMap((one) =>
      one.op === 'event-edit' ? [one.fields.attributes] : [],
    );
  expect(said(empty)).toEqual([{ envoys: 12, 'mood, said': '=calm; "open"' }]);
  expect(said(theirs)).toEqual([]);
});

it('what is no list of values is none', () => {
  for (const text of [undefined, '', 'no', '[1]', '{"a":null,"":1,"b":{}}', 'null', '{"__proto__":1}'])
    expect(readAttributes(text)).toBeUndefined();
  expect(attributesText({})).toBe('');
});
