import {
  BEFORE_MONTHS,
  BODY_HEADS,
  COMPANY_ENDS,
  OFFICES,
  PEOPLE_DO,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  ROYAL,
} from '../../language/en/cues';
import type { NameMention, Sentence, Token } from '../document';

/**
 * Names that a shape of their own tells, and that the model cuts or mistakes because it has seen few: firms joined by "&",
 * people listed with the last name first, first names that are months, royal names, offices that end in a capital.
 */
type Shape = (tokens: readonly Token[], names: readonly NameMention[]) => readonly NameMention[];

/** `names` in text order, as the model found them in the sentence; the same order comes back. */
export function settleShapes({ tokens }: Sentence, names: readonly NameMention[]): readonly NameMention[] {
  return SHAPES.reduce((found, shape) => shape(tokens, found), names);
}

const CAPITAL = /^\p{Lu}[\p{L}'’-]+\.?$/u;
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
/** A word in lower case, without the full stop of an abbreviation; '' where none stands. */
export const lowerAt = (tokens: readonly Token[], at: number): string =>
  textAt(tokens, at).toLowerCase().replace(/\.$/, '');

/** The name that covers a token, or undefined. */
const nameAt = (names: readonly NameMention[], token: Token | undefined): NameMention | undefined =>
  token && names.find((name) => name.start < token.end && token.start < name.end);

/** The names with one over tokens [from, to) in place of all that it meets. */
function withName(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from, to, type, why }: { from: number; to: number; type: NameMention['type']; why: string },
): readonly NameMention[] {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const apart = names.filter((name) => name.end <= start || name.start >= end);
  const named: NameMention = { start, end, type, kind: 'named', confidence: 0.8, why };
  return [...apart, named].sort((a, b) => a.start - b.start);
}

const COURTESY = new Set('mr mrs ms miss dr sir madam messrs'.split(' '));
const FIRM_ENDS = new Set([...COMPANY_ENDS, 'sons', 'partners', 'associates', 'daughters', 'company']);

/** "Trinidad & Tobago": one side is a place, and the other nothing else. */
const arePlaces = (left: NameMention | undefined, right: NameMention | undefined): boolean => {
  const types = [left?.type, right?.type].filter((type) => type !== undefined);
  return types.length > 0 && types.every((type) => type === 'place');
};

/** "Haas & Vogel", "Briggs, Stone & Partners", "Pitt, Briggs & Co.": one firm. */
const firms: Shape = (tokens, names) => {
  let found = names;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (textAt(tokens, at) !== '&' || !CAPITAL.test(textAt(tokens, at - 1)) || !CAPITAL.test(textAt(tokens, at + 1)))
      continue;
    if (COURTESY.has(lowerAt(tokens, at - 1))) continue;
    const [left, right] = [nameAt(found, tokens[at - 1]), nameAt(found, tokens[at + 1])];
    if (left?.type === 'other' || right?.type === 'other') continue;
    if (arePlaces(left, right) && !FIRM_ENDS.has(lowerAt(tokens, at + 1))) continue;
    let from = at - 1;
    while (left && (tokens[from - 1]?.start ?? -1) >= left.start) from--;
    for (let before = from - 2; before >= 0 && textAt(tokens, before + 1) === ','; before -= 2) {
      const name = nameAt(found, tokens[before]);
      const lies = name?.type === 'place' && /^(?:in|near)$/.test(lowerAt(tokens, before - 1));
      if (!name || lies || name.start !== tokens[before]?.start || name.type === 'group') break;
      from = before;
    }
    let to = at + 2;
    while (right && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= right.end) to++;
    while (FIRM_ENDS.has(lowerAt(tokens, to)) && CAPITAL.test(textAt(tokens, to))) to++;
    if (textAt(tokens, to) === '.' && to < tokens.length - 1 && FIRM_ENDS.has(lowerAt(tokens, to - 1))) to++;
    found = withName(tokens, found, { from, to, type: 'organization', why: 'names joined by "&": a firm' });
    at = to;
  }
  return found;
};

/** "Doe, John; Miller, Karen A.; and Ortiz-Luna, Maria": last names first, in a list parted by semicolons. */
const inverted: Shape = (tokens, names) => {
  if (!tokens.some((token) => token.text === ';')) return names;
  let found = names;
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!CAPITAL.test(textAt(tokens, at)) || textAt(tokens, at + 1) !== ',' || !CAPITAL.test(textAt(tokens, at + 2)))
      continue;
    let to = at + 3;
    while (to < at + 5 && /^\p{Lu}\.?$/u.test(textAt(tokens, to))) to++;
    if (textAt(tokens, to) === '.' && textAt(tokens, to + 1) === ';') to++;
    const before = lowerAt(tokens, at - 1) === 'and' ? at - 2 : at - 1;
    if (textAt(tokens, to) !== ';' && textAt(tokens, before) !== ';') continue;
    if (/^(?:place|organization)$/.test(nameAt(found, tokens[at + 2])?.type ?? '')) continue;
    found = withName(tokens, found, { from: at, to, type: 'person', why: 'last name first, in a list' });
    at = to - 1;
  }
  return found;
};

const MONTH_NAMES = new Set(['april', 'may', 'june', 'august']);

/** "April Jensen and August Lindqvist": a month right before a single name is its first name, unless a time is told. */
const monthNames: Shape = (tokens, names) => {
  let found = names;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!MONTH_NAMES.has(lowerAt(tokens, at)) || !/^\p{Lu}\p{Ll}+$/u.test(textAt(tokens, at))) continue;
    const name = nameAt(found, tokens[at + 1]);
    const whole = name?.start === tokens[at + 1]?.start && name?.end === tokens[at + 1]?.end;
    const listed = !name && CAPITAL.test(textAt(tokens, at + 1)) && followsPerson(tokens, found, at);
    if (!(whole && name?.type === 'person') && !listed) continue;
    const before = lowerAt(tokens, at - 1);
    if (BEFORE_MONTHS.has(before) || /^\d/.test(before) || nameAt(found, tokens[at])) continue;
    if (at === 0 && lowerAt(tokens, at) === 'may' && textAt(tokens, tokens.length - 1) === '?') continue;
    found = withName(tokens, found, { from: at, to: at + 2, type: 'person', why: 'a month as first name' });
  }
  return found;
};

/** "April Jensen and August ...": a person was named right before. */
const followsPerson = (tokens: readonly Token[], names: readonly NameMention[], at: number): boolean =>
  /^(?:and|,)$/.test(lowerAt(tokens, at - 1)) && nameAt(names, tokens[at - 2])?.type === 'person';

/** "Prince Albert of Arcadia met Queen Victoria" are people; "in Prince Albert" and "Prince Edward Island" are places. */
const royals: Shape = (tokens, names) => {
  let found = names;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [title, word] = [textAt(tokens, at), textAt(tokens, at + 1)];
    if (!/^\p{Lu}/u.test(title) || !ROYAL.has(title.toLowerCase()) || !CAPITAL.test(word)) continue;
    if (PLACE_HEADS.has(word.toLowerCase()) || /^\p{Lu}/u.test(textAt(tokens, at + 2))) continue;
    const name = nameAt(found, tokens[at + 1]);
    const titled = name?.start === tokens[at]?.start;
    const ofPlace = titled && textAt(tokens, at + 2) === 'of' && name?.type !== 'person';
    const whole = name && name.end === tokens[at + 1]?.end && name.start >= (tokens[at]?.start ?? 0);
    if (name && !ofPlace && (!whole || name.type === 'organization' || name.type === 'other')) continue;
    if (name?.type === 'person' && name.start === tokens[at + 1]?.start && name.confidence > 0.8) continue;
    if (name?.start === tokens[at]?.start && PLACE_PREPOSITIONS.has(lowerAt(tokens, at - 1))) continue;
    found = withName(tokens, found, { from: at + 1, to: at + 2, type: 'person', why: `after "${title}"` });
  }
  return found;
};

/** "the former minister for Women and Equalities Nicola Morgan": the office ends in a capital. Also ranks left inside. */
const offices: Shape = (tokens, names) =>
  names.flatMap((name): readonly NameMention[] => {
    if (name.type !== 'person' && name.type !== 'organization') return [name];
    const first = tokens.findIndex((token) => token.start >= name.start);
    const only = (tokens[first]?.end ?? 0) >= name.end;
    if (
      COURTESY.has(lowerAt(tokens, first)) &&
      (only || (tokens[first + 1]?.text === '.' && (tokens[first + 1]?.end ?? 0) >= name.end))
    )
      return [];
    if (name.type !== 'person' || only) return [name];
    if (lowerAt(tokens, first) === 'crown' && ROYAL.has(lowerAt(tokens, first + 1)) && tokens[first + 2])
      return [{ ...name, start: tokens[first + 2]?.start ?? name.start }];
    const third = (tokens[first + 2]?.end ?? Number.POSITIVE_INFINITY) <= name.end;
    if (!third || !/^(?:and|&)$/.test(lowerAt(tokens, first - 1))) return [name];
    for (let at = first - 2; at >= Math.max(0, first - 7); at--) {
      if (/^(?:for|of)$/.test(lowerAt(tokens, at)) && OFFICES.has(lowerAt(tokens, at - 1)))
        return [{ ...name, start: tokens[first + 1]?.start ?? name.start }];
    }
    return [name];
  });

/** Below this the model may be mistaken about a name's kind. */
const UNSURE = 0.7;

/** "Sofia Marsh visited Sofia", "China Miles sued a neighbour": two words, of which the first may be a place, and a deed of people. */
const namedLikePlaces: Shape = (tokens, names) => {
  let found = names;
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!PEOPLE_DO.has(lowerAt(tokens, at + 2)) || /^\p{Lu}/u.test(textAt(tokens, at - 1))) continue;
    if (!CAPITALISED.test(textAt(tokens, at)) || !CAPITALISED.test(textAt(tokens, at + 1))) continue;
    const [first, second] = [nameAt(found, tokens[at]), nameAt(found, tokens[at + 1])];
    if (!first || first.type === 'group' || first.confidence >= UNSURE || (second && second.confidence >= UNSURE))
      continue;
    if (first.start !== tokens[at]?.start || (second ?? first).end > (tokens[at + 1]?.end ?? 0)) continue;
    if (first.type === 'person' && first === second) continue;
    if (BODY_HEADS.has(lowerAt(tokens, at + 1)) || PLACE_HEADS.has(lowerAt(tokens, at + 1))) continue;
    const why = `two names and "${lowerAt(tokens, at + 2)}": a person`;
    found = withName(tokens, found, { from: at, to: at + 2, type: 'person', why });
  }
  return found;
};
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** "AL-AIN, United Arab Emirates": before a comma and a country, at the beginning and in capitals, stands a town. */
const datelineTowns: Shape = (tokens, names) => {
  const [town, place] = names;
  if (!town || town.type === 'place' || place?.type !== 'place') return names;
  const after = tokens.findIndex((token) => token.start >= town.end);
  const opens =
    town.start === tokens[0]?.start && tokens.slice(0, after).every(({ text }) => text === text.toUpperCase());
  if (!opens || textAt(tokens, after) !== ',' || tokens[after + 1]?.start !== place.start) return names;
  return withName(tokens, names, { from: 0, to: after, type: 'place', why: 'a town before its country' });
};

const SHAPES: readonly Shape[] = [datelineTowns, offices, royals, monthNames, inverted, namedLikePlaces, firms];
