import { NoteComment } from '../../editor/notes';
import type { Command } from '../command';

/** Leaves a note as it was. */
export const cancelNoteEdit: Command = {
  id: 'dateline.cancelNoteEdit',
  run({ notes }, comment) {
    if (comment instanceof NoteComment) notes.cancelEdit(comment);
  },
};
