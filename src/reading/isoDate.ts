const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a metadata value names, as YYYY-MM-DD, else null. Takes ISO dates and times, "7 September 2022" and
 * "September 7, 2022". The day is taken as written: no time zone is applied.
 */
export function isoDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return checked(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return checked(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

const month = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function checked(year: number, monthNumber: number, day: number): string | null {
  const last = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > last) return null;
  return `${String(year).padStart(4, '0')}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
