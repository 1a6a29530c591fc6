import * as vscode from 'vscode';
import { setRole as roleOf } from '../../corrections/actorGestures';
import type { Command } from '../command';
import { quoted } from './ask';
import { decide, pointedActor } from './pointed';

export const setRole: Command = {
  id: 'dateline.setRole',
  async run(rooms, key, id) {
    const at = pointedActor(rooms, key, id);
    if (!at) return;
    const role = await vscode.window.showInputBox({
      title: vscode.l10n.t('Role of {0}', quoted(at.actor.name)),
      prompt: vscode.l10n.t('An empty field takes the role away.'),
      value: at.actor.role ?? '',
    });
    if (role !== undefined) await decide(rooms, at.session, roleOf(at.actor, role));
  },
};
