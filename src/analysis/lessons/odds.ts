/** Probabilities and what they weigh. */

/** In logits, of what is never quite sure. */
export function logit(p: number): number {
  const bounded = Math.min(1 - NEVER_SURE, Math.max(NEVER_SURE, p));
  return Math.log(bounded / (1 - bounded));
}
const NEVER_SURE = 0.01;
