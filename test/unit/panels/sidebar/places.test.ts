import { describe, expect, it } from 'vitest';
import { nextMention, standingAt, triggerOf } from '../../../../src/panels/sidebar/places';
import { sampleSnapshot } from '../../../support/sampleSnapshot';

const snapshot = sampleSnapshot();
const at = (words: string, plus = 1) => snapshot.text.indexOf(words) + plus;

describe('what stands at the cursor', () => {
  it('is the actor and the event of the sentence', () => {
    expect(standingAt(snapshot, at('Solberg told'))).toMatchObject({ actor: 'solberg' });
    expect(standingAt(snapshot, at('nine people'))).toMatchObject({ actor: null });
  });

  it('is the event whose trigger is under the cursor, else the best of the sentence', () => {
    expect(standingAt(snapshot, at('blocked')).event).toBe('e6');
    expect(standingAt(snapshot, at('about 400')).event).toBe('e5');
  });

  it('is the row of the whole chain', () => {
    expect(standingAt(snapshot, at('met Solberg')).event).toBe('e1');
  });

  it('is nothing outside of sentences', () => {
    expect(standingAt(snapshot, snapshot.text.length + 10)).toEqual({ actor: null, event: null });
  });
});

describe('where rows lead', () => {
  const starts = (words: RegExp) => [...snapshot.text.matchAll(words)].map((match) => match.index);

  it('goes through the mentions of an actor and round again', () => {
    const all = starts(/Tomas Reyes|(?<!Tomas )Reyes/g);
    let last: number | undefined;
    const visited: number[] = [];
    for (let step = 0; step <= all.length; step += 1) {
      last = nextMention(snapshot, 'reyes', last)?.start;
      visited.push(last ?? -1);
    }
    expect(visited).toEqual([...all, all[0]]);
  });

  it('starts with a name where a description comes before it', () => {
    const mentions = snapshot.analysis.mentions.map((mention, index) =>
      index < 3 ? { ...mention, actor: 'reyes', kind: 'nominal' as const } : mention,
    );
    const changed = { ...snapshot, analysis: { ...snapshot.analysis, mentions } };
    expect(nextMention(changed, 'reyes', undefined)?.start).toBe(at('Tomas Reyes', 0));
  });

  it('is nowhere for unknown ids', () => {
    expect(nextMention(snapshot, 'nobody', undefined)).toBeUndefined();
    expect(triggerOf(snapshot, 'nothing')).toBeUndefined();
    expect(triggerOf(snapshot, 'e7')).toEqual({ start: at('detained', 0), end: at('detained', 8) });
  });
});
