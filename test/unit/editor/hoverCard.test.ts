import { expect, test } from 'vitest';
import { type Card, eventCard, mentionCard } from '../../../src/editor/hoverCard';
import { MAX_HOVER_UNITS } from '../../../src/limits';
import { indexOf } from '../../../src/model/lookup';
import { english } from '../../../src/words/translate';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const snapshot = sampleSnapshot();
const index = indexOf(snapshot);
const words = (card: Card) =>
  card.lines.map((line) => line.map((piece) => ('foreign' in piece ? piece.foreign : piece.own)).join('')).join('\n');
const cardAt = (text: string) => {
  const mention = index.mentionAt(snapshot.text.indexOf(text));
  if (!mention) throw new Error(`no mention at ${text}`);
  return mentionCard(snapshot, mention, 7, english);
};

test('a person: name, type, role, aliases, mentions, events, why, links', () => {
  const card = cardAt('Solberg told');
  expect(words(card)).toMatch(/^Ingrid Solberg \u2014 person\nMaritime Affairs Minister\nAlso: Solberg\n\d mentions\n/);
  expect(words(card)).toContain('Marked because: name model; seen in full in paragraph 1');
  expect(words(card)).toMatch(/\u2022 .*meet/);
  expect(card.links.map((link) => link.title)).toEqual(['First mention', 'Next mention', 'All mentions']);
  expect(card.links[0]?.args).toEqual([7, `m${snapshot.text.indexOf('Ingrid Solberg')}`]);
});

test('the first mention has no link to itself', () => {
  expect(cardAt('Ingrid Solberg').links.map((link) => link.title)).toEqual(['Next mention', 'All mentions']);
});

test('an event: act, who to whom, when, where, how sure, why', () => {
  const event = index.eventAt(snapshot.text.indexOf('meet on'));
  if (!event) throw new Error('no event');
  const card = words(eventCard(snapshot, event, 7, english));
  expect(card).toMatch(/^\*\*Event\*\* \u2014 Talks \(CONSULT, coded AGREE\) \u00b7 planned\n/);
  expect(card).toContain('Ingrid Solberg and Tomas Reyes will meet');
  expect(card).toContain('When: 2026-06-11');
  expect(card).toContain('Where: Lismore');
  expect(card).toContain('According to: ');
});

test('cards carry the corrections and quote the sentence', () => {
  const card = cardAt('Solberg told');
  expect(card.corrections.map((link) => link.title)).toEqual(['Not a name', 'Same as…', 'Rename…', 'Type…']);
  expect(words(card)).toMatch(/\u201c[^\u201d]*Solberg told[^\u201d]*\u201d/);
  const event = index.eventAt(snapshot.text.indexOf('meet on'));
  if (!event) throw new Error('no event');
  const told = eventCard(snapshot, event, 7, english);
  expect(told.corrections.map((link) => link.title)).toEqual(['Confirm', 'Wrong', 'Who…', 'To whom…', 'When…']);
  expect(told.corrections.every((link) => link.args[0] === 7 && link.args[1] === event.id)).toBe(true);
  expect(words(told)).toMatch(/\u201c[^\u201d]*meet on[^\u201d]*\u201d/);
});

test('no card is longer than the limit', () => {
  const long = 'x'.repeat(5_000);
  const actors = snapshot.analysis.actors.map((actor) => ({ ...actor, name: long, role: long, aliases: [long, long] }));
  const mentions = snapshot.analysis.mentions.map((mention) => ({ ...mention, why: long }));
  const bloated = { ...snapshot, analysis: { ...snapshot.analysis, actors, mentions } };
  for (const mention of mentions) {
    expect(words(mentionCard(bloated, mention, 7, english)).length).toBeLessThanOrEqual(MAX_HOVER_UNITS);
  }
});

test('a type that is named like a member of every object is a type like any other', () => {
  const mentions = snapshot.analysis.mentions.map((one) => ({ ...one, type: 'constructor' }));
  const actors = snapshot.analysis.actors.map((one) => ({ ...one, type: 'constructor' }));
  const odd = { ...snapshot, analysis: { ...snapshot.analysis, mentions, actors } };
  const mention = indexOf(odd).mentionAt(odd.text.indexOf('Solberg told'));
  expect(mention && words(mentionCard(odd, mention, 7, english))).toContain('constructor');
});
