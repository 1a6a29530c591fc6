/** What is left to review in an article, and in which order. Pure. */

import { isMain } from '../model/mainList';
import type { Event, Mention, Snapshot, Span } from '../model/types';
import { type Correction, standing } from './correction';
import type { Proposal } from './proposals';

export type ReviewOrder = 'confidence' | 'text';

/** One thing to judge; `span` is where its words stand. */
export type ReviewItem =
  | { readonly kind: 'mention'; readonly mention: Mention; readonly span: Span }
  | { readonly kind: 'event'; readonly event: Event; readonly span: Span }
  | { readonly kind: 'proposal'; readonly proposal: Proposal; readonly span: Span };

/** Named and adjective mentions and core events that nobody has judged, and what agents propose, in order. */
export function pendingOf(snapshot: Snapshot, order: ReviewOrder, proposals: readonly Proposal[] = []): ReviewItem[] {
  return [
    ...reviewable(snapshot).filter((item) => !snapshot.decisions?.has(idOf(item))),
    ...proposals.map((proposal): ReviewItem => ({ kind: 'proposal', proposal, span: proposal.span })),
  ].sort(comparing(order));
}

/** What was judged, of all there is; what was rejected counts as judged. @param proposals how many wait. */
export function progressOf(
  snapshot: Snapshot,
  corrections: readonly Correction[],
  proposals = 0,
): { done: number; all: number } {
  const items = reviewable(snapshot);
  const judged = items.filter((item) => snapshot.decisions?.has(idOf(item))).length;
  const rejected = standing(corrections).filter((one) => one.op === 'remove' || one.op === 'event-remove').length;
  return { done: judged + rejected, all: items.length + rejected + proposals };
}

/** Where an item stands in the queue, from 1, of how many, and what is left; what was judged stands before all that is not. */
export function placeIn(
  pending: readonly ReviewItem[],
  item: ReviewItem,
  { done, all }: { readonly done: number; readonly all: number },
): { readonly place: number; readonly all: number; readonly left: number } {
  const at = pending.findIndex((one) => one.kind === item.kind && idOf(one) === idOf(item));
  return { place: Math.min(all, done + Math.max(0, at) + 1), all, left: pending.length };
}

/**
 * The first item after (1) or the last before (-1) a place in the order, round the ends; undefined where nothing is left.
 * `from` need not be pending any more.
 */
export function beside(
  pending: readonly ReviewItem[],
  from: ReviewItem | undefined,
  step: 1 | -1,
  order: ReviewOrder,
): ReviewItem | undefined {
  if (!from) return step === 1 ? pending[0] : pending.at(-1);
  const compare = comparing(order);
  if (step === 1) return pending.find((item) => compare(item, from) > 0) ?? pending[0];
  return pending.findLast((item) => compare(item, from) < 0) ?? pending.at(-1);
}

export function idOf(item: ReviewItem): string {
  if (item.kind === 'mention') return item.mention.id;
  return item.kind === 'event' ? item.event.id : item.proposal.id;
}

/** Somebody doubts what a proposal is about. */
function confidenceOf(item: ReviewItem): number {
  if (item.kind === 'mention') return item.mention.confidence;
  return item.kind === 'event' ? item.event.confidence : 0;
}

function reviewable({ analysis }: Snapshot): ReviewItem[] {
  return [
    ...analysis.mentions
      .filter((one) => one.kind === 'named' || one.kind === 'adjective')
      .map((mention): ReviewItem => ({ kind: 'mention', mention, span: mention })),
    ...analysis.events.filter(isMain).map((event): ReviewItem => ({ kind: 'event', event, span: event.trigger })),
  ];
}

const comparing =
  (order: ReviewOrder) =>
  (a: ReviewItem, b: ReviewItem): number =>
    (order === 'confidence' ? confidenceOf(a) - confidenceOf(b) : 0) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
