import * as vscode from 'vscode';
import { markEvent as marking } from '../../corrections/gestures';
import { type Command, say } from '../command';
import { pickDeed } from './picks';
import { decide, pointed, wordsMeant } from './pointed';

/** The selected words, or the word under the cursor, tell an event. */
export const markEvent: Command = {
  id: 'dateline.markEvent',
  async run(rooms) {
    const at = pointed(rooms);
    const span = at && wordsMeant(at);
    if (!at) return;
    if (!span) return say(vscode.l10n.t('Select words first, or put the cursor on one.'));
    const deed = await pickDeed(vscode.l10n.t('What was done?'));
    if (deed) await decide(rooms, at.session, marking(at, span, deed.act, deed.subtype));
  },
};
