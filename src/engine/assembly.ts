/** Puts the analyses of a long document's pieces together a few at a time, so that the host stays responsive. */
import type { Disposable } from '../base/dispose';
import { emptyAnalysis } from '../model/analysis';
import { hashText } from '../model/text';
import type { Analysis, Problem } from '../model/types';
import type { Clock } from '../platform/ports';
import { JoinedAnalysis, joinRanks, type Lists, placeAnalysis } from './assemble';
import { isFull, type Piece, type PiecedText } from './pieces';

/** Pieces moved to their place in one turn: a few milliseconds. */
const PIECES_A_TURN = 4;

const ONLY_VISIBLE: Problem = {
  kind: 'limit',
  message: 'This document is very long, so only the part on screen is analysed.',
};
const PARTLY: Problem = {
  kind: 'limit',
  message: 'This document is very long, so only a part of it and what is on screen are analysed.',
};
export const FAILED: Problem = {
  kind: 'skipped',
  message: 'A part of this document could not be analysed and was left out.',
};

interface Placed {
  readonly start: number;
  readonly tag: string;
  readonly analysis: Analysis;
  readonly lists: Lists;
}

export class Assembly implements Disposable {
  readonly #placed = new WeakMap<Piece, Placed>();
  #turn: Disposable | undefined;

  constructor(private readonly clock: Clock) {}

  /** Calls `then` with the whole, unless cancelled or started anew before. */
  start(article: { readonly uri: string }, pieced: PiecedText, then: (analysis: Analysis) => void): void {
    this.cancel();
    const pieces = pieced.pieces.filter((piece) => piece.analysis);
    const extra = [
      ...(pieced.mode === 'visible' ? [ONLY_VISIBLE] : []),
      ...(pieced.mode === 'pieces' && isFull(pieced) ? [PARTLY] : []),
      ...(pieced.pieces.some((piece) => piece.failed) ? [FAILED] : []),
    ];
    const tags = new Map<string, number>();
    const first = pieces[0]?.analysis ?? EMPTY;
    const ranks = joinRanks(pieces.map((piece) => piece.analysis?.events ?? []));
    const joined = new JoinedAnalysis();
    let next = 0;
    const go = (): void => {
      this.#turn = undefined;
      for (const end = Math.min(next + PIECES_A_TURN, pieces.length); next < end; next++) {
        const piece = pieces[next];
        if (piece) joined.add(this.#place(piece, pieced.text, tags), ranks[next] ?? new Map());
      }
      if (next < pieces.length) this.#turn = this.clock.after(0, go);
      else then(joined.finish({ ...first, id: article.uri }, extra));
    };
    go();
  }

  cancel(): void {
    this.#turn?.dispose();
    this.#turn = undefined;
  }

  dispose(): void {
    this.cancel();
  }

  #place(piece: Piece, text: string, tags: Map<string, number>): Lists {
    const analysis = piece.analysis ?? EMPTY;
    const before = this.#placed.get(piece);
    // The tag names the piece by its text, so that ids stay when text elsewhere changes.
    const own = before?.analysis === analysis ? before.tag.split('.')[0] : undefined;
    const base = own ?? hashText(text.slice(piece.start, piece.end));
    const count = (tags.get(base) ?? 0) + 1;
    tags.set(base, count);
    const tag = count === 1 ? base : `${base}.${count}`;
    if (before?.analysis === analysis && before.start === piece.start && before.tag === tag) return before.lists;
    const lists = placeAnalysis({ start: piece.start, analysis }, tag);
    this.#placed.set(piece, { start: piece.start, tag, analysis, lists });
    return lists;
  }
}

const EMPTY = emptyAnalysis('');
