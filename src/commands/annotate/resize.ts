import * as vscode from 'vscode';
import { resize as resizing } from '../../corrections/gestures';
import { say } from '../../editor/say';
import { indexOf } from '../../model/lookup';
import type { Command } from '../command';
import { decide, pointed } from './pointed';

/** The mention that the selection touches becomes exactly the selection. */
export const resize: Command = {
  id: 'dateline.resize',
  async run(rooms) {
    const at = pointed(rooms);
    if (!at) return;
    const { selection, snapshot } = at;
    if (!selection) return say(vscode.l10n.t('Select the words that the name really has first.'));
    const touching = snapshot
      ? indexOf(snapshot).mentions.filter((one) => one.start < selection.end && selection.start < one.end)
      : [];
    const shared = (one: { start: number; end: number }): number =>
      Math.min(one.end, selection.end) - Math.max(one.start, selection.start);
    const [mention] = [...touching].sort((a, b) => shared(b) - shared(a));
    if (!mention) return say(vscode.l10n.t('The selection touches no name.'));
    await decide(rooms, at.session, resizing(at, mention, selection));
  },
};
