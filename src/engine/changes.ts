/**
 * An analysis told as what differs from the one before: after an edit most of a document is as it was, only moved, and
 * named anew where something was found or lost before it. What is as it was is neither sent nor checked again. Both
 * sides move and rename the earlier analysis by the same rule; how well they guess decides only how much is sent.
 */
import { type Edit, editBetween } from '../model/edits';
import { shiftAnalysis } from '../model/follow';
import type { Analysis, Mention, Participant, Span } from '../model/types';

/** What one analysis is of. */
export interface Answer {
  readonly text: string;
  readonly analysis: Analysis;
}

/** The lists of an analysis; the rest is small and always sent. */
export interface Lists {
  readonly mentions: Analysis['mentions'];
  readonly actors: Analysis['actors'];
  readonly events: Analysis['events'];
  readonly times: Analysis['times'];
  readonly markup: Analysis['prose']['markup'];
  readonly sentences: Analysis['prose']['sentences'];
}
export const LISTS = ['mentions', 'actors', 'events', 'times', 'markup', 'sentences'] as const;
type ListName = (typeof LISTS)[number];

/** First so many new items, then so many (`count`) of the earlier list, from `from` on. */
type Run = readonly [fresh: number, from: number, count: number];
/** Ids that things of the earlier analysis have now, by the id that they had. */
type Renames = readonly (readonly [before: string, now: string])[];

export interface Changes {
  /** From the earlier text to this one; null where they are equal. */
  readonly edit: Edit | null;
  readonly ids: Readonly<Record<'mentions' | 'actors' | 'events' | 'chains', Renames>>;
  readonly runs: Readonly<Record<ListName, readonly Run[]>>;
}

export const listsOf = ({ mentions, actors, events, times, prose }: Analysis): Lists => ({
  mentions,
  actors,
  events,
  times,
  ...prose,
});

/** What has to be told to somebody who has `before`: the changes, and the items that are new. */
export function changesBetween(before: Answer, after: Answer): { readonly changes: Changes; readonly fresh: Lists } {
  const edit = editBetween(before.text, after.text) ?? null;
  const moved = edit ? shiftAnalysis(before.analysis, edit) : before.analysis;
  const ids = renamesBetween(moved, after.analysis);
  const known = listsOf(renamed(moved, ids));
  const now = listsOf(after.analysis);
  const told = LISTS.map((name) => [name, compare<unknown>(known[name], now[name])] as const);
  const runs: Partial<Record<ListName, readonly Run[]>> = {};
  const fresh: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const [name, list] of told) {
    runs[name] = list.runs;
    fresh[name] = list.fresh;
  }
  return { changes: { edit, ids, runs: runs as Changes['runs'] }, fresh: fresh as unknown as Lists };
}

/** The lists of the analysis that `changesBetween` was given, from the earlier analysis and the new items. */
export function applyChanges(before: Analysis, { edit, ids, runs }: Changes, fresh: Lists): Lists {
  const known = listsOf(renamed(edit ? shiftAnalysis(before, edit) : before, ids));
  return Object.fromEntries(
    LISTS.map((name) => [name, weave(known[name], runs[name], fresh[name])]),
  ) as unknown as Lists;
}

function compare<T>(known: readonly T[], now: readonly T[]): { runs: Run[]; fresh: T[] } {
  const places = new Map<string, number[]>();
  for (let at = known.length - 1; at >= 0; at--) {
    const key = JSON.stringify(known[at]);
    const same = places.get(key);
    if (same) same.push(at);
    else places.set(key, [at]);
  }
  const runs: [number, number, number][] = [];
  const fresh: T[] = [];
  let waiting = 0;
  for (const item of now) {
    const from = places.get(JSON.stringify(item))?.pop();
    const last = runs.at(-1);
    if (from === undefined) {
      fresh.push(item);
      waiting++;
    } else if (last && waiting === 0 && last[1] + last[2] === from) last[2]++;
    else {
      runs.push([waiting, from, 1]);
      waiting = 0;
    }
  }
  if (waiting > 0) runs.push([waiting, 0, 0]);
  return { runs, fresh };
}

function weave(known: readonly unknown[], runs: readonly Run[], fresh: readonly unknown[]): unknown[] {
  const woven: unknown[] = [];
  let next = 0;
  for (const [count, from, kept] of runs) {
    for (const item of fresh.slice(next, next + count)) woven.push(item);
    for (const item of known.slice(from, from + kept)) woven.push(item);
    next += count;
  }
  return woven;
}

function renamesBetween(before: Analysis, after: Analysis): Changes['ids'] {
  const place = ({ start, end }: Span): string => `${start} ${end}`;
  const actor = ({ type, name }: Analysis['actors'][number]): string => `${type} ${name}`;
  const event = ({ trigger, act }: Analysis['events'][number]): string => `${place(trigger)} ${act}`;
  return {
    mentions: pairs(before.mentions, after.mentions, (one) => `${place(one)} ${one.type}`),
    actors: pairs(before.actors, after.actors, actor),
    events: pairs(before.events, after.events, event),
    chains: pairs(before.events, after.events, event, ({ chain }) => chain),
  };
}

/** Things that seem to be the same and have another id now. */
function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
  idOf: (one: T) => string = (one) => one.id,
): Renames {
  const now = new Map(after.map((one) => [key(one), idOf(one)]));
  const renames = new Map<string, string>();
  for (const one of before) {
    const to = now.get(key(one));
    if (to !== undefined && to !== idOf(one)) renames.set(idOf(one), to);
  }
  return [...renames];
}

function renamed(analysis: Analysis, ids: Changes['ids']): Analysis {
  const [mentions, actors, events, chains] = [ids.mentions, ids.actors, ids.events, ids.chains].map(
    (one) => new Map(one),
  );
  const mention = (id: string): string => mentions?.get(id) ?? id;
  const who = <T extends Mention | Participant>(one: T): T => {
    const to = one.actor === null ? undefined : actors?.get(one.actor);
    return to === undefined ? one : { ...one, actor: to };
  };
  return {
    ...analysis,
    mentions: analysis.mentions.map((one) => ({ ...who(one), id: mention(one.id) })),
    actors: analysis.actors.map((one) => ({
      ...one,
      id: actors?.get(one.id) ?? one.id,
      mentions: one.mentions.map(mention),
    })),
    events: analysis.events.map((one) => ({
      ...one,
      id: events?.get(one.id) ?? one.id,
      chain: chains?.get(one.chain) ?? one.chain,
      source: one.source.map(who),
      recipient: one.recipient.map(who),
      place: one.place.map(who),
      speaker: one.speaker && who(one.speaker),
    })),
  };
}
