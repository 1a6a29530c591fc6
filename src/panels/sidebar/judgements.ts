/** What a person has decided so far, as the rows of the sidebar say it. Pure. */

import { type AnchoredCorrection, type Correction, standing } from '../../corrections/correction';
import { progressOf } from '../../corrections/reviewQueue';
import type { Actor, Mention, Snapshot } from '../../model/types';
import { quoteWords } from '../../words/quote';
import { messages, type Translate } from '../../words/translate';
import type { BlockedState, Judged, OrphanRow, ReviewState } from './messages';

/** The decisions about the article in front. */
export interface Judging {
  readonly corrections: readonly Correction[];
  readonly orphans: readonly { readonly correction: AnchoredCorrection; readonly candidate: unknown }[];
  /** Why the file of corrections must be left alone; undefined where it need not. */
  readonly blocked: 'newer' | 'damaged' | 'unreadable' | undefined;
  readonly undo: boolean;
  readonly redo: boolean;
  /** Proposals of agents that wait. */
  readonly proposals?: number;
}

const MAX_ORPHANS = 50;
const MAX_WORDS_UNITS = 80;

/** Descriptions and pronouns are not asked about: they follow their actor. */
export const isReviewed = ({ kind }: Mention): boolean => kind === 'named' || kind === 'adjective';

/** Actors that were named, united or described by hand, as "type name". */
export function actorsByHand(corrections: readonly Correction[]): ReadonlySet<string> {
  const keys = standing(corrections).flatMap((one) => {
    if (one.op === 'rename') return [`${one.actor.type} ${one.name}`];
    if (one.op === 'merge') return [`${one.into.type} ${one.into.name}`];
    return one.op === 'role' || one.op === 'link' ? [`${one.actor.type} ${one.actor.name}`] : [];
  });
  return new Set(keys);
}

export function judgedActor(
  actor: Actor,
  mentions: readonly Mention[],
  { decisions }: Snapshot,
  byHand: ReadonlySet<string>,
): Judged {
  const given = mentions.map((mention) => decisions?.get(mention.id));
  if (byHand.has(`${actor.type} ${actor.name}`)) return 'byHand';
  if (given.some((decision) => decision === 'added' || decision === 'changed')) return 'byHand';
  const asked = mentions.filter(isReviewed);
  return asked.length > 0 && asked.every((mention) => decisions?.has(mention.id)) ? 'confirmed' : 'open';
}

export function judgedEvent(id: string, { decisions }: Snapshot): Judged {
  const decision = decisions?.get(id);
  if (decision === undefined) return 'open';
  return decision === 'confirmed' ? 'confirmed' : 'byHand';
}

export function reviewState(snapshot: Snapshot, judging: Judging): ReviewState | null {
  const { done, all } = progressOf(snapshot, judging.corrections, judging.proposals);
  if (all === 0 && !judging.undo && !judging.redo) return null;
  return { done, all, undo: judging.undo, redo: judging.redo };
}

const DECIDED: Readonly<Record<AnchoredCorrection['op'], string>> = messages({
  add: 'marked',
  remove: 'not a name',
  retype: 'type changed',
  resize: 'made wider or narrower',
  confirm: 'confirmed',
  same: 'same actor',
  split: 'split off',
  'event-add': 'event marked',
  'event-edit': 'event changed',
  'event-remove': 'not an event',
  'event-confirm': 'event confirmed',
  note: 'note',
});

export const orphanRows = ({ orphans }: Judging, t: Translate): readonly OrphanRow[] =>
  orphans.slice(0, MAX_ORPHANS).map(({ correction, candidate }) => ({
    id: correction.id,
    words: quoteWords(correction.anchor.quote, MAX_WORDS_UNITS),
    what: t(DECIDED[correction.op]),
    hasPlace: candidate !== undefined,
  }));

const BLOCKED: Readonly<Record<NonNullable<Judging['blocked']>, string>> = messages({
  newer: 'The corrections were written by a newer version of Dateline. They are shown and cannot be changed.',
  damaged: 'The file of corrections is damaged and left as it is. New corrections are kept in memory.',
  unreadable: 'The file of corrections cannot be read. New corrections are kept in memory.',
});

export const blockedState = ({ blocked }: Judging, t: Translate): BlockedState | null =>
  blocked
    ? {
        sentence: t(BLOCKED[blocked]),
        commands: blocked === 'damaged' ? ['overrule', 'openCorrections'] : ['openCorrections'],
      }
    : null;
