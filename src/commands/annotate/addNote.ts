import * as vscode from 'vscode';
import { say } from '../../editor/say';
import { indexOf } from '../../model/lookup';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { quoted } from './ask';
import { pointed, wordsMeant } from './pointed';

/** A note on the selected words, the whole mention under the cursor, the words of an event, or else the word there. */
export const addNote: Command = {
  id: 'dateline.addNote',
  run(rooms) {
    const at = pointed(rooms);
    if (!at) return;
    const mention = at.snapshot && indexOf(at.snapshot).outermostAt(at.offset);
    const span = at.selection ?? mention ?? at.event?.trigger ?? wordsMeant(at);
    if (!span) return say(vscode.l10n.t('Select words first, or put the cursor on one.'));
    return rooms.notes.write(at.session, { start: span.start, end: span.end }, quoted(wordsAt(at, span)));
  },
};
