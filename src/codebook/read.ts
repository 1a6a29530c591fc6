/**
 * The text of a codebook as data. A mistake costs what it is about and nothing else: all that can be understood is used.
 * YAML 1.2, in which every value is read as words ("no" is the word no).
 */
import { isMap, isScalar, parseDocument } from 'yaml';
import { CODEBOOK_TYPES, CODEBOOK_WORDS } from '../limits';
import {
  CODEBOOK_VERSION,
  type Codebook,
  type OwnEvent,
  type OwnType,
  REQUIRABLE,
  type ReadCodebook,
} from '../model/codebook';
import { SUBTYPES } from '../model/plover';
import { ACTS, type Act, ENTITY_TYPES, type EntityType } from '../model/types';
import { readAttributes } from './attributes';
import { beyondBounds } from './bounds';
import { type Entry, isEmpty, Notes, placeOf, type Word } from './nodes';
import { type Parents, parentsOf } from './parents';
import { readTriggers } from './triggers';

export const TOP_KEYS = ['version', 'name', 'entities', 'events'];
export const TYPE_KEYS = ['is', 'names', 'words', 'color', 'guideline'];
export const EVENT_KEYS = [
  ...['act', 'is', 'triggers', 'source', 'recipient', 'required', 'attributes', 'color', 'guideline'],
];

/** Keys are compared with all before them where they must be unique: `Notes.entries` does it with a set. */
const OPTIONS = { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;

/** @param text LF text without a byte order mark. Never throws. */
export function readCodebook(text: string): ReadCodebook {
  const beyond = beyondBounds(text);
  if (beyond) return { codebook: null, mistakes: [beyond] };
  const document = parseDocument(text, OPTIONS);
  const notes = new Notes();
  // An error at the end of the text is placed behind it.
  const within = (at: number): number => Math.min(at, text.length);
  for (const { pos, message } of document.errors)
    notes.note({ start: within(pos[0]), end: within(pos[1]) }, 'yaml', message);
  const whole: Word = { text: 'codebook', start: 0, end: Math.min(text.length, 1) };
  const top = new Map(notes.entries(document.contents, whole, TOP_KEYS).map((each) => [each.key.text, each]));
  if (!isThisVersion(top.get('version'), whole, notes)) return { codebook: null, mistakes: notes.mistakes };
  const name = top.get('name');
  const types = readTypes(top.get('entities'), notes);
  const codebook: Codebook = {
    name: (name && notes.word(name.value, name.key)?.text) ?? '',
    types,
    events: readEvents(top.get('events'), notes, new Set([...ENTITY_TYPES, ...types.map((one) => one.name)])),
  };
  return { codebook, mistakes: notes.mistakes.sort((a, b) => a.start - b.start) };
}

/** A file of another version is kept as it is, and not used. */
function isThisVersion(version: Entry | undefined, whole: Word, notes: Notes): boolean {
  if (!version) {
    // Of an empty file there is nothing to say.
    if (notes.mistakes.length === 0) notes.tell(whole, 'version-missing', String(CODEBOOK_VERSION));
    return true;
  }
  const said = isScalar(version.value) ? String(version.value.value) : '';
  if (said === String(CODEBOOK_VERSION)) return true;
  notes.note(placeOf(version.value, version.key), 'version-other', said, String(CODEBOOK_VERSION));
  return false;
}

function readTypes(entry: Entry | undefined, notes: Notes): OwnType[] {
  if (!entry) return [];
  const found = named(entry, notes, ENTITY_TYPES);
  const budget = { left: CODEBOOK_WORDS };
  const parents = parentsOf(found, TYPE_KEYS, new Set(ENTITY_TYPES), notes);
  return found.map(({ key, value }): OwnType => {
    const fields = fieldsOf(value, key, TYPE_KEYS, notes);
    const list = (field: string): string[] => {
      const one = fields.get(field);
      return one ? spent(notes.words(one.value, one.key), budget, notes).map((word) => word.text) : [];
    };
    const { names, base } = parents.get(key.text) ?? NO_PARENTS;
    return {
      name: key.text,
      is: base as EntityType | null,
      parents: names,
      names: list('names'),
      words: list('words'),
      ...looks(fields, notes),
    };
  });
}

function readEvents(entry: Entry | undefined, notes: Notes, types: ReadonlySet<string>): OwnEvent[] {
  if (!entry) return [];
  const found = named(entry, notes, SUBTYPES);
  const budget = { left: CODEBOOK_WORDS };
  const parents = parentsOf(found, EVENT_KEYS, new Set(), notes);
  const acts = new Map(found.map(({ key, value }) => [key.text, actOf(value, key, notes)]));
  const seen = new Map<string, string>();
  return found.map(({ key, value }): OwnEvent => {
    const fields = fieldsOf(value, key, EVENT_KEYS, notes);
    const { names } = parents.get(key.text) ?? NO_PARENTS;
    const attributes = readAttributes(fields.get('attributes'), notes);
    const own = new Set([...REQUIRABLE, ...attributes.map((one) => one.name)]);
    const required = fields.get('required');
    return {
      name: key.text,
      act: acts.get(key.text) ?? names.map((name) => acts.get(name)).find((act) => act) ?? 'OTHER',
      parents: names,
      triggers: readTriggers(fields, { types, notes, budget, seen, of: key.text }),
      attributes,
      required: (required ? notes.words(required.value, required.key) : []).flatMap((word) => {
        // What a type that it specialises asks for is known there.
        if (own.has(word.text) || names.length > 0) return [word.text];
        notes.note(word, 'unknown-field', word.text, [...own].join(', '));
        return [];
      }),
      ...looks(fields, notes),
    };
  });
}

const NO_PARENTS: Parents = { names: [], base: null };

/** The types of a list, each name once; what is named like a built-in one is told and left out. */
function named(entry: Entry, notes: Notes, builtIn: readonly string[]): Entry[] {
  const entries = notes.entries(entry.value, entry.key, null).filter(({ key }) => {
    const isOwn = !builtIn.includes(key.text.toLowerCase());
    if (!isOwn) notes.note(key, 'built-in-name', key.text);
    return isOwn;
  });
  const over = entries[CODEBOOK_TYPES];
  if (over) notes.note(over.key, 'too-many', String(CODEBOOK_TYPES));
  return entries.slice(0, CODEBOOK_TYPES);
}

function fieldsOf(value: unknown, key: Word, keys: readonly string[], notes: Notes): Map<string, Entry> {
  return new Map(notes.entries(value, key, keys).map((each) => [each.key.text, each]));
}

function actOf(value: unknown, key: Word, notes: Notes): Act | undefined {
  const node = isMap(value) ? value.get('act', true) : undefined;
  if (isEmpty(node)) return undefined;
  const word = notes.word(node, key);
  const act = word && ACTS.find((one) => one === word.text.toUpperCase());
  if (word && !act) notes.note(word, 'unknown-act', word.text, ACTS.join(', '));
  return act;
}

const COLOR = /^#[0-9a-f]{6}$/i;

function looks(fields: ReadonlyMap<string, Entry>, notes: Notes) {
  const color = fields.get('color');
  const word = color && notes.word(color.value, color.key);
  if (word && !COLOR.test(word.text)) notes.note(word, 'color', word.text);
  const guideline = fields.get('guideline')?.value;
  return {
    color: word && COLOR.test(word.text) ? word.text.toLowerCase() : null,
    guideline: isScalar(guideline) && !isEmpty(guideline) ? String(guideline.value).trim() : null,
  };
}

/** Words as far as a codebook may hold them. */
function spent(words: readonly Word[], budget: { left: number }, notes: Notes): readonly Word[] {
  const kept = words.slice(0, budget.left);
  const over = words[kept.length];
  if (over && budget.left > 0) notes.note(over, 'too-many', String(CODEBOOK_WORDS));
  budget.left -= kept.length;
  return kept;
}
