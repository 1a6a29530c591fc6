/**
 * PLOVER's event types with their quad class and conflict-cooperation score.
 * Scores follow the scale of the PLOVER manual (10 most cooperative, -10 most hostile); its table prints ACCUSE as 3,
 * a misprint since all of its modes are negative: it stands here as -2.
 */
import { QUAD_OF, SUBTYPES } from '../../model/plover';
import type { Act, QuadClass } from '../../model/types';

interface ActFacts {
  readonly quad: QuadClass;
  readonly intensity: number;
}

export const ACT_FACTS: Readonly<Record<Act, ActFacts>> = {
  AGREE: { quad: QUAD_OF.AGREE, intensity: 2.5 },
  CONSULT: { quad: QUAD_OF.CONSULT, intensity: 2.5 },
  SUPPORT: { quad: QUAD_OF.SUPPORT, intensity: 5 },
  CONCEDE: { quad: QUAD_OF.CONCEDE, intensity: 1 },
  COOPERATE: { quad: QUAD_OF.COOPERATE, intensity: 9.5 },
  AID: { quad: QUAD_OF.AID, intensity: 10 },
  RETREAT: { quad: QUAD_OF.RETREAT, intensity: 5 },
  REQUEST: { quad: QUAD_OF.REQUEST, intensity: 0 },
  ACCUSE: { quad: QUAD_OF.ACCUSE, intensity: -2 },
  REJECT: { quad: QUAD_OF.REJECT, intensity: -2 },
  THREATEN: { quad: QUAD_OF.THREATEN, intensity: -3.5 },
  PROTEST: { quad: QUAD_OF.PROTEST, intensity: -5 },
  SANCTION: { quad: QUAD_OF.SANCTION, intensity: -6 },
  MOBILIZE: { quad: QUAD_OF.MOBILIZE, intensity: -5.5 },
  COERCE: { quad: QUAD_OF.COERCE, intensity: -7 },
  ASSAULT: { quad: QUAD_OF.ASSAULT, intensity: -9 },
  OTHER: { quad: QUAD_OF.OTHER, intensity: 0 },
};

export { SUBTYPES };
export type Subtype = (typeof SUBTYPES)[number];

/** Scores of single modes where the manual parts them from their type. */
const MODE_INTENSITY: Readonly<Record<string, number>> = {
  disapprove: -2,
  accuse: -2.5,
  investigate: -2.5,
  allege: -3,
  lawsuit: -3.5,
  demonstrate: -5,
  riot: -7,
  strike: -5.5,
  boycott: -4.5,
  arrest: -6,
  seize: -6.5,
  restrict: -5,
  expel: -6,
  torture: -9,
  kidnap: -8,
  'suicide-attack': -10,
  'heavy-weapons': -9.5,
  aerial: -9.5,
  firearms: -9,
  explosives: -9.5,
  ceasefire: 6,
  withdraw: 5,
};

/** The conflict-cooperation score of an event, -10 to 10. */
export function intensityOf(code: Act, mode: string | null): number {
  const base = ACT_FACTS[code].intensity;
  const special = mode === null ? undefined : MODE_INTENSITY[mode];
  return special !== undefined && Math.sign(special) === Math.sign(base) ? special : base;
}

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
