import type { Act, Actor, Modality, Participant } from '../../model/types';

/** What the importance of an event is read from. */
export interface Weighable {
  readonly code: Act;
  readonly subtype: string | null;
  readonly modality: Modality;
  readonly quoted: boolean;
  readonly reported: boolean;
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly inHeadline: boolean;
  /** Position of its sentence among the sentences of the document, 0 to 1. */
  readonly position: number;
  /** How many events of its sentence stand before it. */
  readonly nth: number;
  /** How many mentions its chain has, and whether this is the first. */
  readonly chainLength: number;
  readonly firstOfChain: boolean;
  readonly confidence: number;
}

/** From this importance on an event belongs to the core of the story. Set on the development articles. */
export const CORE_FROM = 0.6;

/**
 * How much an event matters to the story. The rule, in words: deeds that PLOVER has a type for before statements and other
 * happenings; what the headline and the first sentences tell; what the text comes back to; what is told as fact rather
 * than as possible or in somebody's words; who did it to whom is known; the first deed of a sentence before the others.
 */
export function importance(event: Weighable, actorOf: (id: string | null) => Actor | undefined): number {
  let score = event.code === 'OTHER' ? otherBase(event.subtype) : 1;
  if (event.inHeadline) score += 0.8;
  else if (event.position < 0.1) score += 0.25;
  score -= 0.2 * event.position;
  if (event.firstOfChain && event.chainLength > 1) score += 0.3;
  if (event.modality === 'possible') score -= 0.8;
  if (event.modality === 'denied') score -= 0.3;
  if (event.quoted) score -= 0.25;
  if (event.reported) score -= 0.1;
  score -= 0.15 * Math.min(2, event.nth);
  const known = [event.source, event.recipient].filter((side) => side.some((each) => each.actor !== null)).length;
  score += known === 2 ? 0.2 : known === 1 ? 0 : -0.3;
  score += 0.4 * (event.confidence - 0.5);
  return score + Math.min(0.5, prominence(event, actorOf));
}

/** Happenings outside PLOVER: deaths, elections and verdicts are news, statements and journeys mostly are not. */
function otherBase(subtype: string | null): number {
  if (subtype === 'statement') return 0;
  if (subtype === 'death' || subtype === 'disaster' || subtype === 'election' || subtype === 'appointment') return 0.7;
  return subtype === 'court' || subtype === 'crime' ? 0.5 : 0.2;
}

function prominence(event: Weighable, actorOf: (id: string | null) => Actor | undefined): number {
  let most = 0;
  for (const each of [...event.source, ...event.recipient]) most = Math.max(most, actorOf(each.actor)?.prominence ?? 0);
  return most;
}
