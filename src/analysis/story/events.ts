import type { Event, EventTime, Participant, Time } from '../../model/types';
import type { PlacedParagraph, ResolvedActors } from '../actors/input';
import { datelineEnd } from '../dateline';
import type { EventDraft, ParsedSentence, PlacedPhrase } from '../document';
import { ACT_FACTS } from '../events/plover';
import { findChains } from './chains';
import { completeEvents } from './complete';
import { CORE_FROM, importance, type Weighable } from './importance';
import { Participants } from './participants';

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

/** An event of which chain, importance and rank are not yet known. */
interface Told {
  readonly draft: EventDraft;
  readonly paragraph: PlacedParagraph;
  readonly sentence: ParsedSentence;
  readonly sentenceIndex: number;
  readonly lemma: string;
  /** Place among the events of its sentence, the main one first. */
  readonly nth: number;
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly place: readonly Participant[];
  readonly speaker: Participant | null;
  readonly time: EventTime | null;
  /** What was filled in from elsewhere. */
  readonly why: string;
}

/**
 * Turns the drafts of all paragraphs into the events of the story, in text order: phrases become actors, times get their
 * values, mentions of one event are chained, and every event is ranked (see `importance`); rank 1 is the headline event.
 */
export function tellStory(input: StoryInput): readonly Event[] {
  const participants = new Participants(input.actors);
  const first = tellAll(input, participants);
  const chains = findChains(
    first.map((each) => ({
      act: each.draft.act,
      subtype: each.draft.subtype,
      polarity: each.draft.polarity,
      lemma: each.lemma,
      source: each.source,
      recipient: each.recipient,
      time: each.time?.value ?? null,
      definite: each.draft.nominal && isDefinite(each.sentence, each.draft.trigger.head),
    })),
  );
  const told = complete(first, chains, input.actors);
  const scores = weigh(input, told, chains, participants);
  const order = ranking(told, scores);
  const ranks = new Array<number>(told.length).fill(0);
  order.forEach((at, rank) => {
    ranks[at] = rank + 1;
  });
  const chainIds = new Map<number, string>();
  for (const chain of chains) if (!chainIds.has(chain)) chainIds.set(chain, `c${chainIds.size + 1}`);
  return told.map((each, at) => {
    const rank = ranks[at] ?? told.length;
    const core = rank === 1 || (scores[at] ?? 0) >= CORE_FROM;
    return toEvent(each, at, chainIds.get(chains[at] ?? at) ?? 'c0', rank, core);
  });
}

/**
 * Indices of events, the most important first. News tells its main event first: the headline event is the most important
 * of the first sentence (or headline) that tells a core event, if it stands at the beginning of the text.
 */
function ranking(told: readonly Told[], scores: readonly number[]): number[] {
  const order = told.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const leads = order.filter(
    (at) => (scores[at] ?? 0) >= CORE_FROM && (told[at]?.sentenceIndex ?? LEAD_SENTENCES) < LEAD_SENTENCES,
  );
  // An event that says who acts goes first: headlines are clipped, and their first noun may hide it.
  const isTold = (at: number): boolean => told[at]?.source.some((each) => each.actor !== null) ?? false;
  const named = leads.filter(isTold);
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

/** A headline and two sentences. */
const LEAD_SENTENCES = 3;

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

const isDefinite = (sentence: ParsedSentence, head: number): boolean =>
  sentence.tokens.some(
    (token, at) => sentence.heads[at] === head && at < head && DEFINITE.has(token.text.toLowerCase()),
  );

/** Sides that a sentence leaves out, filled from the rest of the text. */
function complete(told: readonly Told[], chains: readonly number[], actors: ResolvedActors): Told[] {
  const facts = told.map((each, at) => ({
    act: each.draft.act,
    subtype: each.draft.subtype,
    polarity: each.draft.polarity,
    reciprocal: each.draft.reciprocal,
    nominal: each.draft.nominal,
    lemma: each.lemma,
    chain: chains[at] ?? at,
    start: each.sentence.start,
    source: each.source,
    recipient: each.recipient,
  }));
  return completeEvents(facts, actors).map((completed, at) => ({ ...(told[at] as Told), ...completed }));
}

function tellAll(input: StoryInput, participants: Participants): Told[] {
  const told: Told[] = [];
  let sentenceBase = 0;
  input.paragraphs.forEach((paragraph, at) => {
    const { sentences } = paragraph;
    const drafts = [...(input.drafts[at] ?? [])].sort(
      (a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end,
    );
    const dateline = afterDateline(paragraph);
    for (const draft of drafts) {
      const sentence = sentences[draft.sentence];
      if (!sentence || (sentence.tokens[draft.trigger.start]?.start ?? 0) < dateline) continue;
      const time = draft.time === null ? undefined : input.times[at]?.[draft.time];
      told.push({
        draft,
        paragraph,
        sentence,
        sentenceIndex: sentenceBase + draft.sentence,
        lemma: sentence.lemmas[draft.trigger.head] ?? '',
        ...sidesOf(draft, participants, sentences, dateline),
        place: participants.of(draft.place, sentences),
        speaker: draft.speaker ? (participants.of([draft.speaker], sentences)[0] ?? null) : null,
        time: time ? { start: time.start, end: time.end, value: time.value } : null,
        nth: nthOf(draft, input.drafts[at] ?? []),
        why: '',
      });
    }
    sentenceBase += sentences.length;
  });
  return told;
}

/** Where the paragraph begins to tell: the place and the agency of its dateline take no part. */
function afterDateline({ start, sentences: [first] }: PlacedParagraph): number {
  const end = first ? datelineEnd(first) : 0;
  return first?.tokens[end - 1]?.end ?? start;
}

/** Nobody is both who acts and whom it is done to, but for mutual deeds; a dateline's place is neither. */
function sidesOf(
  draft: EventDraft,
  participants: Participants,
  sentences: readonly ParsedSentence[],
  dateline: number,
) {
  const told = (side: readonly PlacedPhrase[]) =>
    participants.of(side, sentences).filter((each) => each.end > dateline);
  const source = told(draft.source);
  const acts = new Set(source.map((each) => each.actor));
  const recipient = told(draft.recipient).filter((each) => each.actor === null || !acts.has(each.actor));
  return { source, recipient };
}

/** Drafts stand with the main event of each sentence first. */
function nthOf(draft: EventDraft, drafts: readonly EventDraft[]): number {
  let nth = 0;
  for (const other of drafts) {
    if (other === draft) return nth;
    if (other.sentence === draft.sentence) nth++;
  }
  return nth;
}

function weigh(
  input: StoryInput,
  told: readonly Told[],
  chains: readonly number[],
  participants: Participants,
): number[] {
  const sentenceCount = input.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const lengths = new Map<number, number>();
  for (const chain of chains) lengths.set(chain, (lengths.get(chain) ?? 0) + 1);
  return told.map((each, at) => {
    const { draft } = each;
    const chain = chains[at] ?? at;
    const facts: Weighable = {
      code: draft.code,
      subtype: draft.subtype,
      modality: draft.modality,
      quoted: draft.quoted,
      reported: draft.speaker !== null,
      source: each.source,
      recipient: each.recipient,
      inHeadline: each.paragraph.kind === 'headline',
      position: each.sentenceIndex / Math.max(1, sentenceCount),
      nth: each.nth,
      chainLength: lengths.get(chain) ?? 1,
      firstOfChain: chain === at,
      confidence: draft.confidence,
    };
    return importance(facts, (id) => participants.actor(id));
  });
}

function toEvent(each: Told, at: number, chain: string, rank: number, core: boolean): Event {
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
    reciprocal: draft.reciprocal,
    time: each.time,
    place: each.place,
    modality: draft.modality,
    polarity: draft.polarity,
    speaker: each.speaker,
    quoted: draft.quoted,
    core,
    rank,
    chain,
    confidence: draft.confidence,
    why: each.why ? `${draft.why}; ${each.why}` : draft.why,
  };
}
