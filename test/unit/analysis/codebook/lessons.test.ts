import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../../src/analysis/analyzer';
import { Recall } from '../../../../src/analysis/lessons/recall';
import type { LineLesson } from '../../../../src/model/lessons';
import { type Lessons, NO_LESSONS } from '../../../../src/model/lessons';
import { isMain, sideFrom } from '../../../../src/model/mainList';
import type { Act, Analysis } from '../../../../src/model/types';
import { readSteps } from '../../../../src/reading/read';
import { readModels } from '../../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);
function analysed(text: string, lessons: Lessons | null): Analysis {
  const guidance = lessons ? { key: JSON.stringify(lessons), codebook: null, lessons } : undefined;
  const steps = analyzer.steps({ id: 'a', text, format: 'text', date: '2024-03-06' }, [], { guidance });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const TEXT = `LENN, March 4 (Reuters) - The Harbor Workers Union backed the plan of Mayor Mara Quill on Monday. Quill met the union's leader, Bram Holt.

The union pressed the port authority over pay. The ministry refused to comment.
`;
const lessons = (more: Partial<Lessons>): Lessons => ({ ...NO_LESSONS, ...more });
const eventAt = ({ events }: Analysis, word: string) =>
  events.find(({ trigger }) => TEXT.startsWith(word, trigger.start));

it('nothing learned changes nothing', () => {
  expect(analysed(TEXT, NO_LESSONS)).toEqual(analysed(TEXT, null));
});

it('a word that twice told no event tells none, in all of its forms, unless it surely does', () => {
  const before = eventAt(analysed(TEXT, null), 'backed');
  expect(before).toBeDefined();
  const no = (count: number) => lessons({ words: [{ word: 'back', tells: false, count }] });
  const once = eventAt(analysed(TEXT, no(1)), 'backed');
  expect(once?.sure?.deed).toBe(before?.sure?.deed);
  const often = eventAt(analysed(TEXT, no(5)), 'backed');
  expect(often?.sure?.deed ?? 0).toBeLessThan(before?.sure?.deed ?? 0);
});

it('an act that was changed twice where such parties stood is changed here, and says why', () => {
  const act = { word: 'presses', act: 'ACCUSE', subtype: null, recipient: [], count: 4 } as const;
  const changed = analysed(TEXT, lessons({ acts: [{ ...act, source: ['organization'] }] }));
  expect(eventAt(changed, 'pressed')?.act).toBe('ACCUSE');
  expect(eventAt(changed, 'pressed')?.why).toContain('you changed such lines to ACCUSE 4 times');
  const others = analysed(TEXT, lessons({ acts: [{ ...act, source: ['person'] }] }));
  expect(eventAt(others, 'pressed')?.act).toBe(eventAt(analysed(TEXT, null), 'pressed')?.act);
});

describe('lines that people add or take away', () => {
  const lines = (act: Act, counts: Partial<LineLesson>, word: string | null = null) =>
    lessons({ lines: [{ word, act, added: 0, removed: 0, confirmed: 0, ...counts }] });
  const shownIn = (given: Lessons | null) => analysed(TEXT, given).events.filter(isMain);

  it('are told where they were left out, say why, and name nobody whom they are unsure of', () => {
    const before = shownIn(null);
    const more = shownIn(lines('CONSULT', { added: 60 }));
    expect(more.length).toBeGreaterThan(before.length);
    const asked = more.filter((event) => event.asked);
    expect(asked.length).toBeGreaterThan(0);
    for (const event of asked) {
      expect(event.why).toContain('you often added such lines');
      for (const side of ['source', 'recipient'] as const)
        if (!event.subject && event[side].length > 0)
          expect(event.sure?.[side]).toBeGreaterThanOrEqual(sideFrom(event));
    }
  });

  it('leave the list, too, and only those of the act', () => {
    const before = shownIn(null);
    const act = before[0]?.act as Act;
    const after = shownIn(lines(act, { removed: 400 }));
    const gone = before.filter(({ id }) => !after.some((event) => event.id === id));
    expect(gone.length).toBeGreaterThan(0);
    expect(new Set(gone.map((event) => event.act))).toEqual(new Set([act]));
  });

  it('stay as they are after one decision', () => {
    const ids = (given: Lessons | null) => shownIn(given).map(({ id }) => id);
    expect(ids(lines('OTHER', { removed: 1 }))).toEqual(ids(null));
    expect(ids(lines('CONSULT', { added: 1 }))).toEqual(ids(null));
  });
});

describe('a recall', () => {
  const of = (more: Partial<Lessons>) => new Recall(lessons(more), (word) => [word.replace(/e?d$/, 'e')]);
  const seen = { act: 'CONSULT', subtype: null, source: ['person'], recipient: [] } as const;
  const acts = [{ word: 'accused', act: 'ACCUSE', subtype: null, source: [], recipient: [], count: 2 } as const];

  it('asks two decisions, and does not overrule who is sure of the contrary', () => {
    expect(of({ acts }).act('accuse', { ...seen, sure: 0.7 })?.act).toBe('ACCUSE');
    expect(of({ acts }).act('accuse', { ...seen, sure: 0.99 })).toBeUndefined();
    expect(
      of({ acts: acts.map((one) => ({ ...one, count: 1 })) }).act('accuse', { ...seen, sure: 0.3 }),
    ).toBeUndefined();
  });

  it('leans by the word, else by its act, else by all, and hardly after a few decisions', () => {
    const none = { word: null, added: 0, removed: 0, confirmed: 0 } as const;
    const learned = of({
      lines: [
        { ...none, word: 'sailed', act: 'OTHER', removed: 2 },
        { ...none, act: 'ACCUSE', added: 20 },
      ],
    });
    expect(of({}).wish('sail', 'OTHER')).toBe(0);
    expect(learned.wish('saile', 'OTHER')).toBeLessThan(learned.wish('walk', 'OTHER'));
    expect(learned.wish('walk', 'OTHER')).toBeLessThan(learned.wish('walk', 'AID'));
    expect(learned.wish('walk', 'AID')).toBeGreaterThan(0);
    expect(learned.wish('walk', 'AID')).toBeLessThan(learned.wish('charge', 'ACCUSE'));
    const few = of({ lines: [{ ...none, act: null, added: 1 }] }).wish('walk', 'AID');
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(0.3);
  });

  it('takes lines that were right for a sign that the list is long enough', () => {
    const line = { word: null, act: null, added: 10, removed: 0 } as const;
    const wish = (confirmed: number) => of({ lines: [{ ...line, confirmed }] }).wish('walk', 'AID');
    expect(wish(80)).toBeLessThan(wish(0));
    expect(wish(80)).toBeGreaterThan(0);
  });

  it('says nothing where forms of one word were told apart', () => {
    const words = [
      { word: 'accused', tells: true, count: 3 },
      { word: 'accuse', tells: false, count: 3 },
    ];
    expect(of({ words }).chance('accuse', 0.4)).toBe(0.4);
    expect(of({ words: words.slice(0, 1) }).chance('accuse', 0.4)).toBeGreaterThan(0.8);
  });
});
