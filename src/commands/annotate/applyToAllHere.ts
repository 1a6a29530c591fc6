import type { Command } from '../command';
import { markSpread, spreadHere } from './likeThis';
import { pointed } from './pointed';

/** Marks every place of the article where the same words stand, after a ticked preview. */
export const applyToAllHere: Command = {
  id: 'dateline.applyToAllHere',
  async run(rooms, key, id) {
    const at = pointed(rooms, key, id);
    const spread = at && (await markSpread(rooms, at));
    if (at && spread) await spreadHere(rooms, at, spread, spread.own);
  },
};
