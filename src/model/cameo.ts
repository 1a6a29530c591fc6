/**
 * CAMEO codes (Schrodt, CAMEO Manual 1.1b3) that say what a PLOVER type and mode says. PLOVER maps CAMEO by full code and
 * not by root: 163, 191 and 192 are COERCE, 1712, 175 and 201 ASSAULT, 0813, 0814 and 084 to 087 RETREAT; none of those
 * is used here for another type, so that the way there and back ends where it began.
 */
import { ACT_FACTS } from './plover';
import type { Act } from './types';

const OF_MODE: Readonly<Record<string, string>> = {
  'CONSULT visit': '042',
  'CONSULT third-party': '044',
  'CONSULT phone': '041',
  'CONSULT mediate': '045',
  'PROTEST demonstrate': '141',
  'PROTEST hunger-strike': '142',
  'PROTEST strike': '143',
  'PROTEST boycott': '143',
  'PROTEST obstruct': '144',
  'PROTEST riot': '145',
  'ACCUSE disapprove': '111',
  'ACCUSE accuse': '112',
  'ACCUSE allege': '112',
  'ACCUSE lawsuit': '115',
  'ACCUSE investigate': '090',
  'COERCE seize': '171',
  'COERCE restrict': '172',
  'COERCE arrest': '173',
  'COERCE expel': '174',
  'ASSAULT kidnap': '181',
  'ASSAULT torture': '1822',
  'ASSAULT suicide-attack': '1831',
  'ASSAULT explosives': '183',
  'ASSAULT firearms': '193',
  'ASSAULT heavy-weapons': '194',
  'ASSAULT aerial': '195',
  'RETREAT ceasefire': '0871',
  'RETREAT withdraw': '0874',
};

/** "173"; '' where CAMEO has no code for it. */
export const cameoOf = (code: Act, mode: string | null): string =>
  OF_MODE[`${code} ${mode ?? ''}`] ?? ACT_FACTS[code].cameo;
