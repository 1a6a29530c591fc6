import * as vscode from 'vscode';
import { editEvent, parseTime } from '../../corrections/gestures';
import type { Command } from '../command';
import { inContext } from './picks';
import { decide, pointedEvent } from './pointed';

/** One of the times that the article names, or a date that the person types. */
export const setTime: Command = {
  id: 'dateline.setTime',
  async run(rooms, key, id) {
    const at = pointedEvent(rooms, key, id);
    if (!at) return;
    const t = vscode.l10n.t;
    const seen = new Set<string>();
    const times = at.analysis.times.flatMap((time) => {
      if (!time.value || seen.has(time.value)) return [];
      seen.add(time.value);
      return [{ label: time.value, description: inContext(at, time), value: time.value }];
    });
    const other = { label: t('Another date…'), value: undefined };
    const none = { label: t('No time'), value: null };
    const picked = await vscode.window.showQuickPick([...times, other, none], { title: t('When was it done?') });
    if (!picked) return;
    const value = picked.value === undefined ? await typedTime(at.event.time?.value ?? '') : picked.value;
    if (value !== undefined) await decide(rooms, at.session, editEvent(at, at.event, { time: value }));
  },
};

async function typedTime(now: string): Promise<string | null | undefined> {
  const t = vscode.l10n.t;
  const input = await vscode.window.showInputBox({
    title: t('When was it done?'),
    prompt: t('For example 2024, 2024-05, 2024-05-14 or 2024-05-14/2024-05-20'),
    value: now,
    validateInput: (value) =>
      parseTime(value).ok ? undefined : t('For example 2024, 2024-05, 2024-05-14 or 2024-05-14/2024-05-20'),
  });
  const time = input === undefined ? undefined : parseTime(input);
  return time?.ok ? time.value : undefined;
}
