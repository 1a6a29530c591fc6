import { NoteComment } from '../../editor/notes';
import type { Command } from '../command';

/** Keeps a changed note. */
export const saveNoteEdit: Command = {
  id: 'dateline.saveNoteEdit',
  run({ notes }, comment) {
    if (comment instanceof NoteComment) void notes.saveEdit(comment);
  },
};
