import type { NameMention, TimeExpression } from './document';

/** Degrees behind a name: "Rita Sands, Ph.D.". "MD" and "MA" are left out: they are also states. */
const DEGREE =
  /^(?:Ph\.?D|D\.?Phil|M\.D|J\.D|LL\.?[BMD]|Ed\.?D|D\.?D\.?S|M\.?B\.?A|B\.?Sc|M\.?Sc|M\.?Phil|B\.S|B\.A|M\.A|M\.S|R\.N|C\.?P\.?A|Esq)\.?$/;

/**
 * Leaves out what the name model takes for names though it is none: weekdays and zones inside an expression of time
 * ("10:05 am PDT"), and degrees behind a name. Spans are over the paragraph's text.
 */
export function withoutNoNames(
  text: string,
  names: readonly NameMention[],
  times: readonly TimeExpression[],
): readonly NameMention[] {
  return names.filter((name) => {
    if (name.type === 'money' || name.type === 'date') return true;
    if (times.some((time) => time.start <= name.start && name.end <= time.end)) return false;
    return !(DEGREE.test(text.slice(name.start, name.end)) && /\p{L}\.?,? $/u.test(text.slice(0, name.start)));
  });
}
