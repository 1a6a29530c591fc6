import { eld } from 'eld/extrasmall';
import type { Fact } from '../model/facts';
import { isShortEnglish } from './shortEnglish';

const SAMPLE_UNITS = 6_000;
const MIN_WORDS = 5;
/** Below this the words between the names are asked first, and the detector must be sure of it. */
const FEW_WORDS = 12;

/**
 * The language of a text by eld's n-grams: ISO 639-1 code, or "und" where there is too little text to tell. eld in its
 * smallest size took the fewest of 664 short English texts for another language (2; tinyld 50, franc 34, franc-min 23) and 10
 * of 1,874 others, all Irish, for English.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const wide = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  if (words + wide / 2 < MIN_WORDS) return 'und';
  if (words < FEW_WORDS && wide === 0 && isShortEnglish(sample)) return 'en';
  const found = eld.detect(inSmall(sample));
  if (!found.language || (words < FEW_WORDS && wide === 0 && !found.isReliable())) return 'und';
  return found.language;
}

/** Text in capitals has no n-grams that the detector knows. */
const inSmall = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text);

/** The language that the words are in, or, where they are too few to tell, the one that the article states. */
export function languageFact(text: string, stated: Fact<string> | null = null): Fact<string> {
  const value = languageOf(text);
  return value === 'und' && stated ? stated : { value, from: 'words' };
}
