import type { Fact } from '../model/facts';
import { likeliestLanguages } from './ngrams';
import { languageOfScript } from './scripts';
import { isShortEnglish } from './shortEnglish';

const SAMPLE_UNITS = 1_000;
const MIN_WORDS = 5;
/** Below this the words between the names are asked first, and the likeliest language must be clearly ahead of the second. */
const FEW_WORDS = 12;
const CLEARLY = 0.25;
/** Words of English alone; where this share of many words are such a text is asked nothing else (prose has twice as many). */
const ENGLISH = /\b(?:the|and|that|with|from|this|their|which|would|been|has|his)\b/gi;
const ENGLISH_FROM = 0.1;
const MANY_WORDS = 60;

/** The language of a text by its script or its n-grams: ISO 639-1 code, or "und" where there is too little text to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const wide = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  if (words + wide / 2 < MIN_WORDS) return 'und';
  if (words < FEW_WORDS && wide === 0 && isShortEnglish(sample)) return 'en';
  if (words >= MANY_WORDS && (sample.match(ENGLISH)?.length ?? 0) >= ENGLISH_FROM * words) return 'en';
  const own = languageOfScript(sample);
  if (own) return own;
  const [first, second] = likeliestLanguages(inSmall(sample));
  if (!first) return 'und';
  const unsure = words < FEW_WORDS && wide === 0 && first.weight - (second?.weight ?? 0) < CLEARLY;
  return unsure ? 'und' : first.code;
}

/** Text in capitals is told by the same n-grams. */
const inSmall = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text);

/** The language that the words are in, or, where they are too few to tell, the one that the article states. */
export function languageFact(text: string, stated: Fact<string> | null = null): Fact<string> {
  const value = languageOf(text);
  return value === 'und' && stated ? stated : { value, from: 'words' };
}
