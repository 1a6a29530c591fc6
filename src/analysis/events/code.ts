/** From a parsed paragraph to the deeds that it tells, their sides still open. A pure function of the paragraph. */
import { vouches } from '../../language/en/speech';
import type { Act, Polarity } from '../../model/types';
import type {
  DraftFiller,
  EventDraft,
  NameMention,
  ParsedSentence,
  Phrase,
  PlacedPhrase,
  TimeExpression,
} from '../document';
import { hashFeature } from '../learn/hash';
import { best, chanceOf, classify, likeliest, rank, softmax } from '../learn/network';
import { actOf } from './actWords';
import { type Candidate, carriedNoun } from './candidates';
import { clauseOf, saysMost } from './clause';
import { hangsOnIf, isNegated, isSupposed } from './clauseMood';
import { tellsNothing } from './emptySpeech';
import { deedFeatures, eventFeatures, nounFeature } from './features';
import { fillerAt, keepSums, sumsWith } from './keptSums';
import { contextsOf, modeOf } from './kinds';
import { modalityOf } from './modality';
import { ACT_CLASSES, actOfClass, CODE_CLASSES, EVENT, type EventModel, NONE, subtypeOfClass } from './model';
import { intensityOf } from './plover';
import { predicateOf } from './predicate';
import { quotedTokens } from './quotes';
import { type Deed, type Filler, fillersOf, nobodyFeatures } from './slots';
import { speakerOf } from './speaker';
import { cutsName } from './subject';
import { kid, rel, tag } from './tree';
import { type Guide, NO_FACTS, type SentenceView, type TextFacts, viewOf } from './view';
import { placeAndTime } from './where';
import { whyOf } from './why';

export { createEventModel, EVENT_MODEL_FILE, type EventModel } from './model';

/** Sentences longer than this, in tokens, are lists or broken text: no events are read from them. */
const LONGEST_SENTENCE = 160;
/** In tokens: longer phrases are misread, or more than a line can say. */
const LONGEST_OBJECT = 9;
/** Words less likely than this to tell an event are dropped. */
const TELL_FROM = 0.5;
/** A text that stands alone was written for what it tells: its likeliest word is kept from here on, and others. */
const TELL_ALONE_FROM = { best: 0.2, other: TELL_FROM };
/** A word that the folder's codebook lists is kept from here on, until its sides are known. */
const TELL_LISTED_FROM = 0.05;
/** Fillers less likely than this on both sides are not kept. */
const FILLER_FLOOR = 0.01;

/** Deeds of a paragraph in text order. */
export function codeParagraph(
  sentences: readonly ParsedSentence[],
  names: readonly NameMention[],
  times: readonly TimeExpression[],
  model: EventModel | null,
  text: TextFacts = NO_FACTS,
): readonly EventDraft[] {
  if (model === null) return [];
  const out: EventDraft[] = [];
  const quoted = quotedTokens(sentences);
  sentences.forEach((sentence, index) => {
    if (sentence.tokens.length > LONGEST_SENTENCE || sentence.tokens.length < 2) return;
    const view = viewOf(sentence, names, text);
    const quotes = (candidate: Candidate): boolean => quoted[index]?.[candidate.token] ?? false;
    const listed = text.guide?.listed(sentence) ?? NONE_LISTED;
    const deeds = deedsOf(view, model, listed, text.guide);
    const contexts = deeds.length > 0 ? contextsOf(view) : [];
    const told = new Set(deeds.filter(({ spare }) => !spare).map(({ candidate }) => candidate.token));
    let nth = 0;
    for (const deed of deeds) {
      out.push(
        draftOf(view, deed, { model, index, contexts, names, times, quoted: quotes(deed.candidate), nth, deeds: told }),
      );
      if (!deed.spare) nth++;
    }
  });
  return out;
}

/** A word that tells a deed: its features, and how likely it tells one. */
interface FoundDeed {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly found: number;
  /** Not likely a deed, but what its sentence says above all. */
  readonly spare: boolean;
}

const NONE_LISTED: ReadonlySet<number> = new Set();

function deedsOf(
  view: SentenceView,
  model: EventModel,
  listed: ReadonlySet<number>,
  guide?: Guide,
): readonly FoundDeed[] {
  const isListed = ({ token }: Candidate, found: number): boolean => listed.has(token) && found >= TELL_LISTED_FROM;
  const all: FoundDeed[] = [];
  for (const candidate of view.candidates) {
    // What decisions make likelier is read, too.
    const isAsked = listed.has(candidate.token) || (guide?.chance(candidate.word, 0.5) ?? 0) > 0.5;
    if (!isAsked && !mayTell(candidate, model)) continue;
    const features = deedFeatures(view, candidate);
    const found = chanceOf(model.find, features, EVENT);
    const likely = guide?.chance(candidate.word, found) ?? found;
    const told = likely >= TELL_FROM || isListed(candidate, likely);
    if (view.alone || told || saysMost(view.tree, candidate.token))
      all.push({ candidate, features, found: likely, spare: !told });
  }
  if (!view.alone) return all;
  const top = all[best(all.map((each) => each.found))];
  return all
    .filter(
      (each) =>
        each.found >= TELL_ALONE_FROM.other ||
        (each === top && each.found >= TELL_ALONE_FROM.best) ||
        isListed(each.candidate, each.found),
    )
    .map((each) => ({ ...each, spare: false }));
}

/** Most nouns tell no deed: those that no list knows and whose very word speaks against it are passed over unread. */
function mayTell({ kind, sense, word }: Candidate, { find }: EventModel): boolean {
  if (kind !== 'noun' || sense !== null) return true;
  const stride = find.width + find.classes.length;
  const row = (nounFeature(word) & (find.slots - 1)) * stride + find.width;
  return (find.rows[row + EVENT] as number) >= (find.rows[row + NONE] as number);
}

interface Setting {
  readonly model: EventModel;
  readonly index: number;
  readonly contexts: readonly string[];
  readonly names: readonly NameMention[];
  readonly times: readonly TimeExpression[];
  readonly quoted: boolean;
  readonly nth: number;
  /** Tokens of all that the sentence tells. */
  readonly deeds: ReadonlySet<number>;
}

function draftOf(view: SentenceView, { candidate: c, features, found, spare }: FoundDeed, at: Setting): EventDraft {
  const { model, index } = at;
  const acts = classify(model.act, features);
  const { actClass, sure } = spare
    ? { actClass: vouches(c.word) ? 'OTHER:statement' : 'OTHER:other', sure: 0 }
    : likeliestAct(acts, view.alone ? OTHER_SHARE.alone : OTHER_SHARE.story);
  const act = actOfClass(actClass);
  const withAct = [...features, actFeature(actClass)];
  const codeClass = CODE_CLASSES[likeliest(model.code, withAct)] as (typeof CODE_CLASSES)[number];
  const code: Act = codeClass === 'same' ? act : codeClass;
  const deed: Deed = { candidate: c, act: actClass, code: codeClass };
  const trigger = triggerPhrase(view, namingWord(view, c, act));
  const read = c.kind === 'noun' ? null : clauseOf(view.tree, c.token, trigger);
  const isCut = read !== null && (cutsName(view.tree, read.subject, at.names) || tellsNothing(view.tree, c.token));
  const clause = isCut ? null : read;
  const speaker = speakerOf(view, c);
  const mode = modeOf(view, c, act);
  // No sentence that stands alone was marked for it.
  const told = view.alone ? eventFeatures(view, c) : features;
  const polarity: Polarity =
    isNegated(view.tree, c.token) || chanceOf(model.polarity, told, 1) > 0.5 ? 'negative' : 'positive';
  const said = modalityOf(classify(model.modality, withAct), view.tree, c.token);
  const modality = (at.quoted || speaker !== null) && said === 'asserted' ? 'reported' : said;
  const { place, time } = placeAndTime(view, deed, model, at.times);
  const { fillers, nobody, sums } = openSides(view, deed, model, { sentence: index, features: withAct });
  return {
    sentence: index,
    trigger,
    object: complement(view, c, ['dobj', 'nsubjpass', 'attr', 'oprd']),
    subject: complement(view, c, ['nsubj']),
    clause,
    predicate:
      clause || (c.kind === 'verb' && trigger.head === c.token)
        ? predicateOf(view.tree, c.token, trigger.end, at.deeds)
        : null,
    lemma: c.word.replace('_', ' '),
    act,
    code,
    subtype: act === 'OTHER' ? (subtypeOfClass(actClass) ?? 'other') : null,
    mode,
    contexts: at.contexts,
    intensity: intensityOf(code, mode),
    fillers,
    nobody,
    sums,
    place: place.map((phrase) => placed(phrase, index)),
    // The time in what somebody says is not when it was said.
    time: spare ? null : time,
    tense: c.frame.tense,
    modality,
    polarity,
    speaker: speaker === null ? null : placed(speaker, index),
    quoted: at.quoted,
    spare,
    supposed: isSupposed(view.tree, c.token) || hangsOnIf(view.tree, c.token),
    nominal: c.kind === 'noun',
    relation: rel(view.tree, c.token),
    nth: at.nth,
    confidence: found,
    actConfidence: sure,
    why: whyOf(view, c),
  };
}

/**
 * What is told most, and meant by a reader who asks for it, is a deed between parties: the stories learned from hold more
 * of OTHER than those that were read do.
 */
const OTHER_SHARE = { story: 0.5, alone: 1 };

/** The likeliest act, all kinds of OTHER counted together. */
function likeliestAct(acts: Float64Array, share: number): { readonly actClass: string; readonly sure: number } {
  let other = 0;
  let kind = -1;
  let act = 0;
  for (let i = 0; i < acts.length; i++) {
    const p = acts[i] as number;
    if ((ACT_CLASSES[i] as string).startsWith('OTHER')) {
      other += p;
      if (kind < 0 || p > (acts[kind] as number)) kind = i;
    } else if (p > (acts[act] as number)) act = i;
  }
  const top = acts[act] as number;
  const all = 1 - other + other * share;
  return other * share > top
    ? { actClass: ACT_CLASSES[kind] as string, sure: (other * share) / all }
    : { actClass: ACT_CLASSES[act] as string, sure: top / all };
}

/** Says the act to the networks that ask what was done, how and between whom. */
export const actFeature = (actClass: string): number => hashFeature('act', actClass);

const placed = ({ start, end, head }: Phrase, sentence: number): PlacedPhrase => ({ start, end, head, sentence });

/** What the sum already holds is all. */
const NO_MORE: readonly number[] = [];

function openSides(
  view: SentenceView,
  deed: Deed,
  model: EventModel,
  { sentence, features }: { readonly sentence: number; readonly features: readonly number[] },
) {
  const fillers = fillersOf(view, deed);
  const sums = keepSums(model, features, fillers);
  const none = nobodyFeatures(view, deed);
  const nobody = { source: rank(model.source, none), recipient: rank(model.recipient, none) };
  const likely = (side: 'source' | 'recipient'): Float64Array => {
    const scores = new Float64Array(1 + fillers.length);
    scores[0] = nobody[side];
    for (let i = 0; i < fillers.length; i++) scores[i + 1] = rank(model[side], NO_MORE, sums, fillerAt(model, i, side));
    return softmax(scores);
  };
  const sources = likely('source');
  const recipients = likely('recipient');
  const kept = [...fillers.keys()].filter(
    (i) => Math.max(sources[i + 1] as number, recipients[i + 1] as number) >= FILLER_FLOOR,
  );
  return {
    fillers: kept.map((i): DraftFiller => {
      const { phrase, kind, relation, path, chain } = fillers[i] as Filler;
      return { phrase: placed(phrase, sentence), kind, relation, path, chain };
    }),
    nobody,
    sums: sumsWith(model, sums, fillers, kept),
  };
}

/** "an [attack] was launched": where a light verb carries the noun of the act, the noun names the event. */
function namingWord(view: SentenceView, c: Candidate, act: Act): number {
  const noun = c.kind === 'verb' ? carriedNoun(view.tree, c.token) : -1;
  const sense = noun < 0 ? null : (view.candidateAt.get(noun)?.sense ?? null);
  return sense !== null && act !== 'OTHER' && actOf(sense) === act ? noun : c.token;
}

/** The thing that a verb is done to or that does it, with the words that belong to it. */
function complement(view: SentenceView, c: Candidate, rels: readonly string[]): Phrase | null {
  if (c.kind !== 'verb') return null;
  const head = kid(view.tree, c.token, ...rels);
  const phrase = head < 0 ? undefined : view.phraseAt.get(head);
  if (
    phrase === undefined ||
    /^(?:W|DT|EX)/.test(tag(view.tree, head)) ||
    phrase.kind === 'time' ||
    phrase.end - phrase.start > LONGEST_OBJECT
  )
    return null;
  const inside = c.token >= phrase.start && c.token < phrase.end;
  return inside ? null : { start: phrase.start, end: phrase.end, head: phrase.head };
}

/** The trigger word, with its particle where that follows at once. */
function triggerPhrase(view: SentenceView, token: number): Phrase {
  const particle = kid(view.tree, token, 'prt');
  return { start: token, end: particle === token + 1 ? token + 2 : token + 1, head: token };
}
