/** Words to acts: the word lists turned into tables once per process. */

import { FRAMES } from '../../language/en/actFrames';
import { ADJECTIVES, NOUNS } from '../../language/en/actNouns';
import { LIGHT_VERBS, OBJECT_CLASSES, SENSES } from '../../language/en/actObjects';
import { VERBS } from '../../language/en/actVerbs';
import type { Act } from '../../model/types';

/** An act as the lists write it: "AID" or "OTHER:travel". */
export type ActClass = string;

type Table = ReadonlyMap<string, readonly string[]>;

function invert(lists: Readonly<Record<string, string>>): Table {
  const table = new Map<string, string[]>();
  for (const [name, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const known = table.get(word);
      if (known === undefined) table.set(word, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return table;
}

const VERB_TABLE = invert(VERBS);
const NOUN_TABLE = invert(NOUNS);
const ADJECTIVE_TABLE = invert(ADJECTIVES);
const FRAME_TABLE = invert(FRAMES);
const OBJECT_TABLE = invert(OBJECT_CLASSES);
const LIGHT: ReadonlySet<string> = new Set(LIGHT_VERBS.split(/\s+/));
const SENSE_TABLE: ReadonlyMap<string, ActClass> = new Map(
  SENSES.split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .filter((parts) => parts.length === 3)
    .map(([verb, object, act]) => [`${verb} ${object}`, act ?? 'OTHER:other'] as const),
);
const NONE: readonly string[] = [];

export const verbClasses = (lemma: string): readonly ActClass[] => VERB_TABLE.get(lemma) ?? NONE;
export const nounClasses = (lemma: string): readonly ActClass[] => NOUN_TABLE.get(lemma) ?? NONE;
export const adjectiveClasses = (lemma: string): readonly ActClass[] => ADJECTIVE_TABLE.get(lemma) ?? NONE;
export const frameClasses = (lemma: string): readonly string[] => FRAME_TABLE.get(lemma) ?? NONE;
export const objectClasses = (lemma: string): readonly string[] => OBJECT_TABLE.get(lemma) ?? NONE;
export const isLightVerb = (lemma: string): boolean => LIGHT.has(lemma);

/** The act of a verb done to one of the given object classes; null where the lists say nothing. */
export function senseOf(verb: string, objects: readonly string[]): ActClass | null {
  for (const object of objects) {
    const act = SENSE_TABLE.get(`${verb} ${object}`);
    if (act !== undefined) return act;
  }
  return null;
}

export function actOf(cls: ActClass): Act {
  const colon = cls.indexOf(':');
  return (colon < 0 ? cls : cls.slice(0, colon)) as Act;
}
