/** What a format cannot hold, counted before anything is written. */
import { byPlace } from '../model/spans';
import type { Mention, Span } from '../model/types';
import type { Written } from './format';
import type { Loss, LossKind } from './lossWords';

/** Only what is lost, in the order given. */
export const lost = (counts: Partial<Record<LossKind, number>>): readonly Loss[] =>
  Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [{ kind: kind as LossKind, count }] : []));

/** Losses of several articles as one list. */
export function addLosses(lists: Iterable<readonly Loss[]>): readonly Loss[] {
  const counts: Partial<Record<LossKind, number>> = {};
  for (const list of lists) for (const { kind, count } of list) counts[kind] = (counts[kind] ?? 0) + count;
  return lost(counts);
}

/** Mentions of which none overlaps another, in text order: the longer one stays. */
export function flat(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort(byPlace)) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

export const linked = ({ analysis }: Written): number =>
  analysis.mentions.filter((mention) => mention.actor !== null).length;

const LETTER = /[\p{L}\p{N}]/u;
const JOINS = /[\p{L}\p{N}\p{Pd}]/u;

/** Spans that begin or end where no tokenizer is likely to cut. */
export const misaligned = (text: string, spans: readonly Span[]): number =>
  spans.filter(({ start, end }) => {
    const inside = LETTER.test(text[start] ?? '') && LETTER.test(text[start - 1] ?? '');
    return inside || (JOINS.test(text[end] ?? '') && /[\p{L}\p{N}.]/u.test(text[end - 1] ?? ''));
  }).length;

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/;

/** Spans that stand after a character outside the basic plane. */
export function afterAstral(text: string, spans: readonly Span[]): number {
  const first = text.search(ASTRAL);
  return first < 0 ? 0 : spans.filter((span) => span.end > first).length;
}
