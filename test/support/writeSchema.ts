/**
 * The published JSON Schema of the analysis, made from src/model/schema.ts. `npm run schemas` writes it; a test compares.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { analysisJsonSchema, definitions } from '../../src/model/schema';

export const SCHEMA_FILE = 'media/schemas/analysis.schema.json';

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
