import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../../src/analysis/analyzer';
import { readCodebook } from '../../../../src/codebook/read';
import type { Guidance } from '../../../../src/model/codebook';
import type { Analysis, Event } from '../../../../src/model/types';
import { readSteps } from '../../../../src/reading/read';
import { readModels } from '../../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);
const codebooks = join(__dirname, '../../../../docs/codebooks');

function analysed(text: string, codebook?: string): Analysis {
  const { codebook: read = null } = codebook === undefined ? {} : readCodebook(codebook);
  const guidance: Guidance | undefined = read ? { key: codebook ?? '', codebook: read, lessons: null } : undefined;
  const steps = analyzer.steps({ id: 'a', text, format: 'text', date: '2024-03-06' }, [], { guidance });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const example = (name: string): string => readFileSync(join(codebooks, `${name}.yaml`), 'utf8');
const typesIn = ({ actors }: Analysis): string[] => actors.map(({ name, type }) => `${name}: ${type}`);
const told = (text: string, { events }: Analysis): string[] =>
  events.map(({ trigger, act, subtype }) => `${text.slice(trigger.start, trigger.end)}: ${act}/${subtype}`);
const valuesOf = (event: Event | undefined) => event?.attributes?.map(({ name, value }) => `${name}: ${value}`);

const PROTEST = `Thousands march in Lenn as dock workers strike

LENN, March 4 (Reuters) - About 3,000 protesters marched through the port city of Lenn on Monday after the Harbor Workers Union walked out over pay.

Riot police fired tear gas and rubber bullets at the marchers and arrested 40, the interior ministry said.

The Teachers Union will strike on Friday, its leader Mara Quill said. An air strike hit a village in the north.
`;

describe('protest events', () => {
  const found = analysed(PROTEST, example('protest-events'));

  it('has its own types of parties', () => {
    expect(typesIn(found)).toEqual(
      expect.arrayContaining([
        '3,000 protesters: protesters',
        'Harbor Workers Union: union',
        'Riot police: police',
        'Teachers Union: union',
        'Mara Quill: person',
      ]),
    );
    const typed = new Map(found.actors.map((actor) => [actor.id, actor.type]));
    for (const mention of found.mentions) if (mention.actor) expect(mention.type).toBe(typed.get(mention.actor));
  });

  it('has its own types of events, by trigger and sides', () => {
    expect(told(PROTEST, found)).toEqual(
      expect.arrayContaining([
        'marched: PROTEST/demonstration',
        'walked out: PROTEST/strike',
        'arrested: COERCE/crackdown',
        'strike: PROTEST/strike',
      ]),
    );
    // Nobody who may strike is on the side of the air strike.
    const air = found.events.find((event) => event.trigger.start > PROTEST.indexOf('An air'));
    expect(air?.subtype).toBeNull();
  });

  it('has values with the words that say them, each with its own event', () => {
    const event = (word: string) =>
      found.events.find(({ trigger }) => PROTEST.slice(trigger.start, trigger.end) === word);
    expect(valuesOf(event('marched'))).toEqual(['participants: 3000', 'form: march']);
    expect(valuesOf(event('walked out'))).toBeUndefined();
    expect(valuesOf(event('fired'))).toEqual(['means: tear gas']);
    expect(valuesOf(event('arrested'))).toEqual(['arrested: 40']);
    for (const { attributes } of found.events)
      for (const { at, value } of attributes ?? []) {
        const words = at ? PROTEST.slice(at.start, at.end) : '';
        if (typeof value === 'number') expect(Number(words.replace(',', ''))).toBe(value);
        else expect(words.length).toBeGreaterThan(2);
      }
  });

  it('says why', () => {
    const strike = found.events.find((event) => event.subtype === 'strike');
    expect(strike?.why).toContain('trigger of the codebook');
  });
});

it('corporate announcements: what is bought and who goes', () => {
  const text = `Norvik Group said on Tuesday it had agreed to acquire Elmhurst Foods for 2.1 billion dollars.

The company will lay off 1,200 workers at its plants. The competition watchdog opened an investigation into Elmhurst last year.
`;
  const found = analysed(text, example('corporate-announcements'));
  expect(told(text, found)).toEqual(
    expect.arrayContaining(['acquire: OTHER/takeover', 'lay off: OTHER/layoff', 'investigation: ACCUSE/probe']),
  );
  expect(valuesOf(found.events.find((event) => event.subtype === 'layoff'))).toEqual(['jobs: 1200']);
  expect(typesIn(found)).toContain('competition watchdog: regulator');
});

it('court cases: what is asked by the type above holds below, too', () => {
  const text = `A court in Orsia convicted former minister Pavel Drum of bribery on Thursday and sentenced him to 7 years in prison. Prosecutors charged him with fraud in 2021.

The Supreme Court upheld the ruling.
`;
  const found = analysed(text, example('court-cases'));
  expect(told(text, found)).toEqual(
    expect.arrayContaining(['convicted: OTHER/verdict', 'charged: ACCUSE/charge', 'upheld: OTHER/ruling']),
  );
  expect(valuesOf(found.events.find(({ trigger }) => text.startsWith('sentenced', trigger.start)))).toEqual(
    expect.arrayContaining(['years: 7']),
  );
  expect(typesIn(found)).toEqual(expect.arrayContaining(['Supreme Court: court', 'Prosecutors: prosecutor']));
});

describe('a type of things', () => {
  const OWN = `version: 1
entities:
  weapon:
    words: [tear gas, rifle]
`;

  it('is found where no name is', () => {
    const found = analysed(PROTEST, OWN);
    const thing = found.actors.find((actor) => actor.type === 'weapon');
    expect(thing).toMatchObject({ name: 'tear gas', role: null });
    const mentions = found.mentions.filter((one) => one.actor === thing?.id);
    expect(mentions.map((one) => PROTEST.slice(one.start, one.end))).toEqual(['tear gas']);
  });

  it('keeps the text order and the ids unique', () => {
    const { mentions, actors } = analysed(PROTEST, OWN);
    expect(mentions.map((one) => one.start)).toEqual([...mentions.map((one) => one.start)].sort((a, b) => a - b));
    expect(new Set(mentions.map((one) => one.id)).size).toBe(mentions.length);
    expect(new Set(actors.map((one) => one.id)).size).toBe(actors.length);
  });
});

describe('a codebook that changes nothing leaves the analysis equal', () => {
  it.each([
    ['empty', 'version: 1\n'],
    ['about other words', 'version: 1\nentities:\n  a: { words: zyx }\nevents:\n  b: { triggers: [qwv, a b c] }\n'],
    ['without words', 'version: 1\nentities:\n  a: { is: person }\nevents:\n  b: { act: AID }\n'],
  ])('%s', (_, codebook) => {
    expect(analysed(PROTEST, codebook)).toEqual(analysed(PROTEST));
  });

  it('whatever was analysed before', () => {
    const plain = analysed(PROTEST);
    analysed(PROTEST, example('protest-events'));
    expect(analysed(PROTEST)).toEqual(plain);
  });
});

it('a plain word of the codebook that the networks pass over tells an event', () => {
  const text = 'The Harbor Workers Union downed tools in Lenn on Monday. The Port Authority called the police.\n';
  const codebook = 'version: 1\nevents:\n  strike: { act: PROTEST, triggers: [down tools, down tool] }\n';
  expect(told(text, analysed(text, codebook))).toContain('downed: PROTEST/strike');
});
