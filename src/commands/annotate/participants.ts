import * as vscode from 'vscode';
import { editEvent } from '../../corrections/gestures';
import type { Part } from '../../corrections/parties';
import { wordsAt } from '../../model/prose';
import type { Event } from '../../model/types';
import type { Rooms } from '../command';
import { quoted } from './ask';
import { pickParties } from './pickParty';
import { decide, type Pointed, pointedEvent } from './pointed';

/** Who did it, to whom, or where: stored only where it is another than now. */
export async function chooseParticipants(rooms: Rooms, part: Part, key: unknown, id: unknown): Promise<void> {
  const at = pointedEvent(rooms, key, id);
  if (!at?.snapshot) return;
  const { event } = at;
  const parties = await pickParties(at, { about: event, part, title: titleOf(at, event, part) });
  if (parties) await decide(rooms, at.session, [...parties.own, ...editEvent(at, event, { [part]: parties.spans })]);
}

function titleOf(at: Pointed, event: Event, part: Part): string {
  const { t } = vscode.l10n;
  const words = quoted(wordsAt(at, event.trigger));
  if (part === 'source') return t('“{0}”: who did it?', words);
  return part === 'recipient' ? t('“{0}”: to whom was it done?', words) : t('“{0}”: where was it done?', words);
}
