/** What an event type asks beside who, whom, where and when: numbers, one of some words, or text. */
import { isMap, isScalar } from 'yaml';
import type { OwnAttribute } from '../model/codebook';
import { type Entry, isEmpty, type Notes, type Word } from './nodes';

const KINDS = 'number, text, one of';

export function readAttributes(entry: Entry | undefined, notes: Notes): OwnAttribute[] {
  if (!entry) return [];
  return notes.entries(entry.value, entry.key, null).flatMap(({ key, value }) => {
    const attribute = isScalar(value) && !isEmpty(value) ? plain(value, key, notes) : mapped(value, key, notes);
    return attribute ? [attribute] : [];
  });
}

const NUMBER = { kind: 'number', values: [] } as const;
const TEXT: Omit<OwnAttribute, 'name'> = { kind: 'text', words: [], values: [] };

/** `injured: number`: the number beside its own name. */
function plain(value: unknown, key: Word, notes: Notes): OwnAttribute | undefined {
  const word = notes.word(value, key);
  if (word?.text === 'number') return { name: key.text, ...NUMBER, words: [key.text] };
  if (word?.text === 'text') return { name: key.text, ...TEXT };
  if (word) notes.note(word, 'unknown-kind', word.text, KINDS);
  return undefined;
}

/** `injured: { number: [injure, wound] }`, `weapon: { one of: { gun: [rifle, pistol], knife: } }`. */
function mapped(node: unknown, key: Word, notes: Notes): OwnAttribute | undefined {
  const [entry] = notes.entries(node, key, ['number', 'one of', 'text']);
  if (!entry) {
    if (isMap(node) || isEmpty(node)) notes.note(key, 'unknown-kind', key.text, KINDS);
    return undefined;
  }
  if (entry.key.text === 'text') return { name: key.text, ...TEXT };
  if (entry.key.text === 'number') {
    const words = notes.words(entry.value, entry.key).map((word) => word.text);
    return { name: key.text, ...NUMBER, words: words.length > 0 ? words : [key.text] };
  }
  const values = isMap(entry.value)
    ? notes.entries(entry.value, entry.key, null).map((one) => ({
        value: one.key.text,
        words: [one.key.text, ...notes.words(one.value, one.key).map((word) => word.text)],
      }))
    : notes.words(entry.value, entry.key).map(({ text }) => ({ value: text, words: [text] }));
  if (values.length === 0) notes.note(entry.key, 'no-values', key.text);
  return values.length > 0 ? { name: key.text, kind: 'choice', words: [], values } : undefined;
}
