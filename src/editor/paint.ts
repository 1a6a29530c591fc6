/** Which ranges are painted. Pure: decorations.ts sends what this decides. */

import { firstAfter, indexOf } from '../model/lookup';
import { isMain } from '../model/mainList';
import { countWhile } from '../model/spans';
import type { Event, Mention, Snapshot, Span } from '../model/types';

/** Below this a mark is drawn lighter. */
const SURE = 0.7;

/** `person`, `person?` (unsure), `person-` (a description), `person~` (one of the actor in focus), ..., `event`. */
export type StyleKey = string;
export type Painting = ReadonlyMap<StyleKey, readonly Span[]>;

export interface PaintOptions {
  readonly hidden: ReadonlySet<string>;
  /** Which style a type is drawn in: see `lookOf`. */
  readonly look: (type: string) => StyleKey;
  /** The same for an event by its subtype: see `eventLookOf`. */
  readonly eventLook: (subtype: string | null) => StyleKey;
  readonly events: boolean;
  /** Draw all descriptions and pronouns lightly; else only those of the actor in focus are drawn. */
  readonly descriptions: boolean;
  /** Id of the actor that the cursor stands in. */
  readonly focus: string | null;
  /** Most ranges in all; those in and nearest to `visible` are kept. */
  readonly limit: number;
  readonly visible: readonly Span[];
}

const styleOf = (mention: Mention, look: PaintOptions['look']): StyleKey => {
  const type = look(mention.type);
  return mention.confidence >= SURE || mention.actor === null ? type : `${type}?`;
};

interface Stroke extends Span {
  readonly style: StyleKey;
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The `limit` items in or nearest to the window, which stand side by side in the sorted list. */
function nearest<T extends Span>(items: readonly T[], visible: readonly Span[], limit: number): readonly T[] {
  if (items.length <= limit) return items;
  if (visible.length === 0) return items.slice(0, limit);
  const first = Math.min(...visible.map((span) => span.start));
  const last = Math.max(...visible.map((span) => span.end));
  let low = Math.max(0, firstAfter(items, first - 1));
  let high = Math.min(firstAfter(items, last), low + limit);
  const spare = limit - (high - low);
  low = Math.max(0, low - (spare >> 1));
  high = Math.min(items.length, low + limit);
  low = Math.max(0, high - limit);
  return items.slice(low, high);
}

/**
 * Those of the main list that `nearest` could choose among, in text order: to ask it of all events of a long article takes
 * longer than to paint it.
 */
function mainAround(events: readonly Event[], visible: readonly Span[], limit: number): readonly Event[] {
  const first = visible.length === 0 ? 0 : Math.min(...visible.map((span) => span.start));
  const from = countWhile(events, ({ trigger }) => trigger.start < first);
  const before: Event[] = [];
  for (let at = from - 1; at >= 0 && before.length < limit; at--) {
    const event = events[at];
    if (event && isMain(event)) before.push(event);
  }
  const after: Event[] = [];
  for (let at = from; at < events.length && after.length < limit; at++) {
    const event = events[at];
    if (event && isMain(event)) after.push(event);
  }
  return [...before.reverse(), ...after];
}

/** Looks only at what could be painted, so that a long article costs no more than a short one. */
export function paint(snapshot: Snapshot, options: PaintOptions): Painting {
  const { hidden, events, limit, visible } = options;
  const index = indexOf(snapshot);
  const shown = (mentions: readonly Mention[]) =>
    nearest(hidden.size ? mentions.filter((mention) => !hidden.has(mention.type)) : mentions, visible, limit);
  const strokes: Stroke[] = shown(index.named).map((mention) => strokeOf(mention, styleOf(mention, options.look)));
  strokes.push(...descriptionStrokes(shown(index.described), options));
  if (!hidden.has('date')) {
    for (const time of nearest(index.bareTimes, visible, limit)) strokes.push(strokeOf(time, 'date'));
  }
  if (events) {
    const triggers = mainAround(index.events, visible, limit).map(({ trigger, subtype }) =>
      strokeOf(trigger, options.eventLook(subtype)),
    );
    strokes.push(...nearest(triggers, visible, limit));
  }
  strokes.sort(byStart);
  const painting = new Map<StyleKey, Span[]>();
  for (const { style, start, end } of nearest(strokes, visible, limit)) {
    const spans = painting.get(style);
    if (spans) spans.push({ start, end });
    else painting.set(style, [{ start, end }]);
  }
  return painting;
}

/** The eye should find the names: "his" and "the brigade" show when it asks for their actor. */
function descriptionStrokes(
  mentions: readonly Mention[],
  { descriptions, focus, look }: PaintOptions,
): readonly Stroke[] {
  return mentions.flatMap((mention) => {
    const type = look(mention.type);
    if (focus !== null && mention.actor === focus) return [strokeOf(mention, `${type}~`)];
    return descriptions ? [strokeOf(mention, `${type}-`)] : [];
  });
}

const strokeOf = ({ start, end }: Span, style: StyleKey): Stroke => ({ start, end, style });

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end);
