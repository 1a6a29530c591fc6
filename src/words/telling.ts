/**
 * The one way in which an event is said: who did what to whom, as a line of English in the article's own words. Sidebar,
 * headline, hover, outline and summary draw the same pieces. Codes have no place in it.
 */
import { indexOf } from '../model/lookup';
import { wordsAt } from '../model/prose';
import type { Act, Event, Participant, Span } from '../model/types';
import { agreeing, beforeDeed, writtenOut } from './clause';
import { labelText } from './labels';
import { isSure, piecesOf, saidParties, type Told } from './parties';
import { type Party, type TellPiece, word, words } from './pieces';
import { type Rest, restOf } from './predicate';
import { isBareParticiple, isPast, participleOf, pastOf } from './verbForms';

const MAX_ACT_UNITS = 60;
/** What stands before a trigger is looked at this far. */
const BEFORE_UNITS = 60;

/** Who says it, where that is not who does it; nobody where it is not sure whom "they" means. */
export function speakerBeside(told: Told, { speaker, source, subject }: Event): Participant | null {
  if (!speaker || !isSure(told, speaker)) return null;
  const inside = subject ? indexOf(told).mentionsIn(subject) : [];
  return [...source, ...inside].some(({ actor }) => actor !== null && actor === speaker.actor) ? null : speaker;
}

export function tellEvent(told: Told, event: Event): readonly TellPiece[] {
  const act = actOf(labelText(wordsAt(told, event.trigger), MAX_ACT_UNITS));
  if (event.subject) return tellClause(told, event, event.subject, act);
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

/** The clause as it stands: what it is said of, by name where that is known, then the article's own words. */
function tellClause(told: Told, event: Event, said: Span, act: string): readonly TellPiece[] {
  const [first = ''] = act.split(' ');
  // "signed it, ending a quarrel": what is told of the past beside another deed is a deed of the past by itself.
  const beside =
    !event.lead && first.endsWith('ing') && (event.modality === 'asserted' || event.modality === 'reported');
  const rest = restOf(told, event)?.pieces ?? [];
  return [...beforeDeed(told, event, said), deed(beside ? pastOf(act) : act), ...rest];
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

const deed = (text: string): TellPiece => ({ kind: 'act', text });

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
/** "has not been" before "charged": the article's own auxiliaries, written out. */
function auxiliaryOf(before: string): string {
  const found = AUXILIARY.exec(before)?.[1] ?? '';
  return writtenOut(found).toLowerCase();
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
  const said = [...words(agreeing(auxiliary, partiesIn(subject))), ...words(not), deed(beside ? pastOf(act) : act)];
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

const partiesIn = (pieces: readonly TellPiece[]): readonly Party[] =>
  pieces.flatMap((piece) => (piece.kind === 'party' ? [piece.party] : []));

/** Told without a doer: "killed", "to be sued", "not arrested". */
function suffered(act: string, { modality, polarity }: Event): readonly TellPiece[] {
  const how =
    polarity === 'negative' ? 'not' : modality === 'planned' ? 'to be' : modality === 'possible' ? 'may be' : '';
  return [...words(how), deed(participleOf(act))];
}
