/** The codebooks of docs/codebooks, as they are shipped: read without a mistake, and fitting the published schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EVENT_KEYS, readCodebook, TOP_KEYS, TYPE_KEYS } from '../../../src/codebook/read';
import { ACTS } from '../../../src/model/types';

const ROOT = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const schema = JSON.parse(read('media/schemas/codebook.schema.json'));
const EXAMPLES = [
  'docs/codebooks/protest-events.yaml',
  'docs/codebooks/corporate-announcements.yaml',
  'docs/codebooks/court-cases.yaml',
  'media/codebook.yaml',
];

describe.each(EXAMPLES)('%s', (path) => {
  it('is read without a mistake', () => {
    const { codebook, mistakes } = readCodebook(read(path));
    expect(mistakes).toEqual([]);
    expect(codebook?.types.length).toBeGreaterThan(0);
    expect(codebook?.events.length).toBeGreaterThan(0);
  });

  it('fits the schema that editors complete by', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    validate(parse(read(path)));
    expect(validate.errors ?? []).toEqual([]);
  });
});

it('the schema names what is read, no less and no more', () => {
  const { properties, definitions } = schema;
  expect(Object.keys(properties).sort()).toEqual([...TOP_KEYS].sort());
  expect(Object.keys(definitions.entityType.properties).sort()).toEqual([...TYPE_KEYS].sort());
  expect(Object.keys(definitions.eventType.properties).sort()).toEqual([...EVENT_KEYS].sort());
  expect(definitions.eventType.properties.act.enum).toEqual(ACTS);
});
