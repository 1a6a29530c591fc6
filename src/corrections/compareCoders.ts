import type { Analysis, Event, Mention, Span } from '../model/types';
import { cohensKappa, f1, krippendorffAlpha } from './agreement';

/** Where two coders of one article differ; `undefined` on a side that has nothing there. */
export interface Disagreement extends Span {
  readonly about: 'mention' | 'event';
  readonly first: string | undefined;
  readonly second: string | undefined;
}

export interface Comparison {
  /** Exact span and type. */
  readonly mentionF1: number | undefined;
  /** Trigger overlap and act. */
  readonly eventF1: number | undefined;
  /** Over spans that at least one coder marked; "nothing" counts as a label. */
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
  /** In text order. */
  readonly disagreements: readonly Disagreement[];
}

const NOTHING = '(nothing)';

/** Compares two coders' effective analyses of the same text. */
export function compareCoders(first: Analysis, second: Analysis): Comparison {
  const mentions = pairBy(marked(first.mentions), marked(second.mentions), (one) => `${one.start}-${one.end}`);
  const events = pairEvents(first.events, second.events);
  const pairs = [
    ...mentions.map((pair) => labelled('mention', pair, typeOf)),
    ...events.map((pair) => labelled('event', pair, actOf)),
  ];
  const units = pairs.map((pair) => [pair.first ?? NOTHING, pair.second ?? NOTHING] as const);
  const agreed = (about: Disagreement['about']): number =>
    pairs.filter((p) => p.about === about && p.first === p.second).length;
  return {
    mentionF1: f1(agreed('mention'), marked(first.mentions).length, marked(second.mentions).length),
    eventF1: f1(agreed('event'), first.events.length, second.events.length),
    kappa: cohensKappa(units),
    alpha: krippendorffAlpha(units),
    disagreements: pairs
      .filter((pair) => pair.first !== pair.second)
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Links (pronouns, descriptions) follow from the actors and are not counted as marks. */
const marked = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention) => mention.kind === 'named' || mention.kind === 'adjective');
const typeOf = (mention: Mention): string => mention.type;
const actOf = (event: Event): string => (event.subtype ? `${event.act}/${event.subtype}` : event.act);

type Pair<T> = readonly [T | undefined, T | undefined];

function pairBy<T>(first: readonly T[], second: readonly T[], key: (one: T) => string): Pair<T>[] {
  const rest = new Map(second.map((one) => [key(one), one]));
  const pairs: Pair<T>[] = first.map((one) => {
    const other = rest.get(key(one));
    rest.delete(key(one));
    return [one, other];
  });
  return [...pairs, ...[...rest.values()].map((one): Pair<T> => [undefined, one])];
}

/** Events pair when their triggers share a word; each pairs once, in text order. */
function pairEvents(first: readonly Event[], second: readonly Event[]): Pair<Event>[] {
  const rest = new Set(second);
  const pairs: Pair<Event>[] = first.map((one) => {
    const near = [...rest].filter(
      (other) => one.trigger.start < other.trigger.end && other.trigger.start < one.trigger.end,
    );
    const match = near.find((other) => actOf(other) === actOf(one)) ?? near[0];
    if (match) rest.delete(match);
    return [one, match];
  });
  return [...pairs, ...[...rest].map((one): Pair<Event> => [undefined, one])];
}

function labelled<T extends Mention | Event>(
  about: Disagreement['about'],
  [a, b]: Pair<T>,
  label: (one: T) => string,
): Disagreement {
  const one = a ?? b;
  const span: Span = one ? ('trigger' in one ? one.trigger : one) : { start: 0, end: 0 };
  return { about, start: span.start, end: span.end, first: a && label(a), second: b && label(b) };
}
