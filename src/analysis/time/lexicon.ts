import type { PartName, Unit } from './nodes';

const indexed = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((word): [string, number] => [word, i])));

/** Monday is 0. Short forms with their stop, since "sun" and "wed" are words. */
export const WEEKDAYS = indexed([
  'monday mon. mondays',
  'tuesday tue. tues. tuesdays',
  'wednesday wed. wednesdays',
  'thursday thu. thur. thurs. thursdays',
  'friday fri. fridays',
  'saturday sat. saturdays',
  'sunday sun. sundays',
]);

/** January is 1. */
export const MONTHS: ReadonlyMap<string, number> = indexed([
  '',
  'january jan. jan',
  'february feb. feb',
  'march mar. mar',
  'april apr. apr',
  'may',
  'june jun. jun',
  'july jul. jul',
  'august aug. aug',
  'september sept. sep. sept sep',
  'october oct. oct',
  'november nov. nov',
  'december dec. dec',
]);

/** Months that are also other words: taken only with a capital letter and a neighbour that fits. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'jan', 'jun', 'sep', 'dec']);

export const SEASONS = indexed(['spring springtime', 'summer summertime', 'autumn fall', 'winter wintertime']);

const units: readonly (readonly [Unit, string])[] = [
  ['minute', 'minute minutes'],
  ['hour', 'hour hours'],
  ['day', 'day days'],
  ['week', 'week weeks fortnight'],
  ['weekend', 'weekend weekends'],
  ['month', 'month months'],
  ['quarter', 'quarter quarters'],
  ['year', 'year years'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
];
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(([unit, words]) => words.split(' ').map((word): [string, Unit] => [word, unit])),
);

/** Days from today. */
export const DAYS_FROM_NOW: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  'morning afternoon evening night midday noon midnight lunchtime dawn dusk'.split(' '),
);

const CARDINALS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, i): [string, number] => [word, i]),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i): [string, number] => [word, 30 + i * 10]),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['dozen', 12],
]);

/** Numbers that nobody counted. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set('several few many some numerous recent'.split(' '));

const ORDINAL_WORDS = indexed([
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]);

/** 1 for "first" and "1st"; null for anything else, "last" too. */
export function ordinal(word: string): number | null {
  const known = ORDINAL_WORDS.get(word);
  if (known !== undefined && known > 0) return known;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : null;
}

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** Words before a time that name a part of it: "late August", "end of the year". */
export const PARTS: ReadonlyMap<string, PartName> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** Words that say "more or less" before a length of time. */
export const ABOUT: ReadonlySet<string> = new Set(
  'nearly almost about around roughly approximately over under just more less than least at up to only another'.split(
    ' ',
  ),
);

/** Month and day of feasts on a fixed date; Easter and Thanksgiving are reckoned. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year 's", [1, 1]],
  ["new year 's day", [1, 1]],
  ["new year 's eve", [12, 31]],
  ["valentine 's day", [2, 14]],
  ['may day', [5, 1]],
  ['halloween', [10, 31]],
]);
export const MOVING_HOLIDAYS: ReadonlySet<string> = new Set([
  'easter',
  'easter sunday',
  'easter monday',
  'good friday',
  'thanksgiving',
  'thanksgiving day',
]);
