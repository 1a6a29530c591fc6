import { NoteComment } from '../../editor/notes';
import type { Command } from '../command';

/** Lets the person change a note in its place. */
export const editNote: Command = {
  id: 'dateline.editNote',
  run({ notes }, comment) {
    if (comment instanceof NoteComment) notes.startEdit(comment);
  },
};
