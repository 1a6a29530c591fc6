import { amount } from './amounts';
import { matchDate, type TimeWords, yearOf } from './dates';
import { ordinal, PARTS, UNITS, WEEKDAYS } from './lexicon';
import type { Match, PartName, TimeNode } from './nodes';
import { matchRelative } from './relative';

/** Parts of a time: "early 2020", "mid-July", "the end of the year", "the second half of 2021", "third quarter". */
export function matchPart(w: TimeWords, i: number): Match | null {
  const at = w[i] === 'the' ? i + 1 : i;
  return hyphened(w, at) ?? named(w, at) ?? slice(w, at) ?? numbered(w, at) ?? weekOfDay(w, at);
}

/** "mid-2020", "mid-1990s", and "mid" "-" "July" as the tokeniser cuts it. */
function hyphened(w: TimeWords, at: number): Match | null {
  const word = w[at] ?? '';
  const cut = /^(early|mid|late)-(.+)$/.exec(word);
  if (cut) {
    const whole = whenOf([cut[2] ?? ''], 0);
    return whole && { node: { kind: 'part', part: cut[1] as PartName, of: whole.node }, end: at + 1 };
  }
  if (w[at + 1] !== '-' || !/^(?:early|mid|late)$/.test(word)) return null;
  const whole = whenOf(w, at + 2);
  return whole && { node: { kind: 'part', part: word as PartName, of: whole.node }, end: whole.end };
}

function named(w: TimeWords, at: number): Match | null {
  const word = w[at] ?? '';
  const part = PARTS.get(word);
  if (!part) return null;
  let j = at + 1;
  const joint = w[j] ?? '';
  const needsOf = /^(?:start|beginning|end|close|middle)$/.test(word);
  if (joint === 'of' || (!needsOf && (joint === 'in' || joint === 'on'))) j++;
  else if (needsOf) return null;
  const whole = whenOf(w, j) ?? (j > at + 1 ? theUnit(w, j) : null);
  if (!whole) return null;
  // "earlier this year" is no more exact than "this year".
  if (word === 'earlier' || word === 'later') return isWhole(whole.node) ? whole : null;
  const onDay = w[whole.end] === 'on' ? whole.end + 1 : whole.end;
  if (isDay(whole.node) && WEEKDAYS.has(w[onDay] ?? '')) return matchDate(w, onDay);
  return { node: { kind: 'part', part, of: whole.node }, end: whole.end };
}

const isDay = (node: TimeNode): boolean => node.kind === 'unit' && node.unit === 'day';
const isWhole = (node: TimeNode): boolean => node.kind !== 'stretch' && node.kind !== 'anchored';

const HALVES: Readonly<Record<string, PartName>> = { first: 'half1', second: 'half2', latter: 'half2', last: 'half2' };

/** "the first six months of 2021", "the last two weeks of August". */
function slice(w: TimeWords, at: number): Match | null {
  const word = w[at];
  if (word !== 'first' && word !== 'last' && word !== 'final') return null;
  const number = amount(w, at + 1);
  const unit = number && UNITS.get(w[number.end] ?? '');
  if (!number || number.count === null || !unit || (w[number.end + 1] !== 'of' && w[number.end + 1] !== 'in'))
    return null;
  const whole = whenOf(w, number.end + 2) ?? theUnit(w, number.end + 2);
  if (!whole) return null;
  const node: TimeNode = { kind: 'slice', unit, count: number.count, atEnd: word !== 'first', of: whole.node };
  return { node, end: whole.end };
}

/** "the week of Sept. 12", "the weekend of May 3". */
function weekOfDay(w: TimeWords, at: number): Match | null {
  const word = w[at];
  if ((word !== 'week' && word !== 'weekend') || w[at + 1] !== 'of') return null;
  const day = matchDate(w, at + 2);
  if (day?.node.kind !== 'date' && day?.node.kind !== 'holiday') return null;
  return { node: { kind: 'part', part: word === 'week' ? 'weekOf' : 'weekendOf', of: day.node }, end: day.end };
}

/** "first half of 2021", "third quarter", "second week of May", "Q3 2022". */
function numbered(w: TimeWords, at: number): Match | null {
  const short = /^([qh])([1-4])$/.exec(w[at] ?? '');
  if (short?.[1] === 'q') return quarter(w, at + 1, Number(short[2]));
  if (short) return Number(short[2]) <= 2 ? ofWhole(w, at + 1, `half${short[2]}` as PartName) : null;
  const joined = /^(first|second|third|fourth)-(quarter|half)$/.exec(w[at] ?? '');
  const word = joined?.[1] ?? w[at] ?? '';
  const noun = joined?.[2] ?? w[at + 1] ?? '';
  const end = joined ? at + 1 : at + 2;
  if (noun === 'quarter') {
    // "last quarter" alone is the one before this.
    if (word === 'last' || word === 'final') return ofWhole(w, end, 'quarter4');
    const number = ordinal(word);
    return number !== null && number <= 4 ? quarter(w, end, number) : null;
  }
  if (noun === 'half' && HALVES[word]) return ofWhole(w, end, HALVES[word]);
  if (noun !== 'week') return null;
  const number = ordinal(word);
  if (word === 'last' || word === 'final') return ofWhole(w, end, 'weekLast');
  return number !== null && number <= 4 ? ofWhole(w, end, `week${number}` as PartName) : null;
}

/** A quarter stands alone in business news; games have quarters too, but no "of 2021". */
function quarter(w: TimeWords, end: number, number: number): Match {
  const part = `quarter${number}` as PartName;
  return ofWhole(w, end, part) ?? { node: { kind: 'part', part, of: { kind: 'unit', unit: 'year', shift: 0 } }, end };
}

function ofWhole(w: TimeWords, at: number, part: PartName): Match | null {
  const joined = w[at] === 'of' || w[at] === 'in';
  const whole = whenOf(w, joined ? at + 1 : at) ?? (joined ? theUnit(w, at + 1) : null);
  return whole && { node: { kind: 'part', part, of: whole.node }, end: whole.end };
}

/** The whole that a part is of. */
function whenOf(w: TimeWords, at: number): Match | null {
  const year = yearOf(w[at]);
  if (year !== null) return { node: { kind: 'year', year }, end: at + 1 };
  const years = w[at] === 'the' ? matchDate(w, at + 1) : null;
  if (years?.node.kind === 'years') return years;
  return matchDate(w, at) ?? matchRelative(w, at);
}

/** "the year" in "the end of the year" is the present one. */
function theUnit(w: TimeWords, at: number): Match | null {
  const j = w[at] === 'the' ? at + 1 : at;
  const unit = UNITS.get(w[j] ?? '');
  if (!unit || unit === 'minute' || unit === 'hour' || j === at) return null;
  return { node: { kind: 'unit', unit, shift: 0 }, end: j + 1 };
}
