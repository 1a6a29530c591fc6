import type { Occurrences } from '../model/occurrences';
import type { Actor, Mention, Span } from '../model/types';
import type { ActorKey, Correction } from './correction';
import { type Draft, DraftIndex } from './draftIndex';
import type { Decision, Places, Register, RegisteredActor } from './overlay';

export interface DraftMentions {
  readonly drafts: DraftIndex;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The mentions after every decision about spans and types. Later decisions win over earlier ones. */
export function applyMentionCorrections(
  occurrences: Occurrences,
  mentions: readonly Mention[],
  actors: readonly Actor[],
  corrections: readonly Correction[],
  places: Places,
  register: Register,
): DraftMentions {
  const { text } = occurrences;
  const state: State = {
    text,
    occurrences,
    drafts: new DraftIndex(mentions),
    decisions: new Map(),
    rejected: new Set(),
  };
  occurrences.prepare(namesToFind(occurrences, corrections, places, register));
  for (const one of register.ignored) for (const span of occurrences.of(one)) drop(state, span);
  for (const actor of register.actors) markRegistered(state, actor);
  for (const one of corrections) {
    const span = places.get(one.id);
    if (!span || !('anchor' in one)) continue;
    if (one.op === 'add')
      for (const at of reach(state, span, one.scope)) add(state, at, one.type, one.actor, at.start === span.start);
    else if (one.op === 'remove') for (const at of reach(state, span, one.scope)) reject(state, at);
    else judge(state, one, span);
  }
  const suggested = markConfirmed(state, actors);
  // What a person said of a place where only a suggestion stands.
  if (suggested.size > 0)
    for (const one of corrections) {
      const span = places.get(one.id);
      if (span) judge(state, one, span, suggested);
    }
  return { drafts: state.drafts, decisions: state.decisions };
}

/** A decision about a mark that is there; where places are given, about the marks of these alone. */
function judge(state: State, one: Correction, span: Span, only?: ReadonlySet<string>): void {
  if (one.op === 'retype') {
    for (const at of reach(state, span, one.scope)) if (!only || only.has(keyOfSpan(at))) retype(state, at, one.type);
    return;
  }
  if (only && !only.has(keyOfSpan(span))) return;
  if (one.op === 'resize') resize(state, span, one.to.end - one.to.start, one.to.start - one.anchor.start);
  else if (one.op === 'confirm') confirm(state, span);
  else if (one.op === 'same') setActor(state, span, one.actor, 'actor set by hand');
  else if (one.op === 'split') split(state, span, one.name);
}

interface State {
  readonly text: string;
  readonly occurrences: Occurrences;
  readonly drafts: DraftIndex;
  readonly decisions: Map<string, Decision>;
  /** Places where a person said that there is no entity. */
  readonly rejected: Set<string>;
}

const keyOfSpan = (span: Span): string => `${span.start}-${span.end}`;

/** Names whose places will be asked for: found in one walk where they are many. */
function namesToFind(
  occurrences: Occurrences,
  corrections: readonly Correction[],
  places: Places,
  register: Register,
): string[] {
  const names = register.actors.flatMap((actor) => [actor.name, ...actor.aliases]);
  names.push(...register.ignored);
  for (const one of corrections) {
    const span = 'scope' in one && one.scope === 'article' ? places.get(one.id) : undefined;
    if (span) names.push(occurrences.words(span));
  }
  return names;
}

const reach = (state: State, span: Span, scope: 'here' | 'article'): readonly Span[] =>
  scope === 'here' ? [span] : state.occurrences.of(words(state, span));

const words = (state: State, span: Span): string => state.occurrences.words(span);

/** A mark by hand takes the place of named mentions that it overlaps; pronouns inside a phrase may stay. */
function clear(state: State, touching: readonly Draft[], keep: Draft | undefined): void {
  for (const draft of touching)
    if (draft !== keep && draft.kind !== 'pronoun') {
      state.drafts.delete(draft.id);
      state.decisions.delete(draft.id);
    }
}

function add(state: State, span: Span, type: string, actor: ActorKey | undefined, here: boolean): void {
  const touching = state.drafts.touching(span);
  const same = touching.find((draft) => draft.start === span.start && draft.end === span.end);
  if (state.rejected.size > 0) state.rejected.delete(keyOfSpan(span));
  clear(state, touching, same);
  const kept = same && same.type === type && !actor ? same.actor : null;
  const key = actor ?? (kept ? undefined : { type, name: words(state, span) });
  const why = here ? 'marked by hand' : 'marked by hand elsewhere in the article';
  const kind = same?.kind ?? 'named';
  const id = same?.id ?? `h${span.start}-${span.end}`;
  const { start, end } = span;
  state.drafts.set({ id, start, end, type, kind, actor: kept, confidence: 1, why, ...(key ? { key } : {}) });
  state.decisions.set(id, 'added');
}

function drop(state: State, span: Span): void {
  for (const draft of state.drafts.at(span)) {
    state.drafts.delete(draft.id);
    state.decisions.delete(draft.id);
  }
}

/** What a person rejected stays rejected: nothing is marked there by itself. */
function reject(state: State, span: Span): void {
  drop(state, span);
  state.rejected.add(keyOfSpan(span));
}

function retype(state: State, span: Span, type: string): void {
  for (const draft of state.drafts.at(span)) {
    const key = { type, name: words(state, span) };
    state.drafts.set({ ...draft, type, actor: null, key, confidence: 1, why: 'type set by hand' });
    state.decisions.set(draft.id, 'changed');
  }
}

function resize(state: State, span: Span, length: number, shift: number): void {
  const start = Math.max(0, span.start + shift);
  const to = { start, end: Math.min(state.text.length, start + length) };
  const draft = state.drafts.at(span)[0];
  if (!draft || to.end <= to.start) return;
  clear(state, state.drafts.touching(to), draft);
  state.drafts.set({ ...draft, ...to, confidence: 1, why: 'widened or narrowed by hand' });
  state.decisions.set(draft.id, 'changed');
}

function confirm(state: State, span: Span): void {
  for (const draft of state.drafts.at(span)) {
    state.drafts.set({ ...draft, confidence: 1 });
    if (!state.decisions.has(draft.id)) state.decisions.set(draft.id, 'confirmed');
  }
}

function setActor(state: State, span: Span, key: ActorKey, why: string): void {
  for (const draft of state.drafts.at(span)) {
    state.drafts.set({ ...draft, actor: null, key, confidence: 1, why });
    state.decisions.set(draft.id, 'changed');
  }
}

/** The mention gets an actor of its own; a name that another actor has too is told apart by its type and place. */
function split(state: State, span: Span, name: string): void {
  const type = state.drafts.at(span)[0]?.type ?? 'other';
  setActor(state, span, { type, name }, 'split off by hand');
}

/** Names that the folder's register knows are marked wherever no other name is; a description may hold them. */
function markRegistered(state: State, actor: RegisteredActor): void {
  const key = { type: actor.type, name: actor.name };
  for (const name of [actor.name, ...actor.aliases]) {
    for (const span of state.occurrences.of(name)) {
      const here = state.drafts.touching(span);
      const same = here.find((draft) => draft.start === span.start && draft.end === span.end);
      if (!same && !here.every((draft) => describesAround(draft, span))) continue;
      const base = same ?? {
        id: `r${span.start}-${span.end}`,
        ...span,
        kind: 'named' as const,
        confidence: 0.9,
        why: 'known in this folder',
      };
      state.drafts.set({ ...base, type: actor.type, actor: null, key });
    }
  }
}

/** "fishermen from Brenholm" around "Brenholm": a longer name would be another one, a description tells of it. */
const describesAround = (draft: Draft, name: Span): boolean =>
  draft.kind === 'nominal' && draft.start <= name.start && draft.end >= name.end;

/** Shorter names say too little to be looked for. */
const MIN_NAME_UNITS = 3;
const CAPITAL = /\p{Lu}/u;

/**
 * The names of an actor that a person confirmed are suggested wherever nothing is marked and nothing was rejected: not
 * a decision, so they can still be reviewed. Answers where.
 */
function markConfirmed(state: State, machine: readonly Actor[]): ReadonlySet<string> {
  const suggested = new Set<string>();
  const confirmed = new Map<string, Draft>();
  for (const draft of state.drafts.changed)
    if (state.decisions.get(draft.id) === 'confirmed' && draft.kind === 'named' && draft.actor !== null)
      confirmed.set(draft.actor, draft);
  if (confirmed.size === 0) return suggested;
  const known = machine.filter((actor) => confirmed.has(actor.id));
  const names = known.map((actor) => [actor.name, ...actor.aliases].filter(isTelling));
  state.occurrences.prepare(names.flat());
  known.forEach((actor, i) => {
    for (const name of names[i] ?? [])
      for (const span of state.occurrences.of(name)) {
        if (!state.drafts.isFree(span) || state.rejected.has(keyOfSpan(span))) continue;
        const why = 'a name of an actor that was confirmed';
        const id = `c${keyOfSpan(span)}`;
        state.drafts.set({ id, ...span, type: actor.type, kind: 'named', actor: actor.id, confidence: 0.6, why });
        suggested.add(keyOfSpan(span));
      }
  });
  return suggested;
}

const isTelling = (name: string): boolean => name.length >= MIN_NAME_UNITS && CAPITAL.test(name);
