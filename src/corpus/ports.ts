/** What the folder needs from where it stands: an editor, a test. Addresses are URI text. */
import type { Clock, FileSystem, Log } from '../platform/ports';
import type { FolderDesk } from './articleReader';

export interface FolderListing {
  /** Article files that nothing excludes. */
  readonly articles: readonly string[];
  /** There are more than are read. */
  readonly more: boolean;
}

export interface CorpusPorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly log: Log;
  readonly desk: FolderDesk;
  /** A folder of our own, without a slash at its end; undefined where there is none. */
  readonly storage: string | undefined;
  /** What analyses: an index that another one made is built anew. */
  readonly version: string;
  /** undefined where no folder is open. */
  list(): Promise<FolderListing | undefined>;
  /** The folder whose register holds for the article, without a slash at its end. */
  folderOf(article: string): string | undefined;
}
