/** Which ranges are painted. Pure: decorations.ts sends what this decides. */
import type { Mention, Snapshot, Span } from '../model/types';
import { firstAfter, indexOf } from './lookup';
import { markTypeOf } from './palette';

/** Below this a mark is drawn lighter. */
const SURE = 0.7;

/** `person`, `person?` (unsure), ..., `event`. */
export type StyleKey = string;
export type Painting = ReadonlyMap<StyleKey, readonly Span[]>;

export interface PaintOptions {
  readonly hidden: ReadonlySet<string>;
  readonly events: boolean;
  /** Most ranges in all; those in and nearest to `visible` are kept. */
  readonly limit: number;
  readonly visible: readonly Span[];
}

/** Descriptions and pronouns are drawn lighter too: the eye should find the names. */
const styleOf = (mention: Mention): StyleKey => {
  const type = markTypeOf(mention.type);
  const sure = mention.confidence >= SURE && (mention.kind === 'named' || mention.kind === 'adjective');
  return sure || mention.actor === null ? type : `${type}?`;
};

interface Stroke extends Span {
  readonly style: StyleKey;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The `limit` strokes in or nearest to the window, which stand side by side in the sorted list. */
function nearest(strokes: readonly Stroke[], visible: readonly Span[], limit: number): readonly Stroke[] {
  if (strokes.length <= limit) return strokes;
  if (visible.length === 0) return strokes.slice(0, limit);
  const first = Math.min(...visible.map((span) => span.start));
  const last = Math.max(...visible.map((span) => span.end));
  let low = Math.max(0, firstAfter(strokes, first - 1));
  let high = Math.min(firstAfter(strokes, last), low + limit);
  const spare = limit - (high - low);
  low = Math.max(0, low - (spare >> 1));
  high = Math.min(strokes.length, low + limit);
  low = Math.max(0, high - limit);
  return strokes.slice(low, high);
}

export function paint(snapshot: Snapshot, options: PaintOptions): Painting {
  const index = indexOf(snapshot);
  const strokes: Stroke[] = [];
  for (const mention of index.mentions) {
    if (!options.hidden.has(mention.type))
      strokes.push({ start: mention.start, end: mention.end, style: styleOf(mention) });
  }
  if (!options.hidden.has('date')) for (const time of index.bareTimes) strokes.push({ ...spanOf(time), style: 'date' });
  if (options.events) {
    for (const event of index.events) {
      if (event.core) strokes.push({ start: event.trigger.start, end: event.trigger.end, style: 'event' });
    }
  }
  strokes.sort((a, b) => a.start - b.start || a.end - b.end);
  const painting = new Map<StyleKey, Span[]>();
  for (const { style, start, end } of nearest(strokes, options.visible, options.limit)) {
    const spans = painting.get(style);
    if (spans) spans.push({ start, end });
    else painting.set(style, [{ start, end }]);
  }
  return painting;
}

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end);
