/** An event and its people in words for labels, cards and lists. */

import { indexOf } from '../model/lookup';
import { wordsAt } from '../model/prose';
import type { Event, Modality, Participant, Snapshot, Span } from '../model/types';
import { labelText } from './labels';
import { actWord } from './plainWords';

/** Looks a message up in the reader's language and fills in `{0}`, `{1}` ... */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** Most names of one side that are written out. */
const MAX_NAMES = 3;
const MAX_NAME_UNITS = 60;

export const textOf = (snapshot: Snapshot, span: Span, limit?: number): string =>
  labelText(wordsAt(snapshot, span), limit);

/** The actor's name where the words are resolved, else the words. */
export const nameOf = (snapshot: Snapshot, participant: Participant): string => {
  const actor = indexOf(snapshot).actor(participant.actor);
  return actor ? labelText(actor.name, MAX_NAME_UNITS) : textOf(snapshot, participant, MAX_NAME_UNITS);
};

export function namesOf(snapshot: Snapshot, participants: readonly Participant[]): string {
  const names = [...new Set(participants.map((participant) => nameOf(snapshot, participant)))];
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown} +${names.length - MAX_NAMES}` : shown;
}

/** "Talks" for CONSULT; an OTHER event by its subtype. The sidebar uses the same words. */
export const actLabel = (event: Pick<Event, 'act' | 'subtype'>): string => {
  const word = labelText(actWord(event), 40);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: '',
  planned: 'planned',
  possible: 'possible',
  reported: 'reported',
  denied: 'denied',
};

/** What keeps the event from being a plain fact: "planned", "denied, negated"; empty for a plain one. */
export function certaintyOf(event: Event, t: Translate): string {
  const words = [MODALITY_WORDS[event.modality], event.polarity === 'negative' ? 'not done' : ''];
  return words
    .filter((word) => word !== '')
    .map((word) => t(word))
    .join(', ');
}

/** Who did what to whom: "Vladimir Putin – meet → Xi Jinping". The verb is the article's own. */
export function whoDidWhat(snapshot: Snapshot, event: Event): string {
  const source = namesOf(snapshot, event.source);
  const recipient = namesOf(snapshot, event.recipient);
  const deed = textOf(snapshot, event.trigger, MAX_NAME_UNITS);
  const arrow = event.reciprocal ? '\u2194' : '\u2192';
  return [source && `${source} \u2013 `, deed, recipient && ` ${arrow} ${recipient}`].join('');
}

/** ISO 8601 interval in words that stay short: "2022-09-12 to 2022-09-18". */
export const dateLabel = (value: string): string => labelText(value.replace('/', ' \u2013 '), MAX_NAME_UNITS);
