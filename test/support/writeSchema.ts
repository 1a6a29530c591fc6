/**
 * The published JSON Schemas of the analysis and of a line of corrections, made from src/model/schema.ts and
 * src/corrections/operations.ts. `npm run schemas` writes them; tests compare.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { actor, anchor, edited, event, OPERATION_WORDS, OPERATIONS, words } from '../../src/corrections/operations';
import { analysisJsonSchema, definitions } from '../../src/model/schema';
import { head } from '../../src/store/schema';

export const SCHEMA_FILE = 'media/schemas/analysis.schema.json';
export const SIDECAR_SCHEMA_FILE = 'media/schemas/sidecar.schema.json';

/** As the text of the file. */
export function publishedSchema(): string {
  const schema = toJsonSchema(analysisJsonSchema, {
    target: 'draft-2020-12',
    definitions,
    // Nothing stands in the JSON that the schema does not name.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** As the text of the file. */
export function publishedSidecarSchema(): string {
  const shared = { words, anchor, actor, event, fields: edited };
  const { $schema, $defs } = toJsonSchema(v.object({}), { definitions: shared });
  const lines = Object.entries(OPERATIONS).map(([op, own]) => {
    const { properties, required } = toJsonSchema(v.looseObject({ op: v.literal(op), ...own }), {
      definitions: shared,
    });
    return { title: op, description: OPERATION_WORDS[op as keyof typeof OPERATIONS], properties, required };
  });
  const { properties, required = [] } = toJsonSchema(v.looseObject(head));
  const schema = {
    $schema,
    $id: 'sidecar.schema.json',
    title: 'A line of a Dateline file of corrections',
    description:
      'One human decision as an operation. Fields that a program does not know are kept. A line with a higher v makes the file read-only for older programs.',
    type: 'object',
    required: [...required, 'op'],
    properties: { ...properties, op: { enum: Object.keys(OPERATIONS) } },
    oneOf: lines,
    $defs,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
