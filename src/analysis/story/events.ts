import { isMain, lineConfidence, mayHead } from '../../model/mainList';
import type { Actor, Event, Mention, Participant, Time } from '../../model/types';
import type { PlacedParagraph, ResolvedActors } from '../actors/input';
import { atOnce } from '../atOnce';
import type { Lexicon } from '../codebook/lexicon';
import { asOwnEvents } from '../codebook/ownEvents';
import type { OwnTypes } from '../codebook/ownTypes';
import type { EventDraft, ParsedSentence } from '../document';
import type { EventModel } from '../events/model';
import { ACT_FACTS } from '../events/plover';
import { asDecided } from '../lessons/deeds';
import { asAsked } from '../lessons/lines';
import type { Recall } from '../lessons/recall';
import { findChains } from './chains';
import { filled, type Unranked } from './fill';
import { headlineToldBelow } from './headlineDeed';
import { CORE_FROM, coreFacts, coreProbability } from './importance';
import { withNewcomers } from './newcomers';
import { actorIds, Participants } from './participants';
import { type Told, tellSteps } from './told';
import { toldOnce } from './toldOnce';

/** The document as the steps before have left it. `drafts` and `times` run parallel to `paragraphs`. */
export interface StoryInput {
  readonly text: string;
  /** Publication date, YYYY-MM-DD. */
  readonly date: string | null;
  readonly paragraphs: readonly PlacedParagraph[];
  /** Token and sentence indices count within the paragraph, `time` within its times. */
  readonly drafts: readonly (readonly EventDraft[])[];
  /** With offsets from the document's start. */
  readonly times: readonly (readonly Time[])[];
  readonly actors: ResolvedActors;
  /** The folder's codebook, and what of its types was found in the text. */
  readonly recall?: Recall;
  readonly codebook?: { readonly lexicon: Lexicon; readonly types: OwnTypes };
}

export interface Story {
  readonly events: readonly Event[];
  /** Those of the input, and whoever takes part in an event as surely. */
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** Sentences of the body that may hold the main event, where there is a headline and where there is none. */
const LEAD_SENTENCES = 2;
const LEAD_WITHOUT = 3;

/**
 * Turns the drafts of all paragraphs into the events of the story, in text order: phrases become actors, times get their
 * values, mentions of one event are chained, and every event is ranked; rank 1 is the headline event.
 */
export const tellStory = (...args: Parameters<typeof storySteps>): Story => atOnce(storySteps(...args));

/** The same in steps: over a long article it takes seconds, and somebody may type meanwhile. */
export function* storySteps(input: StoryInput, model: EventModel | null): Generator<void, Story> {
  if (model === null) return { events: [], actors: input.actors.actors, mentions: input.actors.mentions };
  const participants = new Participants(input.actors);
  const all = yield* tellSteps(input, model, participants);
  const own = input.codebook ? asOwnEvents(all, { ...input.codebook, actors: input.actors.actors }) : all;
  const told = input.recall ? asDecided(own, input.recall, input.actors.actors) : own;
  yield;
  const chains = findChains(told.map(linkOf));
  yield;
  const facts = coreFacts(input, told, chains, participants);
  const scores: number[] = [];
  for (const [at, each] of told.entries()) {
    scores.push(coreProbability(model, each, facts[at] as (typeof facts)[number]));
    yield;
  }
  const unfilled = told.map((each, at) => {
    // What is seen in a picture is seldom news.
    const isNews = each.standsAlone && !each.draft.spare && each.paragraph.kind !== 'caption';
    const core = isNews && (scores[at] ?? 0) >= CORE_FROM;
    return toEvent(each, at, `c${chains[at]}`, core);
  });
  yield;
  const long = filled(told, unfilled, scores, wordCount(input));
  const full = input.recall ? asAsked(told, long, scores, input.recall) : long;
  yield;
  const kept = [...told.keys()].filter((at) => !told[at]?.draft.spare || full[at]?.core);
  const chainIds = new Map<string, string>();
  const keptTold = kept.map((at) => told[at] as Told);
  const numbered = kept.map((at, place): Unranked => {
    const event = full[at] as Unranked;
    const chain = chainIds.get(event.chain) ?? `c${chainIds.size + 1}`;
    chainIds.set(event.chain, chain);
    return { ...event, id: `e${place + 1}`, chain };
  });
  const events = headlineToldBelow(keptTold, numbered);
  yield;
  const order = ranking(
    keptTold,
    events,
    kept.map((at) => scores[at] ?? 0),
  );
  yield;
  const ranks = new Map(order.map((at, rank) => [at, rank + 1]));
  // Who takes part in lesser events alone is no actor of the article.
  const shown = new Set(events.flatMap((event) => (event.core ? actorIds(event) : [])));
  const unknown = new Set(participants.newcomers.flatMap(({ id }) => (shown.has(id) ? [] : [id])));
  return {
    events: toldOnce(
      events.map((event, at) => withKnown({ ...event, rank: ranks.get(at) ?? events.length }, unknown)),
      input.text,
    ),
    ...withNewcomers(
      input.actors,
      participants.newcomers.filter(({ id }) => shown.has(id)),
    ),
  };
}

const wordCount = ({ paragraphs }: StoryInput): number => {
  let count = 0;
  for (const { sentences } of paragraphs)
    for (const { tokens } of sentences) for (const { text } of tokens) if (/\w/.test(text)) count++;
  return count;
};

function withKnown(event: Event, unknown: ReadonlySet<string>): Event {
  if (unknown.size === 0) return event;
  const known = (list: readonly Participant[]): readonly Participant[] =>
    list.map((one) => (one.actor !== null && unknown.has(one.actor) ? { ...one, actor: null } : one));
  return { ...event, source: known(event.source), recipient: known(event.recipient) };
}

export const linkOf = (each: Told) => ({
  act: each.draft.act,
  // What is hardly a deed is no mention of another one.
  subtype: each.draft.spare ? 'statement' : each.draft.subtype,
  polarity: each.draft.polarity,
  lemma: each.sentence.lemmas[each.draft.trigger.head] ?? '',
  source: each.source,
  recipient: each.recipient,
  time: each.time?.value ?? null,
  definite: each.draft.nominal && isDefinite(each.sentence, each.draft.trigger.head),
});

/**
 * Indices of events. News tells its main event first: rank 1 is what the headline and the lead tell most likely, sure or not
 * (where it is not sure, the reader is shown the title). Then those that are sure enough for the main list, then the rest.
 */
function ranking(told: readonly Told[], events: readonly Unranked[], scores: readonly number[]): number[] {
  const standing = (at: number): number => (scores[at] ?? 0) - aside(told[at] as Told);
  const weights = events.map((event, at) => standing(at) + (isMain(event) ? 1 : 0));
  const weight = (at: number): number => weights[at] as number;
  const order = told.map((_, at) => at).sort((a, b) => weight(b) - weight(a) || a - b);
  const isHeaded = told.some(({ bodyIndex }) => bodyIndex === -1);
  const leads = order.filter((at) => {
    const { bodyIndex } = told[at] as Told;
    const opens = bodyIndex !== null && bodyIndex < (isHeaded ? LEAD_SENTENCES : LEAD_WITHOUT);
    return opens && mayHead(events[at] as Unranked);
  });
  const lead = (at: number): number =>
    standing(at) + lineConfidence(events[at] as Unranked) + opening(told[at] as Told, isHeaded);
  const [first] = leads.sort((a, b) => lead(b) - lead(a) || a - b);
  if (first === undefined) return order;
  const whole = leads.find((at) => promises(events[at] as Unranked, events[first] as Unranked)) ?? first;
  return [whole, ...order.filter((at) => at !== whole)];
}

/** "told the assembly that he would seek peace": what somebody says of his own deed is told with that he says it. */
const promises = ({ predicate, source }: Unranked, { trigger, source: doers }: Unranked): boolean =>
  predicate !== undefined &&
  trigger.start >= predicate.start &&
  trigger.end <= predicate.end &&
  source.some(({ actor }) => actor !== null && doers.some((doer) => doer.actor === actor));

const SUBORDINATE: ReadonlySet<string> = new Set(['advcl', 'relcl', 'acl', 'pcomp']);

/** What is said beside the main deed of a sentence, and happenings that are no deed between parties, step back. */
const aside = ({ draft }: Told): number =>
  (draft.act === 'OTHER' ? 0.15 : 0) +
  (draft.subtype === 'statement' ? 0.15 : 0) +
  (SUBORDINATE.has(draft.relation) ? 0.15 : 0);

/**
 * The main clause of the first sentence says what the article is about; where there is a headline it and the first sentence
 * of the body do.
 */
function opening({ draft, paragraph, bodyIndex }: Told, isHeaded: boolean): number {
  if (!draft.clause?.main || draft.sentence > 0 || bodyIndex === null) return 0;
  if (bodyIndex === 0 && !isHeaded) return WITHOUT_HEADLINE;
  return bodyIndex <= 0 || paragraph.index === 1 ? BESIDE_HEADLINE : 0;
}
const BESIDE_HEADLINE = 0.5;
const WITHOUT_HEADLINE = 1;

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

const isDefinite = (sentence: ParsedSentence, head: number): boolean =>
  sentence.tokens.some(
    (token, at) => sentence.heads[at] === head && at < head && DEFINITE.has(token.text.toLowerCase()),
  );

/**
 * An event is as sure as its word, its act and both of its sides together. These lean on each other, so that their product
 * says too little: the power was fitted on stories that the networks had not learned from (see RESULTS.md).
 */
const confidenceOf = (each: Told): number =>
  (each.draft.confidence * each.draft.actConfidence * each.sourceConfidence * each.recipientConfidence) ** DEPENDENCE;
const DEPENDENCE = 0.65;
const rounded = (share: number): number => Math.round(share * 100) / 100;

/** "Failures forced the pilot to land" coerces nobody: the acts are told apart by what parties do. */
const THING_ACTS = 0.5;
function actSure({ draft, subject, source, recipient }: Told): number {
  // "No other details were released" is no release.
  if (draft.polarity === 'negative' && draft.code === draft.act) return Math.min(THING_ACTS, draft.actConfidence);
  if (draft.act === 'OTHER' || !subject || source.length > 0) return draft.actConfidence;
  const suffers = recipient.some(({ start, end }) => start < subject.end && end > subject.start);
  return suffers ? draft.actConfidence : Math.min(THING_ACTS, draft.actConfidence);
}

function toEvent(each: Told, at: number, chain: string, core: boolean): Unranked {
  const { draft, sentence } = each;
  const first = sentence.tokens[draft.trigger.start];
  const last = sentence.tokens[draft.trigger.end - 1];
  return {
    id: `e${at + 1}`,
    act: draft.act,
    code: draft.code,
    subtype: draft.subtype,
    mode: draft.mode,
    contexts: draft.contexts,
    quad: ACT_FACTS[draft.code].quad,
    intensity: draft.intensity,
    trigger: { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end },
    ...(each.object ? { object: each.object } : {}),
    ...(each.subject ? { subject: each.subject } : {}),
    ...(each.lead ? { lead: each.lead } : {}),
    ...(each.predicate ? { predicate: each.predicate } : {}),
    sentence: { start: sentence.start, end: sentence.end },
    source: each.source,
    recipient: each.recipient,
    reciprocal: each.reciprocal,
    time: each.time,
    place: each.place,
    modality: draft.modality,
    polarity: draft.polarity,
    speaker: each.speaker,
    ...(each.attributes ? { attributes: each.attributes } : {}),
    quoted: draft.quoted,
    core,
    chain,
    confidence: rounded(confidenceOf(each)),
    sure: {
      deed: rounded(draft.confidence),
      act: rounded(actSure(each)),
      source: rounded(each.sourceConfidence),
      recipient: rounded(each.recipientConfidence),
    },
    why: draft.why,
  };
}
