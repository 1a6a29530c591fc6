/**
 * A long sorted list of words, packed: each word is the number of letters that it shares with the one before, in one letter
 * ("a" for none, "b" for one), and the rest. "aanna cton" is "anna anton".
 */
const NONE = 'a'.charCodeAt(0);
const MOST_SHARED = 25;

/** Words in any order, of small letters. */
export function packWords(words: readonly string[]): string {
  let last = '';
  const packed = [...words].sort().map((word) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length - 1 && word[shared] === last[shared]) shared++;
    last = word;
    return String.fromCharCode(NONE + shared) + word.slice(shared);
  });
  return packed.join(' ');
}

export function unpackedWords(packed: string): readonly string[] {
  let last = '';
  return packed.split(/\s+/).map((word) => {
    last = last.slice(0, word.charCodeAt(0) - NONE) + word.slice(1);
    return last;
  });
}

export const unpackWords = (packed: string): ReadonlySet<string> => new Set(unpackedWords(packed));
