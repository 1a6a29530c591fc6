/** What the article bench counts beside the scorer: core events, their precision, and errors by cause. */
import type { Analysis, Span } from '../../src/model/types';

export interface GoldMention extends Span {
  readonly kind?: string;
  readonly head?: readonly [number, number];
}

export interface GoldActor {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly GoldMention[];
  readonly demonymMentions?: readonly GoldMention[];
}

export interface GoldEvent {
  readonly core: boolean;
  readonly type: string;
  readonly ploverCode: string;
  readonly acceptTypes?: readonly string[];
  readonly inferred?: readonly string[];
  readonly trigger: Span & { readonly text: string };
  readonly triggers?: readonly Span[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly reciprocal: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly articleDate?: string;
  readonly date?: string;
  readonly actors: readonly GoldActor[];
  readonly events?: readonly GoldEvent[];
}

export interface Prediction {
  readonly id: string;
  readonly actors: readonly { readonly id: string; readonly mentions: readonly Span[] }[];
  readonly events: readonly {
    readonly type: string;
    readonly core: boolean;
    readonly trigger: Span;
    readonly sources: readonly string[];
    readonly targets: readonly string[];
    /** Participants without an actor. */
    readonly loose: number;
  }[];
}

/** The analysis in the shape that the scorer reads. */
export function toPrediction(id: string, analysis: Analysis): Prediction {
  const spans = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  const ids = (side: readonly { actor: string | null }[]): string[] =>
    side.flatMap((each) => (each.actor === null ? [] : [each.actor]));
  return {
    id,
    actors: analysis.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      type: actor.type,
      mentions: actor.mentions
        .flatMap((each) => spans.get(each) ?? [])
        .map(({ start, end, kind }) => ({ start, end, kind })),
    })),
    events: analysis.events.map((event) => ({
      // The code is right under either reading of the gold: its type is the act, or its ploverCode the code.
      type: event.code,
      core: event.core,
      trigger: event.trigger,
      sources: ids(event.source),
      targets: ids(event.recipient),
      loose: [...event.source, ...event.recipient].filter((each) => each.actor === null).length,
      time: event.time,
      place: ids(event.place),
      modality: event.modality,
      polarity: event.polarity,
      reportedBy: event.speaker?.actor ?? null,
    })),
  };
}

export interface Counts {
  goldCore: number;
  found: number;
  foundAsCore: number;
  tuple: number;
  coreShown: number;
  coreRight: number;
  events: number;
}

export const noCounts = (): Counts => ({
  goldCore: 0,
  found: 0,
  foundAsCore: 0,
  tuple: 0,
  coreShown: 0,
  coreRight: 0,
  events: 0,
});

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const fitsType = (gold: GoldEvent, type: string): boolean =>
  [gold.type, gold.ploverCode, ...(gold.acceptTypes ?? [])].includes(type);

/** Adds an article; `found` and `tuple` are the scorer's recalls. */
export function countCore(
  counts: Counts,
  gold: GoldArticle,
  prediction: Prediction,
  found: number,
  tuple: number,
): void {
  const all = gold.events ?? [];
  const core = all.filter((event) => event.core);
  counts.goldCore += core.length;
  counts.found += found * core.length;
  counts.tuple += tuple * core.length;
  counts.events += prediction.events.length;
  for (const event of core) {
    if (prediction.events.some((each) => each.core && meet(each.trigger, event.trigger))) counts.foundAsCore++;
  }
  for (const each of prediction.events) {
    if (!each.core) continue;
    counts.coreShown++;
    if (all.some((event) => meet(event.trigger, each.trigger) && fitsType(event, each.type))) counts.coreRight++;
  }
}

/** Why core events of the gold are not right, one or more causes an event. */
export function causesOf(gold: GoldArticle, prediction: Prediction): { cause: string; text: string }[] {
  const toGold = matchActors(gold, prediction);
  const causes: { cause: string; text: string }[] = [];
  for (const event of gold.events ?? []) {
    if (!event.core) continue;
    const note = (cause: string) => causes.push({ cause, text: `${event.type} "${event.trigger.text}"` });
    const near = prediction.events.filter((each) => meet(each.trigger, event.trigger));
    const best = near.find((each) => fitsType(event, each.type)) ?? near[0];
    if (!best) {
      note('event not found');
      continue;
    }
    if (!fitsType(event, best.type))
      note(
        `type: ${event.type === 'OTHER' ? 'PLOVER for OTHER' : best.type === 'OTHER' ? 'OTHER for PLOVER' : 'other PLOVER type'}`,
      );
    const sides = event.reciprocal
      ? ([['party', event.sources, [...best.sources, ...best.targets]]] as const)
      : ([
          ['source', event.sources, best.sources],
          ['target', event.targets, best.targets],
        ] as const);
    for (const [side, want, got] of sides) {
      const cause = sideCause(side, want, got, best.loose, toGold, event.inferred ?? []);
      if (cause) note(cause);
    }
  }
  return causes;
}

function sideCause(
  side: string,
  want: readonly string[],
  got: readonly string[],
  loose: number,
  toGold: ReadonlyMap<string, string>,
  inferred: readonly string[],
): string | null {
  if (want.length === 0) return got.some((id) => toGold.has(id)) ? `${side}: none in gold, one given` : null;
  if (got.some((id) => want.includes(toGold.get(id) ?? ''))) return null;
  if (inferred.includes(`${side}s`)) return `${side}: told elsewhere in the text`;
  if (got.length === 0) return loose > 0 ? `${side}: none, or not resolved` : `${side}: none given`;
  return got.some((id) => toGold.has(id)) ? `${side}: another actor` : `${side}: actor not in gold`;
}

/** The gold actor of each predicted one: that of most of its mentions. */
function matchActors(gold: GoldArticle, prediction: Prediction): ReadonlyMap<string, string> {
  const byEnd = new Map<string, string>();
  for (const actor of gold.actors) {
    for (const [key, list] of Object.entries(actor)) {
      if (!/mentions$/i.test(key)) continue;
      for (const mention of list as readonly GoldMention[]) byEnd.set(`${mention.end}`, actor.id);
    }
  }
  const matched = new Map<string, string>();
  for (const actor of prediction.actors) {
    const counts = new Map<string, number>();
    for (const mention of actor.mentions) {
      const id = byEnd.get(`${mention.end}`);
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0];
    if (best) matched.set(actor.id, best[0]);
  }
  return matched;
}
