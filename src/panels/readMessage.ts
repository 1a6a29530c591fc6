/** Messages cross from a page to its host and back as anything at all; only what fits its schema is taken. */
import * as v from 'valibot';

/** A colour of a codebook: nothing else may reach a style or a drawing. */
export const colorSchema = v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)));

/** undefined for anything that is no such message. Never throws. */
export function readMessage<T>(schema: v.GenericSchema<unknown, T>, message: unknown): T | undefined {
  try {
    const result = v.safeParse(schema, message);
    return result.success ? result.output : undefined;
  } catch {
    // A getter or proxy that throws: as good as an unknown message.
    return undefined;
  }
}
