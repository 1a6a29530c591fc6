/** The words that tell an event of a type, and who must be on its sides. */
import { isMap } from 'yaml';
import { CODEBOOK_WORDS } from '../limits';
import type { OwnTrigger } from '../model/codebook';
import type { Entry, Notes, Word } from './nodes';

interface Setting {
  /** All that may stand on a side. */
  readonly types: ReadonlySet<string>;
  readonly notes: Notes;
  readonly budget: { left: number };
  /** Words of the codebook so far, with the type that has them and who may be on its sides. */
  readonly seen: Map<string, string>;
  readonly of: string;
}

export function readTriggers(fields: ReadonlyMap<string, Entry>, setting: Setting): OwnTrigger[] {
  const entry = fields.get('triggers');
  if (!entry) return [];
  const { notes, budget, seen, of } = setting;
  const source = sideOf(fields.get('source'), setting);
  const recipient = sideOf(fields.get('recipient'), setting);
  const triggers: OwnTrigger[] = [];
  for (const item of notes.items(entry.value, entry.key)) {
    const own = isMap(item)
      ? new Map(notes.entries(item, entry.key, ['words', 'source', 'recipient']).map((each) => [each.key.text, each]))
      : undefined;
    const words = own ? wordsOf(own.get('words'), entry.key, notes) : [notes.word(item, entry.key)];
    const sides = {
      source: own?.has('source') ? sideOf(own.get('source'), setting) : source,
      recipient: own?.has('recipient') ? sideOf(own.get('recipient'), setting) : recipient,
    };
    for (const word of words) {
      if (!word) continue;
      if (--budget.left < 0) {
        if (budget.left === -1) notes.note(word, 'too-many', String(CODEBOOK_WORDS));
        continue;
      }
      const key = `${word.text.toLowerCase()}\n${JSON.stringify(sides)}`;
      const other = seen.get(key);
      if (other !== undefined) notes.tell(word, 'word-twice', word.text, other);
      else seen.set(key, of);
      triggers.push({ words: word.text, ...sides });
    }
  }
  return triggers;
}

function wordsOf(entry: Entry | undefined, whole: Word, notes: Notes): (Word | undefined)[] {
  if (entry) return notes.words(entry.value, entry.key);
  notes.note(whole, 'not-words', 'words');
  return [];
}

/** null where anybody may stand there. */
function sideOf(entry: Entry | undefined, { types, notes }: Setting): readonly string[] | null {
  if (!entry) return null;
  const known = notes.words(entry.value, entry.key).flatMap((word) => {
    if (types.has(word.text)) return [word.text];
    notes.note(word, 'unknown-type', word.text);
    return [];
  });
  return known.length > 0 ? known : null;
}
