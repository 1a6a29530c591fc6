/** First and last calendar day of an ISO value, as YYYY-MM-DD. */

const DAY_MS = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const firstOf = (year: number, month: number): string => iso(Date.UTC(year, month - 1, 1));
const lastOf = (year: number, month: number): string => iso(Date.UTC(year, month, 0));

/** undefined for durations, sets and what is no date. */
function one(value: string): readonly [string, string] | undefined {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (Number(week[2]) - 1) * 7 * DAY_MS;
    return [iso(monday), iso(monday + 6 * DAY_MS)];
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter)
    return [
      firstOf(Number(quarter[1]), Number(quarter[2]) * 3 - 2),
      lastOf(Number(quarter[1]), Number(quarter[2]) * 3),
    ];
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade) return [`${decade[1]}0-01-01`, `${decade[1]}9-12-31`];
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T\S*)?$/.exec(value);
  if (!date) return undefined;
  const [year, month, day] = [Number(date[1]), Number(date[2] ?? 0), Number(date[3] ?? 0)];
  if (year === 0 || month > 12 || day > 31) return undefined;
  if (date[2] === undefined) return [`${date[1]}-01-01`, `${date[1]}-12-31`];
  if (month < 1) return undefined;
  if (date[3] === undefined) return [firstOf(year, month), lastOf(year, month)];
  const whole = `${date[1]}-${date[2]}-${date[3]}`;
  return iso(Date.UTC(year, month - 1, day)) === whole ? [whole, whole] : undefined;
}

export function dayRange(value: string | null): readonly [first: string, last: string] | undefined {
  if (value === null) return undefined;
  const [from = '', to] = value.split('/');
  const first = one(from);
  if (to === undefined) return first;
  const last = one(to);
  return first && last && first[0] <= last[1] ? [first[0], last[1]] : undefined;
}
