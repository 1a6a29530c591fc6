import { amount } from './amounts';
import { HOLIDAY_STARTS, matchDate, type TimeWords, yearOf } from './dates';
import { DAYS_FROM_NOW, MONTHS, ordinal, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './lexicon';
import { grainOf, type Match, type Shift, type TimeNode, type Unit } from './nodes';

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);
/** Words that point at another event's time. */
const POINTERS = new Set(['same', 'that', 'previous', 'following', 'preceding', 'ensuing']);

/** Expressions that are counted from the publication date, or hang on another event. */
export function matchRelative(w: TimeWords, i: number): Match | null {
  return day(w, i) ?? nth(w, i) ?? shifted(w, i) ?? pointed(w, i) ?? season(w, i) ?? weekend(w, i);
}

/** "yesterday morning", "the day before yesterday", "earlier today". */
function day(w: TimeWords, i: number): Match | null {
  const at = w[i] === 'the' ? i + 1 : i;
  if (w[at] === 'day' && (w[at + 1] === 'before' || w[at + 1] === 'after')) {
    const from = DAYS_FROM_NOW.get(w[at + 2] ?? '');
    const step = w[at + 1] === 'before' ? -1 : 1;
    if (from !== undefined && from !== 0) return { node: { kind: 'day', offset: from + step }, end: at + 3 };
  }
  const offset = DAYS_FROM_NOW.get(w[i] ?? '');
  if (offset === undefined) return null;
  return { node: { kind: 'day', offset }, end: PARTS_OF_DAY.has(w[i + 1] ?? '') ? i + 2 : i + 1 };
}

/** "the last Saturday in March", "the first Sunday of December 2014", "the second Tuesday of next month". */
function nth(w: TimeWords, i: number): Match | null {
  const at = w[i] === 'the' ? i + 1 : i;
  const number = w[at] === 'last' || w[at] === 'final' ? -1 : ordinal(w[at] ?? '');
  const weekday = WEEKDAYS.get(w[at + 1] ?? '');
  if (number === null || number > 5 || weekday === undefined || !/^(?:of|in)$/.test(w[at + 2] ?? '')) return null;
  const month = monthAt(w, at + 3);
  return month && { node: { kind: 'nth', weekday, nth: number, of: month.node }, end: month.end };
}

function monthAt(w: TimeWords, i: number): Match | null {
  const found = MONTHS.has(w[i] ?? '') ? matchDate(w, i) : shifted(w, i);
  if (found) return grainOf(found.node) === 'month' ? found : null;
  const each = /^(?:each|every|the)$/.test(w[i] ?? '') && w[i + 1] === 'month';
  return each ? { node: { kind: 'unit', unit: 'month', shift: 0 }, end: i + 2 } : null;
}

/** "last week", "the past three years", "next Tuesday", "this morning", "next spring". */
function shifted(w: TimeWords, i: number): Match | null {
  const the = w[i] === 'the';
  const doubled = w[i] === 'this' && /^(?:coming|upcoming|past)$/.test(w[i + 1] ?? '');
  const at = the || doubled ? i + 1 : i;
  const word = w[at] ?? '';
  const shift = SHIFTS.get(word);
  if (shift === undefined) return null;
  const next = w[at + 1] ?? '';
  const weekday = WEEKDAYS.get(next);
  if (weekday !== undefined && /coming$/.test(word))
    return { node: { kind: 'weekday', weekday, shift: null, week: null, ahead: true }, end: at + 2 };
  const stretched = shift === 0 ? null : stretch(w, at + 1, shift);
  if (stretched) return stretched;
  const unit = UNITS.get(next);
  // "the next day" is a day of the story; "the last week" runs up to now.
  if (unit && the && shift === 1 && (unit === 'day' || unit === 'hour'))
    return { node: { kind: 'anchored' }, end: at + 2 };
  if (
    unit &&
    shift !== 0 &&
    (the || word === 'past' || word === 'coming') &&
    unit !== 'weekend' &&
    unit !== 'quarter'
  ) {
    return { node: { kind: 'stretch', unit, count: 1, direction: shift }, end: at + 2 };
  }
  if (unit && unit !== 'minute' && unit !== 'hour') return { node: { kind: 'unit', unit, shift }, end: at + 2 };
  if (PARTS_OF_DAY.has(next)) {
    const node: TimeNode = shift === 1 ? { kind: 'anchored' } : { kind: 'day', offset: shift };
    return { node, end: at + 2 };
  }
  return named(w, at + 1, shift);
}

/** A weekday, month, season or feast behind "last", "this" or "next". */
function named(w: TimeWords, at: number, shift: Shift): Match | null {
  const word = w[at] ?? '';
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return { node: { kind: 'weekday', weekday, shift, week: null }, end: at + 1 };
  const month = MONTHS.get(word);
  if (month) {
    const date = matchDate(w, at);
    // "this Sept. 15" is a date like any other.
    if (date && date.node.kind !== 'month') return date;
    return { node: { kind: 'month', month, year: null, shift }, end: at + 1 };
  }
  const found = SEASONS.get(word);
  if (found !== undefined) return { node: { kind: 'season', season: found, year: null, shift }, end: at + 1 };
  const feast = HOLIDAY_STARTS.has(word) ? matchDate(w, at) : null;
  return feast?.node.kind === 'holiday' ? { node: { ...feast.node, shift }, end: feast.end } : null;
}

/** "(the past) three years", "few days", "years". */
function stretch(w: TimeWords, at: number, direction: -1 | 1): Match | null {
  const number = amount(w, at);
  const noun = number ? number.end : at;
  const unit = UNITS.get(w[noun] ?? '');
  if (!unit || (!number && !/s$/.test(w[noun] ?? ''))) return null;
  return { node: { kind: 'stretch', unit, count: number?.count ?? null, direction }, end: noun + 1 };
}

/** "that day", "the same week", "the following year", "the day before", "at the time", "recent years". */
function pointed(w: TimeWords, i: number): Match | null {
  if (w[i] === 'recent' && /^(?:days|weeks|months|years|decades)$/.test(w[i + 1] ?? '')) {
    return {
      node: { kind: 'stretch', unit: UNITS.get(w[i + 1] ?? '') as Unit, count: null, direction: -1 },
      end: i + 2,
    };
  }
  if (w[i] === 'at' && (w[i + 1] === 'the' || w[i + 1] === 'that') && w[i + 2] === 'time') {
    // "at a time when", "at the time of" say when by another event, which is the same to us.
    return { node: { kind: 'anchored' }, end: i + 3 };
  }
  const at = w[i] === 'the' ? i + 1 : i;
  // "the previous Monday" is counted from now, as a story of the day tells it.
  if (w[at] === 'previous' && WEEKDAYS.has(w[at + 1] ?? '')) return named(w, at + 1, -1);
  const isNoun = (word: string | undefined): boolean =>
    UNITS.has(word ?? '') || PARTS_OF_DAY.has(word ?? '') || WEEKDAYS.has(word ?? '');
  if (POINTERS.has(w[at] ?? '') && (at > i || w[at] === 'that') && isNoun(w[at + 1])) {
    return { node: { kind: 'anchored' }, end: at + 2 };
  }
  if (at > i && isNoun(w[at]) && /^(?:before|after|earlier|later)$/.test(w[at + 1] ?? '')) {
    return { node: { kind: 'anchored' }, end: at + 2 };
  }
  return null;
}

/** "summer 2021", "the fall of 1989", "in the spring". */
function season(w: TimeWords, i: number): Match | null {
  const found = SEASONS.get(w[i] ?? '');
  if (found === undefined) return null;
  const of = w[i + 1] === 'of' ? i + 2 : i + 1;
  const year = yearOf(w[of]);
  if (year !== null) return { node: { kind: 'season', season: found, year, shift: null }, end: of + 1 };
  const dated = shifted(w, of);
  if (dated?.node.kind === 'unit' && dated.node.unit === 'year') {
    return { node: { kind: 'season', season: found, year: null, shift: dated.node.shift }, end: dated.end };
  }
  // "the spring" may be a coil and "the fall" a collapse: a preposition must stand before.
  if (w[i - 1] !== 'the' || !/^(?:in|by|since|until|during|through|over)$/.test(w[i - 2] ?? '')) return null;
  return { node: { kind: 'season', season: found, year: null, shift: null }, end: i + 1 };
}

/** "the weekend": the last or the coming one, by tense. */
function weekend(w: TimeWords, i: number): Match | null {
  if (w[i] !== 'weekend' || w[i - 1] !== 'the') return null;
  return { node: { kind: 'unit', unit: 'weekend', shift: null }, end: i + 1 };
}
