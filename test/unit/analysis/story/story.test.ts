import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../../src/analysis/actors/resolve';
import type { EventDraft, ParsedSentence, PlacedPhrase } from '../../../../src/analysis/document';
import { tellStory } from '../../../../src/analysis/story/events';
import type { Act } from '../../../../src/model/types';
import { knowledge, readMarked } from '../../../support/actorText';

type Marked = ReturnType<typeof readMarked>;

/** A draft by the words of its sides, each found in the given sentence of a paragraph. */
function draft(
  marked: Marked,
  paragraph: number,
  sentence: number,
  words: { trigger: string; act: Act; source?: readonly string[]; recipient?: readonly string[] },
): EventDraft {
  const parsed = marked.paragraphs[paragraph]?.sentences[sentence];
  if (!parsed) throw new Error('no such sentence');
  const { trigger, act, source = [], recipient = [] } = words;
  const phrases = (list: readonly string[]): PlacedPhrase[] =>
    list.map((text) => ({ ...phrase(marked.text, parsed, text), sentence }));
  return {
    sentence,
    trigger: phrase(marked.text, parsed, trigger),
    act,
    code: act,
    subtype: act === 'OTHER' ? 'other' : null,
    mode: null,
    contexts: [],
    intensity: 0,
    reciprocal: false,
    time: null,
    tense: 'past',
    modality: 'asserted',
    polarity: 'positive',
    speaker: null,
    quoted: false,
    nominal: false,
    confidence: 0.7,
    why: 'test',
    source: phrases(source),
    recipient: phrases(recipient),
    place: [],
  };
}

function phrase(text: string, sentence: ParsedSentence, words: string) {
  const start = text.indexOf(words, sentence.start);
  const from = sentence.tokens.findIndex((token) => token.start === start);
  const to = sentence.tokens.findIndex((token) => token.end === start + words.length) + 1;
  if (from < 0 || to <= from) throw new Error(`"${words}" does not stand on tokens`);
  return { start: from, end: to, head: to - 1 };
}

function tell(marked: Marked, drafts: readonly (readonly EventDraft[])[]) {
  const actors = resolveActors(marked, knowledge);
  const times = marked.paragraphs.map(() => []);
  const events = tellStory({ ...marked, date: '2024-05-02', drafts, times, actors });
  const nameOf = (id: string | null | undefined) => actors.actors.find((actor) => actor.id === id)?.name ?? null;
  return { events, nameOf };
}

describe('participants', () => {
  it('gives phrases their actors, pronouns too, and keeps the words', () => {
    const marked = readMarked('[Maria Olsen]{person} arrived. She met reporters.');
    const { events, nameOf } = tell(marked, [
      [draft(marked, 0, 1, { trigger: 'met', act: 'CONSULT', source: ['She'], recipient: ['reporters'] })],
    ]);
    expect(nameOf(events[0]?.source[0]?.actor)).toBe('Maria Olsen');
    expect(marked.text.slice(events[0]?.source[0]?.start, events[0]?.source[0]?.end)).toBe('She');
  });

  it('takes the owner for what belongs to it', () => {
    const marked = readMarked("The [Harbour Union]{organization}'s website was attacked by thieves.");
    const { events, nameOf } = tell(marked, [
      [
        draft(marked, 0, 0, {
          trigger: 'attacked',
          act: 'COERCE',
          source: ['thieves'],
          recipient: ["The Harbour Union's website"],
        }),
      ],
    ]);
    expect(nameOf(events[0]?.recipient[0]?.actor)).toBe('Harbour Union');
  });
});

const STRIKE = [
  '# [Harbour Union]{organization} sues [Borealis]{organization}',
  'The [Harbour Union]{organization} sued [Borealis]{organization} on Monday. Lawyers waited.',
  '[Borealis]{organization} was sued. Rain fell on the town.',
].join('\n');

function strike() {
  const marked = readMarked(STRIKE);
  const union = 'Harbour Union';
  return tell(marked, [
    [draft(marked, 0, 0, { trigger: 'sues', act: 'ACCUSE', source: [union], recipient: ['Borealis'] })],
    [
      draft(marked, 1, 0, { trigger: 'sued', act: 'ACCUSE', source: [union], recipient: ['Borealis'] }),
      draft(marked, 1, 1, { trigger: 'waited', act: 'OTHER', source: ['Lawyers'] }),
    ],
    [
      draft(marked, 2, 0, { trigger: 'sued', act: 'ACCUSE', recipient: ['Borealis'] }),
      draft(marked, 2, 1, { trigger: 'fell', act: 'OTHER' }),
    ],
  ]);
}

describe('the story', () => {
  it('chains mentions of one event and fills what one leaves out', () => {
    const { events, nameOf } = strike();
    const [first, second, , fourth] = events;
    expect(second?.chain).toBe(first?.chain);
    expect(fourth?.chain).toBe(first?.chain);
    expect(nameOf(fourth?.source[0]?.actor)).toBe('Harbour Union');
    expect(fourth?.why).toContain('another mention');
    expect(new Set(events.map((event) => event.chain)).size).toBe(3);
  });

  it('ranks the headline event first and every rank once', () => {
    const { events } = strike();
    expect(events[0]?.rank).toBe(1);
    expect(events.map((event) => event.rank).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells core deeds from other happenings', () => {
    const { events } = strike();
    expect(events.map((event) => event.core)).toEqual([true, true, false, true, false]);
  });

  it('numbers events in text order and keeps evidence inside the text', () => {
    const { events } = strike();
    expect(events.map((event) => event.id)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5']);
    for (const event of events) {
      expect(event.trigger.start).toBeGreaterThanOrEqual(event.sentence.start);
      expect(event.trigger.end).toBeLessThanOrEqual(event.sentence.end);
    }
  });

  it('does not chain deeds between others', () => {
    const marked = readMarked('[Denmark]{place} sued [Poland]{place}. Later [Norway]{place} sued [Sweden]{place}.');
    const { events } = tell(marked, [
      [
        draft(marked, 0, 0, { trigger: 'sued', act: 'ACCUSE', source: ['Denmark'], recipient: ['Poland'] }),
        draft(marked, 0, 1, { trigger: 'sued', act: 'ACCUSE', source: ['Norway'], recipient: ['Sweden'] }),
      ],
    ]);
    expect(events[0]?.chain).not.toBe(events[1]?.chain);
  });

  it('names the police of the text for an arrest that names nobody', () => {
    const marked = readMarked('[Peter Brandt]{person} was arrested. Police found a boat.');
    const { events, nameOf } = tell(marked, [
      [draft(marked, 0, 0, { trigger: 'arrested', act: 'COERCE', recipient: ['Peter Brandt'] })],
    ]);
    expect(nameOf(events[0]?.source[0]?.actor)).toBe('Police');
    expect(events[0]?.why).toContain('authority');
  });
});
