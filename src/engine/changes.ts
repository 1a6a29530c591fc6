/**
 * An analysis told as what differs from the one before: after an edit most of a document is as it was, only moved, and
 * named anew where something was found or lost before it. What is as it was is neither sent nor checked again. Both
 * sides move and rename the earlier analysis by the same rule; how well they guess decides only how much is sent.
 */
import type { Steps } from '../base/steps';
import { type Edit, editBetween } from '../model/edits';
import { shiftAnalysis } from '../model/follow';
import type { Actor, Analysis, Event, Mention, Participant, Span } from '../model/types';

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

interface Told {
  readonly changes: Changes;
  readonly fresh: Lists;
}

/**
 * What has to be told to somebody who has `before`: the changes, and the items that are new. In steps: of a long article it
 * takes longer than a person who types should wait.
 */
export function* changeSteps(before: Answer, after: Answer): Steps<Told> {
  const edit = editBetween(before.text, after.text) ?? null;
  const moved = edit ? shiftAnalysis(before.analysis, edit) : before.analysis;
  yield;
  const ids = yield* renamesBetween(moved, after.analysis);
  const known = listsOf(renamed(moved, ids));
  const now = listsOf(after.analysis);
  const runs: Partial<Record<ListName, readonly Run[]>> = {};
  const fresh: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const name of LISTS) {
    yield;
    const list = compare<unknown>(known[name], now[name]);
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

/** Most of both stands side by side at the start and at the end; only what lies between is looked for by its text. */
function compare<T>(known: readonly T[], now: readonly T[]): { runs: Run[]; fresh: T[] } {
  const most = Math.min(known.length, now.length);
  let head = 0;
  while (head < most && isAlike(known[head], now[head])) head++;
  let tail = 0;
  while (tail < most - head && isAlike(known[known.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  const between = compareAll(known.slice(head, known.length - tail), now.slice(head, now.length - tail));
  const runs: Run[] = head > 0 ? [[0, 0, head]] : [];
  for (const [waiting, from, count] of between.runs) runs.push([waiting, from + head, count]);
  if (tail > 0) runs.push([0, known.length - tail, tail]);
  return { runs, fresh: between.fresh };
}

/** Plain data; what is undefined counts as something that is there. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isAlike(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

function compareAll<T>(known: readonly T[], now: readonly T[]): { runs: Run[]; fresh: T[] } {
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

function* renamesBetween(before: Analysis, after: Analysis): Steps<Changes['ids']> {
  const place = ({ start, end }: Span): string => `${start} ${end}`;
  const actor = ({ type, name }: Analysis['actors'][number]): string => `${type} ${name}`;
  const event = ({ trigger, act }: Analysis['events'][number]): string => `${place(trigger)} ${act}`;
  const mentions = pairs(before.mentions, after.mentions, (one) => `${place(one)} ${one.type}`);
  yield;
  const actors = pairs(before.actors, after.actors, actor);
  yield;
  const events = pairs(before.events, after.events, event);
  yield;
  const chains = pairs(before.events, after.events, event, ({ chain }) => chain);
  yield;
  return { mentions, actors, events, chains };
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

/** What keeps its name stays the same object. */
function renamed(analysis: Analysis, ids: Changes['ids']): Analysis {
  const [mentions, actors, events, chains] = [ids.mentions, ids.actors, ids.events, ids.chains].map(
    (one) => new Map(one),
  );
  if (!mentions || !actors || !events || !chains) return analysis;
  const who = <T extends Mention | Participant>(one: T): T => {
    const to = one.actor === null ? undefined : actors.get(one.actor);
    return to === undefined ? one : { ...one, actor: to };
  };
  const all = <T>(list: readonly T[], each: (item: T) => T): readonly T[] =>
    list.some((item) => each(item) !== item) ? list.map(each) : list;
  const mention = (one: Mention): Mention => {
    const [own, id] = [who(one), mentions.get(one.id)];
    return id === undefined ? own : { ...own, id };
  };
  const actor = (one: Actor): Actor => {
    const id = actors.get(one.id) ?? one.id;
    const own = all(one.mentions, (each) => mentions.get(each) ?? each);
    return id === one.id && own === one.mentions ? one : { ...one, id, mentions: own };
  };
  const event = (one: Event): Event => {
    const id = events.get(one.id) ?? one.id;
    const chain = chains.get(one.chain) ?? one.chain;
    const [source, recipient, place] = [all(one.source, who), all(one.recipient, who), all(one.place, who)];
    const speaker = one.speaker && who(one.speaker);
    const same =
      id === one.id &&
      chain === one.chain &&
      source === one.source &&
      recipient === one.recipient &&
      place === one.place &&
      speaker === one.speaker;
    return same ? one : { ...one, id, chain, source, recipient, place, speaker };
  };
  return {
    ...analysis,
    mentions: mentions.size + actors.size > 0 ? analysis.mentions.map(mention) : analysis.mentions,
    actors: mentions.size + actors.size > 0 ? analysis.actors.map(actor) : analysis.actors,
    events: actors.size + events.size + chains.size > 0 ? analysis.events.map(event) : analysis.events,
  };
}
