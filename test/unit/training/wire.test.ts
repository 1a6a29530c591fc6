import { describe, expect, it } from 'vitest';
import type { GoldText } from '../../../src/training/events/goldEvents';
import { patternSentences } from '../../../src/training/events/wire/patternSentences';
import { writtenSentences } from '../../../src/training/events/wire/writtenSentences';

/** Marked words that do not stand in their sentence. */
const strays = (texts: readonly GoldText[]): string[] =>
  texts.flatMap(({ text, events }) =>
    events.flatMap(({ triggers, sources, targets }) =>
      [...triggers, ...sources.map((each) => each.text), ...targets.map((each) => each.text)].filter(
        (words) => words === '' || !text.includes(words),
      ),
    ),
  );

describe('sentences of wires', () => {
  it('hold the words that are marked in them, and no marks', () => {
    const written = writtenSentences();
    expect(written.length).toBeGreaterThan(100);
    expect(strays(written)).toEqual([]);
    expect(written.filter(({ text }) => /[<>{}[\]|]/.test(text))).toEqual([]);
  });

  it('take two names in a row for two parties of one deed', () => {
    const pact = writtenSentences().find(({ text }) => text.startsWith('Vorland and Tresk have renewed trade'));
    expect(pact?.events[0]).toMatchObject({ sources: [{ text: 'Vorland' }, { text: 'Tresk' }], reciprocal: true });
  });

  it('are made from patterns the same way every time', () => {
    const made = patternSentences(2);
    expect(strays(made)).toEqual([]);
    expect(patternSentences(2)).toEqual(made);
  });
});
