import type { Codebook } from '../../model/codebook';
import type { Party } from '../../words/pieces';
import { lookOf } from '../looks';
import type { EventRow } from './messages';

/** The row with every party as it is drawn. */
export function drawn(row: EventRow, codebook: Codebook | undefined): EventRow {
  if (!codebook?.types.length) return row;
  const one = (party: Party): Party => (party.type === null ? party : { ...party, type: lookOf(codebook, party.type) });
  const all = (parties: readonly Party[]): readonly Party[] => parties.map(one);
  return {
    ...row,
    told: row.told.map((piece) => (piece.kind === 'party' ? { ...piece, party: one(piece.party) } : piece)),
    source: all(row.source),
    recipient: all(row.recipient),
    place: all(row.place),
    speaker: row.speaker && one(row.speaker),
  };
}
