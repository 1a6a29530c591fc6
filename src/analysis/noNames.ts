import { CARRIED, isDisease } from '../language/en/diseases';
import type { NameMention, TimeExpression } from './document';

/** Degrees behind a name: "Rita Sands, Ph.D.". "MD" and "MA" are left out: they are also states. */
const DEGREE =
  /^(?:Ph\.?D|D\.?Phil|M\.D|J\.D|LL\.?[BMD]|Ed\.?D|D\.?D\.?S|M\.?B\.?A|B\.?Sc|M\.?Sc|M\.?Phil|B\.S|B\.A|M\.A|M\.S|R\.N|C\.?P\.?A|Esq)\.?$/;

/**
 * Leaves out what the name model takes for names though it is none: weekdays and zones inside an expression of time
 * ("10:05 am PDT"), degrees behind a name, diseases, bills, and "OK". Spans are over the paragraph's text.
 */
export function withoutNoNames(
  text: string,
  names: readonly NameMention[],
  times: readonly TimeExpression[],
): readonly NameMention[] {
  return names.filter((name) => {
    if (name.type === 'money' || name.type === 'date') return true;
    if (times.some((time) => time.start <= name.start && name.end <= time.end)) return false;
    const said = text.slice(name.start, name.end);
    const before = text.slice(Math.max(0, name.start - BEFORE), name.start);
    if (DEGREE.test(said)) return !/\p{L}\.?,? $/u.test(before);
    return !saysDisease(said, text.slice(name.end, name.end + AFTER)) && !isWord(said, before);
  });
}

const BEFORE = 40;
const AFTER = 20;

/** "Ebola has killed", "a Norheim Ebola patient"; "the Marburg virus", which by itself is a town. */
const saysDisease = (said: string, after: string): boolean =>
  isDisease(said.slice(said.lastIndexOf(' ') + 1)) || (!said.includes(' ') && CARRIED.test(after));

/** "a new Bill would", where no William is meant; "OK" as an answer, where no Oklahoma is; days, and who stands where in a picture. */
function isWord(said: string, before: string): boolean {
  const words = before.trimEnd().split(' ').slice(-3);
  const last = words.at(-1) ?? '';
  // "since 9/11", "(L-R)"
  if (/^\d{1,2}\/\d{1,2}$|^L-R$/.test(said)) return true;
  if (said === 'OK') return !/^\p{Lu}/u.test(last) || /^(?:Yes|Well),$/.test(last);
  return said === 'Bill' && /^\p{Ll}/u.test(last) && words.some((word) => DETERMINERS.has(word.toLowerCase()));
}

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'its', 'their']);
