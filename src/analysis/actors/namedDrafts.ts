import { countryByAdjective, countryByName } from '../../language/en/countries';
import { nounClass } from '../../language/en/nouns';
import type { NameMention } from '../document';
import type { Draft } from './draft';
import type { PlacedParagraph } from './input';
import { firstNameGender, nameWords, titleGender } from './nameForms';
import { transcript } from './quotes';
import { headOf, type SentenceView, sentenceAt, tokensOf } from './view';

/** A name as a draft, with its words for matching. */
export interface NameDraft extends Draft {
  readonly nameWords: readonly string[];
}

const NOT_ACTORS = new Set(['date', 'money', 'other']);
/** Names of papers and programmes hold place names that say nothing of the place. */
const MEDIA =
  /\b(?:times|herald|post|journal|tribune|mail|weekly|today|news|gazette|daily|guardian|review|press|magazine|revolution)\b/i;

export function draftNames(sentences: readonly SentenceView[], paragraphs: readonly PlacedParagraph[]): NameDraft[] {
  const drafts: NameDraft[] = [];
  const labels = transcript(sentences);
  for (const paragraph of paragraphs) {
    for (const name of paragraph.names) {
      const sentence = sentenceAt(sentences, name.start);
      const draft =
        sentence && !NOT_ACTORS.has(name.type)
          ? draftName(sentence, asSpeaker(sentence, asBody(sentence, asPlace(sentence, name)), labels))
          : null;
      if (sentence && draft && isOneOfPeople(sentence, draft)) continue;
      if (!draft || !sentence || isHeadlineNoun(sentence, draft) || SEAT_OF_PARTY.test(draft.text)) continue;
      drafts.push(draft);
    }
  }
  return drafts;
}

/** "The American gained the lead": one of a people, and not the country. */
function isOneOfPeople({ words, tags, rels }: SentenceView, { type, from, to, head, text }: NameDraft): boolean {
  if (type !== 'group' || to - from !== 1 || words[from - 1] !== 'the' || !/(?:an|i)$/.test(text)) return false;
  return /^nsubj/.test(rels[head] ?? '') && !/^(?:NN|JJ|VBG)/.test(tags[to] ?? '');
}

/** "(D-Minn.)" says a party and a state, and names nobody. */
/** Why a place is a mention that stands only within a name: by itself it makes no actor. */
const INSIDE = 'place inside a name';
export const isInside = ({ why }: Pick<Draft, 'why'>): boolean => why.startsWith(INSIDE);

const SEAT_OF_PARTY = /^[DRI]-\p{Lu}/u;
const PLACE_NOUNS = new Set(
  'dam river bridge valley mine port airport district region province village island lake park mountain bay road camp'.split(
    ' ',
  ),
);

/** "the Tamuda dam": one name before a noun for a place is that place's, no person's. */
function asPlace(sentence: SentenceView, name: NameMention): NameMention {
  if (name.type !== 'person') return name;
  const range = tokensOf(sentence, name);
  const after = range && range.to - range.from === 1 ? (sentence.words[range.to] ?? '') : '';
  return PLACE_NOUNS.has(after) ? { ...name, type: 'place', why: `${name.why}; before "${after}"` } : name;
}

const BODY =
  /^(?:organi[sz]ation|foundation|university|college|institute|institution|corporation|company|inc|association|committee|council|ministry|department|agency|bureau|commission|federation|union|league|party|airlines|airways)\.?$/;

/** "the Brisk Organization" is nobody, though Brisk is: else it takes all of Brisk's mentions. */
function asBody(sentence: SentenceView, name: NameMention): NameMention {
  if (name.type !== 'person') return name;
  const range = tokensOf(sentence, name);
  const isBody = range && range.to - range.from > 1 && BODY.test(sentence.words[range.to - 1] ?? '');
  return isBody ? { ...name, type: 'organization' } : name;
}

/** "TRESK VALE: We have sold it": who speaks is somebody, whatever the name looks like. */
function asSpeaker(sentence: SentenceView, name: NameMention, labels: ReadonlyMap<number, number>): NameMention {
  const colon = labels.get(sentence.index);
  const range = colon === undefined || name.type === 'person' ? null : tokensOf(sentence, name);
  return range?.to === colon && range !== null ? { ...name, type: 'person' } : name;
}

function draftName(sentence: SentenceView, name: NameMention): NameDraft | null {
  const range = tokensOf(sentence, name);
  if (!range) return null;
  const written = nameText(sentence, name, range.from, range.to);
  const text = name.type === 'person' ? firstNameFirst(written) : written;
  const words = nameWords(text);
  const before = sentence.tokens[range.from - 1]?.text ?? '';
  const person = name.type === 'person';
  return {
    start: name.start,
    end: name.end,
    sentence: sentence.index,
    from: range.from,
    to: range.to,
    head: headOf(sentence, range.from, range.to),
    kind: isAdjective(sentence, name, range) ? 'adjective' : arePeople(sentence, name, range) ? 'named' : name.kind,
    type: name.type,
    number: name.type === 'group' ? 'plural' : 'singular',
    text,
    lemma: sentence.lemmas[range.to - 1] ?? '',
    noun: null,
    modifiers: [],
    determiner: 'none',
    gender: person ? (titleGender(before) ?? firstNameGender(words)) : null,
    confidence: name.confidence,
    why: name.why,
    entities: [],
    group: null,
    nameWords: words,
  };
}

/** "Court" and "Company" in a headline of capitals are descriptions, not names. */
const isHeadlineNoun = (sentence: SentenceView, draft: NameDraft): boolean =>
  sentence.kind === 'headline' &&
  draft.type === 'organization' &&
  draft.to - draft.from === 1 &&
  nounClass(draft.text.toLowerCase()) !== null;

/** "Western opposition": a group's adjective before its noun. */
const isAdjective = (sentence: SentenceView, name: NameMention, range: { from: number; to: number }): boolean =>
  name.type === 'group' && sentence.tags[range.to - 1] === 'JJ' && sentence.rels[range.to - 1] === 'amod';

/** "Eritreans protested": the people themselves, not a word for their nation. */
const arePeople = (sentence: SentenceView, name: NameMention, range: { from: number; to: number }): boolean =>
  name.type === 'group' &&
  name.kind === 'adjective' &&
  /^NNP?S$/.test(sentence.tags[range.to - 1] ?? '') &&
  !/^(?:compound|amod|nmod|poss)$/.test(sentence.rels[range.to - 1] ?? '');

/** "Doe, John" is John Doe; "Sammy Davis, Jr." stays. */
const firstNameFirst = (name: string): string =>
  name.replace(/^([^,]+), (?!(?:Jr|Sr|[IVX]+|[A-Z]\.[A-Z])\b)([^,]+)$/u, '$2 $1');

function nameText(sentence: SentenceView, name: NameMention, from: number, to: number): string {
  let text = '';
  for (let token = from; token < to; token++) {
    const { start, end, text: word } = sentence.tokens[token] ?? { start: 0, end: 0, text: '' };
    if (text !== '' && start > (sentence.tokens[token - 1]?.end ?? 0)) text += ' ';
    text += start < name.start || end > name.end ? '' : word;
  }
  return (
    text ||
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ')
  );
}

/**
 * Places and countries named inside an organisation's name ("Municipality of Livorno", "Italian Supreme Court"):
 * adjective mentions of the place, since they say where the organisation belongs.
 */
export function draftInnerPlaces(
  sentences: readonly SentenceView[],
  names: readonly NameDraft[],
  knownPlaces: ReadonlySet<string>,
): NameDraft[] {
  const drafts: NameDraft[] = [];
  for (const name of names) {
    const sentence = sentences[name.sentence];
    if (name.type !== 'organization' || name.kind !== 'named' || name.to - name.from < 2 || !sentence) continue;
    if (MEDIA.test(name.text)) continue;
    for (let from = name.from; from < name.to; from++) {
      const length = placeLength(sentence, from, name, knownPlaces);
      if (length === 0) continue;
      drafts.push(innerPlace(sentence, from, from + length));
      from += length - 1;
    }
  }
  return drafts;
}

/** "New South Wales" lies elsewhere than Wales. */
const PARTS = /^(?:new|(?:north|south|east|west)(?:ern)?|central|upper|lower)$/;

function placeLength(sentence: SentenceView, from: number, name: Draft, known: ReadonlySet<string>): number {
  for (let length = Math.min(3, name.to - from); length > 0; length--) {
    if (length === name.to - name.from) continue;
    const text = sentence.tokens
      .slice(from, from + length)
      .map((token) => token.text)
      .join(' ');
    if (!/^\p{Lu}/u.test(text) || (from > name.from && PARTS.test(sentence.words[from - 1] ?? ''))) continue;
    if (countryByName(text)?.state || countryByAdjective(text)?.state || known.has(text.toLowerCase())) return length;
  }
  return 0;
}

function innerPlace(sentence: SentenceView, from: number, to: number): NameDraft {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const inner = { start, end, type: 'place', kind: 'adjective', confidence: 0.8, why: INSIDE } as const;
  const draft = draftName(sentence, inner);
  if (!draft) throw new Error('tokens cover no token');
  return draft;
}
