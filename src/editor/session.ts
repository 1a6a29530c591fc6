/** An open article and the document that shows it. */
import * as vscode from 'vscode';
import type { Candidate } from '../desk/articleChoice';
import { type Given, OpenArticle } from '../desk/openArticle';
import { formatOfLanguage } from '../model/articleKinds';
import type { Edit } from '../model/edits';
import type { ArticleFormat, Span } from '../model/types';
import { BYTE_ORDER_MARK, lfText, placeAt, toLfOffset, toTextEdit } from './lineMap';

export const candidateOf = ({ uri, languageId, fileName }: vscode.TextDocument): Candidate => ({
  uri: uri.toString(),
  scheme: uri.scheme,
  languageId,
  fileName,
});

export class Session extends OpenArticle {
  #crlf: boolean;
  #mark: 0 | 1;

  constructor(
    readonly document: vscode.TextDocument,
    given: Given,
  ) {
    const text = document.getText();
    super(document.uri.toString(), lfText(text), document.version, given);
    this.#crlf = document.eol === vscode.EndOfLine.CRLF;
    this.#mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  }

  get candidate(): Candidate {
    return candidateOf(this.document);
  }

  get format(): ArticleFormat {
    return formatOfLanguage(this.document.languageId);
  }

  visible(): readonly Span[] {
    return vscode.window.visibleTextEditors
      .filter((editor) => editor.document === this.document)
      .flatMap((editor) => editor.visibleRanges)
      .map((range) => ({ start: this.toOffset(range.start), end: this.toOffset(range.end) }));
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
    if (whole) return this.replace(lfText(document.getText()), document.version);
    const edits = changes.map((change) => toTextEdit(changeOf(change), before.crlf, before.mark));
    const done = this.edit(edits, document.version);
    if (this.length === this.#lengthNow()) return done;
    // Never seen, but a text out of step would put every mark in the wrong place.
    return [...done, ...this.replace(lfText(document.getText()), document.version)];
  }

  /** Maps a span of the LF text to the document. */
  toRange(span: Span): vscode.Range {
    return new vscode.Range(this.#position(span.start), this.#position(span.end));
  }

  /** Offset in the LF text. */
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

const changeOf = (change: vscode.TextDocumentContentChangeEvent) => ({
  startLine: change.range.start.line,
  endLine: change.range.end.line,
  offset: change.rangeOffset,
  length: change.rangeLength,
  text: change.text,
});
