/** An HTML article with markup in the middle of names: nothing that a reader is shown may hold a tag. */
import { expect, test } from 'vitest';
import { eventCard, mentionCard } from '../../../../src/editor/hoverCard';
import { summarize } from '../../../../src/formats/summary';
import { emptyAnalysis } from '../../../../src/model/analysis';
import { markupOf } from '../../../../src/model/prose';
import type { Actor, Analysis, Event, Mention, Snapshot } from '../../../../src/model/types';
import { sidebarModel } from '../../../../src/panels/sidebar/sidebarModel';
import { readHtml } from '../../../../src/reading/html';
import { english } from '../../../../src/words/translate';
import { whoDidWhat } from '../../../../src/words/whoDidWhat';

const text =
  '<p>The <b>Kenyan</b> <a href="http://a.b/c">Foreign Minister</a> <i>Musalia</i> Mudavadi will <em>me</em>et <b>Ana</b> Brisk on <b>June</b> 4.</p>';
const at = (from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(to) + to.length });
const minister = at('Kenyan', 'Minister');
const mudavadi = at('Musalia', 'Mudavadi');
const brisk = at('Ana', 'Brisk');
const mention = { type: 'person', confidence: 1, why: 'name model' } as const;
const mentions: Mention[] = [
  { ...mention, ...minister, id: 'm1', kind: 'nominal', actor: 'a1' },
  { ...mention, ...mudavadi, id: 'm2', kind: 'named', actor: 'a1' },
  { ...mention, ...brisk, id: 'm3', kind: 'named', actor: 'a2' },
];
const actor = { type: 'person', aliases: [], role: null, prominence: 0.5 } as const;
const actors: Actor[] = [
  { ...actor, id: 'a1', name: 'Musalia Mudavadi', mentions: ['m1', 'm2'] },
  { ...actor, id: 'a2', name: 'Ana Brisk', mentions: ['m3'] },
];
const event: Event = {
  ...{ id: 'e1', act: 'CONSULT', code: 'AGREE', subtype: null, mode: null, contexts: [], intensity: 1 },
  ...{ quad: 'verbal cooperation', trigger: at('<em>me', 'et'), sentence: at('The', '4.'), reciprocal: true },
  source: [{ ...minister, actor: null }],
  recipient: [{ ...brisk, actor: null }],
  time: { ...at('June', '4'), value: null },
  place: [],
  ...{ modality: 'planned', polarity: 'positive', speaker: null, quoted: false, core: true, rank: 1 },
  ...{ chain: 'c1', confidence: 1, why: 'verb meet' },
};
const { prose, map } = readHtml(text);
const analysis: Analysis = {
  ...emptyAnalysis('a.html'),
  ...{ mentions, actors, events: [event] },
  prose: { markup: markupOf(text, prose, map), sentences: [] },
};
const snapshot: Snapshot = { uri: 'file:///a.html', version: 1, text, analysis, complete: true };
const said = (value: unknown): string => JSON.stringify(value).replaceAll(/<|>(?!\s)/g, (sign) => `MARKUP ${sign}`);

test('in the sidebar', () => {
  const model = sidebarModel({ status: 'ready', notice: undefined, snapshot }, new Set());
  expect(said(model)).not.toContain('MARKUP');
  const minister = model.actors.find((row) => row.id === 'a1');
  expect(minister?.names.map((name) => name.text)).toEqual(['Kenyan Foreign Minister', 'Musalia Mudavadi']);
  expect(model.events[0]?.evidence[0]?.parts.map((part) => part.text).join('')).toBe(
    'The Kenyan Foreign Minister Musalia Mudavadi will meet Ana Brisk on June 4.',
  );
});

test('on cards and in the outline', () => {
  expect(said(eventCard(snapshot, event, 1, english))).not.toContain('MARKUP');
  expect(said(mentions.map((one) => mentionCard(snapshot, one, 1, english)))).not.toContain('MARKUP');
  expect(whoDidWhat(snapshot, event)).toContain('Kenyan Foreign Minister');
});

test('in the summary of the command line', () => expect(summarize({ text, analysis })).not.toMatch(/[<]/));
