/** Who takes part, as a line says it: by name where it is sure who is meant, else in the article's words. */
import { firstAfter, indexOf } from '../model/lookup';
import { isNamed } from '../model/mainList';
import { type ReadText, wordsAt } from '../model/prose';
import { isSame } from '../model/spans';
import type { Actor, Analysis, Mention, Participant, Span } from '../model/types';
import { labelText } from './labels';
import { type Party, type TellPiece, word } from './pieces';

/** An article's text and all that is known of it. */
export type Told = ReadText & { readonly analysis: Analysis };

const MAX_PARTY_UNITS = 80;
/** Of the words that a clause is said of: about two lines of a sidebar. */
const MAX_SUBJECT_UNITS = 140;
/** Names of one side that are written out. */
const MAX_NAMES = 3;

/** One party for each actor or wording; as many as there are. */
export function partiesOf(told: Told, participants: readonly Participant[]): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const participant of participants) {
    const actor = indexOf(told).actor(participant.actor);
    const text = labelText(actor?.name ?? wordsAt(told, participant), MAX_PARTY_UNITS);
    const key = actor ? `actor ${actor.id}` : `words ${text}`;
    if (text && !parties.has(key)) parties.set(key, { text, actor: actor?.id ?? null, type: actor?.type ?? null });
  }
  return [...parties.values()];
}

/** Parties as a line says them: by name, or in the article's words where it is not sure enough whom these mean. */
export function saidParties(told: Told, participants: readonly Participant[]): readonly Party[] {
  const said = partiesOf(told, participants).map((party) => {
    const words = participants.find(({ actor }) => party.actor !== null && actor === party.actor);
    if (!words || isSure(told, words)) return party;
    return { ...party, text: labelText(wordsAt(told, words), MAX_PARTY_UNITS) };
  });
  // "the two leaders" are two actors and one phrase.
  return said.filter((party, at) => said.findIndex(({ text }) => text === party.text) === at);
}

/** Whether some mention in the words says surely who is meant; "who" means what it follows. */
export function isSure(told: Told, words: Participant, from = 0): boolean {
  const inside = indexOf(told).mentionsOver(words.actor ?? '', words);
  return (
    inside.length === 0 ||
    /^wh/i.test(wordsAt(told, words)) ||
    inside.some((one) => isNamed(one) && one.confidence >= from)
  );
}

/** How sure it must be whom a pronoun inside a line means: left as it stands it misleads nobody. */
export const INSIDE_FROM = 0.9;

/** "A", "A and B", "A, B, C and 4 more" */
export function piecesOf(parties: readonly Party[]): readonly TellPiece[] {
  const shown = parties.slice(0, parties.length > MAX_NAMES + 1 ? MAX_NAMES : parties.length);
  const more = parties.length - shown.length;
  const pieces = shown.flatMap((party, i): TellPiece[] => {
    const last = i === shown.length - 1 && more === 0;
    return [...(i === 0 ? [] : [word(last ? 'and' : ',')]), { kind: 'party', party }];
  });
  return more > 0 ? [...pieces, word(`and ${more} more`)] : pieces;
}

const PRONOUN = /^(?:he|she|it|they|we|you|i|him|her|them|us|me|himself|herself|itself|themselves)$/i;

/** A party inside the article's own words: a pronoun by its name where that is known, anything else as it stands. */
export function partyWithin(told: Told, party: Participant): TellPiece {
  const actor = indexOf(told).actor(party.actor);
  const words = labelText(wordsAt(told, party), MAX_PARTY_UNITS);
  const index = indexOf(told);
  const isNameless = actor && index.namesOf(actor.id).length === 0 && index.mentionsOf(actor.id).length > 0;
  const text =
    actor && !isNameless && PRONOUN.test(words) && isSure(told, party, INSIDE_FROM)
      ? nameAt(told, actor, party.start)
      : words;
  return pieceOf(text, actor);
}

/** The party that a clause is said of: its full name where the words are a part of that, or mean it surely. */
export function partyBefore(told: Told, party: Participant): TellPiece {
  const actor = indexOf(told).actor(party.actor);
  const words = labelText(wordsAt(told, party), MAX_SUBJECT_UNITS);
  return pieceOf(actor && saysName(told, party, actor, words) ? nameAt(told, actor, party.start) : words, actor);
}

/** What the actor is called at a place: its name, unless the article has just called it something else altogether. */
export function nameAt(told: Told, { id, name }: Actor, offset: number): string {
  const names = indexOf(told).namesOf(id);
  const last = names[firstAfter(names, offset) - 1];
  const short = last && labelText(wordsAt(told, last), MAX_PARTY_UNITS);
  const whole = short && !isPartOf(short, name) && !isAcronym(short) ? short : name;
  const said = names.length > 0 ? whole : whole.replace(FEW, '');
  return labelText(takesArticle(told, id, said) ? `the ${said}` : said, MAX_PARTY_UNITS);
}

/** "Few women lead schools. They were shut out": the few are not who was. */
const FEW = /^(?:few|hardly any|no|none of|neither of|not all|fewer)\s+(?:of\s+)?(?:the\s+)?/i;

/** Of each article, by actor and words: it is asked for every event, and looks at every mention of an actor. */
const articlesOf = new WeakMap<Told, Map<string, boolean>>();

function takesArticle(told: Told, actor: string, said: string): boolean {
  const known = articlesOf.get(told) ?? new Map<string, boolean>();
  articlesOf.set(told, known);
  const key = `${actor}\n${said}`;
  const takes = known.get(key) ?? mostlyTakesArticle(told, indexOf(told).mentionsOf(actor), said);
  known.set(key, takes);
  return takes;
}

/** As the article has it mostly; where the name always has an owner, "the court" makes Orsia's Supreme Court the Supreme Court. */
function mostlyTakesArticle(told: Told, mentions: readonly Mention[], said: string): boolean {
  if (mentions.every(({ kind }) => kind !== 'named')) return mentions.some((one) => isIntroduced(told, one, said));
  const whole = mentions.filter((one) => one.type !== 'person' && wordsAt(told, one) === said);
  const free = whole.filter((one) => !isOwned(told, one));
  if (free.length > 0) return free.filter((one) => hasArticle(told, one)).length * 2 > free.length;
  const noun = said.toLowerCase().split(' ').at(-1) ?? said;
  const isCommon = (one: Mention): boolean => one.kind === 'nominal' && wordsAt(told, one).toLowerCase().endsWith(noun);
  return whole.length > 0 && mentions.some(isCommon);
}

/** "a federal judge", "his daughter": of whom nothing else is known is the judge, the daughter from then on. */
function isIntroduced(told: Told, one: Mention, said: string): boolean {
  const words = wordsAt(told, one);
  if (one.kind !== 'nominal' || !words.endsWith(said) || /^(?:the|this|that|one|no)\b/i.test(said)) return false;
  return (
    OWNED.test(words) ||
    isOwned(told, one) ||
    /(?:^|\s)an?\s$/i.test(told.text.slice(Math.max(0, one.start - 3), one.start))
  );
}

const OWNED = /^(?:his|her|its|their|our|my)\s/i;

/** "Orsia's Supreme Court" can have no article, whatever the court is called elsewhere. */
const isOwned = (told: Told, { start }: Span): boolean =>
  /(?:['\u2019]s|s['\u2019]|\b(?:his|her|its|their|our))\s$/i.test(told.text.slice(Math.max(0, start - 8), start));

const hasArticle = (told: Told, { start }: Span): boolean =>
  /\bthe\s$/i.test(told.text.slice(Math.max(0, start - 4), start));

const isAcronym = (name: string): boolean => !/\p{Ll}/u.test(name);

const isPartOf = (short: string, name: string): boolean => name.split(' ').includes(short.split(' ').at(-1) ?? '');

const SOME_OF =
  /^(?:about|around|nearly|almost|at least|more than|some|many|most|several|few|dozens|hundreds|thousands|other|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\b/i;

const pieceOf = (text: string, actor: Actor | undefined): TellPiece => ({
  kind: 'party',
  party: { text, actor: actor?.id ?? null, type: actor?.type ?? null },
});

function saysName(told: Told, party: Participant, { id, name, type }: Actor, words: string): boolean {
  const index = indexOf(told);
  const own = index.mentionsOver(id, party).at(-1);
  // "the United Nations refugee agency" is not the United Nations.
  if (own?.kind === 'named' && own.end < party.end && own.start >= party.start && !POSSESSOR.test(words)) return false;
  // "the pilot", of whom nothing else is known, is not "54-year-old pilot".
  if (!own || index.namesOf(id).length === 0) return false;
  // "About 1,000 Marines" are not the Marines.
  // "the Institute of Health and Welfare report": the parser may begin a party inside a name.
  if (SOME_OF.test(words) || own.start < party.start) return false;
  if (POSSESSOR.test(words)) return true;
  if (own.kind !== 'named') return isNamed(own) && !wordsAt(told, own).includes(name);
  const short = labelText(wordsAt(told, own), MAX_PARTY_UNITS);
  return words.includes(name) ? type === 'person' : isPartOf(short, name);
}

/** A pronoun that a clause is said of, by name. */
export function namedAt(told: Told, pronoun: Span): readonly Party[] {
  if (!PRONOUN.test(wordsAt(told, pronoun))) return [];
  const index = indexOf(told);
  const same = index.mentionsIn(pronoun).filter((mention) => isSame(mention, pronoun));
  return same.flatMap((mention) => {
    const meant = index.actor(mention.actor);
    return meant ? [{ text: nameAt(told, meant, pronoun.start), actor: meant.id, type: meant.type }] : [];
  });
}

/** "the minister, Ana Brisk,": the person named behind a description says it shorter. */
export function namedBehind(told: Told, subject: Span): Party | undefined {
  const text = wordsAt(told, subject).replace(/,$/, '');
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return undefined;
  const own = indexOf(told).outermostAt(subject.start + comma + 2);
  const actor = own?.kind === 'named' && own.type === 'person' ? indexOf(told).actor(own.actor) : undefined;
  if (!own || !actor || wordsAt(told, own) !== text.slice(comma + 2)) return undefined;
  return { text: nameAt(told, actor, own.start), actor: actor.id, type: actor.type };
}

/** How sure it must be whose something is, before the line says so by name. */
const OWNER_FROM = 0.9;
const POSSESSOR = /^(?:his|her|its|their)\b/i;

/** "her government": whose, by name, and where the words after it begin; undefined where it is not sure enough. */
export function ownerAt(told: Told, { start, end }: Span): { readonly party: Party; readonly end: number } | undefined {
  const [word] = POSSESSOR.exec(wordsAt(told, { start, end })) ?? [];
  const index = indexOf(told);
  const owner = { start, end: start + (word?.length ?? 0) };
  const own = index.mentionsIn(owner).find((one) => isSame(one, owner));
  const actor = own && own.confidence >= OWNER_FROM ? index.actor(own.actor) : undefined;
  if (!own || !actor || index.namesOf(actor.id).length === 0) return undefined;
  return { party: { text: nameAt(told, actor, start), actor: actor.id, type: actor.type }, end: own.end };
}
