import type { Span } from '../model/types';
import { isoDate } from './isoDate';

/** A date that stands in the text as the article's own. Offsets are those of the given text. */
export interface DateLine extends Span {
  /** YYYY-MM-DD. */
  readonly value: string;
}

/** An article states its date at its head; what comes later is a date of the story. */
const HEAD_UNITS = 3_000;
const HEAD_LINES = 12;
const LINE_UNITS = 400;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? {1,2})?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** A date with its year; the weekday is taken along. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d-])${WEEKDAY}(?:${MONTH} {1,2}${DAY},? {1,2}\\d{4}|${DAY} {1,2}${MONTH},? {1,2}\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\d]|-\\d)`,
  'giu',
);

/** Every such date has one; asked first, since most lines have none. */
const YEAR = /\d{4}/;

const LABEL =
  /^(?:(?:first |last )?(?:published|updated|posted|issued|created|modified)|date|dated)(?: on| at)?\s?[:|·•–—-]?\s?$/i;
const BYLINE = /^by [^\n]{2,80}[|,·•–—-]\s?$/i;
/** "KYIV, Ukraine, ", "WASHINGTON (AP) — ": a place in capitals, then little more. */
const PLACE = /^\p{Lu}{3}[^.!?]{0,60}[,–—-]\s?$/u;
/** A date after one of these belongs to a sentence. */
const IN_SENTENCE =
  /(?:^|\s)(?:on|in|of|since|by|for|from|to|until|before|after|the|and|or|between|dated|a|its|this|that|was|is)\s$/iu;

/**
 * The article's own date where the head of the text states one: a line of its own, the start of a line
 * ("Thursday, May 7, 2015 On Tuesday …"), a dateline in capitals, or behind the headline in its line. Null where it
 * states none, or no year with it. Takes time linear in the head.
 */
export function dateInText(text: string): DateLine | null {
  const head = text.slice(0, HEAD_UNITS);
  let behindTitle: DateLine | null = null;
  let seen = 0;
  for (let at = 0; at < head.length && seen < HEAD_LINES; ) {
    const stop = head.indexOf('\n', at);
    const end = stop < 0 ? head.length : stop;
    const line = head.slice(at, Math.min(end, at + LINE_UNITS));
    if (line.trim() !== '') {
      const found = YEAR.test(line) ? dateInLine(line, at) : null;
      if (found?.own) return found.date;
      if (found && seen === 0) behindTitle = found.date;
      seen++;
    }
    at = end + 1;
  }
  return behindTitle;
}

/** The first date of a line that may be the article's; `own` is false for one behind a headline. */
function dateInLine(line: string, offset: number): { readonly date: DateLine; readonly own: boolean } | null {
  for (const match of line.matchAll(DATE)) {
    const value = isoDate(match[0]);
    if (!value) continue;
    const start = offset + match.index;
    const date = { start, end: start + match[0].length, value };
    const before = line.slice(0, match.index).trimStart();
    if (before === '' || LABEL.test(before) || BYLINE.test(before) || PLACE.test(before)) return { date, own: true };
    const after = line.slice(match.index + match[0].length);
    const behind = !IN_SENTENCE.test(before) && /\s$/.test(before) && /^(?:\s+[\p{Lu}“"(]|\s*$)/u.test(after);
    return behind && !/[,;]\s*$/.test(before) ? { date, own: false } : null;
  }
  return null;
}
