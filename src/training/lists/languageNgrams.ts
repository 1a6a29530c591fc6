/**
 * The text of src/language/ngrams.ts: of eld's n-grams of each language those that say most. With 430 a language (1,000 of
 * English, which is asked for most) fewer texts were misread than with all 81,138: see "Is it English?" in RESULTS.md.
 */
import { dictionary } from '../../../node_modules/eld/src/dictionary.js';
import { ngramsData } from '../../../node_modules/eld/src/ngrams/extrasmall.js';
import { ngramHash, REST_BITS, WEIGHT_BITS } from '../../reading/ngrams';
import { TOLD_BY_SCRIPT } from '../../reading/scripts';

const MOST = 430;
const MOST_ENGLISH = 1_000;
/** What eld takes off each of its weights, and how wide one of our 16 levels is. */
const LEAST_WEIGHT = 53;
const LEVEL = 16.25;

export function languageNgrams(): string {
  const lists = Object.entries(ngramsData.languages)
    .filter(([, code]) => !TOLD_BY_SCRIPT.has(code))
    .map(([id, code]) => `  ${code}: '${packed(id, code)}',`);
  return `/**
 * N-grams of languages by ISO 639-1 code, those that no script tells, from eld 2.1.0 (Apache License 2.0, Nito T.M.), the strongest of each; how they are
 * packed is said in src/reading/ngrams.ts. Written by \`npm run lists\`.
 */

export const LANGUAGE_NGRAMS: Readonly<Record<string, string>> = {
${lists.join('\n')}
};
`;
}

/** Of equal hashes the stronger stands. */
function packed(id: string, code: string): string {
  const weights = Object.entries(ngramsData.ngrams)
    .flatMap(([ngram, of]) => (of[id] === undefined ? [] : [{ ngram, weight: of[id] + LEAST_WEIGHT }]))
    .sort((a, b) => b.weight - a.weight || (a.ngram < b.ngram ? -1 : 1))
    .slice(0, code === 'en' ? MOST_ENGLISH : MOST);
  const levels = new Map<number, number>();
  for (const { ngram, weight } of weights) {
    const hash = ngramHash(bytesOf(ngram));
    if (!levels.has(hash)) levels.set(hash, Math.min(15, Math.floor(weight / LEVEL)));
  }
  let bits = '';
  let last = 0;
  for (const [hash, level] of [...levels].sort(([a], [b]) => a - b)) {
    const far = hash - last;
    bits += `${'1'.repeat(far >>> REST_BITS)}0${binary(far & ((1 << REST_BITS) - 1), REST_BITS)}${binary(level, WEIGHT_BITS)}`;
    last = hash;
  }
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))).toString(
    'base64',
  );
}

const binary = (value: number, width: number): string => value.toString(2).padStart(width, '0');

/** eld writes bytes above 127 as single letters of its own. */
const BYTES = new Map(dictionary.flatMap((letter, byte) => (letter === ' ' ? [] : [[letter, byte] as const])));

function bytesOf(ngram: string): number[] {
  return Array.from(ngram, (letter) => {
    if (/[ 'a-z`]/.test(letter)) return letter.charCodeAt(0);
    const byte = BYTES.get(letter);
    if (byte === undefined) throw new Error(`no byte is written "${letter}"`);
    return byte;
  });
}
