/** Goes with the walk over an article whose actors are known: notes what stood to choose and chooses. */
import type { Draft, Entity } from '../../analysis/actors/draft';
import { type Choice, type Option, type Ranker, SURELY_NONE } from '../../analysis/actors/ranker';
import type { Span } from '../../model/types';
import type { GoldMention } from './documents';

/** Readings of one mention: the features of each, and which are right. One reading alone: is it a mention at all? */
export interface Example {
  readonly options: readonly Int32Array[];
  readonly right: readonly boolean[];
}

export interface Scorer {
  score(features: readonly number[]): number;
}

export class Guide implements Ranker {
  readonly examples: Example[] = [];
  private readonly goldOf = new Map<Draft, readonly string[]>();
  /** Whether the gold takes the phrase after the noun into the mention. */
  private readonly long = new Map<Draft, boolean>();
  private readonly labels = new Map<Entity, { size: number; label: string | null }>();

  /** `follow` says whether the scorer's own choice is taken (so that its errors are seen later on) or the gold's. */
  constructor(
    drafts: readonly Draft[],
    gold: readonly GoldMention[],
    private readonly scorer: Scorer | null,
    private readonly follow: () => boolean,
  ) {
    matchDrafts(drafts, gold, this.goldOf, this.long);
  }

  mayMean(draft: Draft, features: readonly number[]): boolean {
    const mention = this.goldOf.has(draft);
    this.examples.push({ options: [Int32Array.from(features)], right: [mention] });
    return mention || !this.scorer || this.scorer.score(features) > SURELY_NONE;
  }

  reaches(draft: Draft, features: readonly number[]): boolean {
    const right = this.long.get(draft);
    if (right !== undefined) this.examples.push({ options: [Int32Array.from(features)], right: [right] });
    return right ?? (this.scorer?.score(features) ?? -1) > 0;
  }

  choose(draft: Draft, options: readonly Option[]): Choice {
    const gold = this.goldOf.get(draft);
    const named = draft.kind === 'named' || draft.kind === 'adjective';
    const fallback = options.find((option) => option.kind === 'new') ?? (options[0] as Option);
    if (!gold && named) return { option: fallback, probability: 1 };
    const right = options.map((option) => this.isRight(option, gold));
    if (!right.some((each) => each)) right[options.indexOf(fallback)] = true;
    this.examples.push({ options: options.map((option) => Int32Array.from(option.features)), right });
    const scores = options.map((option) => this.scorer?.score(option.features) ?? 0);
    const allowed = this.follow() ? scores : scores.map((score, i) => (right[i] ? score : Number.NEGATIVE_INFINITY));
    return { option: options[allowed.indexOf(Math.max(...allowed))] as Option, probability: 1 };
  }

  private isRight(option: Option, gold: readonly string[] | undefined): boolean {
    if (!gold) return option.kind === 'none';
    if (option.kind === 'none') return false;
    if (option.kind === 'new') return false;
    const labels = option.entities.map((entity) => this.labelOf(entity));
    return (
      labels.every((label) => label !== null && gold.includes(label)) && labels.length === Math.min(gold.length, 2)
    );
  }

  /** The gold actor of most of an actor's mentions. */
  private labelOf(entity: Entity): string | null {
    const known = this.labels.get(entity);
    if (known && known.size === entity.drafts.length) return known.label;
    const counts = new Map<string, number>();
    for (const draft of entity.drafts)
      for (const id of this.goldOf.get(draft) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    const label = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    this.labels.set(entity, { size: entity.drafts.length, label });
    return label;
  }
}

/** Gives each mention the gold actors of the span that it shares most with, by itself or with its tail, more than half of the longer. */
function matchDrafts(
  drafts: readonly Draft[],
  gold: readonly GoldMention[],
  into: Map<Draft, readonly string[]>,
  long: Map<Draft, boolean>,
): void {
  const pairs: { share: number; draft: Draft; mention: GoldMention; long: boolean }[] = [];
  const sorted = [...gold].sort((a, b) => a.start - b.start);
  for (const draft of drafts) {
    for (const mention of sorted) {
      if (mention.start >= (draft.tail?.end ?? draft.end)) break;
      const own = shareOf(draft, mention);
      const whole = draft.tail ? shareOf({ start: draft.start, end: draft.tail.end }, mention) : 0;
      const share = Math.max(own, whole);
      if (share > 0.5) pairs.push({ share, draft, mention, long: whole > own });
    }
  }
  pairs.sort((a, b) => b.share - a.share || a.draft.start - b.draft.start);
  const taken = new Map<string, Draft>();
  for (const { draft, mention, long: reaches } of pairs) {
    const place = `${mention.start} ${mention.end}`;
    const holder = taken.get(place);
    const known = into.get(draft);
    if (holder ? holder !== draft : known) continue;
    taken.set(place, draft);
    if (draft.tail && !known) long.set(draft, reaches);
    if (!known?.includes(mention.actor)) into.set(draft, [...(known ?? []), mention.actor]);
  }
}

/** The share of the longer of two spans that both cover. */
function shareOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}
