/** The shapes of codebook.ts as schemas, for the checks at the worker's door. The compiler sees to it that both say the same. */
import * as v from 'valibot';
import { type CodebookMistake, type Guidance, MISTAKE_CODES, type ReadCodebook } from './codebook';
import { offset } from './schema';
import { ACTS, ENTITY_TYPES } from './types';

const text = v.string();
const texts = v.array(text);
const own = { name: text, parents: texts, color: v.nullable(text), guideline: v.nullable(text) };

const codebook = v.object({
  name: text,
  types: v.array(v.object({ ...own, is: v.nullable(v.picklist(ENTITY_TYPES)), names: texts, words: texts })),
  events: v.array(
    v.object({
      ...own,
      act: v.picklist(ACTS),
      triggers: v.array(v.object({ words: text, source: v.nullable(texts), recipient: v.nullable(texts) })),
      attributes: v.array(
        v.object({
          name: text,
          kind: v.picklist(['number', 'choice', 'text']),
          words: texts,
          values: v.array(v.object({ value: text, words: texts })),
        }),
      ),
      required: texts,
    }),
  ),
});

const mistake = v.object({
  start: offset,
  end: offset,
  code: v.picklist(MISTAKE_CODES),
  about: texts,
  grave: v.boolean(),
});

const decisions = { count: offset };
const lessons = v.object({
  lines: v.array(
    v.object({
      word: v.nullable(text),
      act: v.nullable(v.picklist(ACTS)),
      added: offset,
      removed: offset,
      confirmed: offset,
    }),
  ),
  words: v.array(v.object({ ...decisions, word: text, tells: v.boolean() })),
  acts: v.array(
    v.object({
      ...decisions,
      word: text,
      act: v.picklist(ACTS),
      subtype: v.nullable(text),
      source: texts,
      recipient: texts,
    }),
  ),
  names: v.array(v.object({ ...decisions, name: text, type: text })),
  descriptions: v.array(v.object({ ...decisions, words: text, type: text, name: text })),
  roles: v.array(v.object({ ...decisions, type: text, name: text, role: text })),
});

const read = v.object({ codebook: v.nullable(codebook), mistakes: v.array(mistake) });
const guidance = v.object({ key: text, codebook: v.nullable(codebook), lessons: v.nullable(lessons) });
export const readCodebookSchema: v.GenericSchema<ReadCodebook> = read;
export const guidanceSchema: v.GenericSchema<Guidance> = guidance;

type Same<A, B> = [A, Readonly<B>] extends [Readonly<B>, A] ? true : false;
type Checked<T extends readonly true[]> = T;
/** @public Read by the compiler alone. */
export type CodebookSchemasAreTypes = Checked<
  [
    Same<Deep<v.InferOutput<typeof read>>, Deep<ReadCodebook>>,
    Same<Deep<v.InferOutput<typeof guidance>>, Deep<Guidance>>,
    Same<Deep<v.InferOutput<typeof mistake>>, Deep<CodebookMistake>>,
  ]
>;
type Deep<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Deep<T[K]> };
