import { BODY_HEADS, COMPANY_ENDS, PLACE_HEADS, ROYAL } from '../../language/en/cues';
import type { EntityType } from '../../model/types';
import type { NameMention, Token } from '../document';
import type { NamedParagraph } from './propagate';

/** A name that the document makes known in full. */
export interface KnownName {
  readonly type: EntityType;
  readonly confidence: number;
  /** Number of the paragraph that has it in full, counted from 1. */
  readonly paragraph: number;
  /** One name with a royal title before it, which goes on without. */
  readonly royal?: boolean;
}

export interface KnownNames {
  /** People named in full, by either end of the name ("Vladimir Putin" by "Putin", "Xi Jinping" by "Xi"). */
  readonly people: ReadonlyMap<string, KnownName>;
  /** Firms and parties named in full, by the word or two that begin the name ("Tern Shipping" by "Tern"). */
  readonly firms: ReadonlyMap<string, KnownName>;
  /** Names of several words by their text, words joined by a space. */
  readonly phrases: ReadonlyMap<string, KnownName>;
  /** First words of `phrases`, with the most words that one of them has. */
  readonly starts: ReadonlyMap<string, number>;
  /** Short forms that stand in brackets after their long form. */
  readonly acronyms: ReadonlyMap<string, KnownName>;
  /** How sure the model is of each type for each text, summed over the document. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>;
}

/** Below this the model's own full names are not trusted to mark others. */
const SURE = 0.8;
const LONGEST = 8;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const PARTICLE = /^\p{Ll}/u;

export function collectKnown(paragraphs: readonly NamedParagraph[]): KnownNames {
  const people = new Map<string, KnownName>();
  const firms = new Map<string, KnownName>();
  const phrases = new Map<string, KnownName>();
  const starts = new Map<string, number>();
  const acronyms = new Map<string, KnownName>();
  const votes = new Map<string, Map<EntityType, number>>();
  paragraphs.forEach((paragraph, at) => {
    eachName(paragraph, (name, tokens, first, end) => {
      const texts = tokens.slice(first, end).map((token) => token.text);
      const phrase = texts.join(' ');
      vote(votes, phrase, name);
      const known = { type: name.type, confidence: name.confidence, paragraph: at + 1 };
      if (texts.length < 2) {
        const royal = name.type === 'person' && ROYAL.has((tokens[first - 1]?.text ?? '').toLowerCase());
        if (royal) keep(people, phrase, { ...known, royal });
        return;
      }
      if (name.confidence < SURE) return;
      if (texts.length <= LONGEST) {
        keep(phrases, phrase, known);
        starts.set(texts[0] ?? '', Math.max(starts.get(texts[0] ?? '') ?? 0, texts.length));
      }
      if (name.type === 'person') for (const end of namesAlone(texts)) keep(people, end, known);
      if (name.type === 'organization') for (const start of firmsAlone(texts)) keep(firms, start, known);
      const acronym = acronymAfter(tokens, end, texts);
      if (acronym && name.type !== 'person') keep(acronyms, acronym, known);
    });
  });
  return { people, firms, phrases, starts, acronyms, votes };
}

/** Calls back with the names that cover whole tokens of one sentence: tokens, first index and end index. */
export function eachName(
  paragraph: NamedParagraph,
  visit: (name: NameMention, tokens: readonly Token[], first: number, end: number) => void,
): void {
  let next = 0;
  const { names } = paragraph;
  for (const { tokens } of paragraph.sentences) {
    let first = 0;
    for (; next < names.length; next++) {
      const name = names[next] as NameMention;
      while (first < tokens.length && (tokens[first]?.start ?? 0) < name.start) first++;
      if (first >= tokens.length) break;
      let end = first;
      while (end < tokens.length && (tokens[end]?.end ?? 0) <= name.end) end++;
      if (tokens[first]?.start === name.start && tokens[end - 1]?.end === name.end) visit(name, tokens, first, end);
    }
  }
}

function keep(map: Map<string, KnownName>, key: string, name: KnownName): void {
  const old = map.get(key);
  if (!old || old.confidence < name.confidence - 0.1) map.set(key, name);
}

function vote(votes: Map<string, Map<EntityType, number>>, phrase: string, name: NameMention): void {
  const types = votes.get(phrase) ?? new Map<EntityType, number>();
  types.set(name.type, (types.get(name.type) ?? 0) + name.confidence);
  votes.set(phrase, types);
}

/** The parts by which a person may be called later. */
function namesAlone(texts: readonly string[]): string[] {
  const words = texts.filter(
    (text) => !SUFFIX.test(text) && text.length > 1 && !text.endsWith('.') && !PARTICLE.test(text),
  );
  // The last name, the first, and between them the one that goes on where there are two ("Cruz" of "Ana Cruz Vidal").
  const order = [words.at(-1), words[0], ...words.slice(1, -1)];
  return [...new Set(order.filter((word) => word !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(word)))] as string[];
}

/** Named after where they are, so that their first word alone is mostly that place: "Harrow Council". */
const SEATED: ReadonlySet<string> = new Set(
  [...BODY_HEADS].filter(
    (head) => !/^(?:party|front|movement|trust|fund|society|foundation|network|press)$/.test(head),
  ),
);
const LINKS = /^(?:of|for|in|on|at|to|de|du|des|da|do|del|von|van)$/i;

/** The one or two words by which a firm or a party may be called later. */
function firmsAlone(texts: readonly string[]): string[] {
  const isSeat = (text: string): boolean => SEATED.has(text.toLowerCase()) || PLACE_HEADS.has(text.toLowerCase());
  if (texts.some((text) => LINKS.test(text) || isSeat(text))) return [];
  const isBare = (text = ''): boolean => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text) && !COMPANY_ENDS.has(text.toLowerCase());
  if (!isBare(texts[0])) return [];
  const one = texts[0] as string;
  return texts.length > 2 && isBare(texts[1]) ? [one, `${one} ${texts[1]}`] : [one];
}

/** "WFP" where "(WFP)" follows and its letters are initials of the name, in order. */
function acronymAfter(tokens: readonly Token[], end: number, texts: readonly string[]): string | undefined {
  const short = tokens[end + 1]?.text ?? '';
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^\p{Lu}[\p{L}.&-]{1,9}$/u.test(short))
    return undefined;
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  const initials = texts.map((text) => text.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at++;
  return letters.length >= 2 && at >= Math.min(letters.length, 2) && initials[0] === letters.charAt(0)
    ? short
    : undefined;
}
