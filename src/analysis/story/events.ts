import type { Event, Time } from '../../model/types';
import type { PlacedParagraph, ResolvedActors } from '../actors/input';
import type { EventDraft, ParsedSentence } from '../document';
import type { EventModel } from '../events/model';
import { ACT_FACTS } from '../events/plover';
import { findChains } from './chains';
import { CORE_FROM, coreFacts, coreProbability } from './importance';
import { Participants } from './participants';
import { type Told, tellAll } from './told';

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
}

/** Words less likely than this to tell an event are left out of the story. */
export const TELL_FROM = 0.5;
/** A headline and two sentences. */
const LEAD_SENTENCES = 3;

/**
 * Turns the drafts of all paragraphs into the events of the story, in text order: phrases become actors, times get their
 * values, mentions of one event are chained, and every event is ranked; rank 1 is the headline event.
 */
export function tellStory(input: StoryInput, model: EventModel | null): readonly Event[] {
  if (model === null) return [];
  const participants = new Participants(input.actors);
  const told = tellAll(input, model, participants).filter((each) => each.draft.confidence >= TELL_FROM);
  const chains = findChains(told.map(linkOf));
  const facts = coreFacts(input, told, chains, participants);
  const scores = told.map((each, at) => coreProbability(model, each, facts[at] as (typeof facts)[number]));
  const ranks = new Array<number>(told.length).fill(0);
  ranking(told, scores).forEach((at, rank) => {
    ranks[at] = rank + 1;
  });
  const chainIds = new Map<number, string>();
  for (const chain of chains) if (!chainIds.has(chain)) chainIds.set(chain, `c${chainIds.size + 1}`);
  return told.map((each, at) =>
    toEvent(each, at, chainIds.get(chains[at] ?? at) ?? 'c0', ranks[at] ?? told.length, scores[at] ?? 0),
  );
}

export const linkOf = (each: Told) => ({
  act: each.draft.act,
  subtype: each.draft.subtype,
  polarity: each.draft.polarity,
  lemma: each.sentence.lemmas[each.draft.trigger.head] ?? '',
  source: each.source,
  recipient: each.recipient,
  time: each.time?.value ?? null,
  definite: each.draft.nominal && isDefinite(each.sentence, each.draft.trigger.head),
});

/**
 * Indices of events, the likeliest of the core first. News tells its main event first: the headline event is the best of
 * the earliest sentence of the headline and the lead that tells a core event.
 */
function ranking(told: readonly Told[], scores: readonly number[]): number[] {
  const order = told.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const leads = order.filter(
    (at) => (scores[at] ?? 0) >= CORE_FROM && (told[at]?.sentenceIndex ?? LEAD_SENTENCES) < LEAD_SENTENCES,
  );
  // An event that says who takes part goes first: headlines are clipped, and their first noun may hide it.
  const named = leads.filter((at) => {
    const each = told[at];
    return [...(each?.source ?? []), ...(each?.recipient ?? [])].some((one) => one.actor !== null);
  });
  const headline = earliest(named.length > 0 ? named : leads, told);
  return headline === undefined ? order : [headline, ...order.filter((at) => at !== headline)];
}

/** Of candidates in order of importance, the first one of the earliest sentence. */
function earliest(candidates: readonly number[], told: readonly Told[]): number | undefined {
  let best: number | undefined;
  for (const at of candidates) {
    if (best === undefined || (told[at]?.sentenceIndex ?? 0) < (told[best]?.sentenceIndex ?? 0)) best = at;
  }
  return best;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

const isDefinite = (sentence: ParsedSentence, head: number): boolean =>
  sentence.tokens.some(
    (token, at) => sentence.heads[at] === head && at < head && DEFINITE.has(token.text.toLowerCase()),
  );

/** An event is as sure as its word, its act and both of its sides together. */
const confidenceOf = (each: Told): number =>
  each.draft.confidence * each.draft.actConfidence * each.sourceConfidence * each.recipientConfidence;

function toEvent(each: Told, at: number, chain: string, rank: number, core: number): Event {
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
    sentence: { start: sentence.start, end: sentence.end },
    source: each.source,
    recipient: each.recipient,
    reciprocal: each.reciprocal,
    time: each.time,
    place: each.place,
    modality: draft.modality,
    polarity: draft.polarity,
    speaker: each.speaker,
    quoted: draft.quoted,
    core: core >= CORE_FROM,
    rank,
    chain,
    confidence: Math.round(confidenceOf(each) * 100) / 100,
    why: draft.why,
  };
}
