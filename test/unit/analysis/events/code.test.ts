import { describe, expect, it } from 'vitest';
import { codeParagraph, createEventModel, EVENT_MODEL_FILE } from '../../../../src/analysis/events/code';
import { spentOn } from '../../../support/spent';
import { models, parsed } from './paragraph';
import { model, problems, told } from './told';

describe('events of a paragraph', () => {
  it('loads the trained weights', () => {
    expect(problems).toEqual([]);
    expect(model).not.toBeNull();
  });

  it('codes who did what to whom', () => {
    const [e] = told('Valorian police arrested two journalists in Torvik on Monday.', { Torvik: 'place' });
    expect(e).toMatchObject({ act: 'COERCE', code: 'COERCE', mode: 'arrest', modality: 'asserted', nominal: false });
    expect(e?.source).toEqual(['Valorian police']);
    expect(e?.recipient).toEqual(['two journalists']);
    expect(e?.place).toEqual(['Torvik']);
    expect(e?.time).toContain('Monday');
    expect(e?.why).toContain("'arrested'");
  });

  it('undoes the passive', () => {
    const [e] = told('Two journalists were arrested by Valorian police on Monday.');
    expect(e?.code).toBe('COERCE');
    expect(e?.source).toEqual(['Valorian police']);
    expect(e?.recipient).toEqual(['Two journalists']);
  });

  it('parts conjuncts', () => {
    const [e] = told('Helicopters and tanks attacked the villages of Arn.');
    expect(e?.source).toEqual(['Helicopters', 'tanks']);
  });

  it('pools the parties of a reciprocal act', () => {
    const [e] = told('President Ana Moreau met Prime Minister Karl Stein in Geneva on Tuesday.', {
      'Ana Moreau': 'person',
      'Karl Stein': 'person',
    });
    expect(e?.code).toBe('CONSULT');
    expect([...(e?.source ?? []), ...(e?.recipient ?? [])].join(' ')).toMatch(/Moreau.*Stein/);
  });

  it.each([
    ['Norheim will send food aid to Tresk next week.', 'AGREE'],
    ['Norheim threatened to attack Tresk.', 'THREATEN'],
    ['Norheim refused to meet the envoys of Tresk.', 'REJECT'],
    ['Norheim urged Tresk to release the prisoners.', 'REQUEST'],
    ['Norheim accused Tresk of supporting the rebels.', 'ACCUSE'],
    ['Norheim withdrew its troops from Tresk on Friday.', 'RETREAT'],
    ['Norheim imposed sanctions on Tresk.', 'SANCTION'],
    ['Thousands of students marched through the capital to protest against the government.', 'PROTEST'],
  ])('%s is %s', (text, code) => {
    expect(told(text)[0]?.code).toBe(code);
  });

  it('names the speaker of what is only reported', () => {
    const [e] = told('The army said rebels killed four soldiers near the border.');
    expect(e).toMatchObject({ code: 'ASSAULT', modality: 'reported' });
    expect(e?.speaker).toBe('The army');
  });

  it('marks what stands in quotation marks', () => {
    const all = told('"We attacked the convoy," the general said.');
    expect(all.find((e) => e.code === 'ASSAULT')?.quoted).toBe(true);
  });

  it('reads a pronoun of the same sentence as its antecedent', () => {
    const [e] = told('Vorland says it has expelled two diplomats of Tresk.', { Vorland: 'place' });
    expect(e?.code).toBe('SANCTION');
    expect(e?.source).toEqual(['Vorland']);
  });

  it('finds nothing in lists without verbs and in nothing', () => {
    expect(told('Apples, pears, plums.').length).toBeLessThanOrEqual(1);
    expect(codeParagraph([], [], [], model)).toEqual([]);
  });

  it('gives the same events every time', () => {
    const text = 'Rebels attacked a convoy near Arn, killing nine people, and the army vowed to strike back.';
    expect(told(text)).toEqual(told(text));
  });

  it('keeps phrases inside their sentence', () => {
    const text = 'Ministers met. They signed a treaty, officials said, and left for talks with rebels in the north.';
    const p = parsed(text);
    for (const d of codeParagraph(p.sentences, p.names, p.times, model)) {
      const size = p.sentences[d.sentence]?.tokens.length ?? 0;
      for (const x of [d.trigger, ...d.fillers.map((filler) => filler.phrase), ...d.place]) {
        expect(x.start).toBeLessThan(x.end);
        expect(x.end).toBeLessThanOrEqual(size);
        expect(x.head).toBeGreaterThanOrEqual(x.start);
        expect(x.head).toBeLessThan(x.end);
      }
    }
  });
});

describe('a missing or damaged model', () => {
  it('is said once and tells nothing', () => {
    for (const bytes of [undefined, new Uint8Array(3), new Uint8Array(4000).fill(7)]) {
      const made = createEventModel({ [EVENT_MODEL_FILE]: bytes });
      expect(made.value).toBeNull();
      expect(made.problems).toHaveLength(1);
    }
  });

  it('is refused where it is cut short', () => {
    const whole = models[EVENT_MODEL_FILE];
    expect(whole).toBeDefined();
    expect(createEventModel({ [EVENT_MODEL_FILE]: whole?.subarray(0, 5000) }).value).toBeNull();
  });
});

describe('hostile paragraphs', () => {
  it('takes time in proportion to length', () => {
    const time = (n: number) => {
      const p = parsed(`${'The army of rebels attacked the police of the north and '.repeat(n)}left.`);
      codeParagraph(p.sentences, p.names, p.times, model);
      return spentOn(() => codeParagraph(p.sentences, p.names, p.times, model));
    };
    time(4);
    expect(time(12)).toBeLessThan(2_000);
  });
});
