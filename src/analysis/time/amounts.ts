import type { TimeWords } from './dates';
import { ABOUT, NUMBER_WORDS, UNITS, VAGUE_NUMBERS } from './lexicon';
import type { Match, Unit } from './nodes';

/** A count and where it ends; null for a number that nobody counted ("several"). */
interface Amount {
  readonly count: number | null;
  readonly end: number;
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "24", "2½", "1,000", "two", "a few", "a couple of", "two and a half", "two or three" (the larger). */
export function amount(w: TimeWords, i: number): Amount | null {
  const word = w[i] ?? '';
  if (VAGUE_NUMBERS.has(word)) return { count: null, end: i + 1 };
  if (word === 'a' && (w[i + 1] === 'few' || w[i + 1] === 'handful' || w[i + 1] === 'number')) {
    return { count: null, end: w[i + 2] === 'of' ? i + 3 : i + 2 };
  }
  if (word === 'a' && w[i + 1] === 'couple') return { count: 2, end: w[i + 2] === 'of' ? i + 3 : i + 2 };
  if (word === 'half' && /^an?$/.test(w[i + 1] ?? '')) return { count: 0.5, end: i + 2 };
  const count = numberOf(word);
  if (count === null) return null;
  if (word === 'a' && w[i + 1] === 'dozen') return { count: 12, end: i + 2 };
  const fraction = VULGAR[w[i + 1] ?? ''];
  if (fraction !== undefined) return { count: count + fraction, end: i + 2 };
  if (w[i + 1] === 'and' && w[i + 2] === 'a' && w[i + 3] === 'half') return { count: count + 0.5, end: i + 4 };
  if (/^(?:or|to|-|–)$/.test(w[i + 1] ?? '')) {
    const larger = numberOf(w[i + 2] ?? '');
    if (larger !== null && UNITS.has(w[i + 3] ?? '')) return { count: larger, end: i + 3 };
  }
  return { count, end: i + 1 };
}

function numberOf(word: string): number | null {
  const known = NUMBER_WORDS.get(word);
  if (known !== undefined) return known;
  const tens = /^([a-z]+)-([a-z]+)$/.exec(word);
  if (tens) {
    const [ten, one] = [NUMBER_WORDS.get(tens[1] ?? ''), NUMBER_WORDS.get(tens[2] ?? '')];
    return ten !== undefined && one !== undefined && ten >= 20 && one < 10 ? ten + one : null;
  }
  const digits = /^(\d{1,3}(?:,\d{3})*|\d{1,6})(\.\d)?([½¼¾])?$/.exec(word);
  if (!digits) return null;
  return Number((digits[1] ?? '').replaceAll(',', '')) + Number(digits[2] ?? 0) + (VULGAR[digits[3] ?? ''] ?? 0);
}

/** Words between number and unit: "three long years". */
const BETWEEN = new Set('full straight consecutive long more additional whole working business short'.split(' '));

/** A length of time with what may follow it: "two weeks", "nearly two decades", "two days ago", "weeks before". */
export function matchAmount(w: TimeWords, i: number): Match | null {
  const joined = joinedAmount(w, i);
  if (joined) return joined;
  let j = i;
  while (j < i + 4 && ABOUT.has(w[j] ?? '')) j++;
  const number = amount(w, j);
  if (!number) return j === i ? barePlural(w, i) : null;
  let at = number.end;
  while (at < number.end + 2 && BETWEEN.has(w[at] ?? '')) at++;
  const unit = UNITS.get(w[at] ?? '');
  // A quarter is a part far more often than a length: "three quarters of the voters".
  if (!unit || (unit === 'quarter' && w[at + 1] === 'of') || w[at] === 'fortnight') return null;
  let { count } = number;
  at++;
  if (count !== null && w[at] === 'and' && w[at + 1] === 'a' && w[at + 2] === 'half') {
    count += 0.5;
    at += 3;
  }
  if (w[at] === 'old' || (w[at] === 'of' && w[at + 1] === 'age')) return null;
  return behind(w, at, unit, count) ?? alone(w, i, j, at, unit, count);
}

/** "ago", "from now", "later", "before" behind a length of time. */
function behind(w: TimeWords, at: number, unit: Unit, count: number | null): Match | null {
  const word = w[at] ?? '';
  if (word === 'ago') return { node: { kind: 'offset', unit, count, direction: -1 }, end: at + 1 };
  if (word === 'from' && /^(?:now|today)$/.test(w[at + 1] ?? '')) {
    return { node: { kind: 'offset', unit, count, direction: 1 }, end: at + 2 };
  }
  if (word.startsWith("'") && w[at + 1] === 'time') {
    return { node: { kind: 'offset', unit, count, direction: 1 }, end: at + 2 };
  }
  if (/^(?:earlier|later|before|after|afterwards?|beforehand|previously)$/.test(word)) {
    return { node: { kind: 'anchored' }, end: at + 1 };
  }
  if (word === 'in' && w[at + 1] === 'advance') return { node: { kind: 'anchored' }, end: at + 2 };
  return null;
}

const BEFORE_LENGTH = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'during',
  'lasting',
  'lasted',
  'spent',
  'than',
  'of',
]);
const TIMES = new Set(['once', 'twice', 'times', 'percent', 'million', 'billion', 'dollars', 'euros', '%', 'thrice']);

/** A bare length. "a year" is one only after a word that fits, else a rate ("10 percent a year") or nothing. */
function alone(w: TimeWords, i: number, j: number, at: number, unit: Unit, count: number | null): Match | null {
  const article = w[j] === 'a' || w[j] === 'an';
  if (article && count === 1) {
    const last = w[i - 1] ?? '';
    if (TIMES.has(last)) return { node: { kind: 'set', unit, count: 1 }, end: at };
    if (j === i && !BEFORE_LENGTH.has(last)) return null;
  }
  return { node: { kind: 'duration', unit, count }, end: at };
}

/** "decades ago", "weeks before", "for years". */
function barePlural(w: TimeWords, i: number): Match | null {
  const word = w[i] ?? '';
  const unit = UNITS.get(word);
  if (!unit || !/s$|ies$/.test(word)) return null;
  const more = behind(w, i + 1, unit, null);
  if (more) return more;
  return w[i - 1] === 'for' ? { node: { kind: 'duration', unit, count: null }, end: i + 1 } : null;
}

/** "two-year", "10-day", "year-long"; never "16-year-old". */
function joinedAmount(w: TimeWords, i: number): Match | null {
  const word = w[i] ?? '';
  const closed = /^(day|week|month|year|decade)s?long$/.exec(word);
  if (closed) return { node: { kind: 'duration', unit: UNITS.get(closed[1] ?? '') ?? 'day', count: 1 }, end: i + 1 };
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0) return null;
  const [left, right] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  if (right === 'long') {
    const inner = UNITS.get(left);
    if (inner) return { node: { kind: 'duration', unit: inner, count: left.endsWith('s') ? null : 1 }, end: i + 1 };
    const longer = joinedAmount([left], 0);
    return longer && { node: longer.node, end: i + 1 };
  }
  const unit = UNITS.get(right);
  const count = left === 'half' ? 0.5 : numberOf(left);
  if (!unit || count === null || w[i + 1] === 'old') return null;
  return { node: { kind: 'duration', unit, count }, end: i + 1 };
}
