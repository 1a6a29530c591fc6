/** All that the network and its host say to each other. Free of the editor's API: the page imports it. */
import * as v from 'valibot';
import { drawingReaders, type FromDrawing, type Sign, signSchema } from '../messagesOfDrawing';
import {
  type Asked,
  askedSchema,
  type Choice,
  choiceSchema,
  countSchema as count,
  nameSchema,
  type Reading,
  readingSchema,
} from '../messagesOfFolder';
import { colorSchema as color } from '../readMessage';

export interface Node {
  /** Id of the folder's actor. */
  readonly id: string;
  readonly name: string;
  /** The built-in type that it is drawn as. */
  readonly look: string;
  /** "#rrggbb" of its own type; null where a codebook gives none. */
  readonly color: string | null;
  /** Events that it takes part in. */
  readonly count: number;
}

/** What one has done to another, of one sign. */
export interface Edge {
  /** The host's own name for it. */
  readonly id: string;
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
  readonly count: number;
  /** "accusation 3, attack 2" */
  readonly acts: string;
}

export interface NetworkAsked extends Asked {
  /** Actors that are drawn. */
  readonly top: number;
  /** Id of the actor whose neighbours alone are drawn; '' for none. */
  readonly focus: string;
}

export interface NetworkModel {
  readonly reading: Reading;
  readonly asked: NetworkAsked;
  /** The busiest first. */
  readonly nodes: readonly Node[];
  /** The heaviest first. */
  readonly edges: readonly Edge[];
  /** Actors and edges that fit, drawn or not. */
  readonly totals: { readonly nodes: number; readonly edges: number };
  readonly acts: readonly Choice[];
  readonly types: readonly Choice[];
  /** Actors that could be looked at, the busiest first. */
  readonly actors: readonly Choice[];
}

export type FromNetwork = FromDrawing<NetworkAsked>;

const networkAsked: v.GenericSchema<unknown, NetworkAsked> = v.intersect([
  askedSchema,
  v.object({ top: v.pipe(count, v.minValue(1), v.maxValue(300)), focus: nameSchema }),
]);

const model: v.GenericSchema<unknown, NetworkModel> = v.object({
  reading: readingSchema,
  asked: networkAsked,
  nodes: v.array(v.object({ id: v.string(), name: v.string(), look: v.string(), color, count })),
  edges: v.array(
    v.object({
      id: v.string(),
      from: count,
      to: count,
      sign: signSchema,
      count,
      acts: v.string(),
    }),
  ),
  totals: v.object({ nodes: count, edges: count }),
  acts: v.array(choiceSchema),
  types: v.array(choiceSchema),
  actors: v.array(choiceSchema),
});

/** undefined for anything that is not a message. They never throw. */
export const {
  to: readToNetwork,
  from: readFromNetwork,
  asked: readNetworkAsked,
} = drawingReaders(networkAsked, model);
