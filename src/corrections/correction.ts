import type { Anchor, OwnFields } from './operations';

export type { ActorKey, Anchor, EventFields, EventKey, EventSeen } from './operations';

/**
 * One human decision, stored as an operation and never as a state: a set of operations merges by union.
 * What each holds is said in operations.ts.
 */

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

export type Correction = Operation & OwnFields;

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
