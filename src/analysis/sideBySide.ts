import type { Analysis } from '../model/types';
import type { Run } from './analyzer';

/**
 * Runs several articles stage by stage: while all ask one model, it stays in the processor's cache, which the models
 * together do not fit (figures in test/bench/RESULTS.md). Each answer is given, or what went wrong with it thrown, when it is
 * asked for; they stand in the order of the runs.
 */
export function sideBySide(runs: readonly Run[]): readonly (() => Analysis)[] {
  const answers = new Array<() => Analysis>(runs.length);
  for (let open = [...runs.entries()]; open.length > 0; )
    open = open.filter(([i, run]) => {
      const answer = stageOf(run);
      if (answer) answers[i] = answer;
      return !answer;
    });
  return answers;
}

/** Runs up to the next stage; the answer where there is none. */
function stageOf(run: Run): (() => Analysis) | undefined {
  try {
    let step = run.next();
    while (!step.done && step.value.kind !== 'stage') step = run.next();
    const { done, value } = step;
    return done ? () => value : undefined;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
