/** What a clause says after its verb, in the article's own words, with the parties in it standing out. */
import { type ReadText, wordsAt } from '../model/prose';
import type { Event, Participant, Span } from '../model/types';
import { labelText } from './labels';
import { partyWithin, type Told } from './parties';
import type { TellPiece } from './pieces';

export interface Rest {
  readonly pieces: readonly TellPiece[];
  /** Whether a party of that side stands in it. */
  readonly sourceInside: boolean;
  readonly recipientInside: boolean;
  /** "(shot dead) by two policemen": the source is named as of a passive. */
  readonly bySource: boolean;
  /** More follows than a line holds. */
  readonly cut: boolean;
}

/** In UTF-16 units: about two lines of a sidebar. */
const MAX_REST_UNITS = 140;
/** "today", "early Monday", "last night": what tells a time without a preposition. */
const BARE_TIME =
  /^(?:early |late |earlier |later )?(?:today|yesterday|tomorrow|tonight|overnight|(?:this|last|next) \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const TIMES_WORD = /\b(?:on|in|at|during)\s+$/i;

/** Words of the article with the parties of an event standing out among them. */
export function piecesAt(told: Told, event: Event, { start, end }: Span, pieceOf: (party: Participant) => TellPiece) {
  const inside = (span: Span): boolean => span.start >= start && span.end <= end;
  const parties = [...event.recipient, ...event.source].filter(inside).sort((a, b) => a.start - b.start);
  const pieces: TellPiece[] = [];
  const say = (from: number, to: number): void => {
    const text = withoutLoneQuotes(labelText(wordsAt(told, { start: from, end: to }), MAX_REST_UNITS * 2));
    if (text !== '') pieces.push({ kind: 'word', text });
  };
  let at = start;
  for (const party of parties) {
    if (party.start < at) continue;
    say(at, party.start);
    pieces.push(pieceOf(party));
    at = party.end;
  }
  say(at, end);
  return pieces;
}

/** undefined where nothing is known to follow the verb. */
export function restOf(told: Told, event: Event): Rest | undefined {
  const shown = shownPredicate(told, event);
  if (!shown) return undefined;
  const inside = (span: Span): boolean => span.start >= shown.start && span.end <= shown.end;
  const pieces = piecesAt(told, event, shown, (party) => partyWithin(told, party));
  if (shown.cut) pieces.push({ kind: 'word', text: '\u2026' });
  if (pieces.length === 0) return undefined;
  const doer = event.source.find(inside);
  const bySource = doer !== undefined && /\bby\s+$/i.test(wordsAt(told, { start: shown.start, end: doer.start }));
  return {
    pieces,
    sourceInside: doer !== undefined,
    recipientInside: event.recipient.some(inside),
    bySource,
    cut: shown.cut,
  };
}

/** A quotation mark whose other half the line does not hold says nothing. */
const withoutLoneQuotes = (text: string): string =>
  (text.match(/["\u201c\u201d]/g)?.length ?? 0) === 1 ? text.replace(/["\u201c\u201d]/, '') : text;

/** Places that the line does not name already. */
export function placesBeside(told: ReadText, event: Event): readonly Participant[] {
  const shown = shownPredicate(told, event);
  return shown ? event.place.filter((place) => place.end <= shown.start || place.start >= shown.end) : event.place;
}

/** Whether the line says the time itself. */
export function saysTime(told: ReadText, event: Event): boolean {
  const shown = shownPredicate(told, event);
  const { time } = event;
  return time !== null && shown !== undefined && time.start >= shown.start && time.end <= shown.end;
}

/** The predicate as far as a line holds it, without the time at one of its ends, which stands before the line. */
function shownPredicate(
  told: ReadText,
  { predicate, time, trigger }: Event,
): (Span & { readonly cut: boolean }) | undefined {
  if (!predicate || predicate.start < trigger.end) return undefined;
  let { start, end } = predicate;
  if (time && time.start >= start && time.end <= end) {
    const before = wordsAt(told, { start, end: time.start });
    const bare =
      BARE_TIME.test(wordsAt(told, time)) &&
      !/\b(?:for|since|until|by|from|before|after|of|to|and|than|over)\s*$/i.test(before);
    if (time.end === end && (before === '' || TIMES_WORD.test(before) || bare || !/\w\s*$/.test(before)))
      end = time.start - (TIMES_WORD.exec(before)?.[0].length ?? 0);
    else if (TIMES_WORD.test(before) && before.trim().split(/\s+/).length === 1) start = time.end;
    else if (before.trim() === '') start = time.end;
  }
  if (end <= start) return undefined;
  if (end - start <= MAX_REST_UNITS) return { start, end, cut: false };
  const space = told.text.lastIndexOf(' ', start + MAX_REST_UNITS);
  return { start, end: space > start ? space : start + MAX_REST_UNITS, cut: true };
}
