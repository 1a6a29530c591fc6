import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { applyChanges, changeSteps, LISTS, type Lists, listsOf } from '../../../src/engine/changes';
import type { Analysis } from '../../../src/model/types';
import { analysisOf } from '../../support/memoryAnalyzer';
import { sampleSnapshot } from '../../support/sampleSnapshot';

const answer = (text: string, analysis: Analysis = analysisOf({ id: 'a', text, format: 'text' })) => ({
  text,
  analysis,
});
const count = (lists: Lists): number => LISTS.reduce((sum, name) => sum + lists[name].length, 0);
/** What is sent over the wire, put together on the other side. */
function told(before: ReturnType<typeof answer>, after: ReturnType<typeof answer>) {
  const { changes, fresh } = structuredClone(finished(changeSteps(before, after)));
  expect(applyChanges(structuredClone(before.analysis), changes, fresh)).toEqual(listsOf(after.analysis));
  return { changes, sent: count(fresh) };
}

describe('what changed in an analysis', () => {
  const TEXT = 'Anna met Boris.\n\nThen Clara left.\n\nDora stayed.';

  it('is nothing where the text is the same', () => {
    const { changes, sent } = told(answer(TEXT), answer(TEXT));
    expect(sent).toBe(0);
    expect(changes.edit).toBeNull();
  });

  it('is nothing where a text only moved, though every place and id is another', () => {
    const { changes, sent } = told(answer(TEXT), answer(`so ${TEXT}`));
    expect(sent).toBe(0);
    expect(changes.ids.mentions.length).toBeGreaterThan(3);
  });

  it('is the new name, and what knows of it', () => {
    expect(told(answer(TEXT), answer(TEXT.replace('Then', 'Eve then'))).sent).toBeLessThanOrEqual(4);
  });

  it('is what is there, where nothing was known', () => {
    const after = answer(TEXT);
    expect(told(answer('', analysisOf({ id: 'a', text: '', format: 'text' })), after).sent).toBe(
      count(listsOf(after.analysis)),
    );
  });

  it('follows actors, events and chains under other ids', () => {
    const { text, analysis } = sampleSnapshot();
    const to = (id: string): string => `new-${id}`;
    const other: Analysis = {
      ...analysis,
      mentions: analysis.mentions.map((one) => ({ ...one, id: to(one.id), actor: one.actor && to(one.actor) })),
      actors: analysis.actors.map((one) => ({ ...one, id: to(one.id), mentions: one.mentions.map(to) })),
      events: analysis.events.map((one) => ({
        ...one,
        id: to(one.id),
        chain: to(one.chain),
        source: one.source.map((who) => ({ ...who, actor: who.actor && to(who.actor) })),
        recipient: one.recipient.map((who) => ({ ...who, actor: who.actor && to(who.actor) })),
        place: one.place.map((who) => ({ ...who, actor: who.actor && to(who.actor) })),
        speaker: one.speaker && { ...one.speaker, actor: one.speaker.actor && to(one.speaker.actor) },
      })),
    };
    expect(told({ text, analysis }, { text, analysis: other }).sent).toBe(0);
  });

  it('leaves what stands before the edit as it was, the same objects', () => {
    const before = answer(TEXT);
    const after = answer(TEXT.replace('stayed', 'left'));
    const { changes, fresh } = finished(changeSteps(before, after));
    const lists = applyChanges(before.analysis, changes, fresh);
    expect(lists.mentions[0]).toBe(before.analysis.mentions[0]);
    expect(lists.events[0]).toBe(before.analysis.events[0]);
    expect(lists.actors[0]).toBe(before.analysis.actors[0]);
  });

  it('is right also where everything is alike, gone or in another order', () => {
    const { text, analysis } = sampleSnapshot();
    const twice = { ...analysis, actors: [...analysis.actors, ...analysis.actors].reverse(), times: [] };
    told({ text, analysis }, { text, analysis: twice });
    told({ text, analysis: twice }, { text, analysis });
    told({ text, analysis }, answer(''));
  });
});
