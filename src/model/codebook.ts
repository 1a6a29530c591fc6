/**
 * What a folder adds to the built-in types: its codebook as plain data, safe to send between threads. How it stands on
 * disk, and how its text is read, is told in src/codebook.
 */
import type { Lessons } from './lessons';
import { SUBTYPES } from './plover';
import { type Act, ENTITY_TYPES, type EntityType, type Span } from './types';

/** The only version of the file that this program writes and understands. */
export const CODEBOOK_VERSION = 1;
/** Beside the register of the folder. */
export const CODEBOOK_PATH = '.dateline/codebook.yaml';

interface Own {
  readonly name: string;
  /** Own types that it specialises, the nearest first; never itself. */
  readonly parents: readonly string[];
  /** "#rrggbb"; null where it looks like what it specialises. */
  readonly color: string | null;
  /** Markdown of the folder: shown as text. */
  readonly guideline: string | null;
}

export interface OwnType extends Own {
  /** The built-in type it specialises; null for a kind of thing of its own. */
  readonly is: EntityType | null;
  /** Names in full, as they are written. */
  readonly names: readonly string[];
  /** Words or phrases, in dictionary form or as written, that name one ("union") or end a name ("Teachers Union"). */
  readonly words: readonly string[];
}

export interface OwnTrigger {
  /** A word or phrase, in dictionary form or as written. */
  readonly words: string;
  /** Types of which somebody must be on the side; null where the side does not matter. */
  readonly source: readonly string[] | null;
  readonly recipient: readonly string[] | null;
}

type AttributeKind = 'number' | 'choice' | 'text';

export interface OwnAttribute {
  readonly name: string;
  readonly kind: AttributeKind;
  /** Of a number: words beside which it stands ("injure"). */
  readonly words: readonly string[];
  /** Of a choice: what may be said, each with the words that say it. */
  readonly values: readonly { readonly value: string; readonly words: readonly string[] }[];
}

export interface OwnEvent extends Own {
  readonly act: Act;
  readonly triggers: readonly OwnTrigger[];
  readonly attributes: readonly OwnAttribute[];
  /** Fields of the event or names of its attributes that must not be empty. */
  readonly required: readonly string[];
}

export interface Codebook {
  readonly name: string;
  readonly types: readonly OwnType[];
  readonly events: readonly OwnEvent[];
}

/** Fields of an event that a codebook can ask for, beside its own attributes. */
export const REQUIRABLE = ['source', 'recipient', 'place', 'time', 'speaker'] as const;
export type Requirable = (typeof REQUIRABLE)[number];

/** What is not right in the text of a codebook; `code` is put into words by words/codebook.ts. Offsets over the LF text. */
export interface CodebookMistake {
  readonly start: number;
  readonly end: number;
  readonly code: MistakeCode;
  /** Words of the file that the message names, at most two. */
  readonly about: readonly string[];
  /** False for what is only told: all of it is used nevertheless. */
  readonly grave: boolean;
}

export const MISTAKE_CODES = [
  'yaml',
  'too-large',
  'too-deep',
  'no-anchors',
  'no-tags',
  'not-a-map',
  'version-missing',
  'version-other',
  'unknown-key',
  'not-a-list',
  'not-words',
  'too-many',
  'too-long',
  'built-in-name',
  'twice',
  'unknown-type',
  'unknown-act',
  'circle',
  'color',
  'unknown-kind',
  'no-values',
  'unknown-field',
  'word-twice',
] as const;
export type MistakeCode = (typeof MISTAKE_CODES)[number];

export interface ReadCodebook {
  /** What could be understood; null where nothing could, or where the file is of another version. */
  readonly codebook: Codebook | null;
  readonly mistakes: readonly CodebookMistake[];
}

/**
 * missing: a required field is empty · outside: an attribute says what is not allowed · type, event: no type of that name
 * is known (any more).
 */
export interface Breach {
  readonly kind: 'missing' | 'outside' | 'type' | 'event';
  readonly span: Span;
  /** Of the mention or the event. */
  readonly id: string;
  /** Name of the type. */
  readonly name: string;
  /** '' where it is about none. */
  readonly field: string;
  readonly value: string;
}

/** What a folder tells the analysis beside the text. */
export interface Guidance {
  /** Names the content: equal keys mean equal guidance. */
  readonly key: string;
  readonly codebook: Codebook | null;
  /** What its decisions teach. */
  readonly lessons: Lessons | null;
}

export const typeOf = (codebook: Codebook | null | undefined, name: string): OwnType | undefined =>
  codebook?.types.find((one) => one.name === name);
export const ownEventOf = (codebook: Codebook | null | undefined, name: string | null): OwnEvent | undefined =>
  name === null ? undefined : codebook?.events.find((one) => one.name === name);

/** "#rrggbb" of a type, else of the nearest that it specialises; null where none of them has one. @param types of its kind. */
export function colorOf(types: readonly Own[] | undefined, name: string | null): string | null {
  const find = (one: string | null): Own | undefined => types?.find((own) => own.name === one);
  const own = find(name);
  return own?.color ?? own?.parents.map((one) => find(one)?.color).find(Boolean) ?? null;
}

/** The attributes of an event type and of those that it specialises. */
export function attributesOf(codebook: Codebook, event: OwnEvent): readonly OwnAttribute[] {
  const own = [event, ...event.parents.flatMap((name) => ownEventOf(codebook, name) ?? [])];
  const seen = new Set<string>();
  return own.flatMap((one) => one.attributes.filter(({ name }) => !seen.has(name) && seen.add(name)));
}

/** What an event type and those that it specialises ask for. */
export const requiredOf = (codebook: Codebook, event: OwnEvent): readonly string[] => [
  ...new Set(
    [event, ...event.parents.flatMap((name) => ownEventOf(codebook, name) ?? [])].flatMap((one) => one.required),
  ),
];

const BUILT_IN: ReadonlySet<string> = new Set([...ENTITY_TYPES, ...SUBTYPES]);

/** Whether an entity or event type is built in or of the codebook; else a codebook of another time or folder had it. */
export const isKnownType = (name: string, codebook: Codebook | null | undefined): boolean =>
  BUILT_IN.has(name) || typeOf(codebook, name) !== undefined || ownEventOf(codebook, name) !== undefined;
