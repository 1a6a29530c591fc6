import { PEOPLE_DO, SPEECH } from '../../language/en/cues';
import { DEMONYMS } from '../../language/en/demonyms';
import { BEFORE_OFFICES, COURTESY, HOLDERS, HONOURS, TIME_ZONE, WORK } from '../../language/en/nameEdges';
import type { NameMention, Sentence, Token } from '../document';
import { lowerAt } from './nameShapes';

/**
 * Words that belong to no name though they touch it or look like it: courtesy titles, ranks, offices without their
 * holder, time zones, directions.
 */
type Trim = (name: NameMention, tokens: readonly Token[], first: number, end: number) => readonly NameMention[];

/** `names` in text order, as found in the sentence; the same order comes back. */
export function settleTitles({ tokens }: Sentence, names: readonly NameMention[]): readonly NameMention[] {
  if (names.length === 0) return names;
  let first = 0;
  return names.flatMap((name) => {
    while (first < tokens.length && (tokens[first] as Token).start < name.start) first++;
    if (tokens[first]?.start !== name.start) return [name];
    let end = first + 1;
    while (end < tokens.length && (tokens[end] as Token).end <= name.end) end++;
    for (const trim of TRIMS) {
      const found = trim(name, tokens, first, end);
      if (found.length !== 1 || found[0] !== name) return found;
    }
    return [name];
  });
}

const CAPITAL = /^\p{Lu}/u;
/** In words that `words/findings.ts` knows. */
const because = ({ why }: NameMention, side: 'before' | 'after', token: Token | undefined): string =>
  `${why}; ${side} "${token?.text ?? ''}"`;

/** "by Mr Fox" is a man, whatever else bears the name. */
const courtesy: Trim = (name, tokens, first, end) => {
  if (name.type === 'person' || name.type === 'date' || name.type === 'money') return [name];
  const dotted = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const inside = COURTESY.has(lowerAt(tokens, first)) && end > first + 1;
  if (!inside && !COURTESY.has(lowerAt(tokens, dotted))) return [name];
  const from = inside ? tokens[tokens[first + 1]?.text === '.' ? first + 2 : first + 1] : tokens[first];
  if (!from || from.start >= name.end || !CAPITAL.test(from.text)) return [name];
  return [
    {
      ...name,
      start: from.start,
      type: 'person',
      kind: 'named',
      why: because(name, 'after', tokens[inside ? first : dotted]),
    },
  ];
};

/** "Lionel Marsh QC" is a person. */
const honours: Trim = (name, tokens, first, end) => {
  const isHeld = name.type !== 'person' && end - first > 2 && HONOURS.has(tokens[end - 1]?.text ?? '');
  if (!isHeld) return [name];
  const last = tokens[end - 2] as Token;
  return [
    {
      ...name,
      end: last.end,
      type: 'person',
      kind: 'named',
      why: because(name, 'before', tokens[end - 1]),
    },
  ];
};

/** "Skipper Ingvall" at the start of a sentence is Ingvall. */
const work: Trim = (name, tokens, first, end) => {
  if (name.type !== 'person' || end - first < 2 || !WORK.has(lowerAt(tokens, first))) return [name];
  const next = tokens[first + 1] as Token;
  return CAPITAL.test(next.text) ? [{ ...name, start: next.start }] : [name];
};

const HELD: ReadonlySet<string> = new Set(['organization', 'place', 'other']);

/** "the Queensland Premier" is somebody who is not named; the place is. */
const officeHolders: Trim = (name, tokens, first, end) => {
  // "the Chief Justice"
  const word = lowerAt(tokens, first);
  const isBare = end - first === 1 && (word === 'justice' || HOLDERS.has(word));
  if (isBare && name.type === 'person' && BEFORE_OFFICES.has(lowerAt(tokens, first - 1))) return [];
  const isHolder = HELD.has(name.type) && end - first > 1 && HOLDERS.has(lowerAt(tokens, end - 1));
  if (!isHolder || CAPITAL.test(tokens[end]?.text ?? '')) return [name];
  let to = end - 1;
  while (to > first && BEFORE_OFFICES.has(lowerAt(tokens, to - 1))) to--;
  const words = tokens.slice(first, to);
  if (words.length === 0) return [];
  if (words.length > 2 || !words.every((word) => CAPITAL.test(word.text))) return [name];
  const last = words.at(-1) as Token;
  // "the Victorian Premier": of what place nobody can tell from the adjective.
  const people = DEMONYMS.has(words.map((word) => word.text.toLowerCase()).join(' '));
  if (!people && /(?:ian|ish|ese)$/.test(last.text)) return [];
  const why = because(name, 'before', tokens[end - 1]);
  return [{ ...name, end: last.end, type: people ? 'group' : 'place', kind: people ? 'adjective' : 'named', why }];
};

/** "at 7:30pm AEDT". */
const zones: Trim = (name, tokens, first, end) => {
  const alone = end - first === 1 && TIME_ZONE.test(tokens[first]?.text ?? '');
  const before = lowerAt(tokens, /^[.(]$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1);
  return alone && /\d|^(?:am|pm|a\.m|p\.m|noon|midnight)$/.test(before) ? [] : [name];
};

/** "Jan-Michael Gambill", of which the tokens after the hyphen were found. */
const hyphens: Trim = (name, tokens, first) => {
  const [before, mark, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isJoined = mark?.text === '-' && before?.end === mark.start && mark.end === own?.start;
  return name.type === 'person' && isJoined && /^\p{Lu}\p{Ll}+$/u.test(before.text)
    ? [{ ...name, start: before.start }]
    : [name];
};

/** "Darwin Aboriginal custodians", "the CFMEU Victorian secretary": what describes the noun that follows is no part. */
const describers: Trim = (name, tokens, first, end) => {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last || !next || end - first < 2 || !/^(?:organization|person)$/.test(name.type)) return [name];
  const isDescriber = /^\p{Lu}\p{Ll}+(?:ian|inal)$/u.test(last.text) || DEMONYMS.has(last.text.toLowerCase());
  const isNoun = /^\p{Ll}{4,}$/u.test(next.text) && !PEOPLE_DO.has(next.text) && !SPEECH.has(next.text);
  if (!isDescriber || !isNoun || next.start !== name.end + 1) return [name];
  if (end - first === 2 && /^(?:North|South|East|West)/.test(tokens[first]?.text ?? '')) return [];
  return [{ ...name, end: tokens[end - 2]?.end ?? name.end }];
};

const DIRECTIONS = /^(?:(?:north|south)-?)?(?:east|west)$|^(?:north|south)$/;

/** "Spencer north of Sydney" names two places. */
const directions: Trim = (name, tokens, first, end) => {
  for (let at = first + 1; at + 2 < end; at++) {
    const is = DIRECTIONS.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'of';
    const [before, after] = [tokens[at - 1], tokens[at + 2]];
    if (!is || !before || !after || !CAPITAL.test(after.text)) continue;
    return [
      { ...name, end: before.end, type: 'place', kind: 'named' },
      { ...name, start: after.start, type: 'place', kind: 'named' },
    ];
  }
  return [name];
};

const TRIMS: readonly Trim[] = [courtesy, honours, work, officeHolders, zones, hyphens, describers, directions];
