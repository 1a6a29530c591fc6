import { NoteComment } from '../../editor/notes';
import type { Command } from '../command';

/** Takes a note back; undo brings it again. */
export const deleteNote: Command = {
  id: 'dateline.deleteNote',
  run({ notes }, comment) {
    if (comment instanceof NoteComment) void notes.remove(comment);
  },
};
