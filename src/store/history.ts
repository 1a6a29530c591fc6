import { byTime, type Correction } from '../model/correction';

/**
 * Undo and redo without a stack of their own: the operations say what was done, taken back and done again, so that
 * a reloaded window, and another person's operations in between, change nothing for one person's undo.
 */

interface Step {
  /** Operations of one gesture. */
  readonly ids: readonly string[];
  readonly revoke: boolean;
  readonly last: Correction;
}

/** One person's gestures in time order. */
function stepsOf(corrections: readonly Correction[], by: string): Step[] {
  const steps = new Map<string, { ids: string[]; revoke: boolean; last: Correction }>();
  for (const one of [...corrections].sort(byTime)) {
    if (one.by !== by) continue;
    const key = `${one.op === 'revoke'}:${one.batch ?? one.id}`;
    const step = steps.get(key);
    if (step) {
      step.ids.push(one.id);
      step.last = one;
    } else steps.set(key, { ids: [one.id], revoke: one.op === 'revoke', last: one });
  }
  return [...steps.values()].sort((a, b) => byTime(a.last, b.last));
}

/** Replays the gestures: what could be undone now and what could be redone, newest last. */
function stacks(
  corrections: readonly Correction[],
  by: string,
): { undo: (readonly string[])[]; redo: (readonly string[])[] } {
  const undo: (readonly string[])[] = [];
  const redo: (readonly string[])[] = [];
  const isUndoOf = new Map<string, readonly string[]>();
  for (const step of stepsOf(corrections, by)) {
    const target = step.last.op === 'revoke' ? step.last.ids : undefined;
    const redone = target?.map((id) => isUndoOf.get(id)).find((one) => one !== undefined);
    if (redone) {
      undo.push(redone);
      const at = redo.findIndex((one) => one[0] === target?.[0]);
      if (at >= 0) redo.splice(at, 1);
    } else if (target) {
      const at = undo.findLastIndex((one) => one.every((id) => target.includes(id)));
      const original = at >= 0 ? (undo.splice(at, 1)[0] ?? target) : target;
      for (const id of step.ids) isUndoOf.set(id, original);
      redo.push(step.ids);
    } else {
      undo.push(step.ids);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

/** Ids that the next undo must revoke; undefined where there is nothing to undo. */
export const nextUndo = (corrections: readonly Correction[], by: string): readonly string[] | undefined =>
  stacks(corrections, by).undo.at(-1);

/** Ids (of revocations) that the next redo must revoke; undefined where there is nothing to redo. */
export const nextRedo = (corrections: readonly Correction[], by: string): readonly string[] | undefined =>
  stacks(corrections, by).redo.at(-1);
