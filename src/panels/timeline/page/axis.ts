/** Time along the width of a chart: days since 1970-01-01 to pixels and back, steps for ticks, nearer and further. Pure. */
import { utcDay, utcMonth, utcTicks, utcYear } from 'd3-time';

const DAY_MS = 86_400_000;
/** Pixels that a tick with its words needs. */
const TICK_PX = 90;
/** Days: nearer than this there is nothing more to see. */
const LEAST_SPAN = 4;

/** Days, `from` before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const xOf = (day: number, { from, to }: Span, width: number): number => ((day - from) / (to - from)) * width;
export const dayAt = (x: number, { from, to }: Span, width: number): number => from + (x / width) * (to - from);

/** All days with a little room on both sides, at least two weeks. */
export function spanOf(days: readonly number[]): Span {
  if (days.length === 0) return { from: 0, to: 14 };
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const room = Math.max((last - first) * 0.03, (14 - (last - first)) / 2, 0.5);
  return { from: first - room, to: last + 1 + room };
}

/** Nearer (`factor` below 1) or further around the day `at`, never beyond `all`. */
export function zoomed({ from, to }: Span, all: Span, factor: number, at: number): Span {
  const span = Math.max(LEAST_SPAN, Math.min(all.to - all.from, (to - from) * factor));
  const share = (at - from) / (to - from);
  return within({ from: at - share * span, to: at + (1 - share) * span }, all);
}

/** Moved back into `all` as it is, and cut only where it is longer. */
export function within({ from, to }: Span, all: Span): Span {
  const span = Math.min(to - from, all.to - all.from);
  const start = Math.max(all.from, Math.min(from, all.to - span));
  return { from: start, to: start + span };
}

export interface Tick {
  readonly day: number;
  readonly text: string;
}

/** @param language BCP 47 tag */
export function ticksOf(span: Span, width: number, language: string): readonly Tick[] {
  const count = Math.max(2, Math.floor(width / TICK_PX));
  const dates = utcTicks(new Date(span.from * DAY_MS), new Date(span.to * DAY_MS), count);
  const fields = dates.every((date) => +utcYear.floor(date) === +date)
    ? { year: 'numeric' as const }
    : dates.every((date) => +utcMonth.floor(date) === +date)
      ? { year: 'numeric' as const, month: 'short' as const }
      : { month: 'short' as const, day: 'numeric' as const };
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...fields });
  return dates
    .filter((date) => +utcDay.floor(date) === +date)
    .map((date) => ({ day: +date / DAY_MS, text: format.format(date) }));
}

/** "Jun 4, 2026" */
export const dayWords = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(day * DAY_MS));

/** YYYY-MM-DD */
export const isoDay = (day: number): string => new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
