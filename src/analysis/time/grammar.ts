import { matchAmount } from './amounts';
import { matchDate, type TimeWords, yearOf } from './dates';
import { DECADE_WORDS, NUMBER_WORDS, PARTS_OF_DAY, UNITS, WEEKDAYS } from './lexicon';
import type { Match, TimeNode } from './nodes';
import { matchPart } from './parts';
import { matchRelative } from './relative';

/** The longest time expression that starts at word `i`; null where none does. Looks at a bounded number of words. */
export function matchTime(w: TimeWords, i: number): Match | null {
  const found = range(w, i, clock(w, i) ?? onDay(w, i, longest(w, i)));
  if (!found) return null;
  const more = withClock(w, found);
  return more ?? found;
}

function longest(w: TimeWords, i: number): Match | null {
  let best: Match | null = null;
  for (const match of [matchPart, matchDate, matchRelative, matchAmount, set, year, spelledDecade]) {
    const found = match(w, i);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** "Tuesday morning", "the morning of Sept. 6", "Tuesday last week" behind or before a day. */
function onDay(w: TimeWords, i: number, found: Match | null): Match | null {
  if (found && isDay(found.node) && PARTS_OF_DAY.has(w[found.end] ?? '')) return { ...found, end: found.end + 1 };
  if (found) return found;
  const at = w[i] === 'the' ? i + 1 : i;
  if (!PARTS_OF_DAY.has(w[at] ?? '') || !/^(?:of|on)$/.test(w[at + 1] ?? '')) return null;
  const day = matchDate(w, at + 2);
  return day && isDay(day.node) ? day : null;
}

const isDay = (node: TimeNode): boolean =>
  node.kind === 'weekday' || node.kind === 'day' || (node.kind === 'date' && node.toDay === null);

/** "November 20 to December 11", "2004-2009", "Monday through Friday", "between June and August". */
function range(w: TimeWords, i: number, from: Match | null): Match | null {
  if (!from) return null;
  const joint = w[from.end] ?? '';
  const between = w[i - 1] === 'between' || (i === 0 && joint === 'and');
  if (!/^(?:-|–|—|to|through|until|till)$/.test(joint) && !(between && joint === 'and')) return from;
  const to = rangeEnd(w, from.end + 1, from.node);
  if (!to || !sameKind(from.node, to.node)) return from;
  return { node: { kind: 'range', from: from.node, to: to.node }, end: to.end };
}

function rangeEnd(w: TimeWords, at: number, from: TimeNode): Match | null {
  const short = from.kind === 'year' && /^\d\d$/.test(w[at] ?? '') ? Number(w[at]) : null;
  if (short !== null && from.kind === 'year') {
    const year = from.year - (from.year % 100) + short;
    return year > from.year ? { node: { kind: 'year', year }, end: at + 1 } : null;
  }
  const bare = yearOf(w[at]);
  return bare === null ? longest(w, at) : { node: { kind: 'year', year: bare }, end: at + 1 };
}

const RANGED = new Set(['date', 'month', 'year', 'years', 'weekday', 'part']);
const sameKind = (a: TimeNode, b: TimeNode): boolean => a.kind === b.kind && RANGED.has(a.kind);

const BEFORE_YEAR = new Set(
  'in since by until till from during of for before after around through late early and to or circa year fiscal between'.split(
    ' ',
  ),
);

/** A bare year after a word that takes one, in brackets, or before a noun in "the 2016 election". */
function year(w: TimeWords, i: number): Match | null {
  const found = yearOf(w[i]);
  if (found === null || found < 1500) return null;
  const last = w[i - 1];
  const next = w[i + 1] ?? '';
  // Times, sums and crowds: "in 1800 hours", "of 2000 people".
  if (
    /^(?:people|men|women|children|hours|dollars|euros|troops|soldiers|others|percent|%|km|miles|tons|tonnes)$/.test(
      next,
    )
  ) {
    return null;
  }
  const alone = i === 0 && w.length === 1;
  const startsRange = (next === '-' || next === '–' || next === '/') && i === 0;
  const recent = found >= 1800 && found <= 2100;
  const fits = BEFORE_YEAR.has(last ?? '') || last === '(' || (recent && (last === 'the' || last === "'s"));
  if (!fits && !alone && !startsRange && !(recent && (i === 0 || last === ',' || last === ';'))) return null;
  return { node: { kind: 'year', year: found }, end: i + 1 };
}

/** "the nineties". */
function spelledDecade(w: TimeWords, i: number): Match | null {
  const start = DECADE_WORDS.get(w[i] ?? '');
  return start !== undefined && w[i - 1] === 'the'
    ? { node: { kind: 'years', year: start, count: 10 }, end: i + 1 }
    : null;
}

/** "every year", "each Tuesday", "per day", "every two weeks". */
function set(w: TimeWords, i: number): Match | null {
  const word = w[i];
  if (word !== 'every' && word !== 'each' && word !== 'per') return null;
  const counted = NUMBER_WORDS.get(w[i + 1] ?? '') ?? (w[i + 1] === 'other' ? 2 : undefined);
  const at = counted === undefined ? i + 1 : i + 2;
  const unit = UNITS.get(w[at] ?? '');
  if (unit) return { node: { kind: 'set', unit, count: counted ?? 1 }, end: at + 1 };
  if (word === 'per') return null;
  if (WEEKDAYS.has(w[at] ?? '')) return { node: { kind: 'set', unit: 'week', count: counted ?? 1 }, end: at + 1 };
  return PARTS_OF_DAY.has(w[at] ?? '')
    ? { node: { kind: 'set', unit: 'day', count: counted ?? 1 }, end: at + 1 }
    : null;
}

const ZONES = new Set('gmt utc est edt cst cdt mst mdt pst pdt cet cest bst eet eest msk ist jst et'.split(' '));

/** "3 p.m.", "10:30 a.m. EDT", "15:11 GMT", "noon on Tuesday". */
function clock(w: TimeWords, i: number): Match | null {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(w[i] ?? '');
  const named = w[i] === 'noon' || w[i] === 'midday' ? 12 : w[i] === 'midnight' ? 0 : null;
  if (!parts && named === null) return null;
  let hour = named ?? Number(parts?.[1]);
  let end = i + 1;
  let half = parts?.[3]?.[0];
  if (parts && !half && /^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(w[end] ?? '')) half = w[end++]?.[0];
  const zone = ZONES.has(w[end] ?? '') ? w[end++] : undefined;
  const colon = parts?.[2] !== undefined && (w[i] ?? '').includes(':');
  if (parts && !half && !(colon && (zone || /^(?:at|by|from|until|around|about)$/.test(w[i - 1] ?? '') || i === 0)))
    return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(parts?.[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const time = `T${pad(hour)}:${pad(minute)}${zone === 'gmt' || zone === 'utc' ? 'Z' : ''}`;
  const day = longest(w, w[end] === 'on' ? end + 1 : end);
  if (day && isDay(day.node)) return { node: { kind: 'clock', time, of: day.node }, end: day.end };
  return { node: { kind: 'clock', time, of: null }, end };
}

/** A day and then its time: "Tuesday at 3 p.m.". */
function withClock(w: TimeWords, found: Match): Match | null {
  if (!isDay(found.node)) return null;
  const at = /^(?:at|,)$/.test(w[found.end] ?? '') ? found.end + 1 : found.end;
  const time = clock(w, at);
  return time?.node.kind === 'clock' && !time.node.of
    ? { node: { ...time.node, of: found.node }, end: time.end }
    : null;
}

/** "in two weeks" as a time to come. */
export function lookAhead(w: TimeWords, i: number): Match | null {
  if (w[i] !== 'in') return null;
  const length = matchAmount(w, i + 1);
  if (length?.node.kind !== 'duration') return null;
  return { node: { kind: 'offset', unit: length.node.unit, count: length.node.count, direction: 1 }, end: length.end };
}
