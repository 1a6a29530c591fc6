import * as vscode from 'vscode';
import { type Command, say } from '../command';
import { pointed, wordsMeant } from './pointed';

/** Opens a note at the selected words, or at the word under the cursor, for the person to write. */
export const addNote: Command = {
  id: 'dateline.addNote',
  run(rooms) {
    const at = pointed(rooms);
    if (!at) return;
    const span = wordsMeant(at);
    if (!span) return say(vscode.l10n.t('Select words first, or put the cursor on one.'));
    rooms.notes.begin(at.session, span);
  },
};
