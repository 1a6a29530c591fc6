/** What a clause says after its verb, in the article's own words, with the parties in it standing out. */
import { type ReadText, wordsAt } from '../model/prose';
import type { Event, Participant, Span } from '../model/types';
import { labelText } from './labels';
import { partyWithin, type Told } from './parties';
import type { TellPiece } from './pieces';
import { namedInside } from './pronouns';

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
/** Small words before the cut of a long clause: ", but". */
const DANGLES = /[,;]?(?:\s+(?:but|and|or|which|who|that|as|of|the|an?|to|in|for|with|on|by))+$/i;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|today)$/i;
const AFTER_DAY = /^\s+(?:to|after|before|in|at|with|by|for|from|when|over|against|that|the|an?)\b/;
const LEADS_ON = /\b(?:for|since|until|by|from|before|after|of|to|and|than|over)\s*$/i;
const TIMES_WORD = /\b(?:on|in|at|during)\s+$/i;

/** Words of the article with the parties of an event standing out among them. */
export function piecesAt(
  told: Told,
  event: Event,
  { start, end, without }: Shown,
  pieceOf: (party: Participant) => TellPiece,
): TellPiece[] {
  const inside = (span: Span): boolean => span.start >= start && span.end <= end;
  const parties = [...event.recipient, ...event.source].filter(inside).sort((a, b) => a.start - b.start);
  const named = namedInside(told, event, { start, end });
  const parts = [
    ...parties
      .filter((party) => !named.some((one) => one.start < party.end && party.start < one.end))
      .map((party) => ({ ...party, pieces: [pieceOf(party)] })),
    ...named,
  ].sort((a, b) => a.start - b.start);
  const pieces: TellPiece[] = [];
  const say = (from: number, to: number): void => {
    const spans = without
      ? [
          { start: from, end: Math.min(to, without.start) },
          { start: Math.max(from, without.end), end: to },
        ]
      : [{ start: from, end: to }];
    const words = spans.filter((span) => span.end > span.start).map((span) => wordsAt(told, span));
    const text = withoutLoneQuotes(labelText(words.join(' '), MAX_REST_UNITS * 2));
    if (text !== '') pieces.push({ kind: 'word', text });
  };
  let at = start;
  for (const part of parts) {
    if (part.start < at) continue;
    say(at, part.start);
    pieces.push(...part.pieces);
    at = part.end;
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
  const said = [shown, event.subject].filter((span) => span !== undefined);
  return event.place.filter((place) => said.every((span) => place.end <= span.start || place.start >= span.end));
}

/** Whether the line says the time itself. */
export function saysTime(told: ReadText, event: Event): boolean {
  const shown = shownPredicate(told, event);
  const { time } = event;
  return time !== null && shown !== undefined && !shown.without && time.start >= shown.start && time.end <= shown.end;
}

/** A part of the article, and what a line leaves out in it. */
interface Shown extends Span {
  readonly without?: Span;
}

/** The predicate as far as a line holds it, without its time where that can be left out: it stands before the line. */
function shownPredicate(
  told: ReadText,
  { predicate, time, trigger }: Event,
): (Shown & { readonly cut: boolean }) | undefined {
  if (!predicate || predicate.start < trigger.end) return undefined;
  let { start, end } = predicate;
  let without: Span | undefined;
  // "in last night's fire": the time owns what follows.
  const owns = time && /^['\u2019]s\b/.test(told.text.slice(time.end, time.end + 3));
  if (time && !owns && time.start >= start && time.end <= end) {
    const before = wordsAt(told, { start, end: time.start });
    const [led = ''] = TIMES_WORD.exec(before) ?? [];
    const isBare = BARE_TIME.test(wordsAt(told, time)) && !LEADS_ON.test(before);
    const whole = { start: ledFrom(told, led, start, time.start), end: time.end };
    if (time.end === end && (before === '' || led !== '' || isBare || !/\w\s*$/.test(before))) end = whole.start;
    else if (before.trim() === led.trim()) start = endOfDay(told, time.end, end);
    else if (led !== '' && DAY.test(wordsAt(told, time))) without = restOfDay(told, whole, end);
  }
  if (end <= start) return undefined;
  if (end - start <= MAX_REST_UNITS) return { start, end, cut: false, ...(without ? { without } : {}) };
  const space = told.text.lastIndexOf(' ', start + MAX_REST_UNITS);
  const [dangling = ''] = DANGLES.exec(told.text.slice(start, space)) ?? [];
  return {
    start,
    end: space > start ? space - dangling.length : start + MAX_REST_UNITS,
    cut: true,
    ...(without ? { without } : {}),
  };
}

/** Where the small word before a time begins, not before `from`; in a page markup may stand between them. */
function ledFrom({ text }: ReadText, led: string, from: number, start: number): number {
  if (led === '') return start;
  const before = text.slice(from, start).toLowerCase();
  const at = before.lastIndexOf(led.trim().toLowerCase(), before.length - led.length);
  return at < 0 ? start : from + at;
}

/** "on Tuesday [evening]" */
function endOfDay({ text }: Pick<ReadText, 'text'>, end: number, limit: number): number {
  const [more = ''] =
    /^\s+(?:morning|afternoon|evening|night|local time|(?:GMT|UTC|BST|CET|E[SD]T|P[SD]T|AE[SD]T)\b)(?=\W|$)/.exec(
      text.slice(end, limit),
    ) ?? [];
  return end + more.length;
}

/** "signed an accord [on Tuesday evening] to reopen": where more of the clause follows. */
function restOfDay({ text }: ReadText, { start, end }: Span, limit: number): Span | undefined {
  const next = endOfDay({ text }, end, limit);
  return AFTER_DAY.test(text.slice(next, limit)) ? { start, end: next } : undefined;
}
