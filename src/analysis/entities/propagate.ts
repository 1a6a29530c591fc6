import { PLACE_PREPOSITIONS } from '../../language/en/cues';
import type { EntityType } from '../../model/types';
import type { NameMention, Token, TokenParagraph } from '../document';
import { collectKnown, eachName, type KnownName, type KnownNames } from './knownNames';
import { markPlaceAdjectives } from './placeAdjectives';

export type NamedParagraph = TokenParagraph & { readonly names: readonly NameMention[] };

/** A single name below this may take the type that the document knows it by. */
const UNSURE = 0.75;
/** Below this the model has no idea. */
const LOST = 0.55;
/** What is left of the confidence of the full name where the model saw none. */
const PASSED_ON = 0.85;
/** "Victoria praised him", a city for the model, after "Queen Victoria"; "Tandor" of "Tandor Textiles", which no list knows. */
const FREE_UNSURE = 0.95;
const follows = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean =>
  words.has((tokens[at - 1]?.text ?? '').toLowerCase());
const NAME_LIKE = /^\p{Lu}/u;

/** Whether a list of places, firms, clubs or bodies has the words: they may be that as well. */
export type IsKnown = (text: string) => boolean;

/**
 * One step over the whole document, linear in its length: marks names that are known from elsewhere in it and that the
 * model missed, and settles types where it was unsure.
 */
export function propagateNames(
  paragraphs: readonly NamedParagraph[],
  isKnown: IsKnown = () => false,
): readonly (readonly NameMention[])[] {
  const known = collectKnown(paragraphs);
  if (known.votes.size === 0) return paragraphs.map((paragraph) => paragraph.names);
  const found = paragraphs.map((paragraph, at) => {
    const settled = settle(paragraph, known, at + 1, isKnown);
    const added = missed({ ...paragraph, names: settled }, known);
    return added.length > 0 ? [...settled, ...added].sort((a, b) => a.start - b.start) : settled;
  });
  return markPlaceAdjectives(paragraphs, found);
}

/** Retypes unsure names, and says where a short name stands in full. */
function settle(
  paragraph: NamedParagraph,
  known: KnownNames,
  number: number,
  isKnown: IsKnown,
): readonly NameMention[] {
  const changed = new Map<NameMention, NameMention>();
  eachName(paragraph, (name, tokens, first, end) => {
    const text = tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' ');
    const isFree = !isKnown(text) && !follows(tokens, first, PLACE_PREPOSITIONS);
    const full =
      name.type === 'group'
        ? undefined
        : fullName(known, text, { words: end - first, isFree: isFree || name.confidence < LOST });
    const unsure = full?.royal || isFree ? FREE_UNSURE : UNSURE;
    if (full && (full.type === name.type || name.confidence < unsure) && name.type !== 'date') {
      const agrees = full.type === name.type;
      const confidence = agrees ? 1 - (1 - name.confidence) * (1 - 0.7 * full.confidence) : full.confidence * PASSED_ON;
      const where = full.paragraph === number && !agrees ? '' : `; seen in full in paragraph ${full.paragraph}`;
      changed.set(name, {
        ...name,
        type: full.type,
        kind: 'named',
        confidence: round(confidence),
        why: name.why + where,
      });
      return;
    }
    if (isFree && name.confidence < FREE_UNSURE && isPersonInPart(known, tokens.slice(first, end), name)) {
      changed.set(name, {
        ...name,
        type: 'person',
        kind: 'named',
        why: `${name.why}; so marked elsewhere in the text`,
      });
      return;
    }
    const winner = name.confidence < (isFree ? FREE_UNSURE : UNSURE) ? favourite(known, text, name, isFree) : undefined;
    if (winner)
      changed.set(name, { ...name, type: winner, kind: 'named', why: `${name.why}; so marked elsewhere in the text` });
  });
  return changed.size === 0 ? paragraph.names : paragraph.names.map((name) => changed.get(name) ?? name);
}

/** "Zaro Velbo", taken for a body, where "Velbo" or "Zaro" alone is a person and nothing else. */
function isPersonInPart(known: KnownNames, words: readonly Token[], { type }: NameMention): boolean {
  if (type === 'person' || type === 'place' || type === 'group' || words.length < 2 || words.length > 3) return false;
  const isPerson = (word: Token | undefined): boolean => {
    const votes = known.votes.get(word?.text ?? '');
    return votes?.size === 1 && votes.has('person');
  };
  return (isPerson(words.at(-1)) || isPerson(words[0])) && words.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
}

/** Who or what the document names in full and calls so in brief. A surname that a firm bears, too, is left to the model. */
function fullName(
  known: KnownNames,
  text: string,
  { words, isFree }: { readonly words: number; readonly isFree: boolean },
): KnownName | undefined {
  const firm = isFree ? known.firms.get(text) : undefined;
  if (words > 1) return firm;
  const acronym = known.acronyms.get(text);
  const person = known.people.get(text);
  return acronym ?? (firm && person ? undefined : (person ?? firm));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Another type that the same words have elsewhere with far more weight. Peoples keep theirs; between
 * place and organization more weight is asked for, because a country is rightly both in one match report. A name that no
 * list has is a person's or a body's, not both: there any more weight will do.
 */
function favourite(known: KnownNames, text: string, name: NameMention, isFree: boolean): EntityType | undefined {
  const votes = known.votes.get(text);
  if (!votes || name.type === 'group') return undefined;
  let best: EntityType | undefined;
  const own = votes.get(name.type) ?? 0;
  let most = own;
  for (const [type, weight] of votes) {
    if (type === name.type || type === 'group' || weight <= most) continue;
    if (weight <= timesOwn(type, name.type, isFree) * own) continue;
    best = type;
    most = weight;
  }
  return best;
}

function timesOwn(type: EntityType, own: EntityType, isFree: boolean): number {
  if (isPlaceAndTeam(type, own)) return 5;
  return isFree && type !== 'place' && own !== 'place' ? 1 : 2;
}

const isPlaceAndTeam = (a: EntityType, b: EntityType): boolean =>
  (a === 'place' && b === 'organization') || (a === 'organization' && b === 'place');

/** Names that stand in the paragraph without a mark though the document knows them. */
function missed(paragraph: NamedParagraph, known: KnownNames): NameMention[] {
  const found: NameMention[] = [];
  let next = 0;
  for (const { tokens } of paragraph.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      while (next < paragraph.names.length && (paragraph.names[next] as NameMention).end <= token.start) next++;
      const limit = paragraph.names[next]?.start ?? Number.POSITIVE_INFINITY;
      if (token.end > limit || !NAME_LIKE.test(token.text)) continue;
      const [end, name] = phraseAt(tokens, i, limit, known);
      if (!name) continue;
      found.push({
        start: token.start,
        end: tokens[end - 1]?.end ?? token.end,
        type: name.type,
        kind: 'named',
        confidence: round(name.confidence * PASSED_ON),
        why: `seen in full in paragraph ${name.paragraph}`,
      });
      i = end - 1;
    }
  }
  return found;
}

/** The longest known name that starts at token `from` and ends before the next mark (`limit`, an offset). */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  known: KnownNames,
): [number, KnownName | undefined] {
  const first = tokens[from]?.text ?? '';
  const most = known.starts.get(first) ?? 0;
  for (let length = Math.min(most, tokens.length - from); length > 1; length--) {
    if ((tokens[from + length - 1]?.end ?? 0) > limit) continue;
    const name = known.phrases.get(
      tokens
        .slice(from, from + length)
        .map((token) => token.text)
        .join(' '),
    );
    if (name && !joinsName(tokens, from, from + length)) return [from + length, name];
  }
  const single = known.acronyms.get(first) ?? known.people.get(first);
  return single && !joinsName(tokens, from, from + 1) ? [from + 1, single] : [from, undefined];
}

/** True where another capitalised word touches: the words are then part of something longer. */
function joinsName(tokens: readonly Token[], from: number, end: number): boolean {
  const touches = (token: Token | undefined): boolean => !!token && NAME_LIKE.test(token.text);
  return touches(tokens[end]) || (from > 1 && touches(tokens[from - 1]));
}
