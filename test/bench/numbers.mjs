// Medians and percentiles, and the table they are printed in.

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
export const median = (values) => percentile(values, 0.5);
export const p95 = (values) => percentile(values, 0.95);

const round = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** Rows of the table; a limit that is not kept is marked, since a table is easily skimmed. */
export class Table {
  rows = [];

  /** `limit`: at most this much is wanted; undefined where nothing is promised. */
  add(what, unit, value, { limit, detail = '' } = {}) {
    const kept = limit === undefined || value <= limit;
    const row = {
      what,
      value: `${round(value)} ${unit}`,
      limit: limit === undefined ? '' : `${limit} ${unit}`,
      kept,
      detail,
    };
    this.rows.push(row);
    console.log(this.#line(row));
  }

  #line({ what, value, limit, kept, detail }) {
    const verdict = limit === '' ? '' : `${kept ? 'kept  ' : 'MISSED'} (at most ${limit})`;
    return `${what.padEnd(58)} ${value.padStart(10)}  ${verdict.padEnd(28)} ${detail}`;
  }

  print() {
    for (const row of this.rows) console.log(this.#line(row));
    const missed = this.rows.filter((row) => !row.kept).length;
    console.log(missed === 0 ? 'all limits kept' : `${missed} of the limits missed`);
  }
}
