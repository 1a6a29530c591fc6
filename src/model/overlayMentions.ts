import type { ActorKey, Correction } from './correction';
import { type Draft, DraftIndex } from './draftIndex';
import { occurrencesOf } from './occurrences';
import type { Decision, Places, Register, RegisteredActor } from './overlay';
import type { Mention, Span } from './types';

export interface DraftMentions {
  /** In text order. */
  readonly mentions: readonly Draft[];
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The mentions after every decision about spans and types. Later decisions win over earlier ones. */
export function applyMentionCorrections(
  text: string,
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  places: Places,
  register: Register,
): DraftMentions {
  const state: State = { text, drafts: new DraftIndex(mentions), decisions: new Map() };
  for (const one of register.ignored) for (const span of occurrencesOf(text, one)) drop(state, span);
  for (const actor of register.actors) markRegistered(state, actor);
  for (const one of corrections) {
    const span = places.get(one.id);
    if (!span || !('anchor' in one)) continue;
    if (one.op === 'add')
      for (const at of reach(text, span, one.scope)) add(state, at, one.type, one.actor, at.start === span.start);
    else if (one.op === 'remove') for (const at of reach(text, span, one.scope)) drop(state, at);
    else if (one.op === 'retype') for (const at of reach(text, span, one.scope)) retype(state, at, one.type);
    else if (one.op === 'resize') resize(state, span, one.to.end - one.to.start, one.to.start - one.anchor.start);
    else if (one.op === 'confirm') confirm(state, span);
    else if (one.op === 'same') setActor(state, span, one.actor, 'actor set by hand');
    else if (one.op === 'split') split(state, span, one.name);
  }
  return { mentions: state.drafts.sorted(), decisions: state.decisions };
}

interface State {
  readonly text: string;
  readonly drafts: DraftIndex;
  readonly decisions: Map<string, Decision>;
}

const reach = (text: string, span: Span, scope: 'here' | 'article'): Span[] =>
  scope === 'here' ? [span] : occurrencesOf(text, text.slice(span.start, span.end));

const words = (state: State, span: Span): string => state.text.slice(span.start, span.end);

/** A mark by hand takes the place of named mentions that it overlaps; pronouns inside a phrase may stay. */
function clear(state: State, span: Span, keep: Draft | undefined): void {
  for (const draft of state.drafts.touching(span))
    if (draft !== keep && draft.kind !== 'pronoun') {
      state.drafts.delete(draft.id);
      state.decisions.delete(draft.id);
    }
}

function add(state: State, span: Span, type: string, actor: ActorKey | undefined, here: boolean): void {
  const same = state.drafts.at(span)[0];
  clear(state, span, same);
  const kept = same && same.type === type && !actor ? same.actor : null;
  const key = actor ?? (kept ? undefined : { type, name: words(state, span) });
  const why = here ? 'marked by hand' : 'marked by hand elsewhere in the article';
  const kind = same?.kind ?? 'named';
  const id = same?.id ?? `h${span.start}-${span.end}`;
  state.drafts.set({ id, start: span.start, end: span.end, type, kind, actor: kept, confidence: 1, why, key });
  state.decisions.set(id, 'added');
}

function drop(state: State, span: Span): void {
  for (const draft of state.drafts.at(span)) {
    state.drafts.delete(draft.id);
    state.decisions.delete(draft.id);
  }
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
  clear(state, to, draft);
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

/** Names that the folder's register knows are marked wherever nothing else is. */
function markRegistered(state: State, actor: RegisteredActor): void {
  const key = { type: actor.type, name: actor.name };
  for (const name of [actor.name, ...actor.aliases]) {
    for (const span of occurrencesOf(state.text, name)) {
      const here = state.drafts.touching(span);
      const same = here.find((draft) => draft.start === span.start && draft.end === span.end);
      if (!same && here.length > 0) continue;
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
