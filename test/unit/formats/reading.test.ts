/** Files that other programs and other people made: what can be read is read, the rest is told by its line. */
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/corrections/correction';
import { overlay } from '../../../src/corrections/overlay';
import { placeCorrections } from '../../../src/corrections/places';
import { adopt } from '../../../src/formats/adopt';
import { brat } from '../../../src/formats/brat';
import { conll } from '../../../src/formats/conll';
import type { Written } from '../../../src/formats/format';
import { ndjson } from '../../../src/formats/ndjson';
import { webAnnotation } from '../../../src/formats/webAnnotation';
import { webannoTsv } from '../../../src/formats/webannoTsv';
import { xmi } from '../../../src/formats/xmi';
import { exportArticle } from '../../support/exportArticle';

const TEXT = 'Ana Lima met Rui Sousa in Porto.\nLima left.\n';
const marks = ({ text, analysis }: Written): string[] =>
  analysis.mentions.map((one) => `${text.slice(one.start, one.end)}/${one.type}`);
const read = (format: typeof brat, content: string, text: string | undefined = TEXT) => {
  const { articles, problems } = format.read?.(content, { id: 'x', text }) ?? { articles: [], problems: [] };
  return {
    marks: articles.flatMap(marks),
    problems: problems.map(({ line, message }) => `${line} ${message}`),
    articles,
  };
};

describe('brat', () => {
  it('takes words from where they stand when the offset is wrong, and names the line', () => {
    const found = read(
      brat,
      'T1\tPERSON 3 11\tRui Sousa\nT2\tGPE 26 31\tPorto\nT3\tPerson 0 3\tJoe\nnoise\n\nT2\tPerson 0 3\tAna\n',
    );
    expect(found.marks).toEqual(['Rui Sousa/person', 'Porto/place']);
    expect(found.problems).toEqual([
      '1 these words stand at another place of the text, and were taken there',
      '3 these words do not stand at this place of the text, nor elsewhere',
      '4 no line of brat',
      '6 an id that stands twice: only the first line counts',
    ]);
  });

  it('reads Equiv lines, discontinuous spans with a word about them, and needs the text', () => {
    const found = read(
      brat,
      'T1\tPerson 0 3;13 16\tAna Rui\nT2\tPerson 4 8\tLima\nT3\tPerson 33 37\tLima\n*\tEquiv T2 T3\n',
    );
    expect(found.marks).toEqual(['Ana Lima met Rui/person', 'Lima/person', 'Lima/person']);
    expect(found.articles[0]?.analysis.actors.map((one) => one.mentions)).toEqual([['m2', 'm3']]);
    expect(found.problems).toEqual(['1 the words stand apart: read as one span with all that lies between']);
    expect(brat.read?.('T1\tPerson 0 3\tAna\n', { id: 'x' }).problems).toHaveLength(1);
  });

  it('counts as brat does after a character outside of the basic plane', () => {
    expect(read(brat, 'T1\tPerson 2 5\tAna\n', '🚢 Ana').marks).toEqual(['Ana/person']);
  });
});

describe('CoNLL', () => {
  it('lays tokens of another tokenizer over the text, IOB1 and BIOES too', () => {
    const found = read(
      conll,
      '-DOCSTART- -X- O O\n\nAna NNP B-NP I-PER\nLima NNP I-NP I-PER\nmet VBD O O\nRui\tNNP\tO\tB-PER\nSousa\tNNP\tO\tE-PER\nmissing X O O\nPorto NNP O S-LOC\n',
    );
    expect(found.marks).toEqual(['Ana Lima/person', 'Rui Sousa/person', 'Porto/place']);
    expect(found.problems).toEqual(['8 this word does not stand in the text here']);
  });

  it('makes articles of several documents', () => {
    const found = conll.read?.('-DOCSTART- -X- -X- O\n\nAna O O B-PER\n\n-DOCSTART- -X- -X- O\n\nRui O O B-PER\n', {
      id: 'f',
    });
    expect(found?.articles.map(({ text, analysis }) => [analysis.id, text])).toEqual([
      ['f:1', 'Ana\n'],
      ['f:2', 'Rui\n'],
    ]);
  });
});

describe('Web Annotation', () => {
  it('reads what others write, fetches nothing, and goes by the quote where the position is wrong', () => {
    const target = (exact: string, start?: number) => ({
      source: 'http://example.org/a',
      selector: [
        { type: 'TextQuoteSelector', exact },
        ...(start === undefined ? [] : [{ type: 'TextPositionSelector', start, end: start + exact.length }]),
      ],
    });
    const list = [
      {
        '@context': 'http://example.org/never-fetched',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'PER' },
        target: target('Rui Sousa', 2),
      },
      { type: 'Annotation', bodyValue: 'LOC', target: target('Porto') },
      { type: 'Annotation', bodyValue: 'LOC', target: target('Lisbon') },
      { type: 'Annotation', bodyValue: 'LOC', target: 'http://example.org/a' },
    ];
    const found = read(webAnnotation, JSON.stringify(list));
    expect(found.marks).toEqual(['Rui Sousa/person', 'Porto/place']);
    expect(found.problems).toHaveLength(3);
  });

  it('keeps what stands before a cut', () => {
    const whole = webAnnotation.write(exportArticle(), false);
    const half = read(webAnnotation, whole.slice(0, whole.length / 2), exportArticle().text);
    expect(half.marks.length).toBeGreaterThan(5);
    expect(half.problems.join()).toContain('the file ends in the middle');
  });
});

describe('other formats', () => {
  it('read what INCEpTION writes', () => {
    const tsv = `#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n#T_SP=webanno.custom.Other|x\n\n\n#Text=Ana Lima met Rui Sousa in Porto.\n1-1\t0-3\tAna\t*[1]\tPER[1]\t_\t\n1-2\t4-8\tLima\t*[1]\tPER[1]\t_\t\n1-3\t9-12\tmet\t_\t_\ty\t\n1-6\t26-31\tPorto\t*\tLOC\t_\t\n1-7\t40-41\t.\t_\t_\t_\t\n`;
    const found = read(webannoTsv, tsv);
    expect(found.marks).toEqual(['Ana Lima/person', 'Porto/place']);
    expect(found.problems).toEqual(['11 this word does not stand at this place of the text']);
  });

  it('read DKPro named entities of a CAS and say where it is damaged', () => {
    const cas = `<?xml version="1.0"?>\n<xmi:XMI xmlns:xmi="x"><type4:NamedEntity xmi:id="8" sofa="1" begin="0" end="8" value="PER"/>\n<type4:NamedEntity xmi:id="9" sofa="1" begin="5" end="900" value="LOC"/>\n<cas:Sofa xmi:id="1" sofaString="Ana Lima &amp; Co.&#10;"/></xmi:XMI>`;
    const found = read(xmi, cas, undefined);
    expect([found.marks, found.problems]).toEqual([['Ana Lima/person'], ['3 offsets outside of the text']]);
    expect(read(xmi, cas.slice(0, 100)).problems).toContain('2 the file ends in the middle');
  });

  it('read analyses, one a line, and name the lines that are none', () => {
    const line = ndjson.write(exportArticle(), true);
    const found = ndjson.read?.(`${line}{"version":2}\nno\n${line}`, { id: 'x', text: exportArticle().text });
    expect(found?.articles).toHaveLength(2);
    expect(found?.problems.map((one) => one.line)).toEqual([3, 2]);
  });
});

describe('annotations laid over an article', () => {
  it('become one gesture, after which the article says what they say', () => {
    const machine = read(
      brat,
      'T1\tPerson 0 8\tAna Lima\nT2\tPlace 13 22\tRui Sousa\nE1\tCONSULT:T3 Source:T1\nT3\tCONSULT 9 12\tmet\n',
    ).articles[0] as Written;
    const content =
      'T1\tPerson 0 8\tAna Lima\nT2\tPerson 13 22\tRui Sousa\nT4\tPlace 26 31\tPorto\nT3\tCONSULT 9 12\tmet\nE1\tCONSULT:T3 Source:T1 Recipient:T2 Place:T4\nA1\tModality E1 planned\n#1\tActor T1\tAna M. Lima\n#2\tRole T1\tmayor\n';
    const gold = read(brat, content).articles[0] as Written;
    const { gesture, left } = adopt(machine, gold, { replace: true });
    expect(left).toEqual([]);
    const corrections = gesture.map(
      (one, i) => ({ v: 1, id: `${i}`, at: `2024-01-01T00:00:00.${100 + i}Z`, by: 'x', ...one }) as Correction,
    );
    const { places } = placeCorrections(machine.text, corrections);
    const laid = overlay(machine.text, machine.analysis, corrections, places).analysis;
    expect(marks({ text: TEXT, analysis: laid })).toEqual(['Ana Lima/person', 'Rui Sousa/person', 'Porto/place']);
    expect(laid.actors.find((one) => one.name === 'Ana M. Lima')?.role).toBe('mayor');
    expect(laid.events).toMatchObject([
      { act: 'CONSULT', modality: 'planned', recipient: [{ start: 13, end: 22 }], place: [{ start: 26, end: 31 }] },
    ]);
  });

  it('find their words in a newer text, and count those that are gone', () => {
    const old = read(brat, 'T1\tPerson 0 8\tAna Lima\nT2\tOther 38 42\tleft\n').articles[0] as Written;
    const newer = read(brat, '', `Corrected. ${TEXT.replace('left', 'stayed')}`).articles[0] as Written;
    const { theirs, left } = adopt(newer, old, { replace: false });
    expect(theirs.mentions.map((one) => newer.text.slice(one.start, one.end))).toEqual(['Ana Lima']);
    expect(left).toEqual([{ kind: '{0} annotations whose words do not stand in the article', count: 1 }]);
  });
});
