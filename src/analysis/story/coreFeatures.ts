/** Features that tell whether an event belongs to the core of the story: what a short summary of it would name. */
import type { EventDraft } from '../document';
import { actClassOf } from '../events/choose';
import { Features } from '../learn/hash';

/** Where an event stands in the document, and who takes part. */
export interface CoreFacts {
  readonly inHeadline: boolean;
  /** Position of its sentence among those of the body, from 0; -1 in the headline. */
  readonly sentence: number;
  readonly sentences: number;
  /** Sides that are known, and whether they are named in the headline. */
  readonly source: boolean;
  readonly recipient: boolean;
  readonly headlineActors: number;
  /** Share of all mentions that the most prominent of its actors has, 0 to 1. */
  readonly prominence: number;
  /** Its word, or its act, is in the headline. */
  readonly wordInHeadline: boolean;
  readonly actInHeadline: boolean;
  readonly chainLength: number;
  readonly firstOfChain: boolean;
  /** Days between its date and the article's; null where one of them is not known. */
  readonly daysAgo: number | null;
}

export function coreFeatures(draft: EventDraft, facts: CoreFacts): readonly number[] {
  const act = actClassOf(draft);
  const place = facts.inHeadline ? 'h' : facts.sentence < 4 ? `${facts.sentence}` : `q${quarter(facts)}`;
  const known = `${facts.source}${facts.recipient}`;
  const ago =
    facts.daysAgo === null
      ? 'none'
      : facts.daysAgo < 0
        ? 'future'
        : facts.daysAgo < 10
          ? 'now'
          : facts.daysAgo < 100
            ? 'lately'
            : 'past';
  const often = Math.min(3, facts.chainLength);
  const out = new Features();
  out
    .add('place', place)
    .add('placea', place, act)
    .add('placer', place, draft.relation)
    .add('placen', place, Math.min(3, draft.nth))
    .add('size', Math.min(5, Math.floor(facts.sentences / 6)))
    .add('known', known)
    .add('knowna', known, act)
    .add('knownp', known, place)
    .add('ha', facts.headlineActors)
    .add('hap', facts.headlineActors, place)
    .add('prom', Math.min(5, Math.floor(facts.prominence * 12)))
    .add('wh', facts.wordInHeadline)
    .add('whp', facts.wordInHeadline, place)
    .add('ah', facts.actInHeadline, facts.headlineActors)
    .add('ahw', facts.actInHeadline, facts.wordInHeadline, act)
    .add('chain', often, facts.firstOfChain)
    .add('ago', ago)
    .add('agop', ago, place)
    .add('mod', draft.modality, draft.polarity)
    .add('quoted', draft.quoted, place)
    .add('said', draft.speaker !== null, place)
    .add('nom', draft.nominal, place)
    .add('p', Math.round(draft.confidence * 10))
    .add('pp', Math.round(draft.confidence * 10), place);
  return out.take();
}

const quarter = (facts: CoreFacts): number =>
  Math.min(3, Math.floor((4 * facts.sentence) / Math.max(1, facts.sentences)));
