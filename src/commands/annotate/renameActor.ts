import * as vscode from 'vscode';
import { writeName } from '../../editor/rename';
import type { Command } from '../command';
import { quoted } from './ask';
import { pointedActor } from './pointed';

/** The same as F2, from the palette, the lightbulb and the sidebar. The text stays as it is. */
export const renameActor: Command = {
  id: 'dateline.renameActor',
  async run(rooms, key, id) {
    const at = pointedActor(rooms, key, id);
    if (!at) return;
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('New name of {0}', quoted(at.actor.name)),
      prompt: vscode.l10n.t('The text of the article stays as it is.'),
      value: at.actor.name,
    });
    if (name !== undefined) await writeName(rooms.decisions, rooms.corpus, at.session, at.actor, name);
  },
};
