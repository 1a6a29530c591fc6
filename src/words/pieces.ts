/** A line of who did what, in pieces that a page can draw and a terminal can print. */

/** Someone or somewhere in an event: the actor's name, or the words of the text where no actor is known. */
export interface Party {
  readonly text: string;
  readonly actor: string | null;
  readonly type: string | null;
}

/** Joined by single spaces the pieces are the line; an act or a word is text of the article or our own, on one line. */
export type TellPiece =
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'act' | 'word'; readonly text: string };

/** The line as plain text. */
export const toldAs = (pieces: readonly TellPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'party' ? piece.party.text : piece.text)).reduce(joinPieces, '');

const joinPieces = (line: string, text: string): string =>
  line === '' || text === ',' ? line + text : `${line} ${text}`;
