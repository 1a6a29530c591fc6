import { describe, expect, it } from 'vitest';
import { deedFeatures } from '../../../../src/analysis/events/features';
import { isAlone, NO_FACTS, viewOf } from '../../../../src/analysis/events/view';
import { parsed } from './paragraph';
import { told } from './told';

describe('a text that is one short paragraph', () => {
  it('stands alone, a story and a long paragraph do not', () => {
    const paragraph = (sentences: number) => ({ sentences: new Array(sentences).fill(null) });
    expect(isAlone([paragraph(1)])).toBe(true);
    expect(isAlone([paragraph(1), paragraph(1)])).toBe(false);
    expect(isAlone([paragraph(12)])).toBe(false);
    expect(isAlone([])).toBe(false);
  });

  it('is read by habits of its own, beside those of stories', () => {
    const [sentence] = parsed('Arnland expelled two envoys of Gondrel.').sentences;
    if (!sentence) throw new Error('no sentence');
    const features = (alone: boolean) => {
      const view = viewOf(sentence, [], { ...NO_FACTS, alone });
      return view.candidates.map((candidate) => deedFeatures(view, candidate));
    };
    const [story, wire] = [features(false), features(true)];
    story.forEach((own, i) => {
      expect(wire[i]?.slice(0, own.length)).toEqual(own);
      expect(wire[i]?.length).toBeGreaterThan(own.length);
    });
  });

  it.each([
    ['Arnland is about to resume relations with Gondrel.', 'Arnland', 'Gondrel'],
    ['The Calendon government condemned a raid by Osgirian soldiers in the hills.', 'Calendon', 'Osgirian'],
    ['Arnland will lend a million crowns to Gondrel, a minister said.', 'Arnland', 'Gondrel'],
  ])('names who does it and to whom: %s', (text, source, recipient) => {
    const names = { Arnland: 'place', Gondrel: 'place' } as const;
    const [e] = told(text, names).sort((a, b) => text.indexOf(a.trigger) - text.indexOf(b.trigger));
    expect(e?.source.join()).toContain(source);
    expect(e?.recipient.join()).toContain(recipient);
  });
});
