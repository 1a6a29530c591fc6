/** A line of who did what, in pieces that a page can draw and a terminal can print. */

/** Someone or somewhere in an event: the actor's name, or the words of the text where no actor is known. */
export interface Party {
  readonly text: string;
  readonly actor: string | null;
  readonly type: string | null;
}

/** Joined with `gapBefore` the pieces are the line; an act or a word is text of the article or our own, on one line. */
export type TellPiece =
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'act' | 'word'; readonly text: string };

export const word = (text: string): TellPiece => ({ kind: 'word', text });
export const words = (text: string): readonly TellPiece[] => (text === '' ? [] : [word(text)]);

/** "'s bid", ", which": what closes up to the words before it. */
const CLOSES = /^(?:['\u2019](?:s\b|\s|$)|[,.;:)\]%])/;

const textOf = (piece: TellPiece): string => (piece.kind === 'party' ? piece.party.text : piece.text);

/** What stands before a piece in its line. */
export const gapBefore = (piece: TellPiece, index: number): string =>
  index === 0 || CLOSES.test(textOf(piece)) ? '' : ' ';

/** The line as plain text. */
export const toldAs = (pieces: readonly TellPiece[]): string =>
  pieces.map((piece, index) => gapBefore(piece, index) + textOf(piece)).join('');
