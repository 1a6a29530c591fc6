/** The network as a drawing: nodes by kind of actor, arrows by sign, names where there is room. Pure. */
import { circle, diamond, type Ink, isOwn, type Mark, type Scene, square, widthOf } from '../../page/scene';
import type { Edge, NetworkModel, Node } from '../messages';
import { type Point, type Room, radiiOf } from './forces';

/** What a person looks at: moved and enlarged. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface WebWords {
  hintOfNode(node: Node): string;
  hintOfEdge(edge: Edge): string;
}

/** Ids of marks: "node 3", "edge 12", by their place in the model. */
const nodeMark = (at: number): string => `node ${at}`;
export const edgeMark = (at: number): string => `edge ${at}`;

const DASHES: Readonly<Record<Edge['sign'], readonly number[] | undefined>> = {
  cooperation: undefined,
  conflict: [7, 4],
  neutral: [1.5, 3.5],
};
/** How far an arrow bows, as a share of its length: several between two lie beside each other. */
const BOW: Readonly<Record<Edge['sign'], number>> = { cooperation: 0.1, conflict: 0.2, neutral: 0.03 };
const FAINT = 0.15;
/** Actors whose names are larger. */
const BUSIEST = 8;
/** Beside a line its pointer still counts. */
const REACH_PX = 8;

const SHAPES: Readonly<Record<string, (r: number) => string>> = {
  person: circle,
  organization: (r) => square(r * 0.9),
  place: (r) => diamond(r * 1.2),
};
const triangle = (r: number): string => `M0,${-r * 1.15}L${r * 1.1},${r * 0.8}L${-r * 1.1},${r * 0.8}z`;
const INKED: readonly string[] = ['person', 'organization', 'place', 'group'] satisfies readonly Ink[];
const inkOf = (type: string): Ink => (INKED.includes(type) ? (type as Ink) : 'other');

export interface Drawn {
  readonly model: Pick<NetworkModel, 'nodes' | 'edges'>;
  /** As `fitted` gives them. */
  readonly points: readonly Point[];
  readonly room: Room;
  readonly view: View;
  /** Id of a mark. */
  readonly chosen: string | undefined;
}

export function webScene({ model, points, room, view, chosen }: Drawn, words: WebWords): Scene {
  const { nodes, edges } = model;
  const at = (index: number): Point => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    return { x: view.x + x * view.k, y: view.y + y * view.k };
  };
  const near = nearOf(model, chosen);
  const radii = radiiOf(nodes);
  const radius = (index: number): number => radii[index] ?? 0;
  const most = edges.reduce((most, { count }) => Math.max(most, count), 1);
  const arrows = edges.map((edge, index): Mark => {
    const faint = near !== undefined && !near.edges.has(index);
    const [from, to] = [at(edge.from), at(edge.to)];
    const bow = BOW[edge.sign];
    const ends = [radius(edge.from), radius(edge.to)] as const;
    const width = 1.1 + 3.4 * Math.sqrt((edge.count - 1) / Math.max(1, most - 1));
    const { line, head } = arrow(from, to, bow, ends, width);
    const opacity = faint ? FAINT : 0.85;
    return {
      x: 0,
      y: 0,
      id: edgeMark(index),
      hint: words.hintOfEdge(edge),
      shapes: [
        ...(edgeMark(index) === chosen ? [{ d: line, stroke: 'focus' as const, width: width + 5, opacity: 0.6 }] : []),
        // Seen by nobody: a thin line is hard to point at.
        { d: line, stroke: edge.sign, width: width + REACH_PX, opacity: 0 },
        { d: line, stroke: edge.sign, width, dash: DASHES[edge.sign], opacity },
        { d: head, fill: edge.sign, opacity },
      ],
      labels: [],
    };
  });
  const dots = nodes.map((node, index): Mark => {
    const faint = near !== undefined && !near.nodes.has(index);
    const shape = SHAPES[node.look] ?? triangle;
    return {
      ...at(index),
      id: nodeMark(index),
      hint: words.hintOfNode(node),
      shapes: [
        ...(nodeMark(index) === chosen ? [{ d: circle(radius(index) + 5), stroke: 'focus' as const, width: 2 }] : []),
        {
          d: shape(radius(index)),
          fill: isOwn(node.color) ? node.color : inkOf(node.look),
          stroke: 'paper',
          width: 1.5,
          opacity: faint ? FAINT * 2 : 1,
        },
      ],
      labels: [],
    };
  });
  // The busiest in front, and names before all.
  return { ...room, marks: [...arrows, ...dots.reverse(), ...namesOf(nodes, at, radius, near?.nodes, room)] };
}

/** What belongs to the chosen mark; undefined where none is chosen. */
function nearOf(
  { nodes, edges }: Drawn['model'],
  chosen: string | undefined,
): { readonly nodes: ReadonlySet<number>; readonly edges: ReadonlySet<number> } | undefined {
  const [kind, number] = chosen?.split(' ') ?? [];
  const at = Number(number);
  if (kind === 'node' && nodes[at]) {
    const own = edges.flatMap(({ from, to }, index) => (from === at || to === at ? [index] : []));
    const others = own.flatMap((index) => [edges[index]?.from ?? at, edges[index]?.to ?? at]);
    return { nodes: new Set([at, ...others]), edges: new Set(own) };
  }
  const edge = kind === 'edge' ? edges[at] : undefined;
  return edge && { nodes: new Set([edge.from, edge.to]), edges: new Set([at]) };
}

const HEAD_PX = 6;

/** A bowed line from rim to rim, and its head. */
function arrow(from: Point, to: Point, bow: number, ends: readonly [number, number], width: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2 - dy * bow, y: (from.y + to.y) / 2 + dx * bow };
  const head = HEAD_PX + width;
  const start = toward(from, middle, ends[0] + 1);
  const tip = toward(to, middle, ends[1] + 2);
  const neck = toward(tip, middle, head);
  const [ux, uy] = [(tip.x - neck.x) / head, (tip.y - neck.y) / head];
  const half = head * 0.45;
  const say = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  const wing = (side: number): string => say({ x: neck.x - uy * half * side, y: neck.y + ux * half * side });
  return {
    line: `M${say(start)}Q${say(middle)} ${say(neck)}`,
    head: `M${say(tip)}L${wing(1)}L${wing(-1)}z`,
  };
}

/** `length` from one point in the direction of another. */
function toward(from: Point, to: Point, length: number): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / far) * length, y: from.y + ((to.y - from.y) / far) * length };
}

/**
 * Names by weight, each below, above or beside its node where it covers no other name and, but for those of the busiest,
 * no other node; of the chosen and its neighbours in any case.
 */
function namesOf(
  nodes: readonly Node[],
  at: (index: number) => Point,
  radius: (index: number) => number,
  near: ReadonlySet<number> | undefined,
  room: Room,
): readonly Mark[] {
  const taken: Box[] = [];
  const dots = nodes.map((_, index): Box => {
    const [{ x, y }, r] = [at(index), radius(index)];
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  });
  const coversNone = (box: Box, own: number): boolean => !dots.some((dot, index) => index !== own && meet(box, dot));
  return nodes.flatMap((node, index): readonly Mark[] => {
    const { x, y } = at(index);
    if (near !== undefined && !near.has(index)) return [];
    if (x < 0 || y < 0 || x > room.width || y > room.height) return [];
    const size = index < BUSIEST ? 12.5 : 11;
    const width = widthOf(node.name, size);
    const r = radius(index);
    const placed = [
      { dx: 0, dy: r + size + 1 },
      { dx: 0, dy: -r - 5 },
      { dx: r + 4 + width / 2, dy: size / 3 },
      { dx: -r - 4 - width / 2, dy: size / 3 },
    ].map(({ dx, dy }) => {
      // A name that would leave the room is moved back into it.
      const shift = Math.max(width / 2 + 2 - x, Math.min(dx, room.width - 2 - width / 2 - x));
      const [left, top] = [x + shift - width / 2, y + dy - size];
      return { shift, dy, box: { left, top, right: left + width, bottom: y + dy + 3 } };
    });
    const [below] = placed;
    const clear = placed.filter(({ box }) => !taken.some((other) => meet(box, other)));
    const free = clear.find(({ box }) => coversNone(box, index)) ?? (index < BUSIEST ? clear[0] : undefined);
    const where = free ?? (near === undefined ? undefined : below);
    if (!where) return [];
    taken.push(where.box);
    const label = {
      text: node.name,
      x: where.shift,
      y: where.dy,
      size,
      ink: 'text',
      anchor: 'middle',
      rim: true,
    } as const;
    return [{ x, y, shapes: [], labels: [label] }];
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
