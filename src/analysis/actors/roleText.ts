/** What of a description is said as somebody's role. */
import type { SentenceView } from './view';

/** Ranks and offices that stand before names in short. */
const IN_FULL: Readonly<Record<string, string>> = {
  cmdr: 'Commander',
  sen: 'Senator',
  gov: 'Governor',
  rep: 'Representative',
  gen: 'General',
  lt: 'Lieutenant',
  col: 'Colonel',
  sgt: 'Sergeant',
  maj: 'Major',
  capt: 'Captain',
  prof: 'Professor',
  pres: 'President',
  adm: 'Admiral',
  cllr: 'Councillor',
  supt: 'Superintendent',
  insp: 'Inspector',
  det: 'Detective',
  brig: 'Brigadier',
  rev: 'Reverend',
};

export const inFull = (role: string): string =>
  role.replace(/\b(\p{Lu}\p{Ll}+)\./gu, (short, word: string) => IN_FULL[word.toLowerCase()] ?? short);

/** "author of", before a title in quotation marks: a role does not end so. */
export function withoutLead(sentence: SentenceView, end: number): number {
  let to = end;
  while (to > 0 && /^(?:IN|TO|CC|DT)$/.test(sentence.tags[to - 1] ?? '')) to--;
  return to;
}

/** "special agent of the FBI in Boston": where somebody works is no part of the office once the body is named. */
export function withoutPlace(sentence: SentenceView, head: number, to: number): number {
  let named = false;
  for (let token = head + 1; token < to; token++) {
    if (named && sentence.words[token] === 'in' && /^NNP/.test(sentence.tags[token + 1] ?? '')) return token;
    named ||= /^NNP/.test(sentence.tags[token] ?? '');
  }
  return to;
}
