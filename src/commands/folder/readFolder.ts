import { STOPPED_KEY } from '../../editor/folder/folderFiles';
import type { Command } from '../command';

export const readFolder: Command = {
  id: 'dateline.readFolder',
  async run({ corpus, memory }) {
    await memory.update(STOPPED_KEY, undefined);
    corpus.begin();
  },
};

/** Remembered: in the next window the folder is not read by itself either. */
export const stopFolder: Command = {
  id: 'dateline.stopFolder',
  async run({ corpus, memory }) {
    corpus.stop();
    await memory.update(STOPPED_KEY, true);
  },
};
