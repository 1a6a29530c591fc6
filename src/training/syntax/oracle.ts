import { LEFT, RIGHT, SHIFT, type State } from '../../analysis/syntax/transitions';

/**
 * Sets `costs` to the number of right arcs that each action puts out of reach (Goldberg and Nivre 2013, for
 * arc-hybrid). `heads` are the right heads; the root slot is `state.size`.
 */
export function actionCosts(state: State, heads: Int32Array, allowed: number, costs: Int32Array): void {
  costs.fill(0);
  const { size, next, depth } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  if (depth > 0) {
    let lostChildren = 0;
    for (let i = next; i < size; i++) if (heads[i] === s0) lostChildren++;
    const head = heads[s0] as number;
    const ahead = head >= next;
    costs[LEFT] = lostChildren + ((ahead && head !== next) || head === s1 ? 1 : 0);
    costs[RIGHT] = lostChildren + (ahead ? 1 : 0);
  }
  if ((allowed >> SHIFT) & 1) {
    let lost = 0;
    for (let below = 0; below < depth; below++) {
      const word = state.top(below);
      if (heads[word] === next) lost++;
      if (below > 0 && heads[next] === word) lost++;
    }
    costs[SHIFT] = lost;
  }
}
