import { ACTS, type Act, type Span } from '../model/types';
import { describeAnchor } from './anchor';
import type { Disagreement } from './compareCoders';
import type { Bare } from './correction';
import type { Ground } from './gestures';

/**
 * Resolves a disagreement of two coders: the label of the side that is taken, undefined for nothing there.
 * The operations change what holds now, whoever said it.
 */
export function settle(ground: Ground, where: Disagreement, label: string | undefined): Bare[] {
  const anchor = describeAnchor(ground.text, where);
  if (where.about === 'event') return settleEvent(ground, where, anchor, label);
  if (label === undefined) return [{ op: 'remove', anchor, scope: 'here' }];
  const there = ground.analysis.mentions.find((one) => one.start === where.start && one.end === where.end);
  if (there?.type === label) return [{ op: 'confirm', anchor }];
  return there
    ? [{ op: 'retype', anchor, type: label, scope: 'here' }]
    : [{ op: 'add', anchor, type: label, scope: 'here' }];
}

function settleEvent(ground: Ground, where: Span, anchor: Anchor, label: string | undefined): Bare[] {
  const there = ground.analysis.events.filter((one) => one.trigger.start < where.end && where.start < one.trigger.end);
  const at = (trigger: Span): Anchor => describeAnchor(ground.text, trigger);
  if (label === undefined) return there.map((one) => ({ op: 'event-remove', anchor: at(one.trigger) }));
  const [code = '', subtype = null] = label.split('/');
  const act: Act = ACTS.find((one) => one === code) ?? 'OTHER';
  const [one] = there;
  if (!one) return [{ op: 'event-add', anchor, fields: { act, ...(subtype ? { subtype } : {}) } }];
  if (one.act === act && one.subtype === subtype) return [{ op: 'event-confirm', anchor: at(one.trigger) }];
  return [{ op: 'event-edit', anchor: at(one.trigger), fields: { act, subtype } }];
}

type Anchor = ReturnType<typeof describeAnchor>;
