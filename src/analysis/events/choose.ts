/** Who does it and to whom: chosen among everybody in the sentence, with what the document knows of each, and nobody. */
import { isGrave } from '../../model/mainList';
import { SUBTYPES } from '../../model/plover';
import type { DraftFiller, EventDraft, PlacedPhrase } from '../document';
import { Features, hashFeature } from '../learn/hash';
import { chanceOf, likeliest, rank, softmax } from '../learn/network';
import { deedAt, fillerAt } from './keptSums';
import type { EventModel } from './model';
import { type ActorFacts, factFeatures } from './slots';

/** What the document knows of the phrase with this head: the actors it means, null where it is no mention. */
export type FactsOf = (sentence: number, token: number) => (ActorFacts & { readonly actor: string }) | null;

interface Side {
  readonly phrases: readonly PlacedPhrase[];
  /** 0 to 1: that the side is told right, or rightly left open. */
  readonly confidence: number;
}

export interface Sides {
  readonly source: Side;
  readonly recipient: Side;
  readonly reciprocal: boolean;
}

/** How sure a side must be to be told; accusing or hurting deeds ask for more (DESIGN section 3). */
export interface Bars {
  readonly side: number;
  readonly grave: number;
  /** For further parties beside the first. */
  readonly more: number;
  /** A recipient is named from this share of the likelihood of nobody on: sentences often name one. */
  readonly open: number;
}
export const BARS: Bars = { side: 0.3, grave: 0.4, more: 0.5, open: 0.6 };
/** A sentence that stands alone names whom it is about. */
export const ALONE_BARS: Bars = { side: 0.12, grave: 0.15, more: 0.5, open: 0.25 };

export const actClassOf = (draft: Pick<EventDraft, 'act' | 'subtype'>): string =>
  draft.act === 'OTHER' ? `OTHER:${learned(draft.subtype)}` : draft.act;

/** A type of the folder's codebook is none that the networks have learned. */
const learned = (subtype: string | null): string => (subtype !== null && LEARNED.has(subtype) ? subtype : 'other');
const LEARNED: ReadonlySet<string> = new Set(SUBTYPES);

export function chooseSides(draft: EventDraft, model: EventModel, factsOf: FactsOf, bars: Bars = BARS): Sides {
  const act = actClassOf(draft);
  const known = draft.fillers.map((filler): Known => {
    const facts = factsOf(filler.phrase.sentence, filler.phrase.head);
    return { filler, facts, identity: facts?.actor ?? `${filler.phrase.sentence}:${filler.phrase.head}` };
  });
  const extra = known.map(({ filler, facts }) => factFeatures(filler, act, facts));
  const bar = isGrave(draft) ? bars.grave : bars.side;
  const chosen = (side: 'source' | 'recipient', without: ReadonlySet<string>, open: number): Chosen => {
    const scores = new Float64Array(1 + known.length);
    scores[0] = draft.nobody[side];
    for (let i = 0; i < known.length; i++)
      scores[i + 1] = rank(model[side], extra[i] as readonly number[], draft.sums, fillerAt(model, i, side));
    return pick(known, softmax(scores), { bar, open }, without);
  };
  const source = chosen('source', new Set(), 1);
  const sources = source.top < 0 ? [] : [source.top, ...further(model, draft, known, source, 'source', bars.more)];
  const taken = new Set(sources.map((at) => (known[at] as Known).identity));
  const recipient = chosen('recipient', taken, bars.open);
  const recipients = (
    recipient.top < 0 ? [] : [recipient.top, ...further(model, draft, known, recipient, 'recipient', bars.more)]
  ).filter((at) => !taken.has((known[at] as Known).identity));
  const reciprocal = sources.length > 1 && recipients.length === 0 && isMutual(model, draft, sources.length);
  const phrases = (list: readonly number[]) =>
    [...list].sort((a, b) => a - b).map((at) => (known[at] as Known).filler.phrase);
  return {
    source: { phrases: phrases(sources), confidence: source.confidence },
    recipient: { phrases: phrases(recipients), confidence: recipient.confidence },
    reciprocal,
  };
}

interface Known {
  readonly filler: DraftFiller;
  readonly facts: (ActorFacts & { readonly actor: string }) | null;
  /** One party under several words ("the army ... it") is one choice: their likelihoods are added up. */
  readonly identity: string;
}

interface Chosen {
  /** Index of the filler, -1 for nobody. */
  readonly top: number;
  readonly confidence: number;
  /** Of nobody, then of each filler. */
  readonly probabilities: Float64Array;
}

function pick(
  known: readonly Known[],
  probabilities: Float64Array,
  { bar, open }: { readonly bar: number; readonly open: number },
  without: ReadonlySet<string>,
): Chosen {
  const sums = new Map<string, number>();
  known.forEach((each, i) => {
    const id = each.identity;
    if (!without.has(id)) sums.set(id, (sums.get(id) ?? 0) + (probabilities[i + 1] as number));
  });
  const nobody = probabilities[0] as number;
  let winner: string | null = null;
  for (const [id, p] of sums) if (p > (winner === null ? 0 : (sums.get(winner) ?? 0))) winner = id;
  const sure = winner === null ? 0 : (sums.get(winner) ?? 0);
  if (winner === null || sure < bar || sure < nobody * open) return { top: -1, confidence: nobody, probabilities };
  let top = -1;
  known.forEach((each, i) => {
    if (each.identity !== winner) return;
    if (top < 0 || (probabilities[i + 1] as number) > (probabilities[top + 1] as number)) top = i;
  });
  return { top, confidence: sure, probabilities };
}

/** Other parties that stand beside the first: "Norheim, Tresk and Vorland signed". */
function further(
  model: EventModel,
  draft: EventDraft,
  known: readonly Known[],
  chosen: Chosen,
  side: 'source' | 'recipient',
  bar: number,
): number[] {
  const first = known[chosen.top] as Known;
  const found: number[] = [];
  const seen = new Set([first.identity]);
  known.forEach((each, i) => {
    if (seen.has(each.identity)) return;
    if (standsBeside(first.filler, each.filler, draft)) return;
    const features = moreFeatures(first.filler, each.filler, side, actClassOf(draft), {
      first: chosen.probabilities[chosen.top + 1] as number,
      other: chosen.probabilities[i + 1] as number,
    });
    if (chanceOf(model.more, features, 1, draft.sums, fillerAt(model, i, 'more')) < bar) return;
    seen.add(each.identity);
    found.push(i);
  });
  return found;
}

/**
 * "The president of the federation, Ruben Achterberg, accused": before a verb only those of one list do it together; who
 * stands beside them there belongs to their names.
 */
function standsBeside(first: DraftFiller, other: DraftFiller, { trigger, nominal, sentence }: EventDraft): boolean {
  const before = ({ phrase }: DraftFiller): boolean => phrase.sentence === sentence && phrase.head < trigger.head;
  return !nominal && first.chain !== other.chain && before(first) && before(other);
}

/** What tells that a second phrase shares the side of the first. */
export function moreFeatures(
  first: Pick<DraftFiller, 'relation' | 'chain' | 'kind' | 'phrase'>,
  other: Pick<DraftFiller, 'relation' | 'chain' | 'kind' | 'phrase'>,
  side: string,
  act: string,
  p: { readonly first: number; readonly other: number },
): readonly number[] {
  const ratio = Math.max(-6, Math.round(Math.log2((p.other + 1e-4) / (p.first + 1e-4))));
  const same = first.relation === other.relation;
  const apart = Math.min(6, Math.abs(first.phrase.head - other.phrase.head));
  const row = first.chain === other.chain;
  const out = new Features();
  out
    .add('side', side)
    .add('ratio', ratio)
    .add('sr', side, ratio)
    .add('same', same, side)
    .add('samer', same, ratio)
    .add('rr', first.relation, other.relation)
    .add('rra', first.relation, other.relation, act)
    .add('row', row)
    .add('rowa', row, act, side)
    .add('rowr', row, ratio)
    .add('kk', first.kind, other.kind, same)
    .add('apart', apart, same)
    .add('sa', side, act, same);
  return out.take();
}

const isMutual = (model: EventModel, draft: EventDraft, count: number): boolean =>
  likeliest(model.mutual, mutualFeatures(count), draft.sums, deedAt(model, 'mutual')) === 1;

export const mutualFeatures = (count: number): readonly number[] => [hashFeature('count', Math.min(3, count))];
