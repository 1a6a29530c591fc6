/** Ways of writing that news uses and that were once read wrong, each with several inputs, through the whole analysis. */
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../../src/analysis/analyzer';
import { splitSentences } from '../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../src/analysis/tokens/tokenize';
import type { Analysis } from '../../../src/model/types';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);
const read = (text: string, date = '2021-03-04'): Analysis =>
  analyze(analyzer, { id: 'a', text, format: 'text', date });
const nameOf = (found: Analysis, id: string | null | undefined): string | undefined =>
  found.actors.find((actor) => actor.id === id)?.name;
const speakersOf = (text: string, verb: string): (string | undefined)[] => {
  const found = read(text);
  return found.events
    .filter(({ trigger }) => text.slice(trigger.start, trigger.end) === verb)
    .map((event) => nameOf(found, event.speaker?.actor));
};
const sentencesOf = (text: string): string[] =>
  splitSentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('speech over paragraphs, opened each time and closed once', () => {
  const RUNE =
    'LAKEFORD - "Our army will attack the rebels," said General Rune Holm. "We have met their leaders.\n\n"I signed the order on Monday.\n\n"They rejected our offer."\n\nOpposition leader Marc Olsen praised the mayor.';
  const IDA =
    '“We signed the accord in May.\n\n“We visited Port Daro,” Foreign Minister Ida Monk said. “Nobody has threatened us.\n\n“I praise the rebels.”';
  const KESSLER =
    'Mayor Anna Kessler was blunt: “I sued the company in May.\n\n“I rejected its offer.\n\n“It will pay the workers.”\n\nRita Sands left.';

  it.each([
    ['signed', RUNE, 'Rune Holm'],
    ['rejected', RUNE, 'Rune Holm'],
    ['signed', IDA, 'Ida Monk'],
    ['praise', IDA, 'Ida Monk'],
    ['rejected', KESSLER, 'Anna Kessler'],
  ])('has one speaker: "%s"', (verb, text, speaker) => expect(speakersOf(text, verb)).toEqual([speaker]));

  it('ends where it is closed', () => expect(speakersOf(RUNE, 'praised')).toEqual([undefined]));

  it('says who "I" is also where the speaker is named at its end', () => {
    const text = '“I met the rebels in May.\n\n“I will sign the accord,” Foreign Minister Ida Monk said.';
    const found = read(text);
    const own = found.mentions.filter((mention) => text.slice(mention.start, mention.end) === 'I');
    expect(own.map((mention) => nameOf(found, mention.actor))).toEqual(['Ida Monk', 'Ida Monk']);
  });
});

describe('stray marks', () => {
  it.each([
    ['The 5\'10" defendant denied the charge.', 'The 5\'10" defendant'],
    ['A 6’2” guard denied the charge.', 'A 6’2” guard'],
    ['The guard with a 19" screen denied the charge.', 'The guard'],
  ])('of a measure are no quotation: %s', (text, source) => {
    const event = read(text).events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === 'denied');
    expect(event?.quoted).toBe(false);
    expect(text.slice(event?.source[0]?.start, event?.source[0]?.end)).toContain(source);
  });

  it.each([
    ['The guard did not deny the charge.'],
    ["The guard didn't deny the charge."],
    ['The guard didn’t deny the charge.'],
    ['The guard didn‘t deny the charge.'],
    ['Mayor Anna Kessler said that she didn’t deny the charge.'],
    ['Nobody knew why the guard, who did not deny the charge, was freed.'],
  ])('negation is read in every house style: %s', (text) => {
    const event = read(text).events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === 'deny');
    expect(event?.polarity).toBe('negative');
  });
});

describe('a long dash without spaces', () => {
  it.each([
    'LAKEFORD, March 4, 2021—The mayor—Anna Kessler—met union leader Tom Brandt on Tuesday.',
    'LAKEFORD—Mayor Anna Kessler met union leader Tom Brandt on Tuesday.',
    'PORT DARO, Nolandia (XPA)--Mayor Anna Kessler met union leader Tom Brandt on Tuesday.',
    'The mayor—Anna Kessler—met union leader Tom Brandt on Tuesday.',
  ])('parts dateline, office and name: %s', (text) => {
    const found = read(text);
    const met = found.events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === 'met');
    expect(met?.source.map(({ actor }) => nameOf(found, actor))).toEqual(['Anna Kessler']);
    expect(found.actors.find(({ name }) => name === 'Anna Kessler')?.role?.toLowerCase()).toBe('mayor');
    expect(met?.time?.value).toBe('2021-03-02');
  });

  it.each(['NATO—the alliance—said on Tuesday that it would go.', 'IBM—once the largest—fell.'])(
    'opens no dateline: %s',
    (text) => expect(read(text).prose.sentences).toHaveLength(1),
  );
});

describe('a sentence ends behind an abbreviation', () => {
  it.each([
    ['He left at 6 p.m. Mr. Olsen then sued the firm.', 2],
    ['They sued Pomona Inc. Mr. Olsen then left.', 2],
    ['He joined Briggs & Co. Mrs. Marsh stayed.', 2],
    ['Is it Kessler? No. Rita Sands signed the deal.', 3],
    ['At 5 a.m. Mr. Crook met workers.', 1],
    ['At Pomona Inc. Mr. Crook met workers.', 1],
    ['No. 7 was sold.', 1],
    ['They live at No. 10 Downing Street.', 1],
  ])('where one does: %s', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
});

describe('the day of what is reported', () => {
  it.each([
    ['Nolandia votes on the last Saturday in March, the election board said.', '2015-03-28'],
    ['The council meets on the second Monday of February, Mayor Rita Sands said.', '2015-02-09'],
    ['Teachers strike on the first Friday of May, their union warned.', '2015-05-01'],
    ['The vote took place on the last Friday of October, the mayor said.', '2014-10-31'],
  ])('is not that of the report: %s', (text, value) =>
    expect(read(text, '2015-01-10').times.map((time) => time.value)).toEqual([value]),
  );
});

describe('no names', () => {
  it.each([
    ['Monday August 27, 2018 10:05 am PDT by Julia Clovis', ['Julia Clovis']],
    ['Tom Brandt spoke at 9 p.m. EST on Monday.', ['Tom Brandt']],
    ['Talks were held on Tues., Feb. 5, with Anna Kessler.', ['Anna Kessler']],
    ['Rita Sands, Ph.D., met Tom Brandt in Lakeford on Monday.', ['Rita Sands', 'Tom Brandt', 'Lakeford']],
    ['Dr. Lena Ortiz, MBA, sued Norvik Motors.', ['Lena Ortiz', 'Norvik Motors']],
  ])('are zones, weekdays and degrees: %s', (text, names) =>
    expect(read(text).actors.map(({ name }) => name)).toEqual(names),
  );
});
