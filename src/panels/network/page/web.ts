/** The network as a drawing: nodes by kind of actor, arrows by sign, names where there is room. Pure. */
import { circle, diamond, type Ink, type Mark, type Scene, square, widthOf } from '../../page/scene';
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
    const shape = SHAPES[node.type] ?? triangle;
    return {
      ...at(index),
      id: nodeMark(index),
      hint: words.hintOfNode(node),
      shapes: [
        ...(nodeMark(index) === chosen ? [{ d: circle(radius(index) + 5), stroke: 'focus' as const, width: 2 }] : []),
        {
          d: shape(radius(index)),
          fill: inkOf(node.type),
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

/** Names by weight, each below or above its node where it covers no other; of the chosen and its neighbours in any case. */
function namesOf(
  nodes: readonly Node[],
  at: (index: number) => Point,
  radius: (index: number) => number,
  near: ReadonlySet<number> | undefined,
  room: Room,
): readonly Mark[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  return nodes.flatMap((node, index): readonly Mark[] => {
    const { x, y } = at(index);
    if (near !== undefined && !near.has(index)) return [];
    if (x < 0 || y < 0 || x > room.width || y > room.height) return [];
    const size = index < BUSIEST ? 12.5 : 11;
    const half = widthOf(node.name, size) / 2;
    // A name that would leave the room is moved back into it.
    const shift = Math.max(half + 2 - x, Math.min(0, room.width - 2 - half - x));
    const boxAt = (line: number) => [x + shift - half, y + line - size, x + shift + half, y + line + 3] as const;
    const isFree = (line: number): boolean => {
      const box = boxAt(line);
      return !taken.some(([l, t, r, b]) => box[0] < r && box[2] > l && box[1] < b && box[3] > t);
    };
    const [below, above] = [radius(index) + size + 1, -radius(index) - 5];
    const free = [below, above].find(isFree);
    if (free === undefined && near === undefined) return [];
    const line = free ?? below;
    taken.push(boxAt(line));
    const label = { text: node.name, x: shift, y: line, size, ink: 'text', anchor: 'middle', rim: true } as const;
    return [{ x, y, shapes: [], labels: [label] }];
  });
}
