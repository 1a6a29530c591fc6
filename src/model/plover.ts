/**
 * PLOVER's event types with their quad class and conflict-cooperation score.
 * Scores follow the scale of the PLOVER manual (10 most cooperative, -10 most hostile); its table prints ACCUSE as 3,
 * a misprint since all of its modes are negative: it stands here as -2.
 */
import type { Act, QuadClass } from './types';

interface ActFacts {
  readonly quad: QuadClass;
  readonly intensity: number;
  /** CAMEO's code for the type (cameo.ts); '' where it has none. */
  readonly cameo: string;
}

export const ACT_FACTS: Readonly<Record<Act, ActFacts>> = {
  AGREE: { quad: 'verbal cooperation', intensity: 2.5, cameo: '030' },
  CONSULT: { quad: 'verbal cooperation', intensity: 2.5, cameo: '040' },
  SUPPORT: { quad: 'verbal cooperation', intensity: 5, cameo: '050' },
  CONCEDE: { quad: 'verbal cooperation', intensity: 1, cameo: '080' },
  COOPERATE: { quad: 'material cooperation', intensity: 9.5, cameo: '060' },
  AID: { quad: 'material cooperation', intensity: 10, cameo: '070' },
  RETREAT: { quad: 'material cooperation', intensity: 5, cameo: '087' },
  REQUEST: { quad: 'verbal conflict', intensity: 0, cameo: '100' },
  ACCUSE: { quad: 'verbal conflict', intensity: -2, cameo: '110' },
  REJECT: { quad: 'verbal conflict', intensity: -2, cameo: '120' },
  THREATEN: { quad: 'verbal conflict', intensity: -3.5, cameo: '130' },
  PROTEST: { quad: 'material conflict', intensity: -5, cameo: '140' },
  SANCTION: { quad: 'material conflict', intensity: -6, cameo: '160' },
  MOBILIZE: { quad: 'material conflict', intensity: -5.5, cameo: '150' },
  COERCE: { quad: 'material conflict', intensity: -7, cameo: '170' },
  ASSAULT: { quad: 'material conflict', intensity: -9, cameo: '180' },
  OTHER: { quad: 'neutral', intensity: 0, cameo: '' },
};

/** Where a deed of this type stands between cooperation and conflict, as an event carries it. */
export const bearingOf = (act: Act): Pick<ActFacts, 'quad' | 'intensity'> => {
  const { quad, intensity } = ACT_FACTS[act];
  return { quad, intensity };
};

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

/** Kinds of OTHER, in the order used by the trained weights. */
export const SUBTYPES = [
  'statement',
  'travel',
  'election',
  'appointment',
  'death',
  'disaster',
  'accident',
  'crime',
  'court',
  'trade',
  'business',
  'science',
  'sport',
  'health',
  'weather',
  'culture',
  'other',
] as const;
