/** A score as rows of figures, and the agreement behind it, for whoever shows them. */
import { placeKey } from '../model/spans';
import type { Analysis } from '../model/types';
import { cohensKappa, krippendorffAlpha } from './agreement';
import {
  type Counts,
  type Difference,
  EVENT_MEASURES,
  type EventMeasure,
  type Figures,
  figuresOf,
  figuresOfShares,
  type Score,
  type Shares,
  score,
} from './score';

/** What a row counts: mentions of one `type` are a row of their own below all of them. */
export type Measure = 'mentions' | 'type' | 'bcubed' | 'ceaf' | 'times' | EventMeasure;

export interface ScoreRow {
  readonly measure: Measure;
  readonly type?: string;
  readonly figures: Figures;
  readonly counts: Counts;
}

export function scoreRows(score: Score): ScoreRow[] {
  const counted = (measure: Measure, counts: Counts): ScoreRow => ({ measure, figures: figuresOf(counts), counts });
  const shared = (measure: Measure, one: Shares): ScoreRow => ({
    measure,
    figures: figuresOfShares(one),
    counts: { right: one.recall, predicted: one.predicted, gold: one.gold },
  });
  return [
    counted('mentions', score.mentions),
    ...[...score.mentionsByType].map(([type, counts]) => ({ ...counted('type', counts), type })),
    shared('bcubed', score.bcubed),
    shared('ceaf', score.ceaf),
    ...EVENT_MEASURES.map((measure) => counted(measure, score.events[measure])),
    counted('times', score.times),
  ];
}

/** Over each place that one of both marks as a name; undefined where a measure does not exist. */
export interface Agreement {
  readonly raw: number | undefined;
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
  readonly units: number;
}

/** @param pairs gold and other, an article each. */
export function agreementOf(pairs: readonly (readonly [Analysis, Analysis])[]): Agreement {
  const units = pairs.flatMap(([gold, other]) => labelledPlaces(gold, other));
  return {
    raw: units.length === 0 ? undefined : units.filter(([a, b]) => a === b).length / units.length,
    kappa: cohensKappa(units),
    alpha: krippendorffAlpha(units),
    units: units.length,
  };
}

/** All that is told of one article. */
export interface Scored {
  readonly rows: readonly ScoreRow[];
  readonly agreement: Agreement;
  /** In text order. */
  readonly differences: readonly Difference[];
}

export function scoredAgainst(gold: Analysis, other: Analysis): Scored {
  const found = score(gold, other);
  return { rows: scoreRows(found), agreement: agreementOf([[gold, other]]), differences: found.differences };
}

const NOTHING = '(nothing)';

function labelledPlaces(gold: Analysis, other: Analysis): (readonly [string, string])[] {
  const labels = ({ mentions }: Analysis): Map<string, string> =>
    new Map(
      mentions.flatMap((one) =>
        one.kind === 'named' || one.kind === 'adjective' ? [[placeKey(one), one.type] as const] : [],
      ),
    );
  const [mine, theirs] = [labels(gold), labels(other)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].map((key) => [
    mine.get(key) ?? NOTHING,
    theirs.get(key) ?? NOTHING,
  ]);
}
