import { afterEach, expect, it, vi } from 'vitest';
import { emptyAnalysis } from '../../../src/model/analysis';
import type { Actor, Event, Mention } from '../../../src/model/types';
import { tellEvent } from '../../../src/words/telling';

const SENTENCE = 'She met Ana Brisk at noon on Tuesday in Ostra. ';

/** An article that says the same sentence over and over of the same two people; `looks` counts mentions looked at. */
function longArticle(sentences: number) {
  const text = SENTENCE.repeat(sentences);
  const work = { looks: 0 };
  const counted = (mention: Omit<Mention, 'kind'>, kind: Mention['kind']): Mention => ({
    ...mention,
    get kind() {
      work.looks += 1;
      return kind;
    },
  });
  const mentions: Mention[] = [];
  const events: Event[] = [];
  for (let i = 0; i < sentences; i++) {
    const from = i * SENTENCE.length;
    const at = (words: string) => {
      const start = from + SENTENCE.indexOf(words);
      return { start, end: start + words.length };
    };
    const mention = (id: string, words: string, actor: string, kind: Mention['kind']) =>
      mentions.push(counted({ ...at(words), id: `${id}${i}`, type: 'person', actor, confidence: 0.95, why: '' }, kind));
    mention('she', 'She', 'roll', i === 0 ? 'named' : 'pronoun');
    mention('ana', 'Ana Brisk', 'ana', 'named');
    const trigger = at('met');
    events.push({
      ...{ id: `e${i}`, act: 'CONSULT', code: 'CONSULT', subtype: null, mode: null, contexts: [], quad: 'neutral' },
      ...{ intensity: 0, trigger, sentence: { start: from, end: from + SENTENCE.length - 1 }, reciprocal: false },
      ...{ time: { ...at('Tuesday'), value: null }, place: [], modality: 'asserted', polarity: 'positive' },
      ...{ speaker: null, quoted: false, core: true, rank: i + 1, chain: `c${i}`, confidence: 1, why: '' },
      source: [{ ...at('She'), actor: 'roll' }],
      recipient: [{ ...at('Ana Brisk'), actor: 'ana' }],
      subject: at('She'),
      predicate: { start: trigger.end + 1, end: at('Ostra').end },
    });
  }
  const actor = (id: string, name: string): Actor => {
    const own = mentions.filter((one) => one.actor === id).map((one) => one.id);
    return { id, name, type: 'person', aliases: [], role: null, mentions: own, prominence: 0.5 };
  };
  const actors = [actor('roll', 'Eva Roll'), actor('ana', 'Ana Brisk')];
  return { told: { text, analysis: { ...emptyAnalysis('a'), mentions, events, actors } }, events, work };
}

afterEach(() => vi.restoreAllMocks());

it('tells all events of a long article with work that grows as the article does', () => {
  const lower = vi.spyOn(String.prototype, 'toLowerCase');
  const spent = (sentences: number) => {
    const { told, events, work } = longArticle(sentences);
    lower.mockClear();
    work.looks = 0;
    const lines = events.map((event) => tellEvent(told, event));
    expect(lines).toHaveLength(sentences);
    const read = lower.mock.contexts.reduce<number>((sum, words) => sum + String(words).length, 0);
    return { looks: work.looks, read };
  };
  const [one, four] = [spent(200), spent(800)];
  expect(four.looks).toBeLessThan(one.looks * 5);
  expect(four.read).toBeLessThan(one.read * 5);
});
