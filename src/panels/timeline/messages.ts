/** All that the timeline and its host say to each other. Free of the editor's API: the page imports it. */
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

export interface Lane {
  /** Id of the folder's actor. */
  readonly id: string;
  readonly name: string;
  /** "#rrggbb" of its own type; null where a codebook gives none. */
  readonly color: string | null;
  /** Its events that are dated, shown or not. */
  readonly count: number;
  /** A person asked for it. */
  readonly pinned: boolean;
}

export interface Dot {
  /** Id of the event that tells it best. */
  readonly id: string;
  /** Indices of its lanes; empty where none of its people has one. */
  readonly lanes: readonly number[];
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly sign: Sign;
  /** Of its own type, as of a lane. */
  readonly color: string | null;
  /** The act in plain words. */
  readonly act: string;
  /** Who did what to whom. */
  readonly told: string;
  /** Articles that tell it. */
  readonly articles: number;
  readonly sure: boolean;
}

export interface TimelineAsked extends Asked {
  readonly by: 'event' | 'publication';
  /** Lanes beside those asked for. */
  readonly top: number;
  /** Ids of actors that are to have a lane in any case. */
  readonly pinned: readonly string[];
}

export interface TimelineModel {
  readonly reading: Reading;
  readonly asked: TimelineAsked;
  readonly lanes: readonly Lane[];
  /** In the order of days. */
  readonly dots: readonly Dot[];
  /** Events that fit and are dated, whether or not they have a dot. */
  readonly total: number;
  /** Events that fit and have no day. */
  readonly undated: number;
  readonly acts: readonly Choice[];
  /** Actors that could have a lane, the busiest first. */
  readonly actors: readonly Choice[];
}

export type FromTimeline = FromDrawing<TimelineAsked>;

const timelineAsked: v.GenericSchema<unknown, TimelineAsked> = v.intersect([
  askedSchema,
  v.object({
    by: v.picklist(['event', 'publication']),
    top: v.pipe(count, v.maxValue(40)),
    pinned: v.pipe(v.array(nameSchema), v.maxLength(40)),
  }),
]);

const model: v.GenericSchema<unknown, TimelineModel> = v.object({
  reading: readingSchema,
  asked: timelineAsked,
  lanes: v.array(v.object({ id: v.string(), name: v.string(), color, count, pinned: v.boolean() })),
  dots: v.array(
    v.object({
      id: v.string(),
      lanes: v.array(count),
      day: v.pipe(v.number(), v.integer()),
      sign: signSchema,
      color,
      act: v.string(),
      told: v.string(),
      articles: count,
      sure: v.boolean(),
    }),
  ),
  total: count,
  undated: count,
  acts: v.array(choiceSchema),
  actors: v.array(choiceSchema),
});

/** undefined for anything that is not a message. They never throw. */
export const {
  to: readToTimeline,
  from: readFromTimeline,
  asked: readTimelineAsked,
} = drawingReaders(timelineAsked, model);
