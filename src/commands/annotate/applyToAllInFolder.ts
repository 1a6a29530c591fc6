import type { Command } from '../command';
import { markSpread, spreadInFolder } from './likeThis';
import { pointed } from './pointed';

/** Marks every place of the folder's articles where the same words stand, after a ticked preview. */
export const applyToAllInFolder: Command = {
  id: 'dateline.applyToAllInFolder',
  async run(rooms, key, id) {
    const at = pointed(rooms, key, id);
    const spread = at && (await markSpread(rooms, at));
    if (at && spread) await spreadInFolder(rooms, at, spread, spread.own);
  },
};
