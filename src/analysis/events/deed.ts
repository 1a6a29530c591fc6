/** The deed behind a code: "agreed to meet" is coded AGREE, its deed is CONSULT. */
import type { Act } from '../../model/types';
import type { Candidate } from './candidates';
import { actOf } from './lexicon/lookup';
import type { SentenceView } from './view';

/** Codes of acts that speak of another act; every other code is its own deed. */
const SPEAKING: ReadonlySet<Act> = new Set(['AGREE', 'CONCEDE', 'REQUEST', 'REJECT', 'THREATEN']);

/**
 * The likeliest deed of those that the sentence names: the act of the trigger itself, the acts that it stands over, and the
 * code. `likelihood` is what the trained weights say of each act; they choose among what is written and add nothing.
 */
export function deedOf(view: SentenceView, c: Candidate, code: Act, likelihood: (act: Act) => number): Act {
  if (!SPEAKING.has(code)) return code;
  let best: Act = code;
  let top = likelihood(code);
  for (const act of namedActs(view, c)) {
    const p = likelihood(act);
    if (p > top) [top, best] = [p, act];
  }
  return best;
}

/** True where only words that frame an act stand between the trigger and the act inside. */
function standsOver(c: Candidate, inner: Candidate): boolean {
  for (const step of inner.frame.steps) {
    if (step.token === c.token) return true;
    if (step.name === 'none' || step.name === 'say' || step.name === 'accuse') return false;
  }
  return false;
}

function namedActs(view: SentenceView, c: Candidate): readonly Act[] {
  const out: Act[] = [];
  if (c.sense !== null) out.push(actOf(c.sense));
  for (const inner of view.candidates) {
    if (inner === c || !standsOver(c, inner)) continue;
    out.push(inner.sense === null ? 'OTHER' : actOf(inner.sense));
  }
  const known = out.filter((act) => act !== 'OTHER');
  return known.some((act) => !SPEAKING.has(act)) ? known : out;
}
