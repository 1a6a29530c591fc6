/** What a page that draws the folder and its host say to each other, whatever is asked for (`A`) and drawn (`M`). */
import * as v from 'valibot';
import { type FromAnyPage, fromAnyPage, type Reports, reportsSchema } from './messagesOfFolder';
import { readMessage } from './readMessage';

const SIGNS = ['cooperation', 'conflict', 'neutral'] as const;
/** What a deed is to those it is done to: told apart by shape, place and colour. */
export type Sign = (typeof SIGNS)[number];
export const signSchema = v.picklist(SIGNS);

/** A drawing to be kept as a file: SVG as text, PNG as base64. */
export interface SavePicture {
  readonly type: 'save';
  readonly format: 'svg' | 'png';
  readonly content: string;
}

export type ToDrawing<M> = { readonly type: 'model'; readonly model: M } | Reports;
export type FromDrawing<A> = FromAnyPage | { readonly type: 'ask'; readonly asked: A } | SavePicture;

/** A drawing larger than this is none of ours, in UTF-16 units. */
const MAX_PICTURE_UNITS = 30_000_000;

const savePicture = v.object({
  type: v.literal('save'),
  format: v.picklist(['svg', 'png']),
  content: v.pipe(v.string(), v.maxLength(MAX_PICTURE_UNITS)),
});

/** Readers of all that is said, and of what a page kept: undefined for anything else. They never throw. */
export function drawingReaders<A, M>(asked: v.GenericSchema<unknown, A>, model: v.GenericSchema<unknown, M>) {
  const to = v.variant('type', [v.object({ type: v.literal('model'), model }), reportsSchema]);
  const from = v.variant('type', [...fromAnyPage, v.object({ type: v.literal('ask'), asked }), savePicture]);
  return {
    to: (message: unknown): ToDrawing<M> | undefined =>
      readMessage(to as v.GenericSchema<unknown, ToDrawing<M>>, message),
    from: (message: unknown): FromDrawing<A> | undefined =>
      readMessage(from as v.GenericSchema<unknown, FromDrawing<A>>, message),
    asked: (kept: unknown): A | undefined => readMessage(asked, kept),
  };
}
