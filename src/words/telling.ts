/**
 * The one way in which an event is said: who did what to whom, as a line of English in the article's own words. Sidebar,
 * headline, hover, outline and summary draw the same pieces. Codes have no place in it.
 */
import { indexOf } from '../model/lookup';
import { type ReadText, wordsAt } from '../model/prose';
import type { Act, Analysis, Event, Mention, Participant } from '../model/types';
import { labelText } from './labels';
import type { Party, TellPiece } from './pieces';
import { type Rest, restOf } from './predicate';
import { isBareParticiple, isPast, participleOf, pastOf } from './verbForms';

/** An article's text and all that is known of it. */
export type Told = ReadText & { readonly analysis: Analysis };

const MAX_PARTY_UNITS = 80;
const MAX_ACT_UNITS = 60;
/** Names of one side that are written out. */
const MAX_NAMES = 3;
/** What stands before a trigger is looked at this far. */
const BEFORE_UNITS = 60;

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

/** How sure it must be whom a description or a pronoun means, before a line says the name for it. */
const NAME_FROM: Readonly<Partial<Record<Mention['kind'], number>>> = { nominal: 0.9, pronoun: 0.7 };

/** Parties as a line says them: by name, or in the article's words where it is not sure enough whom these mean. */
function saidParties(told: Told, participants: readonly Participant[]): readonly Party[] {
  const said = partiesOf(told, participants).map((party) => {
    const words = participants.find(({ actor }) => party.actor !== null && actor === party.actor);
    if (!words || isSure(told, words)) return party;
    return { ...party, text: labelText(wordsAt(told, words), MAX_PARTY_UNITS) };
  });
  // "the two leaders" are two actors and one phrase.
  return said.filter((party, at) => said.findIndex(({ text }) => text === party.text) === at);
}

/** Whether some mention in the words says surely who is meant; "who" means what it follows. */
function isSure(told: Told, words: Participant): boolean {
  const inside = indexOf(told)
    .mentionsOf(words.actor ?? '')
    .filter((one) => one.start < words.end && one.end > words.start);
  if (inside.length === 0 || /^wh/i.test(wordsAt(told, words))) return true;
  return inside.some(({ kind, confidence }) => confidence >= (NAME_FROM[kind] ?? 0));
}

/** Who says it, where that is not who does it. */
export const speakerBeside = ({ speaker, source }: Event): Participant | null =>
  speaker && source.some(({ actor }) => actor !== null && actor === speaker.actor) ? null : speaker;

export function tellEvent(told: Told, event: Event): readonly TellPiece[] {
  const act = actOf(labelText(wordsAt(told, event.trigger), MAX_ACT_UNITS));
  const sides: Sides = {
    source: piecesOf(saidParties(told, event.source)),
    recipient: piecesOf(saidParties(told, event.recipient)),
    between: gapBefore(told, event),
    object: objectOf(told, event),
    thingFirst: event.object !== undefined && event.object.end <= event.trigger.start,
    reciprocal: event.reciprocal,
    rest: restOf(told, event),
  };
  const before = wordsAt(told, { start: event.sentence.start, end: event.trigger.start }).slice(-BEFORE_UNITS);
  const after = wordsAt(told, { start: event.trigger.end, end: event.sentence.end }).slice(0, BEFORE_UNITS);
  if (!event.predicate && isNoun(act, before, after))
    return [...words(/\bno\s+$/i.test(before) ? 'no' : ''), ...tellNoun(act, event, sides)];
  return tellVerb(act, auxiliaryOf(before), event, sides);
}

interface Sides {
  readonly source: readonly TellPiece[];
  readonly recipient: readonly TellPiece[];
  /** The small words between deed and recipient ("with"), '' for none; undefined where more stands between. */
  readonly between: string | undefined;
  readonly reciprocal: boolean;
  /** The thing that is done to: "a treaty"; '' for none. */
  readonly object: string;
  /** "fires are burning", "the treaty was signed": the thing stands before its verb. */
  readonly thingFirst: boolean;
  readonly rest: Rest | undefined;
}

const word = (text: string): TellPiece => ({ kind: 'word', text });
const words = (text: string): readonly TellPiece[] => (text === '' ? [] : [word(text)]);
const deed = (text: string): TellPiece => ({ kind: 'act', text });

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

/** Headlines write verbs with capitals. */
const actOf = (trigger: string): string =>
  /^\p{Lu}(?:\p{Ll}|\p{Lu}{3})/u.test(trigger) ? trigger.toLowerCase() : trigger;

const SMALL =
  /^(?:\s*(?:the|a|an|his|her|its|their|with|to|on|of|for|at|from|against|into|over|about|upon|by|up|out|off|down)\b)*\s*$/i;
const DETERMINER = /\b(?:the|a|an|his|her|its|their)\b/gi;

const MAX_OBJECT_UNITS = 60;

const objectOf = (told: Told, { object }: Event): string =>
  object ? labelText(wordsAt(told, object), MAX_OBJECT_UNITS) : '';

function gapBefore(told: Told, event: Event): string | undefined {
  const [first] = event.recipient;
  const { object, trigger } = event;
  const from = object && object.start >= trigger.end ? object.end : trigger.end;
  if (!first || first.start < from) return undefined;
  const gap = wordsAt(told, { start: from, end: first.start });
  return gap.length < BEFORE_UNITS && SMALL.test(gap)
    ? gap.replace(DETERMINER, ' ').replace(/\s+/g, ' ').trim()
    : undefined;
}

const BEFORE_NOUN =
  /(?:\b(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|of|in|under|after|during|amid|into)|['’]s|s['’])\s+(?:[\p{L}\p{N}-]+\s+)?$/iu;
const BEFORE_ING = /(?:\b(?:the|a|an|this|that|his|her|its|their)|['’]s)\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu;
const NOUN_ENDING = /(?:tion|sion|ment|ance|ence|ship|ure|al|out|sit-in|cott)s?$/;
const VERB_LIKE = /^(?:announce|experience|influence|finance|appeal|boycott)s?$|[^o]ut$/;

/** Whether the trigger is a noun here ("the strike", "a ban on"), as far as the words around it tell. */
function isNoun(act: string, before: string, after: string): boolean {
  const [last = ''] = act.split(' ').slice(-1);
  if (isPast(act.split(' ')[0] ?? '')) return false;
  if (auxiliaryOf(before) !== '') return false;
  if (last.endsWith('ing')) return BEFORE_ING.test(before) || /^\s+(?:of|between|with)\b/.test(after);
  if (BEFORE_NOUN.test(before)) return true;
  return NOUN_ENDING.test(last) && !VERB_LIKE.test(last);
}

/** What nouns of each act are said with. */
const PREPOSITION: Readonly<Record<Act, string>> = {
  AGREE: 'with',
  CONSULT: 'with',
  SUPPORT: 'for',
  CONCEDE: 'to',
  COOPERATE: 'with',
  AID: 'for',
  RETREAT: 'of',
  REQUEST: 'to',
  ACCUSE: 'against',
  REJECT: 'of',
  THREATEN: 'against',
  PROTEST: 'against',
  SANCTION: 'against',
  MOBILIZE: 'against',
  COERCE: 'of',
  ASSAULT: 'on',
  OTHER: 'of',
};

/** "attack by gunmen on Hollow End", "arrest of Ana Brisk", "talks between A and B" */
function tellNoun(act: string, event: Event, { source, recipient, between, reciprocal }: Sides): readonly TellPiece[] {
  const name = deed(act);
  if (reciprocal && source.length > 0 && recipient.length > 0)
    return [name, word('between'), ...source, word('and'), ...recipient];
  const to = between || PREPOSITION[event.act];
  const by = reciprocal || event.act === 'CONSULT' ? 'with' : 'by';
  return [
    name,
    ...(source.length > 0 ? [word(by), ...source] : []),
    ...(recipient.length > 0 ? [word(to), ...recipient] : []),
  ];
}

const AUXILIARY =
  /(?:^|[\s(“"])((?:(?:to|will|would|shall|should|can|could|may|might|must|has|have|had|is|are|was|were|be|been|being|do|does|did|not|never|cannot|(?:wo|wouldn|should|ca|could|must|has|have|had|is|are|was|were|do|does|did)n?['’]t|ca['’]?n['’]t)\s+)+)(?:\p{L}+ly\s+)?$/iu;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)$/i;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bcan['’]t\b/gi, 'cannot'],
  [/n['’]t\b/gi, ' not'],
];

/** "has not been" before "charged": the article's own auxiliaries, written out. */
function auxiliaryOf(before: string): string {
  const found = AUXILIARY.exec(before)?.[1] ?? '';
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), found)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function tellVerb(act: string, auxiliary: string, event: Event, sides: Sides): readonly TellPiece[] {
  const { source, recipient } = sides;
  const [first = ''] = act.split(' ');
  const passive = PASSIVE.test(auxiliary) && !first.endsWith('ing');
  const not = event.polarity === 'negative' && !/\b(?:not|never|cannot)\b/.test(auxiliary) ? 'not' : '';
  const subject = passive ? recipient : source;
  const object = words(sides.object);
  // "signed it, ending a quarrel": what is told of the past beside another deed is a deed of the past by itself.
  const beside = auxiliary === '' && not === '' && first.endsWith('ing') && event.modality === 'asserted' && sides.rest;
  const said = [...words(agreeing(auxiliary, subject)), ...words(not), deed(beside ? pastOf(act) : act)];
  const doer = sides.thingFirst && !passive && !(auxiliary === '' && isBareParticiple(first));
  // "Fires are burning around the town": what does it is no party, and says it itself.
  if (doer && source.length === 0) return [...object, ...said, ...(sides.rest?.pieces ?? [])];
  const thing = (passive || recipient.length === 0) && !doer ? object : [];
  if (sides.rest) {
    const { pieces, recipientInside, sourceInside, bySource } = sides.rest;
    const turned = passive || bySource || (auxiliary === '' && isBareParticiple(first));
    const done = recipient.length > 0 && !recipientInside ? recipient : object;
    const by = source.length > 0 && !sourceInside && !sides.rest.cut ? [word('by'), ...source] : [];
    if (turned && done.length > 0) return [...done, ...said, ...pieces, ...by];
    const all =
      sides.reciprocal && recipient.length > 0 && !recipientInside ? [...source, word('and'), ...recipient] : source;
    if (!turned && source.length > 0 && !sourceInside) return [...all, ...said, ...pieces];
  }
  if (recipient.length === 0 && source.length === 0)
    return passive ? [...thing, ...said] : [...(thing.length > 0 ? [...thing, ...suffered(act, event)] : said)];
  if (recipient.length === 0)
    return passive
      ? [...(thing.length > 0 ? [...thing, ...said] : [deed(act)]), word('by'), ...source]
      : [...source, ...said, ...thing];
  if (source.length === 0) return [...recipient, ...(passive ? said : suffered(act, event))];
  if (passive || (auxiliary === '' && isBareParticiple(first))) return [...recipient, ...said, word('by'), ...source];
  if (sides.between !== undefined)
    return [...source, ...said, ...(doer ? [] : object), ...words(sides.between), ...recipient];
  if (sides.reciprocal) return [...source, word('and'), ...recipient, ...said];
  return [...source, ...said, word('\u2192'), ...recipient];
}

const SINGULAR: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does', am: 'is' };
const PLURAL: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' };

/** "We have talked" of one person, and "he was" of two: the auxiliary follows those who are named. */
function agreeing(auxiliary: string, subject: readonly TellPiece[]): string {
  const [first] = subject;
  const one = subject.length === 1 && first?.kind === 'party' && first.party.type === 'person';
  const forms = one ? SINGULAR : subject.length > 1 ? PLURAL : {};
  return auxiliary.replace(/^\w+/, (verb) => (Object.hasOwn(forms, verb) ? (forms[verb] ?? verb) : verb));
}

/** Told without a doer: "killed", "to be sued", "not arrested". */
function suffered(act: string, { modality, polarity }: Event): readonly TellPiece[] {
  const how =
    polarity === 'negative' ? 'not' : modality === 'planned' ? 'to be' : modality === 'possible' ? 'may be' : '';
  return [...words(how), deed(participleOf(act))];
}
