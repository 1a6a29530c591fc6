/** What the editor asks of the engine; engine/scheduler.ts fits. */
import type { Disposable } from '../base/dispose';
import type { Analysis, ArticleFormat, Span } from '../model/types';

export interface ArticleVersion {
  readonly uri: string;
  readonly version: number;
  /** LF text. */
  readonly text: string;
  readonly format: ArticleFormat;
  /** Publication date from outside (YYYY-MM-DD). */
  readonly date?: string;
}

export interface EngineResult {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  readonly complete: boolean;
}

type Event<T> = (listener: (value: T) => void) => Disposable;

export interface AnalysisEngine extends Disposable {
  update(article: ArticleVersion, visible: readonly Span[]): void;
  setVisible(uri: string, visible: readonly Span[]): void;
  close(uri: string): void;
  readonly onResult: Event<EngineResult>;
  readonly onState: Event<{ readonly kind: string }>;
  resume(): void;
}

/** The state in which nothing is analysed until the person asks for it. */
export const PAUSED = 'paused';
