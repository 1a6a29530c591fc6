/** The words around a place of an article that is not analysed here: only its text is known. */
import type { Span } from '../model/types';

/** LF text of an article; undefined where it cannot be read. */
export type TextOf = (article: string) => Promise<string | undefined>;

/** Looked at on both sides of the place, in UTF-16 units. */
const REACH_UNITS = 240;
/** A sentence, a paragraph or a block of HTML begins after it. */
const BEGINS = /[.!?]["'\u201d\u2019)\]]?\s+(?=["'\u201c\u2018(]?\p{Lu})|\n\s*\n|<\/?(?:p|div|h\d|li|br|td)\b[^<>]*>/gu;
const ENDS = /[.!?]["'\u201d\u2019)\]]?(?=\s|$)|\n\s*\n|<\/?(?:p|div|h\d|li|br|td)\b/;
const TAG = /<[^<>]{0,200}>/g;

/** About the sentence in which the place stands, without tags; '' where the text cannot be read. */
export async function sightingSentence(textOf: TextOf, place: Span & { readonly article: string }): Promise<string> {
  const text = await textOf(place.article);
  return text === undefined ? '' : wordsAround(text, place);
}

export function wordsAround(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - REACH_UNITS);
  const before = text.slice(from, start);
  // A capital after the full stop may be that of the place itself.
  const begun = [...`${before}${text.slice(start, start + 1)}`.matchAll(BEGINS)].at(-1);
  const after = text.slice(end, end + REACH_UNITS);
  const stop = ENDS.exec(after);
  const first = begun ? before.slice(begun.index + begun[0].length) : before;
  const rest = stop ? after.slice(0, stop.index + (/^[.!?]/.test(stop[0]) ? stop[0].length : 0)) : after;
  const cut = !begun && from > 0 ? '\u2026' : '';
  const more = !stop && end + REACH_UNITS < text.length ? '\u2026' : '';
  return `${cut}${first}${text.slice(start, end)}${rest}${more}`.replace(TAG, ' ').replace(/\s+/g, ' ').trim();
}
