/** How much an equal name says by itself, in log odds: much for a rare one, little for one that many bear. */
import { COMMON_FIRST_NAMES, COMMON_SURNAMES } from '../../language/en/commonNames';
import type { NameKey } from './names';

/** Of a name that many bodies or places have. */
export const SHARED_BODY = -1.2;

const WORTH = {
  rareName: 3.2,
  halfCommonName: 2.2,
  commonName: 1,
  distinctBody: 4,
  singleName: -1.6,
};

export function nameWorth(name: NameKey): number {
  if (name.class !== 'person') return name.shared ? SHARED_BODY : WORTH.distinctBody;
  if (name.single) return WORTH.singleName;
  const [, first = '', last = ''] = name.key.split(' ');
  const common = Number(COMMON_FIRST_NAMES.has(first)) + Number(COMMON_SURNAMES.has(last));
  return common === 2 ? WORTH.commonName : common === 1 ? WORTH.halfCommonName : WORTH.rareName;
}
