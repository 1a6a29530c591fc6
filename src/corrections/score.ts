/**
 * How near one analysis comes to another that is taken for right. Mentions match by exact span and type; actors by
 * B-cubed (Bagga & Baldwin 1998) and entity-based CEAF (Luo 2005) over mention spans; events pair by trigger overlap.
 */
import { countWhile, groupByPlace, isSame, overlaps, placeKey } from '../model/spans';
import type { Analysis, Event, Mention, Participant, Span } from '../model/types';
import { ceafE } from './ceaf';
import { actorsOf, type Names, sidesAgree } from './sides';

/** Shares from 0 to 1; undefined where there is nothing to divide by. */
export interface Figures {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Counts of right ones, of predicted and of gold; they add up over articles. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Difference extends Span {
  readonly about: 'mention' | 'event' | 'time';
  /** undefined where one has nothing there. */
  readonly gold: string | undefined;
  readonly other: string | undefined;
}

export interface Score {
  readonly mentions: Counts;
  readonly mentionsByType: ReadonlyMap<string, Counts>;
  /** Sums of shares, not whole numbers: precision and recall have sums of their own. */
  readonly bcubed: Shares;
  readonly ceaf: Shares;
  readonly events: Readonly<Record<EventMeasure, Counts>>;
  readonly times: Counts;
  /** In text order. */
  readonly differences: readonly Difference[];
}

export interface Shares {
  readonly precision: number;
  readonly predicted: number;
  readonly recall: number;
  readonly gold: number;
}

/** The trigger; the act too; both sides too; and time, place and modality too. */
export const EVENT_MEASURES = ['trigger', 'act', 'sides', 'all'] as const;
export type EventMeasure = (typeof EVENT_MEASURES)[number];

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
const f1Of = (p: number | undefined, r: number | undefined): number | undefined =>
  p === undefined || r === undefined ? undefined : p + r === 0 ? 0 : (2 * p * r) / (p + r);

export function figuresOf({ right, predicted, gold }: Counts): Figures {
  const [precision, recall] = [share(right, predicted), share(right, gold)];
  return { precision, recall, f1: f1Of(precision, recall) };
}

export function figuresOfShares(one: Shares): Figures {
  const [precision, recall] = [share(one.precision, one.predicted), share(one.recall, one.gold)];
  return { precision, recall, f1: f1Of(precision, recall) };
}

export function score(gold: Analysis, other: Analysis): Score {
  const differences: Difference[] = [];
  const mentions = scoreMentions(marked(gold), marked(other), differences);
  return {
    ...mentions,
    ...scoreActors(gold, other),
    events: scoreEvents(gold, other, differences),
    times: scoreTimes(gold, other, differences),
    differences: differences.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Pronouns and descriptions are judged with the actors. */
const marked = ({ mentions }: Analysis): Mention[] =>
  mentions.filter((one) => one.kind === 'named' || one.kind === 'adjective');

function scoreMentions(gold: readonly Mention[], other: readonly Mention[], differences: Difference[]) {
  const byType = new Map<string, Counts>();
  const add = (type: string, counts: Partial<Counts>): void => {
    const known = byType.get(type) ?? { right: 0, predicted: 0, gold: 0 };
    byType.set(type, addCounts(known, { right: 0, predicted: 0, gold: 0, ...counts }));
  };
  const rest = groupByPlace(other);
  for (const one of gold) {
    const here = rest.get(placeKey(one)) ?? [];
    const same = here.find((each) => each.type === one.type);
    const taken = same ?? here[0];
    add(one.type, { gold: 1, right: same ? 1 : 0 });
    if (taken) here.splice(here.indexOf(taken), 1);
    if (!same)
      differences.push({ about: 'mention', start: one.start, end: one.end, gold: one.type, other: taken?.type });
  }
  for (const here of rest.values())
    for (const one of here)
      differences.push({ about: 'mention', start: one.start, end: one.end, gold: undefined, other: one.type });
  for (const one of other) add(one.type, { predicted: 1 });
  const sorted = new Map([...byType].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    mentions: [...byType.values()].reduce(addCounts, { right: 0, predicted: 0, gold: 0 }),
    mentionsByType: sorted,
  };
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
});

/** Clusters of mention places; of several mentions at one place the first is the place, the others have their type, too. */
const clustersOf = ({ mentions }: Analysis): Set<string>[] => {
  const clusters = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const one of mentions) {
    if (one.actor === null) continue;
    const place = placeKey(one);
    const key = seen.has(place) ? `${place} ${one.type}` : place;
    seen.add(place);
    const known = clusters.get(one.actor);
    if (known) known.add(key);
    else clusters.set(one.actor, new Set([key]));
  }
  return [...clusters.values()];
};

function scoreActors(gold: Analysis, other: Analysis): { readonly bcubed: Shares; readonly ceaf: Shares } {
  const [mine, theirs] = [clustersOf(gold), clustersOf(other)];
  const recall = bcubedSum(mine, theirs);
  const precision = bcubedSum(theirs, mine);
  const total = ceafE(mine, theirs);
  return {
    bcubed: { precision: precision.sum, predicted: precision.count, recall: recall.sum, gold: recall.count },
    ceaf: { precision: total, predicted: theirs.length, recall: total, gold: mine.length },
  };
}

/** Over the places of `these`: the share of its cluster that is in the other's cluster of it. */
function bcubedSum(these: readonly Set<string>[], those: readonly Set<string>[]): { sum: number; count: number } {
  const at = new Map(those.flatMap((cluster) => [...cluster].map((key) => [key, cluster] as const)));
  let sum = 0;
  let count = 0;
  for (const cluster of these) {
    const shared = new Map<Set<string>, number>();
    for (const key of cluster) {
      count++;
      const there = at.get(key);
      if (there) shared.set(there, (shared.get(there) ?? 0) + 1);
    }
    for (const both of shared.values()) sum += (both * both) / cluster.size;
  }
  return { sum, count };
}

const actOf = (event: Event): string => (event.subtype ? `${event.act}/${event.subtype}` : event.act);

function scoreEvents(gold: Analysis, other: Analysis, differences: Difference[]): Record<EventMeasure, Counts> {
  const right: Record<EventMeasure, number> = { trigger: 0, act: 0, sides: 0, all: 0 };
  const actors = actorsOf(gold, other);
  const sorted = [...other.events].sort((a, b) => a.trigger.start - b.trigger.start);
  const free = new Set(sorted);
  const longest = sorted.reduce((most, { trigger }) => Math.max(most, trigger.end - trigger.start), 0);
  for (const event of gold.events) {
    const near: Event[] = [];
    for (
      let i = countWhile(sorted, (one) => one.trigger.start <= event.trigger.start - longest);
      i < sorted.length;
      i++
    ) {
      const one = sorted[i];
      if (!one || one.trigger.start >= event.trigger.end) break;
      if (free.has(one) && overlaps(one.trigger, event.trigger)) near.push(one);
    }
    const match =
      near.find((one) => actOf(one) === actOf(event)) ?? near.find((one) => one.act === event.act) ?? near[0];
    if (!match) {
      differences.push({ about: 'event', ...spanOf(event.trigger), gold: actOf(event), other: undefined });
      continue;
    }
    free.delete(match);
    const act = match.act === event.act;
    const sides = act && sidesAgree(event, match, actors);
    const all = sides && detailsAgree(event, match);
    right.trigger++;
    right.act += Number(act);
    right.sides += Number(sides);
    right.all += Number(all);
    if (!all)
      differences.push({
        about: 'event',
        ...spanOf(event.trigger),
        gold: told(event, gold, actors.gold),
        other: told(match, other, actors.other),
      });
  }
  for (const one of free)
    differences.push({ about: 'event', ...spanOf(one.trigger), gold: undefined, other: actOf(one) });
  const counts = (measure: EventMeasure): Counts => ({
    right: right[measure],
    predicted: other.events.length,
    gold: gold.events.length,
  });
  return { trigger: counts('trigger'), act: counts('act'), sides: counts('sides'), all: counts('all') };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const detailsAgree = (gold: Event, other: Event): boolean =>
  gold.modality === other.modality &&
  gold.polarity === other.polarity &&
  (gold.time?.value ?? null) === (other.time?.value ?? null) &&
  gold.subtype === other.subtype;

/** "CONSULT: Ana Lima → Rui Sousa, planned" */
function told(event: Event, _: Analysis, names: Names): string {
  const party = (one: Participant): string =>
    (one.actor === null ? undefined : names.get(one.actor)) ?? `${one.start}-${one.end}`;
  const list = (all: readonly Participant[]): string => all.map(party).join(', ') || '-';
  const more = [
    event.modality === 'asserted' ? '' : event.modality,
    event.polarity === 'positive' ? '' : event.polarity,
    event.time?.value ?? '',
  ];
  return [
    `${actOf(event)}: ${list(event.source)} → ${list(event.recipient)}`,
    ...more.filter((one) => one !== ''),
  ].join('; ');
}

function scoreTimes(gold: Analysis, other: Analysis, differences: Difference[]): Counts {
  const rest = groupByPlace(other.times);
  let right = 0;
  for (const one of gold.times) {
    const there = rest.get(placeKey(one))?.find((each) => isSame(each, one));
    if (there?.value === one.value) right++;
    else
      differences.push({
        about: 'time',
        ...spanOf(one),
        gold: one.value ?? '-',
        other: there && (there.value ?? '-'),
      });
    rest.delete(placeKey(one));
  }
  for (const here of rest.values())
    for (const one of here)
      differences.push({ about: 'time', ...spanOf(one), gold: undefined, other: one.value ?? '-' });
  return { right, predicted: other.times.length, gold: gold.times.length };
}
