import type { Phrase } from '../document';
import { type Tree, word } from './tree';

/** The words of a phrase with single spaces, at most so many. */
export function phraseWords(tree: Tree, phrase: Phrase, most: number): string {
  const words: string[] = [];
  for (let i = phrase.start; i < phrase.end; i++) words.push(word(tree, i));
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}
