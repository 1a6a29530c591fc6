/**
 * Agreement between coders. Labels are nominal: equal or not. Every measure is undefined where it does not exist
 * (nothing coded, or one label only, so that no disagreement could be expected).
 */

/** Share of one coder's marks that the other made too, both ways at once: 2·both / (first + second). Order is free. */
export function f1(both: number, first: number, second: number): number | undefined {
  return first + second === 0 ? undefined : (2 * both) / (first + second);
}

/**
 * Cohen's kappa of two coders over the same units: (p_o - p_e) / (1 - p_e), p_e from each coder's own label shares
 * (J. Cohen, A coefficient of agreement for nominal scales, 1960).
 */
export function cohensKappa(units: readonly (readonly [string, string])[]): number | undefined {
  if (units.length === 0) return undefined;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let agreed = 0;
  for (const [a, b] of units) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  const n = units.length;
  let expected = 0;
  for (const [label, count] of first) expected += (count / n) * ((second.get(label) ?? 0) / n);
  return expected === 1 ? undefined : (agreed / n - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal data and any number of coders; undefined marks a unit that a coder left out
 * (K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011). `units[i]` holds each coder's label of unit i.
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const unit of units) {
    const labels = unit.filter((label) => label !== undefined);
    if (labels.length < 2) continue;
    pairable += labels.length;
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    let equal = 0;
    for (const [label, count] of counts) {
      totals.set(label, (totals.get(label) ?? 0) + count);
      equal += count * (count - 1);
    }
    disagreement += (labels.length * (labels.length - 1) - equal) / (labels.length - 1);
  }
  let equal = 0;
  for (const count of totals.values()) equal += count * (count - 1);
  const expected = pairable * (pairable - 1) - equal;
  return expected <= 0 ? undefined : 1 - ((pairable - 1) * disagreement) / expected;
}
