/** What a decision about a row of the sidebar means: operations, all of one gesture, or a command that asks more. Pure. */

import { describeAnchor } from '../../corrections/anchor';
import type { Bare } from '../../corrections/correction';
import { confirmEvent, confirmMention, notEntity, rejectEvent } from '../../corrections/gestures';
import { indexOf } from '../../model/lookup';
import { wordsAt } from '../../model/prose';
import type { Event, Mention, Snapshot, Span } from '../../model/types';
import { isReviewed } from './judgements';
import type { CorrectAction, CorrectTarget } from './messages';

/** `id` is that of the mention or event that the command is about. */
export type RowDecision =
  | { readonly gesture: readonly Bare[] }
  | { readonly command: string; readonly id: string }
  | undefined;

const ACTOR_COMMANDS: Partial<Record<CorrectAction, string>> = {
  rename: 'dateline.renameActor',
  same: 'dateline.sameActor',
  role: 'dateline.setRole',
  link: 'dateline.setLink',
};
const EVENT_COMMANDS: Partial<Record<CorrectAction, string>> = {
  act: 'dateline.changeAct',
  who: 'dateline.setSource',
  whom: 'dateline.setRecipient',
  when: 'dateline.setTime',
  where: 'dateline.setPlace',
  certainty: 'dateline.setModality',
};

/** undefined where the target is gone or the action does not fit it. */
export function rowDecision(snapshot: Snapshot, action: CorrectAction, target: CorrectTarget): RowDecision {
  switch (target.kind) {
    case 'actor':
      return actorDecision(snapshot, action, target.id);
    case 'mention':
      return wordingDecision(snapshot, action, target.id);
    case 'event':
      return eventDecision(snapshot, action, target.id, true);
    case 'sentence':
      return eventDecision(snapshot, action, target.id, false);
  }
}

function actorDecision(snapshot: Snapshot, action: CorrectAction, id: string): RowDecision {
  const index = indexOf(snapshot);
  const actor = index.actor(id);
  const mentions = index.mentionsOf(id);
  const first = actor && index.introduction(actor);
  if (!actor || !first) return undefined;
  if (action === 'confirm') {
    const open = mentions.filter((mention) => isReviewed(mention) && !snapshot.decisions?.has(mention.id));
    return { gesture: open.flatMap((mention) => confirmMention(snapshot, mention)) };
  }
  if (action === 'reject') return { gesture: removeMentions(snapshot, mentions, id) };
  const command = ACTOR_COMMANDS[action];
  return command ? { command, id: first.id } : undefined;
}

/**
 * Names that nobody else has are rejected once for the whole article, so that they stay so when it grows; what others
 * are called too, descriptions and pronouns at each place.
 */
function removeMentions(snapshot: Snapshot, mentions: readonly Mention[], actor: string): readonly Bare[] {
  const { text, analysis } = snapshot;
  const words = (span: Span): string => wordsAt(snapshot, span);
  const others = new Set(analysis.mentions.filter((one) => one.actor !== actor).map(words));
  const said = new Set<string>();
  return mentions.flatMap((mention): readonly Bare[] => {
    const name = words(mention);
    if (!isReviewed(mention) || others.has(name)) return notEntity(snapshot, mention);
    if (said.has(name)) return [];
    said.add(name);
    return [{ op: 'remove', anchor: describeAnchor(text, mention), scope: 'article' }];
  });
}

function wordingDecision(snapshot: Snapshot, action: CorrectAction, id: string): RowDecision {
  const mention = indexOf(snapshot).mention(id);
  if (!mention) return undefined;
  if (action === 'split') return { command: 'dateline.splitActor', id };
  if (action !== 'reject' || mention.actor === null) return undefined;
  const words = (span: Span): string => wordsAt(snapshot, span);
  const alike = indexOf(snapshot)
    .mentionsOf(mention.actor)
    .filter((one) => words(one) === words(mention));
  return { gesture: removeMentions(snapshot, alike, mention.actor) };
}

function eventDecision(snapshot: Snapshot, action: CorrectAction, id: string, whole: boolean): RowDecision {
  const event = indexOf(snapshot).event(id);
  if (!event) return undefined;
  const told = whole ? snapshot.analysis.events.filter((one) => one.chain === event.chain) : [event];
  const isOpen = (one: Event): boolean => !snapshot.decisions?.has(one.id);
  if (action === 'confirm') return { gesture: told.filter(isOpen).flatMap((one) => confirmEvent(snapshot, one)) };
  if (action === 'reject') return { gesture: told.flatMap((one) => rejectEvent(snapshot, one)) };
  const command = EVENT_COMMANDS[action];
  return command ? { command, id } : undefined;
}
