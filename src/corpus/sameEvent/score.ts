/** How likely two reports tell one event: act, sides, place, day, words. */
import { contentWords, hashWord, stemOf } from '../context';
import type { FolderEvent, FolderParty, SameEventSuggestion } from '../types';
import { differing, numbersIn } from './numbers';

type Agreement = SameEventSuggestion['agree'][number];

export interface SameEventScore {
  /** Log odds. */
  readonly score: number;
  readonly agree: readonly Agreement[];
}

/**
 * In log odds, set by hand on invented pairs and checked on others (`npm run bench:joining`).
 */
const WORTH = {
  start: -3.2,
  sameAct: 1.2,
  otherAct: -1.4,
  otherClass: -2.2,
  otherKind: -2,
  sameSource: 1.5,
  otherSource: -2,
  sameRecipient: 1.3,
  otherRecipient: -1.8,
  samePlace: 0.8,
  otherPlace: -1.4,
  sameDay: 1.4,
  nextDay: 0.4,
  someDays: -1.8,
  otherTime: -4,
  publishedTogether: 0.6,
  publishedApart: -2.5,
  manyWords: 1.6,
  someWords: 0.7,
  noWords: -1,
  sameNumber: 0.7,
  otherModality: -1.6,
  otherPolarity: -2.5,
};
const DAY_MS = 86_400_000;

/** @param said `contentOf`, or what remembers it: an event is compared with many */
export function sameEvent(a: FolderEvent, b: FolderEvent, said = contentOf): SameEventScore {
  const agree: Agreement[] = [];
  let score = WORTH.start;
  const add = (worth: number, agreement?: Agreement): void => {
    score += worth;
    if (agreement && worth > 0) agree.push(agreement);
  };
  if (a.act === b.act) {
    add(a.act === 'OTHER' && a.subtype !== b.subtype ? WORTH.otherKind : WORTH.sameAct, 'act');
  } else add(a.quad === b.quad ? WORTH.otherAct : WORTH.otherClass);
  const turned = a.act === b.act && (a.act === 'CONSULT' || a.act === 'AGREE') && overlap(a.source, b.recipient) > 0;
  add(sides(a.source, turned ? b.recipient : b.source, WORTH.sameSource, WORTH.otherSource), 'source');
  add(sides(a.recipient, turned ? b.source : b.recipient, WORTH.sameRecipient, WORTH.otherRecipient), 'recipient');
  add(sides(a.place, b.place, WORTH.samePlace, WORTH.otherPlace), 'place');
  add(time(a, b), 'time');
  if (isSure(a) !== isSure(b)) add(WORTH.otherModality);
  if (a.polarity !== b.polarity) add(WORTH.otherPolarity);
  // Most pairs: nothing that the words could say would make it one event.
  if (score + WORTH.manyWords + WORTH.sameNumber < 0) return { score, agree };
  const [one, other] = [said(a), said(b)];
  const shared = sharedWords(one.words, other.words);
  add(shared >= 0.45 ? WORTH.manyWords : shared >= 0.2 ? WORTH.someWords : shared === 0 ? WORTH.noWords : 0, 'words');
  if (one.numbers.some((value) => other.numbers.includes(value))) add(WORTH.sameNumber, 'numbers');
  return { score, agree };
}

/** Numbers of the two, side by side, where they differ. */
export const differingNumbers = (a: FolderEvent, b: FolderEvent): readonly [string, string] | null =>
  differing(textOf(a), textOf(b));

const textOf = (event: FolderEvent): string => event.sentenceText ?? event.line;
const isSure = ({ modality }: FolderEvent): boolean => modality === 'asserted' || modality === 'reported';

function sides(a: readonly FolderParty[], b: readonly FolderParty[], same: number, other: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = overlap(a, b);
  if (shared > 0) return same * Math.sqrt(shared);
  // Words alone ("the police") may mean the same: only two who are known are surely two.
  return a.some(({ actor }) => actor !== null) && b.some(({ actor }) => actor !== null) ? other : other / 4;
}

/** Of the shorter list, the share that the other has as well. */
function overlap(a: readonly FolderParty[], b: readonly FolderParty[]): number {
  const keyOf = ({ actor, words }: FolderParty): string => actor ?? words.toLowerCase().replace(/^the /, '');
  const keys = new Set(a.map(keyOf));
  const others = new Set(b.map(keyOf));
  return [...keys].filter((key) => others.has(key)).length / Math.max(1, Math.min(keys.size, others.size));
}

function time(a: FolderEvent, b: FolderEvent): number {
  const apart = daysBetween(a.day ?? a.published, b.day ?? b.published);
  if (apart === undefined) return 0;
  if (a.day && b.day)
    return apart === 0 ? WORTH.sameDay : apart === 1 ? WORTH.nextDay : apart <= 3 ? WORTH.someDays : WORTH.otherTime;
  return apart <= 2 ? WORTH.publishedTogether : apart <= 7 ? 0 : WORTH.publishedApart;
}

/** Days since 1970; undefined where that is no day. */
export function dayNumber(day: string | null): number | undefined {
  const ms = day ? Date.parse(day) : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.round(ms / DAY_MS);
}

function daysBetween(a: string | null, b: string | null): number | undefined {
  const [one, other] = [dayNumber(a), dayNumber(b)];
  return one === undefined || other === undefined ? undefined : Math.abs(one - other);
}

/** What a report says, for comparing. */
export interface Content {
  /** Hashes of all but the smallest words. */
  readonly words: ReadonlySet<number>;
  readonly numbers: readonly number[];
}

export const contentOf = (event: FolderEvent): Content => ({
  words: new Set([...contentWords(event.line), ...contentWords(event.sentenceText ?? '')].map(stemOf).map(hashWord)),
  numbers: numbersIn(textOf(event)).map(({ value }) => value),
});

/** Content words of both, as a share of those of the shorter. */
function sharedWords(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (own.size === 0 || other.size === 0) return 0.1;
  let shared = 0;
  for (const word of own) if (other.has(word)) shared++;
  return shared / Math.min(own.size, other.size);
}
