/** The text of src/language/en/firstNames.ts. */
import { packWords } from '../../language/sharedStarts';

const WIDTH = 118;

/** `lexicon` gives the tag or tags of a word. */
export function firstNames(lexicon: Readonly<Record<string, string | readonly string[]>>): string {
  const tagged = (tag: string): string[] =>
    Object.keys(lexicon)
      .filter((word) => String(lexicon[word]).includes(tag))
      .sort();
  const female = tagged('FemaleName');
  const known = new Set(female);
  const male = tagged('MaleName').filter((name) => !known.has(name));
  return `/** First names by gender, from the lexicon of compromise 14.17.0 (MIT License, Spencer Kelly). Written by \`npm run lists\`. */

import { unpackWords } from '../sharedStarts';

export const FEMALE_NAMES = unpackWords(
  \`${filled(packWords(female).split(' '))}\`,
);

export const MALE_NAMES = unpackWords(
  \`${filled(packWords(male).split(' '))}\`,
);
`;
}

/** Words in lines of one width. */
function filled(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) as string;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
