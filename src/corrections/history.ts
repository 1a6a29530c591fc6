import { byTime, type Correction } from './correction';

/**
 * Undo and redo without a stack of their own: the operations say what was done, taken back and done again, so that
 * a reloaded window, and another person's operations in between, change nothing for one person's undo.
 */

/** One gesture: what the next undo, or redo, has to revoke. */
export interface Step {
  readonly ids: readonly string[];
  /** Shared by all files that the gesture touched. */
  readonly batch: string | undefined;
}

interface Gesture extends Step {
  readonly ids: string[];
  readonly kind: 'do' | 'undo' | 'redo';
  /** What an undo or redo names. */
  readonly targets: Set<string>;
  last: Correction;
}

/** One person's gestures in time order. */
function gesturesOf(corrections: readonly Correction[], by: string): Gesture[] {
  const gestures = new Map<string, Gesture>();
  for (const one of [...corrections].sort(byTime)) {
    if (one.by !== by) continue;
    const kind = one.op === 'revoke' ? (one.step ?? 'do') : 'do';
    const key = `${kind}:${one.batch ?? one.id}`;
    const known = gestures.get(key);
    const gesture = known ?? { ids: [], batch: one.batch, kind, targets: new Set(), last: one };
    gesture.ids.push(one.id);
    gesture.last = one;
    if (one.op === 'revoke') for (const id of one.ids) gesture.targets.add(id);
    if (!known) gestures.set(key, gesture);
  }
  return [...gestures.values()].sort((a, b) => byTime(a.last, b.last));
}

interface Undone {
  readonly undo: Gesture;
  readonly original: Gesture;
}

/** Replays the gestures: what could be undone now and what could be redone, newest last. */
function stacks(corrections: readonly Correction[], by: string): { undo: Gesture[]; redo: Undone[] } {
  const undo: Gesture[] = [];
  let redo: Undone[] = [];
  for (const gesture of gesturesOf(corrections, by)) {
    if (gesture.kind === 'do') {
      undo.push(gesture);
      redo = [];
    } else if (gesture.kind === 'undo') {
      const at = undo.findLastIndex((one) => one.ids.some((id) => gesture.targets.has(id)));
      const [original] = at >= 0 ? undo.splice(at, 1) : [];
      if (original) redo.push({ undo: gesture, original });
    } else {
      const at = redo.findLastIndex((one) => one.undo.ids.some((id) => gesture.targets.has(id)));
      const [again] = at >= 0 ? redo.splice(at, 1) : [];
      if (again) undo.push(again.original);
    }
  }
  return { undo, redo };
}

const stepOf = (gesture: Gesture | undefined): Step | undefined =>
  gesture && { ids: gesture.ids, batch: gesture.batch };

/** undefined where there is nothing to undo. */
export const nextUndo = (corrections: readonly Correction[], by: string): Step | undefined =>
  stepOf(stacks(corrections, by).undo.at(-1));

/** The ids are those of revocations; undefined where there is nothing to redo. */
export const nextRedo = (corrections: readonly Correction[], by: string): Step | undefined =>
  stepOf(stacks(corrections, by).redo.at(-1)?.undo);
