import { describe, expect, it } from 'vitest';
import { codeParagraph, createEventWeights, EVENT_MODEL_FILE } from '../../../../src/analysis/events/code';
import { models, parsed, wordsOf } from './paragraph';

const { value: weights, problems } = createEventWeights(models);

function events(text: string, names: Parameters<typeof parsed>[1] = {}, by = weights) {
  const p = parsed(text, names);
  return codeParagraph(p.sentences, p.names, p.times, by).map((d) => {
    const words = (x: { start: number; end: number; sentence?: number }) =>
      wordsOf(text, p.sentences[x.sentence ?? d.sentence], x);
    return {
      ...d,
      triggerWords: words(d.trigger),
      sourceWords: d.source.map(words),
      recipientWords: d.recipient.map(words),
      placeWords: d.place.map(words),
      speakerWords: d.speaker === null ? null : words(d.speaker),
      timeWords: d.time === null ? null : text.slice(p.times[d.time]?.start, p.times[d.time]?.end),
    };
  });
}

describe('events of a paragraph', () => {
  it('loads the trained weights', () => {
    expect(problems).toEqual([]);
    expect(weights).not.toBeNull();
  });

  it('codes who did what to whom', () => {
    const [e] = events('Valorian police arrested two journalists in Torvik on Monday.', { Torvik: 'place' });
    expect(e).toMatchObject({ act: 'COERCE', code: 'COERCE', mode: 'arrest', modality: 'asserted', nominal: false });
    expect(e?.sourceWords).toEqual(['Valorian police']);
    expect(e?.recipientWords).toEqual(['two journalists']);
    expect(e?.placeWords).toEqual(['Torvik']);
    expect(e?.timeWords).toContain('Monday');
    expect(e?.why).toContain("'arrest'");
  });

  it('undoes the passive', () => {
    const [e] = events('Two journalists were arrested by Valorian police on Monday.');
    expect(e?.code).toBe('COERCE');
    expect(e?.sourceWords).toEqual(['Valorian police']);
    expect(e?.recipientWords).toEqual(['Two journalists']);
  });

  it('parts conjuncts', () => {
    const [e] = events('Helicopters and tanks attacked the villages of Arn.');
    expect(e?.sourceWords).toEqual(['Helicopters', 'tanks']);
  });

  it('pools the parties of a reciprocal act', () => {
    const [e] = events('President Ana Moreau met Prime Minister Karl Stein in Geneva on Tuesday.', {
      'Ana Moreau': 'person',
      'Karl Stein': 'person',
    });
    expect(e?.code).toBe('CONSULT');
    expect([...(e?.sourceWords ?? []), ...(e?.recipientWords ?? [])].join(' ')).toMatch(/Moreau.*Stein/);
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
    expect(events(text)[0]?.code).toBe(code);
    expect(events(text, {}, null)[0]?.code).toBe(code);
  });

  it('names the speaker of what is only reported', () => {
    const [e] = events('The army said rebels killed four soldiers near the border.');
    expect(e).toMatchObject({ code: 'ASSAULT', modality: 'reported' });
    expect(e?.speakerWords).toBe('The army');
  });

  it('marks what stands in quotation marks', () => {
    const all = events('"We attacked the convoy," the general said.');
    expect(all.find((e) => e.code === 'ASSAULT')?.quoted).toBe(true);
  });

  it('reads a pronoun of the same sentence as its antecedent', () => {
    const [e] = events('Vorland says it has expelled two diplomats of Tresk.', { Vorland: 'place' });
    expect(e?.code).toBe('SANCTION');
    expect(e?.sourceWords).toEqual(['Vorland']);
  });

  it('finds nothing in lists without verbs and in nothing', () => {
    expect(events('Apples, pears, plums.').length).toBeLessThanOrEqual(1);
    expect(codeParagraph([], [], [], weights)).toEqual([]);
  });

  it('gives the same events every time', () => {
    const text = 'Rebels attacked a convoy near Arn, killing nine people, and the army vowed to strike back.';
    expect(events(text)).toEqual(events(text));
  });

  it('keeps phrases inside their sentence', () => {
    const text = 'Ministers met. They signed a treaty, officials said, and left for talks with rebels in the north.';
    const p = parsed(text);
    for (const d of codeParagraph(p.sentences, p.names, p.times, weights)) {
      const size = p.sentences[d.sentence]?.tokens.length ?? 0;
      for (const x of [d.trigger, ...d.source, ...d.recipient, ...d.place]) {
        expect(x.start).toBeLessThan(x.end);
        expect(x.end).toBeLessThanOrEqual(size);
        expect(x.head).toBeGreaterThanOrEqual(x.start);
        expect(x.head).toBeLessThan(x.end);
      }
    }
  });
});

describe('a missing or damaged model', () => {
  it('is said once and leaves the rules', () => {
    for (const bytes of [undefined, new Uint8Array(3), new Uint8Array(4000).fill(7)]) {
      const made = createEventWeights({ [EVENT_MODEL_FILE]: bytes });
      expect(made.value).toBeNull();
      expect(made.problems).toHaveLength(1);
    }
  });

  it('is refused where it is cut short', () => {
    const whole = models[EVENT_MODEL_FILE];
    expect(whole).toBeDefined();
    expect(createEventWeights({ [EVENT_MODEL_FILE]: whole?.subarray(0, 5000) }).value).toBeNull();
  });
});

describe('hostile paragraphs', () => {
  it('takes time in proportion to length', () => {
    const time = (n: number) => {
      const p = parsed(`${'The army of rebels attacked the police of the north and '.repeat(n)}left.`);
      codeParagraph(p.sentences, p.names, p.times, weights);
      const started = performance.now();
      codeParagraph(p.sentences, p.names, p.times, weights);
      return performance.now() - started;
    };
    time(4);
    expect(time(12)).toBeLessThan(2_000);
  });
});
