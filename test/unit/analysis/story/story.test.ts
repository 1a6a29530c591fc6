import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../../../src/analysis/analyzer';
import { findChains } from '../../../../src/analysis/story/chains';
import { readSteps } from '../../../../src/reading/read';
import { readModels } from '../../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);

function tell(text: string) {
  const analysis = analyze(analyzer, { id: 'story', text, format: 'text', date: '2024-05-02' });
  const nameOf = (id: string | null | undefined) => analysis.actors.find((actor) => actor.id === id)?.name ?? null;
  const events = analysis.events.map((event) => ({
    ...event,
    words: text.slice(event.trigger.start, event.trigger.end),
    sources: event.source.map((each) => nameOf(each.actor)),
    recipients: event.recipient.map((each) => nameOf(each.actor)),
  }));
  return { analysis, events };
}

const STORY = `Police arrest mayor of Tornby after fire

TORNBY, Denmark, May 2 - Danish police arrested Mayor Karin Holm on Wednesday after a fire destroyed the town hall.

Holm denied the accusation. She met her lawyer, Peter Brandt, in the evening. Thousands of people gathered outside.

Brandt said that he would sue the police.
`;

describe('the story', () => {
  const { events } = tell(STORY);

  it('gives phrases their actors, pronouns too', () => {
    const met = events.find((event) => event.words === 'met');
    expect([...(met?.sources ?? []), ...(met?.recipients ?? [])]).toContain('Karin Holm');
  });

  it('tells the deed of headline and lead first, and every rank once', () => {
    const first = events.find((event) => event.rank === 1);
    expect(first?.words).toMatch(/^arrest/);
    expect(first?.core).toBe(true);
    expect(first?.act).toBe('COERCE');
    expect(events.map((event) => event.rank).sort((a, b) => a - b)).toEqual(events.map((_, i) => i + 1));
  });

  it('takes no caption and no line of the page for what the article says first', () => {
    const { events } = tell(`The port. The sale. The harbour court?

May 1, 2024 5:10 PM

Karin Holm meets guards at the port of Tornby on Monday. Jo Roe\u2014Getty Images

Saying that the sale was rushed, a court in Tornby ordered the ministry on Wednesday to return the port to the town.

Holm met the union in the evening.
`);
    expect(events.find((event) => event.rank === 1)?.words).toBe('ordered');
  });

  it('takes a picture of a day that is over for no lead, though nobody is said to have taken it', () => {
    const { events } = tell(`Harbour sale halted

Karin Holm walks past the port of Tornby on May 1, 2024, with two guards.

A court in Tornby ordered the ministry on Thursday to return the port to the town.
`);
    expect(events.find((event) => event.rank === 1)?.words).toMatch(/halted|ordered/);
    expect(events.find((event) => event.words === 'walks')?.rank).not.toBe(1);
  });

  it('never turns the arrested into those who arrest', () => {
    for (const event of events.filter((each) => each.act === 'COERCE'))
      expect(event.sources).not.toContain('Karin Holm');
  });

  it('numbers events in text order and keeps evidence inside the text', () => {
    expect(events.map((event) => event.id)).toEqual(events.map((_, i) => `e${i + 1}`));
    for (const event of events) {
      expect(event.trigger.start).toBeGreaterThanOrEqual(event.sentence.start);
      expect(event.trigger.end).toBeLessThanOrEqual(event.sentence.end);
      expect(event.confidence).toBeGreaterThan(0);
      expect(event.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says what each event was taken from', () => {
    for (const event of events) expect(event.why).toMatch(/^the (?:verb|noun|adjective) '/);
  });

  it('is told the same way every time', () => {
    expect(tell(STORY).analysis).toEqual(tell(STORY).analysis);
  });

  it('is empty for nothing', () => {
    expect(tell('').events).toEqual([]);
    expect(tell('|||\n\n- - -\n').events).toEqual([]);
  });
});

describe('mentions of one event', () => {
  const link = (source: string, recipient: string, lemma = 'sue') => ({
    act: 'ACCUSE' as const,
    subtype: null,
    polarity: 'positive' as const,
    lemma,
    source: [{ start: 0, end: 1, actor: source }],
    recipient: [{ start: 0, end: 1, actor: recipient }],
    time: null,
    definite: false,
  });

  it('are chained where sides agree', () => {
    expect(findChains([link('a', 'b'), link('c', 'd'), link('a', 'b')])).toEqual([0, 1, 0]);
  });

  it('are not where others do it', () => {
    expect(findChains([link('a', 'b'), link('c', 'd')])).toEqual([0, 1]);
  });
});

it('gives a deed that is still to come no time that has passed', () => {
  const { events } = tell(
    'The nurses of Tornby will strike on Monday.\n\nThey will meet the mayor, Karin Holm, after talks last night.',
  );
  const times = events.filter(({ words }) => words === 'meet').map(({ time }) => time);
  expect(times.length).toBe(1);
  expect(times[0]).toBeNull();
});

it('tells what happened once, not that it took place, too', () => {
  const { events } = tell(
    'Raiders killed two guards near Tornby on Monday. The shootout took place at night. A fire happened later.',
  );
  const told = events.filter(({ core }) => core).map(({ words }) => words);
  expect(told).toContain('killed');
  expect(told.filter((words) => /took/.test(words))).toEqual([]);
});

it('takes what somebody says for reported', () => {
  const { events } = tell(
    'Police came to Tornby on Monday. The mayor, Karin Holm, said she had declared the gift in May and left the meeting.',
  );
  expect(events.find(({ words }) => words === 'declared')?.modality).toBe('reported');
});
