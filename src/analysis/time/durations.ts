import type { Unit } from './nodes';

/** Designator and how many of it make the unit. */
const ISO: Readonly<Record<Unit, readonly [designator: string, times: number]>> = {
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};
/** What half of a unit is called. */
const SMALLER: Readonly<Record<string, readonly [designator: string, times: number]>> = {
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  D: ['TH', 24],
  TH: ['TM', 60],
};

/** ISO 8601 duration: "P3D", "PT2H", "P2Y6M" for two and a half years; null for a number that nobody counted. */
export function formatDuration(unit: Unit, count: number | null): string | null {
  if (count === null) return null;
  const [designator, times] = ISO[unit];
  const total = count * times;
  const whole = Math.floor(total);
  const smaller = SMALLER[designator];
  const rest = smaller ? Math.round((total - whole) * smaller[1]) : 0;
  const parts: (readonly [string, number])[] = [];
  if (whole > 0 || rest === 0) parts.push([designator, whole]);
  // Weeks stand alone in ISO 8601, so a week and a half is counted in days.
  if (rest > 0 && smaller) {
    if (designator === 'W') return `P${whole * 7 + rest}D`;
    parts.push([smaller[0], rest]);
  }
  const dates = parts.filter(([name]) => !name.startsWith('T')).map(([name, n]) => `${n}${name}`);
  const clock = parts.filter(([name]) => name.startsWith('T')).map(([name, n]) => `${n}${name.slice(1)}`);
  return `P${dates.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}
