/** Kinds of what a format cannot hold, and how they are told. */
import { messages } from '../words/translate';

export type LossKind =
  /** Mentions that lie inside of others. */
  | 'nested'
  | 'mentions'
  | 'actors'
  /** Who is meant by pronouns and descriptions. */
  | 'links'
  | 'events'
  /** Parties beyond the one that the format has room for. */
  | 'sides'
  /** Events that no calendar day is known of. */
  | 'undated'
  /** Events without both a source and a recipient. */
  | 'onesided'
  | 'times'
  /** Values that the folder's codebook asks of events. */
  | 'attributes'
  /** Spans that a reader's own words may not agree with: "U.S." in "U.S.-led". */
  | 'misaligned'
  /** Characters that the format forbids, written as blanks or signs for "unknown". */
  | 'characters'
  /** Places that readers count differently after characters outside the basic plane. */
  | 'astral';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** Words for a count of each kind. */
export const LOSS_WORDS: Readonly<Record<LossKind, string>> = messages({
  nested: '{0} nested mentions are left out',
  mentions: '{0} mentions are left out',
  actors: '{0} actors are left out',
  links: '{0} links from mentions to actors are left out',
  events: '{0} events are left out',
  sides: '{0} further sources, recipients or places are left out',
  undated: '{0} events without a calendar date are left out',
  onesided: '{0} events without two parties are left out',
  times: '{0} time expressions are left out',
  attributes: '{0} values of the codebook (“injured: 12”) are left out',
  misaligned: '{0} mentions do not end where words end, and may be dropped by the reader',
  characters: '{0} characters that the format forbids become blanks',
  astral: '{0} spans stand after characters that readers count differently',
});
