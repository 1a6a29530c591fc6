import type { Analysis, Event, Mention, Span } from '../model/types';
import { cohensKappa, f1, krippendorffAlpha } from './agreement';
import type { Overlaid } from './overlay';

/** Where two coders of one article differ; `undefined` on a side that has nothing there. */
export interface Disagreement extends Span {
  readonly about: 'mention' | 'event';
  readonly first: string | undefined;
  readonly second: string | undefined;
}

/** What one coder's decisions alone make of the machine's analysis, and which of it the coder judged. */
export type Coded = Pick<Overlaid, 'analysis' | 'decisions'>;

/** Every measure is over what at least one coder judged: what both left to the machine says nothing about them. */
export interface Comparison {
  /** Exact span and type. */
  readonly mentionF1: number | undefined;
  /** Trigger overlap and act. */
  readonly eventF1: number | undefined;
  /** Corrected for chance; "nothing" counts as a label. */
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
  /** Mentions and events that at least one coder confirmed, changed, added or rejected. */
  readonly judged: number;
  /** Those that both left as the machine found them. */
  readonly untouched: number;
  /** In text order. */
  readonly disagreements: readonly Disagreement[];
}

const NOTHING = '(nothing)';

/** Compares two coders of the same text, both of whom began with what the machine found. */
export function compareCoders(machine: Analysis, first: Coded, second: Coded): Comparison {
  const units = [...mentionUnits(machine, first, second), ...eventUnits(machine, first, second)];
  const judged = units.filter((unit) => unit.judged);
  const pairs = judged.map((unit) => [unit.first ?? NOTHING, unit.second ?? NOTHING] as const);
  const score = (about: Disagreement['about']): number | undefined => {
    const own = judged.filter((unit) => unit.about === about);
    const count = (side: 'first' | 'second'): number => own.filter((unit) => unit[side] !== undefined).length;
    const both = own.filter((unit) => unit.first !== undefined && unit.first === unit.second).length;
    return f1(both, count('first'), count('second'));
  };
  return {
    mentionF1: score('mention'),
    eventF1: score('event'),
    kappa: cohensKappa(pairs),
    alpha: krippendorffAlpha(pairs),
    judged: judged.length,
    untouched: units.length - judged.length,
    disagreements: judged
      .filter((unit) => unit.first !== unit.second)
      .map(({ judged: _, ...disagreement }) => disagreement)
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

interface Unit extends Disagreement {
  readonly judged: boolean;
}

/** Links (pronouns, descriptions) follow from the actors and are not counted as marks. */
const marked = ({ mentions }: Analysis): readonly Mention[] =>
  mentions.filter((mention) => mention.kind === 'named' || mention.kind === 'adjective');
const actOf = (event: Event): string => (event.subtype ? `${event.act}/${event.subtype}` : event.act);

/** Of the machine, the first coder and the second: what stands at one place. */
type Triple<T> = readonly [machine: T | undefined, first: T | undefined, second: T | undefined];

function mentionUnits(machine: Analysis, first: Coded, second: Coded): Unit[] {
  const places = new Map<string, [Mention | undefined, Mention | undefined, Mention | undefined]>();
  [machine, first.analysis, second.analysis].forEach((analysis, side) => {
    for (const mention of marked(analysis)) {
      const key = `${mention.start}-${mention.end}`;
      const triple = places.get(key) ?? [undefined, undefined, undefined];
      triple[side] = mention;
      places.set(key, triple);
    }
  });
  return [...places.values()].map((triple) => unitOf('mention', triple, first, second, (one) => one.type));
}

/** Events pair when their triggers share a word; each pairs once, in text order. */
function eventUnits(machine: Analysis, first: Coded, second: Coded): Unit[] {
  const triples: [Event | undefined, Event | undefined, Event | undefined][] = [];
  [machine, first.analysis, second.analysis].forEach((analysis, side) => {
    for (const event of analysis.events) {
      const free = triples.filter((one) => one[side] === undefined && one.some((other) => other && meet(other, event)));
      const equal = free.find((one) => one.some((other) => other && actOf(other) === actOf(event)));
      const triple = equal ?? free[0];
      if (triple) triple[side] = event;
      else {
        const alone: (typeof triples)[number] = [undefined, undefined, undefined];
        alone[side] = event;
        triples.push(alone);
      }
    }
  });
  return triples.map((triple) => unitOf('event', triple, first, second, actOf));
}

const meet = (a: Event, b: Event): boolean => a.trigger.start < b.trigger.end && b.trigger.start < a.trigger.end;

function unitOf<T extends Mention | Event>(
  about: Disagreement['about'],
  [machine, a, b]: Triple<T>,
  first: Coded,
  second: Coded,
  label: (one: T) => string,
): Unit {
  const one = a ?? b ?? machine;
  const span: Span = one ? ('trigger' in one ? one.trigger : one) : { start: 0, end: 0 };
  const said = (coded: Coded, own: T | undefined): boolean =>
    own ? coded.decisions.has(own.id) : machine !== undefined;
  const labels = { first: a && label(a), second: b && label(b) };
  const judged = said(first, a) || said(second, b);
  return { about, start: span.start, end: span.end, ...labels, judged };
}
