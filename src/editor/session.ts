/** One open document and what is known of it. */
import * as vscode from 'vscode';
import { emptyAnalysis } from '../model/analysis';
import { formatOfLanguage } from '../model/articleKinds';
import type { Edit } from '../model/edits';
import type { Snapshot, Span } from '../model/types';
import type { Candidate } from './articleChoice';
import { BYTE_ORDER_MARK, lfText, placeAt, toLfOffset, toTextEdit } from './lineMap';
import { type Layer, Track, type TrackedResult } from './track';

/**
 * off: not an article, or turned off · analysing: the first whole result is awaited · ready · foreign: not English ·
 * paused: the worker fell over too often and waits for "resume".
 */
export type SessionStatus = 'off' | 'analysing' | 'ready' | 'foreign' | 'paused';

export interface Session {
  /** The document's URI as text. */
  readonly uri: string;
  /** A small number that names the session in command arguments; never reused while the extension runs. */
  readonly key: number;
  readonly document: vscode.TextDocument;
  /** The LF text as it is now; put together when asked for. */
  readonly text: string;
  /** Units of that text; costs nothing. */
  readonly length: number;
  /** Always in step with the document: spans are shifted as the text changes. undefined until the first result. */
  readonly snapshot: Snapshot | undefined;
  /** Read by the machine, or marked by hand although it is not. */
  readonly isArticle: boolean;
  readonly status: SessionStatus;
  /** One calm sentence where the reader needs it (only a part is analysed, not English ...). */
  readonly notice: string | undefined;
  /** Maps a span of the snapshot's LF text to the document. */
  toRange(span: Span): vscode.Range;
  /** Offset in the LF text. */
  toOffset(position: vscode.Position): number;
}

export const candidateOf = ({ uri, languageId, fileName }: vscode.TextDocument): Candidate => ({
  uri: uri.toString(),
  scheme: uri.scheme,
  languageId,
  fileName,
});

/** The session as its owner sees it: sessions.ts alone feeds it. */
export class ArticleSession implements Session {
  readonly uri: string;
  readonly #track: Track;
  #crlf: boolean;
  #mark: 0 | 1;
  /** A whole result was seen: from then on what comes while typing is no news that a reader waits for. */
  #read = false;
  /** The machine reads it. */
  analysed = false;
  /** A person marks it, whether or not the machine reads it. */
  byHand = false;
  paused = false;

  constructor(
    readonly document: vscode.TextDocument,
    readonly key: number,
    layer?: Layer,
  ) {
    this.uri = document.uri.toString();
    const text = document.getText();
    this.#crlf = document.eol === vscode.EndOfLine.CRLF;
    this.#mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    this.#track = new Track(this.uri, lfText(text), document.version, layer);
  }

  get text(): string {
    return this.#track.text;
  }

  get length(): number {
    return this.#track.length;
  }

  get version(): number {
    return this.#track.version;
  }

  get snapshot(): Snapshot | undefined {
    // Where the machine has not read the text, decisions are laid over nothing.
    if (this.byHand) this.#track.begin(emptyAnalysis(this.uri));
    return this.isArticle ? this.#track.snapshot : undefined;
  }

  get format() {
    return formatOfLanguage(this.document.languageId);
  }

  get candidate(): Candidate {
    return candidateOf(this.document);
  }

  get isArticle(): boolean {
    return this.analysed || this.byHand;
  }

  get status(): SessionStatus {
    if (!this.analysed) return 'off';
    const snapshot = this.#track.snapshot;
    if (snapshot && isForeign(snapshot.analysis.language)) return 'foreign';
    if (this.paused) return 'paused';
    return this.#read ? 'ready' : 'analysing';
  }

  get notice(): string | undefined {
    return this.snapshot?.analysis.problems.find((problem) => problem.kind !== 'span')?.message;
  }

  /** Follows the document; gives the edits of the LF text, narrowed to what really changed. */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly Edit[] {
    const { document } = this;
    const crlf = document.eol === vscode.EndOfLine.CRLF;
    const touchesStart = changes.some((change) => change.rangeOffset <= 1);
    const mark = touchesStart ? this.#markNow() : this.#mark;
    const whole = crlf !== this.#crlf || mark !== this.#mark;
    const before = { crlf: this.#crlf, mark: this.#mark };
    this.#crlf = crlf;
    this.#mark = mark;
    if (whole) return this.#track.replace(lfText(document.getText()), document.version);
    const edits = changes.map((change) => toTextEdit(changeOf(change), before.crlf, before.mark));
    const done = this.#track.edit(edits, document.version);
    if (this.#track.length === this.#lengthNow()) return done;
    // Never seen, but a text out of step would put every mark in the wrong place.
    return [...done, ...this.#track.replace(lfText(document.getText()), document.version)];
  }

  accept(result: TrackedResult): boolean {
    const accepted = this.#track.accept(result);
    if (accepted && result.complete) this.#read = true;
    return accepted;
  }

  /** Decisions changed. */
  relay(): void {
    this.#track.relay();
  }

  clear(): void {
    this.#read = false;
    this.#track.clear();
  }

  toRange(span: Span): vscode.Range {
    return new vscode.Range(this.#position(span.start), this.#position(span.end));
  }

  toOffset(position: vscode.Position): number {
    return toLfOffset(this.document.offsetAt(position), position.line, this.#crlf, this.#mark);
  }

  #position(offset: number): vscode.Position {
    const { document } = this;
    if (!this.#crlf) return document.positionAt(offset + this.#mark);
    const lines = {
      lineCount: document.lineCount,
      crlf: true,
      startOf: (line: number) => document.offsetAt(new vscode.Position(line, 0)),
    };
    const place = placeAt(lines, offset, this.#mark);
    return new vscode.Position(place.line, place.character);
  }

  #markNow(): 0 | 1 {
    return this.document.getText(new vscode.Range(0, 0, 0, 1)) === BYTE_ORDER_MARK ? 1 : 0;
  }

  #lengthNow(): number {
    const last = this.document.lineAt(this.document.lineCount - 1).range.end;
    return this.toOffset(last);
  }
}

const isForeign = (language: string): boolean => language !== 'en' && language !== 'und';

const changeOf = (change: vscode.TextDocumentContentChangeEvent) => ({
  startLine: change.range.start.line,
  endLine: change.range.end.line,
  offset: change.rangeOffset,
  length: change.rangeLength,
  text: change.text,
});
