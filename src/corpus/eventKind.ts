/** What kind of thing an event says: few hundred of them in any folder, each kept once, and written short in a record. */
import { ACTS, type Modality, type Polarity, type QuadClass } from '../model/types';
import type { FolderEvent } from './types';

export type EventKind = Pick<FolderEvent, 'act' | 'code' | 'subtype' | 'quad' | 'intensity' | 'modality' | 'polarity'>;

const QUADS: readonly QuadClass[] = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
  'neutral',
];
const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'possible', 'reported', 'denied'];
const POLARITIES: readonly Polarity[] = ['positive', 'negative'];

/** The subtype comes last: a codebook may name it as it likes. */
export function kindText({ act, code, subtype, quad, intensity, modality, polarity }: FolderEvent): string {
  const places = [
    ACTS.indexOf(act),
    ACTS.indexOf(code),
    QUADS.indexOf(quad),
    MODALITIES.indexOf(modality),
    POLARITIES.indexOf(polarity),
  ];
  return [...places, intensity, ...(subtype === null ? [] : [subtype])].join(' ');
}

const kinds = new Map<string, EventKind>();

export function kindOf(text: string): EventKind {
  const known = kinds.get(text);
  if (known) return known;
  const [act, code, quad, modality, polarity, intensity, ...subtype] = text.split(' ');
  const kind: EventKind = {
    act: ACTS[Number(act)] ?? 'OTHER',
    code: ACTS[Number(code)] ?? 'OTHER',
    subtype: subtype.length > 0 ? subtype.join(' ') : null,
    quad: QUADS[Number(quad)] ?? 'neutral',
    intensity: Number(intensity),
    modality: MODALITIES[Number(modality)] ?? 'asserted',
    polarity: POLARITIES[Number(polarity)] ?? 'positive',
  };
  kinds.set(text, kind);
  return kind;
}
