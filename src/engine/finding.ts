/** The worker's answer to "where did these words go?", in small steps, within a budget. */
import type { Edit } from '../model/edits';
import type { Span } from '../model/types';
import { findAnywhere, findNear, type LostWords } from './fuzzy';
import { diffEdits } from './textDiff';

export interface FindOrder {
  readonly text: string;
  /** An earlier version of the text, for the edits that led from it to this one; null where none is asked for. */
  readonly before: string | null;
  readonly lost: readonly LostWords[];
}

export interface Findings {
  readonly edits: readonly Edit[];
  /** One for each lost; null where nothing fits, or the time was up. */
  readonly candidates: readonly (Span | null)[];
}

/** All lost words of one article together. */
const BUDGET_MS = 2_000;

/** Looks around the old places first, for all, and then everywhere for those that are still missing. */
export function* findSteps({ text, before, lost }: FindOrder, now: () => number): Generator<void, Findings> {
  const edits = before === null ? [] : diffEdits(before, text);
  yield;
  const until = now() + BUDGET_MS;
  const candidates: (Span | null)[] = lost.map(() => null);
  for (const find of [findNear, findAnywhere])
    for (const [i, one] of lost.entries()) {
      if (now() > until) return { edits, candidates };
      candidates[i] ??= find(text, one) ?? null;
      yield;
    }
  return { edits, candidates };
}
