import * as vscode from 'vscode';
import { editEvent } from '../../corrections/gestures';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { quoted } from './ask';
import { pickTime } from './pickTime';
import { decide, pointedEvent } from './pointed';

/** One of the times that the article names, or a date that the person types. */
export const setTime: Command = {
  id: 'dateline.setTime',
  async run(rooms, key, id) {
    const at = pointedEvent(rooms, key, id);
    if (!at) return;
    const title = vscode.l10n.t('“{0}”: when was it done?', quoted(wordsAt(at, at.event.trigger)));
    const time = await pickTime(at, at.event, title, at.event.time?.value ?? null);
    if (time) await decide(rooms, at.session, editEvent(at, at.event, { time: time.value }));
  },
};
