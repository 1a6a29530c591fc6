import * as vscode from 'vscode';
import { candidatesFor, editEvent, takesPart } from '../../corrections/gestures';
import { indexOf } from '../../model/lookup';
import { wordsAt } from '../../model/prose';
import type { Span } from '../../model/types';
import { plainLabel } from '../../words/labels';
import type { Rooms } from '../command';
import { type Choice, inContext, pickTicked } from './picks';
import { decide, pointedEvent } from './pointed';

const MAX_CANDIDATES = 200;

/** Who did it, to whom, or where: a list of the article's mentions, the nearest first, with ticks at those it has. */
export async function chooseParticipants(
  rooms: Rooms,
  role: 'source' | 'recipient' | 'place',
  title: string,
  key: unknown,
  id: unknown,
): Promise<void> {
  const at = pointedEvent(rooms, key, id);
  if (!at?.snapshot) return;
  const now = at.event[role];
  const index = indexOf(at.snapshot);
  const mentions = candidatesFor(at, at.event, role);
  const choices: Choice<Span>[] = mentions.slice(0, MAX_CANDIDATES).map((mention) => ({
    label: plainLabel(index.actor(mention.actor)?.name ?? wordsAt(at, mention)),
    description: inContext(at, mention),
    picked: takesPart(now, mention),
    value: mention,
  }));
  const unlisted = now.filter((one) => !choices.some((c) => c.value.start === one.start && c.value.end === one.end));
  const words = unlisted.map((span) => ({ label: inContext(at, span), picked: true, value: span as Span }));
  const chosen = await pickTicked(title, [...words, ...choices]);
  if (!chosen) return;
  const spans = chosen.map(({ start, end }) => ({ start, end }));
  await decide(rooms, at.session, editEvent(at, at.event, { [role]: spans }));
}

export const PARTICIPANT_TITLES = {
  source: () => vscode.l10n.t('Who did it?'),
  recipient: () => vscode.l10n.t('To whom was it done?'),
  place: () => vscode.l10n.t('Where was it done?'),
};
