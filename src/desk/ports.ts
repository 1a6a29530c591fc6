/** What the desk needs from where it stands: an editor, a terminal, a test. Addresses are URI text. */
import type { Scheduler } from '../engine/scheduler';
import type { ReadCodebook } from '../model/codebook';
import type { Clock, FileSystem, Log, Memory, Random } from '../platform/ports';
import type { Blocked } from '../store/blocked';
import type { EnableMode } from './articleChoice';

export type { WriteOrder } from '../engine/scheduler';

/** The engine as far as the desk uses it. */
export type AnalysisEngine = Pick<
  Scheduler,
  'find' | 'write' | 'update' | 'setVisible' | 'close' | 'onResult' | 'onState' | 'resume' | 'dispose'
> &
  Partial<Pick<Scheduler, 'read'>>;

export interface DeskPorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly memory: Memory;
  /** Called once, for the first article. */
  startEngine(): AnalysisEngine;
  /** Whether what is decided in the article's folder steers what is found in it. Left out: it does not. */
  learns?(article: string): boolean;
  /** The text of a codebook as data; undefined where it cannot be told. Left out: there are no codebooks. */
  readCodebook?(text: string): Promise<ReadCodebook | undefined>;
  /** A folder of our own; undefined where there is none: nothing is remembered between visits. */
  readonly storage: string | undefined;
  /** Who decides; never empty. */
  annotator(): string;
  /** The setting for this article. */
  modeOf(article: string): EnableMode;
  /** The folder whose register holds for the article, without a slash at its end; undefined where there is none. */
  folderOf(article: string): string | undefined;
  readonly told: Told;
}

/** What a person is told about decisions, and may answer. */
export interface Told {
  /** A write succeeded: the next failure is news again. */
  saved(article: string): void;
  /** @param error code of the FileSystem port, or a sentence. */
  notSaved(article: string, error: string): void;
  /** @param overrule writes again over a damaged file; its copy stays. */
  blocked(file: string, blocked: Blocked, overrule: () => Promise<void>): void;
  /** The corrections of a file that is gone fit an article. */
  moved(bring: () => Promise<void>): void;
  /** Decisions that were never written, of a window that ended long ago. */
  left(count: number, settle: (take: boolean) => Promise<void>): void;
  /** There is nothing to take back, or to do again. */
  nothing(kind: 'undo' | 'redo'): void;
}
