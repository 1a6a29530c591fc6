/** One open document and what is known of it. */
import type * as vscode from 'vscode';
import type { Snapshot, Span } from '../model/types';

/**
 * off: not an article, or turned off · analysing: the first result is awaited · ready · foreign: not English ·
 * paused: the worker fell over too often and waits for "resume".
 */
export type SessionStatus = 'off' | 'analysing' | 'ready' | 'foreign' | 'paused';

export interface Session {
  /** The document's URI as text. */
  readonly uri: string;
  /** A small number that names the session in command arguments; never reused while the extension runs. */
  readonly key: number;
  readonly document: vscode.TextDocument;
  /** Always in step with the document: spans are shifted as the text changes. undefined until the first result. */
  readonly snapshot: Snapshot | undefined;
  readonly isArticle: boolean;
  readonly status: SessionStatus;
  /** One calm sentence where the reader needs it (only a part is analysed, not English ...). */
  readonly notice: string | undefined;
  /** Maps a span of the snapshot's LF text to the document. */
  toRange(span: Span): vscode.Range;
  /** Offset in the LF text. */
  toOffset(position: vscode.Position): number;
}
