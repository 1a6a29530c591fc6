/** Leaves share one list. */
const NONE: readonly number[] = [];

/**
 * Dependents of each token in text order, from the heads; heads out of range and tokens that are their own head count for
 * nothing. Lists are made at their full length: growing them would take five times the memory.
 */
export function dependentsOf(heads: readonly number[]): readonly (readonly number[])[] {
  const size = heads.length;
  const counts = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const head = heads[i] as number;
    if (head >= 0 && head < size && head !== i) counts[head] = (counts[head] as number) + 1;
  }
  const lists = new Array<readonly number[]>(size);
  for (let i = 0; i < size; i++) lists[i] = counts[i] === 0 ? NONE : new Array<number>(counts[i] as number);
  for (let i = size - 1; i >= 0; i--) {
    const head = heads[i] as number;
    if (head < 0 || head >= size || head === i) continue;
    counts[head] = (counts[head] as number) - 1;
    (lists[head] as number[])[counts[head] as number] = i;
  }
  return lists;
}
