/** Where the nodes of the network stand: forces of d3, run to their end; the same for the same network. Pure. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkModel } from '../messages';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly radius: number;
}

/** Steps: few hundred nodes need fewer to stand well, and take longer for each. */
const STEPS = 240;
const STEPS_OF_MANY = 130;
const MANY = 120;
/** Room around a node for its name. */
const APART = 16;

/** One radius a node, by its share of the busiest one's events: smaller where there are many. */
export function radiiOf(nodes: NetworkModel['nodes']): readonly number[] {
  const most = nodes.reduce((most, { count }) => Math.max(most, count), 1);
  const [least, room] = nodes.length > MANY ? [3, 9] : [4, 12];
  return nodes.map(({ count }) => least + room * Math.sqrt(count / most));
}

/** One point a node, in no unit yet: `fitted` lays them into a room. */
export function placed({ nodes, edges }: Pick<NetworkModel, 'nodes' | 'edges'>): readonly Point[] {
  const bodies: Body[] = radiiOf(nodes).map((radius) => ({ radius }));
  const links: SimulationLinkDatum<Body>[] = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink(links)
        .distance((_, at) => 90 - 6 * Math.min(8, edges[at]?.count ?? 1))
        .strength(0.25),
    )
    .force('apart', forceManyBody().strength(-260).distanceMax(600))
    .force(
      'bodies',
      forceCollide<Body>(({ radius }) => radius + APART),
    )
    // Wider than high, as rooms are.
    .force('x', forceX().strength(0.04))
    .force('y', forceY().strength(0.07))
    .stop()
    .tick(nodes.length > MANY ? STEPS_OF_MANY : STEPS);
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room at the edges, for the names. */
const EDGE_PX = 46;

/** One direction may be drawn out this much more than the other. */
const MOST_DRAWN_OUT = 1.6;

/** All points inside the room, as large as it allows but no more than twice as far apart. */
export function fitted(points: readonly Point[], { width, height }: Room): readonly Point[] {
  const of = (pick: (point: Point) => number): readonly [number, number] => [
    points.reduce((least, point) => Math.min(least, pick(point)), Infinity),
    points.reduce((most, point) => Math.max(most, pick(point)), -Infinity),
  ];
  const [left, right] = of(({ x }) => x);
  const [top, bottom] = of(({ y }) => y);
  const scale = (span: number, room: number): number => (room - 2 * EDGE_PX) / Math.max(1, span);
  const across = scale(right - left, width);
  const down = scale(bottom - top, height);
  const fit = (own: number, other: number): number => Math.max(0.01, Math.min(2, own, other * MOST_DRAWN_OUT));
  return points.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * fit(across, down),
    y: height / 2 + (y - (top + bottom) / 2) * fit(down, across),
  }));
}
