/** What the coding of events needs to know of PLOVER's types; the table itself is the model's. */
import type { SUBTYPES } from '../../model/plover';
import type { Act } from '../../model/types';

export { ACT_FACTS, intensityOf, SUBTYPES } from '../../model/plover';
export type Subtype = (typeof SUBTYPES)[number];

const COOPERATIVE: ReadonlySet<Act> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);
const HOSTILE: ReadonlySet<Act> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'THREATEN']);

export function isCooperative(act: Act): boolean {
  return COOPERATIVE.has(act);
}

/** Acts that become a threat when they are announced. */
export function isHostile(act: Act): boolean {
  return HOSTILE.has(act);
}
