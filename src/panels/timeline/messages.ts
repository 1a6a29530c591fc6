/** All that the timeline and its host say to each other. Free of the editor's API: the page imports it. */
import * as v from 'valibot';
import {
  type Asked,
  askedSchema,
  type Choice,
  choiceSchema,
  type FromAnyPage,
  fromAnyPage,
  nameSchema,
  type Reading,
  type Reports,
  readingSchema,
  reportsSchema,
  type SavePicture,
  savePicture,
} from '../messagesOfFolder';
import { readMessage } from '../readMessage';

/** What a deed is to those it is done to: told apart by shape, place and colour. */
export type Sign = 'cooperation' | 'conflict' | 'neutral';
const SIGNS = ['cooperation', 'conflict', 'neutral'] as const;

export interface Lane {
  /** Id of the folder's actor. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
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

export type ToTimeline = { readonly type: 'model'; readonly model: TimelineModel } | Reports;
export type FromTimeline = FromAnyPage | { readonly type: 'ask'; readonly asked: TimelineAsked } | SavePicture;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

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
  lanes: v.array(v.object({ id: v.string(), name: v.string(), type: v.string(), count, pinned: v.boolean() })),
  dots: v.array(
    v.object({
      id: v.string(),
      lanes: v.array(count),
      day: v.pipe(v.number(), v.integer()),
      sign: v.picklist(SIGNS),
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

const toTimeline: v.GenericSchema<unknown, ToTimeline> = v.variant('type', [
  v.object({ type: v.literal('model'), model }),
  reportsSchema,
]);
const fromTimeline: v.GenericSchema<unknown, FromTimeline> = v.variant('type', [
  ...fromAnyPage,
  v.object({ type: v.literal('ask'), asked: timelineAsked }),
  savePicture,
]);

/** undefined for anything that is not a message. Never throws. */
export const readToTimeline = (message: unknown): ToTimeline | undefined => readMessage(toTimeline, message);
export const readFromTimeline = (message: unknown): FromTimeline | undefined => readMessage(fromTimeline, message);
export const readTimelineAsked = (kept: unknown): TimelineAsked | undefined => readMessage(timelineAsked, kept);
