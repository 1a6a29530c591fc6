import * as vscode from 'vscode';
import { editEvent } from '../../corrections/gestures';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { quoted } from './ask';
import { pickDeed } from './picks';
import { decide, pointedEvent } from './pointed';

export const changeAct: Command = {
  id: 'dateline.changeAct',
  async run(rooms, key, id) {
    const at = pointedEvent(rooms, key, id);
    if (!at) return;
    const deed = await pickDeed(
      vscode.l10n.t('“{0}”: what was done?', quoted(wordsAt(at, at.event.trigger))),
      at.session.codebook,
      at.event,
    );
    if (deed) await decide(rooms, at.session, editEvent(at, at.event, deed));
  },
};
