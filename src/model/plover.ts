import type { Act, QuadClass } from './types';

/** PLOVER's quad class of each act. */
export const QUAD_OF: Readonly<Record<Act, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
  OTHER: 'neutral',
};

/** Kinds of OTHER, in the order used by the trained weights. */
export const SUBTYPES = [
  'statement',
  'travel',
  'election',
  'appointment',
  'death',
  'disaster',
  'crime',
  'court',
  'trade',
  'business',
  'science',
  'sport',
  'other',
] as const;
