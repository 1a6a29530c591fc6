/** The timeline as a drawing: a lane an actor, cooperation above its line, conflict below; what is dense is drawn as one. Pure. */

import type { Sign } from '../../messagesOfDrawing';
import { cut, isOwn, line, type Mark, type Scene, SIGN_SHAPES, widthOf } from '../../page/scene';
import type { Dot, TimelineModel } from '../messages';
import { type Span, ticksOf, xOf } from './axis';

const LANE_PX = 56;
const HEAD_PX = 26;
const FOOT_PX = 8;
/** Events of one lane and sign that are nearer than this are drawn as one. */
const DENSE_PX = 20;
const OFF_LINE: Readonly<Record<Sign, number>> = { cooperation: -15, neutral: 0, conflict: 15 };
const NAME_SIZE = 12.5;
const SMALL_SIZE = 10.5;
/** Before the name of somebody of an own type, in its colour. */
const OWN_BAR = 'M2,-16v33';

/** One or several events at one place of the drawing. */
export interface Cluster {
  readonly id: string;
  readonly lane: number;
  readonly sign: Sign;
  readonly day: number;
  /** In the order of days; at least one. */
  readonly dots: readonly Dot[];
}

export interface LaneWords {
  readonly language: string;
  /** What is said of a cluster where it is pointed at. */
  hint(cluster: Cluster): string;
  /** "12" in the reader's language. */
  number(count: number): string;
}

export interface Room {
  /** Of the whole drawing, names included. */
  readonly width: number;
  readonly span: Span;
}

/** Where names end and time begins. */
export const nameWidth = (width: number): number => Math.round(Math.min(190, Math.max(84, width * 0.24)));

export function clustersOf({ dots }: Pick<TimelineModel, 'dots'>, { width, span }: Room): readonly Cluster[] {
  const wide = width - nameWidth(width);
  const found = new Map<string, Dot[]>();
  for (const dot of dots) {
    if (dot.day + 0.5 < span.from || dot.day + 0.5 > span.to) continue;
    const bin = Math.floor(xOf(dot.day + 0.5, span, wide) / DENSE_PX);
    for (const lane of dot.lanes) {
      const id = `${lane} ${dot.sign} ${bin}`;
      const known = found.get(id);
      if (known) known.push(dot);
      else found.set(id, [dot]);
    }
  }
  return [...found].flatMap(([id, inside]) => {
    const [first] = inside;
    if (!first) return [];
    const day = inside.reduce((sum, dot) => sum + dot.day, 0) / inside.length;
    return [{ id, lane: Number(id.slice(0, id.indexOf(' '))), sign: first.sign, day, dots: inside }];
  });
}

export function laneScene(
  model: Pick<TimelineModel, 'lanes' | 'dots'>,
  room: Room,
  chosen: string | undefined,
  words: LaneWords,
): { readonly scene: Scene; readonly clusters: readonly Cluster[] } {
  const { width, span } = room;
  const left = nameWidth(width);
  const height = HEAD_PX + model.lanes.length * LANE_PX + FOOT_PX;
  const clusters = clustersOf(model, room);
  const middle = (lane: number): number => HEAD_PX + (lane + 0.5) * LANE_PX;
  const marks: Mark[] = ticksOf(span, width - left, words.language).map(({ day, text }): Mark => {
    const x = left + xOf(day, span, width - left);
    return {
      x,
      y: HEAD_PX - 6,
      shapes: [{ d: line(0, height), stroke: 'rule', width: 1 }],
      // A word that would be cut off at the edge says nothing.
      labels:
        x + 4 + widthOf(text, SMALL_SIZE) > width
          ? []
          : [{ text, x: 4, y: -4, size: SMALL_SIZE, ink: 'muted', anchor: 'start' }],
    };
  });
  for (const [at, lane] of model.lanes.entries()) {
    const y = middle(at);
    marks.push({
      x: 0,
      y,
      shapes: [
        { d: line(width, 0), stroke: 'rule', width: 1 },
        ...(isOwn(lane.color) ? [{ d: OWN_BAR, stroke: lane.color, width: 4 }] : []),
      ],
      labels: [
        {
          text: cut(lane.name, left - 14, NAME_SIZE),
          x: 8,
          y: -5,
          size: NAME_SIZE,
          ink: 'text',
          anchor: 'start',
          bold: true,
        },
        { text: words.number(lane.count), x: 8, y: 14, size: SMALL_SIZE, ink: 'muted', anchor: 'start' },
      ],
      hint: lane.name,
    });
  }
  // Larger ones first, so that none hides a smaller.
  for (const cluster of [...clusters].sort((a, b) => b.dots.length - a.dots.length))
    marks.push(
      clusterMark(cluster, left + xOf(cluster.day + 0.5, span, width - left), middle(cluster.lane), chosen, words),
    );
  return { scene: { width, height, marks }, clusters };
}

function clusterMark(cluster: Cluster, x: number, lane: number, chosen: string | undefined, words: LaneWords): Mark {
  const { id, sign, dots } = cluster;
  const count = dots.length;
  const radius = count === 1 ? 5 : Math.min(9.5, 6 + 0.9 * Math.sqrt(count));
  const d = SIGN_SHAPES[sign](radius);
  const sure = dots.some((dot) => dot.sure);
  const [first] = dots;
  // As in the text, where a box in its colour stands around the word that tells a deed of an own type.
  const own = first && isOwn(first.color) && dots.every((dot) => dot.color === first.color) ? first.color : undefined;
  return {
    x: Math.round(x * 10) / 10,
    y: lane + OFF_LINE[sign],
    id,
    hint: words.hint(cluster),
    shapes: [
      ...(id === chosen ? [{ d: SIGN_SHAPES[sign](radius + 3.5), stroke: 'focus' as const, width: 2 }] : []),
      ...(own ? [{ d: SIGN_SHAPES[sign](radius + 2), stroke: own, width: 2 }] : []),
      // What is not sure is hollow.
      sure ? { d, fill: sign, stroke: 'paper', width: 1 } : { d, fill: 'paper', stroke: sign, width: 1.5 },
    ],
    labels:
      count > 1
        ? [
            {
              text: count > 99 ? '99+' : String(count),
              x: 0,
              y: 3.5,
              size: count > 99 ? 8 : 9.5,
              ink: sure ? 'paper' : 'text',
              anchor: 'middle',
              bold: true,
            },
          ]
        : [],
  };
}

/** Events of the whole time as bars over `width` pixels: path data, 0 at the foot of `height`. */
export function barsOf(dots: readonly Dot[], all: Span, width: number, height: number): string {
  const step = 4;
  const counts = new Array<number>(Math.max(1, Math.ceil(width / step))).fill(0);
  for (const { day } of dots) {
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor(xOf(day + 0.5, all, width) / step)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return counts
    .map((count, bin) => {
      const bar = count === 0 ? 0 : Math.max(2, (count / most) * height);
      return bar === 0 ? '' : `M${bin * step},${height}v${-Math.round(bar * 10) / 10}h${step - 1}V${height}z`;
    })
    .join('');
}
