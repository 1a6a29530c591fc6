import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../../src/analysis/analyzer';
import { FORMATS } from '../../../src/formats/formats';
import { emptyAnalysis } from '../../../src/model/analysis';
import type { ArticleFormat } from '../../../src/model/types';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';
import { publishedSchema, SCHEMA_FILE } from '../../support/writeSchema';

const shipped = readFileSync(SCHEMA_FILE, 'utf8');
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(shipped));
const faults = (value: unknown): unknown => (validate(value) ? [] : validate.errors);

describe('the published schema of the analysis', () => {
  it('is the one that the program checks by (npm run schemas writes it)', () =>
    expect(shipped).toBe(publishedSchema()));

  it.each(FORMATS.filter((format) => format.id.endsWith('json')))('fits what $id writes', (format) => {
    const analyzer = createAnalyzer(readModels(), readSteps);
    const files: [string, ArticleFormat][] = [
      ['border-accord.txt', 'text'],
      ['river-dam.md', 'markdown'],
    ];
    for (const [name, kind] of files) {
      const text = readFileSync(`media/samples/${name}`, 'utf8');
      const analysis = analyze(analyzer, { id: name, text, format: kind });
      const written = JSON.parse(format.write({ text, analysis }, false));
      expect(faults(written)).toEqual([]);
      expect(written.mentions.length).toBeGreaterThan(20);
    }
  });

  it('fits an article in which nothing was found, and not what is more or less', () => {
    const { prose: _, ...empty } = emptyAnalysis('a');
    expect(faults(empty)).toEqual([]);
    expect(faults({ ...empty, prose: {} })).not.toEqual([]);
    expect(faults({ ...empty, date: 'today' })).not.toEqual([]);
    const { title: _title, ...less } = empty;
    expect(faults(less)).not.toEqual([]);
  });
});
