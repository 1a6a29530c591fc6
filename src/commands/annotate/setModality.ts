import * as vscode from 'vscode';
import { type EventChange, editEvent } from '../../corrections/gestures';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { quoted } from './ask';
import { type Choice, pickByDigit } from './picks';
import { decide, pointedEvent } from './pointed';

/** How sure it is that it was done. */
export const setModality: Command = {
  id: 'dateline.setModality',
  async run(rooms, key, id) {
    const at = pointedEvent(rooms, key, id);
    if (!at) return;
    const t = vscode.l10n.t;
    const choices: Choice<EventChange>[] = [
      { label: t('It happened'), value: { modality: 'asserted', polarity: 'positive' } },
      { label: t('It is planned'), value: { modality: 'planned', polarity: 'positive' } },
      { label: t('It is possible'), value: { modality: 'possible', polarity: 'positive' } },
      { label: t('Somebody reports it'), value: { modality: 'reported', polarity: 'positive' } },
      { label: t('It is denied'), value: { modality: 'denied', polarity: 'positive' } },
      { label: t('It did not happen'), value: { modality: 'asserted', polarity: 'negative' } },
    ];
    const change = await pickByDigit(t('“{0}”: how sure is it?', quoted(wordsAt(at, at.event.trigger))), choices);
    if (change) await decide(rooms, at.session, editEvent(at, at.event, change));
  },
};
