import type { FactName } from '../model/facts';
import type { Act, Modality, Polarity, Span } from '../model/types';

/**
 * One human decision, stored as an operation and never as a state: a set of operations merges by union.
 * Fields that this version does not know are kept when a file is written again.
 */

/** Where a decision was made: the words, what stood around them, and where they stood (UTF-16 over LF text). */
export interface Anchor extends Span {
  readonly quote: string;
  /** At most CONTEXT_UNITS before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
}

/** How a decision names an actor: by its type and canonical name, so that it survives a new analysis. */
export interface ActorKey {
  readonly type: string;
  readonly name: string;
}

/** How the folder names an event of one of its articles. */
export interface EventKey {
  /** Address of the article, relative to the folder, with slashes. */
  readonly article: string;
  /** Of the trigger. */
  readonly anchor: Anchor;
}

interface Operation {
  /** Schema version of this line. */
  readonly v: 1;
  /** Unique; the merge is by it. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The setting dateline.annotator. */
  readonly by: string;
  /** Operations of one gesture ("apply to all") share it: one undo takes all of them back. */
  readonly batch?: string;
  /** Of what an agent proposes: its reason. */
  readonly why?: string;
}

/** `article`: at every place of the article where the same words stand for the same type. */
type Scope = 'here' | 'article';

export interface EventFields {
  readonly act?: Act;
  readonly subtype?: string | null;
  readonly source?: readonly Anchor[];
  readonly recipient?: readonly Anchor[];
  readonly place?: readonly Anchor[];
  /** ISO 8601, or null for none. */
  readonly time?: string | null;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** What the codebook asks of the event, by name; null takes what is there away. */
  readonly attributes?: Readonly<Record<string, string | number | null>>;
}

/** What was decided about: the act, and the types of who stood on its sides. */
export interface EventSeen {
  readonly act: Act;
  readonly subtype: string | null;
  readonly source: readonly string[];
  readonly recipient: readonly string[];
}

export type Correction = Operation &
  (
    | {
        readonly op: 'add';
        readonly anchor: Anchor;
        readonly type: string;
        readonly scope: Scope;
        readonly actor?: ActorKey;
      }
    | { readonly op: 'remove'; readonly anchor: Anchor; readonly scope: Scope }
    | { readonly op: 'retype'; readonly anchor: Anchor; readonly type: string; readonly scope: Scope }
    | { readonly op: 'resize'; readonly anchor: Anchor; readonly to: Anchor }
    | { readonly op: 'confirm'; readonly anchor: Anchor }
    /** This mention means that actor. */
    | { readonly op: 'same'; readonly anchor: Anchor; readonly actor: ActorKey }
    /** This mention means an actor of its own, apart from the one it was given to. */
    | { readonly op: 'split'; readonly anchor: Anchor; readonly name: string }
    | { readonly op: 'merge'; readonly actor: ActorKey; readonly into: ActorKey }
    | { readonly op: 'rename'; readonly actor: ActorKey; readonly name: string }
    | { readonly op: 'role'; readonly actor: ActorKey; readonly role: string | null }
    /** A Wikidata id ("Q42") or an address; null takes the link away. */
    | { readonly op: 'link'; readonly actor: ActorKey; readonly to: string | null }
    | { readonly op: 'event-add'; readonly anchor: Anchor; readonly fields: EventFields & { readonly act: Act } }
    | {
        readonly op: 'event-edit';
        readonly anchor: Anchor;
        readonly fields: EventFields;
        /** Where another act was said: what it was before. */
        readonly was?: EventSeen;
      }
    | { readonly op: 'event-remove'; readonly anchor: Anchor; readonly was?: EventSeen }
    | { readonly op: 'event-confirm'; readonly anchor: Anchor; readonly was?: EventSeen }
    /** The article's title, day … is this, whatever the page says; no values: it has none. Only authors are several. */
    | { readonly op: 'fact'; readonly fact: FactName; readonly values: readonly string[] }
    | { readonly op: 'note'; readonly anchor: Anchor; readonly text: string }
    /** In the folder's register: this actor is found in every article under all of these names. */
    | { readonly op: 'know'; readonly actor: ActorKey; readonly aliases: readonly string[] }
    | { readonly op: 'forget'; readonly actor: ActorKey }
    /** In the folder's register: these words are no name, in no article. */
    | { readonly op: 'ignore'; readonly words: string }
    /** In the folder's decisions: these are reports of one event. */
    | { readonly op: 'same-event'; readonly events: readonly EventKey[] }
    /** The second is none of what the first tells. */
    | { readonly op: 'other-event'; readonly events: readonly EventKey[] }
    /**
     * Takes operations back; taking a revocation back does them again. `step` tells undo and redo from a decision to
     * drop something (a note, an orphan), which can itself be undone.
     */
    | { readonly op: 'revoke'; readonly ids: readonly string[]; readonly step?: 'undo' | 'redo' }
  );

/** A correction without what every operation has. */
export type Bare = Correction extends infer C
  ? C extends Correction
    ? Omit<C, 'v' | 'id' | 'at' | 'by' | 'batch' | 'why'>
    : never
  : never;

export type AnchoredCorrection = Extract<Correction, { anchor: Anchor }>;

/** Time order, ties by id: the same on every machine. */
export const byTime = (a: Correction, b: Correction): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The operations that hold, in time order. A revocation can itself be revoked, so the newest are judged first:
 * an operation holds unless a later revocation that holds names it.
 */
export function standing(corrections: readonly Correction[]): Correction[] {
  const ordered = [...corrections].sort(byTime);
  const revoked = revokedIn(ordered);
  return ordered.filter((one) => one.op !== 'revoke' && !revoked.has(one.id));
}

/** Ids that a revocation which holds names; they need not be of this list. @param ordered in time order. */
export function revokedIn(ordered: readonly Correction[]): ReadonlySet<string> {
  const revoked = new Set<string>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const one = ordered[i];
    if (one?.op === 'revoke' && !revoked.has(one.id)) for (const id of one.ids) revoked.add(id);
  }
  return revoked;
}
