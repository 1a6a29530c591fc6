/**
 * What the tools read: the articles of one folder, each with what people decided laid over it. The editor and the command
 * line have one each; nothing here knows where the articles lie.
 */
import type { Result } from '../base/result';
import type { Corpus } from '../corpus/types';
import type { Filing, Wish } from '../corrections/proposals';
import type { Known } from '../model/lookup';
import type { Snapshot } from '../model/types';

/** An article that has been read. */
export interface ReadArticle extends Known, Pick<Snapshot, 'decisions' | 'links'> {
  /** Its path below the folder, with `/` between folders. */
  readonly name: string;
}

export interface Entry {
  readonly name: string;
  /** Another one means that the article, or what was decided about it, is no longer the same. */
  readonly stamp: string;
}

/** The folder as one dataset. */
export interface FolderIndex {
  readonly corpus: Pick<Corpus, 'state' | 'actors' | 'actor' | 'events' | 'begin'>;
  /** The path of an article below the folder, by its address. */
  nameOf(uri: string): string;
}

export interface Library {
  /** In the order of their names (UTF-16 units). */
  list(): Promise<readonly Entry[]>;
  /** undefined where there is no such article or it cannot be read. */
  read(name: string): Promise<ReadArticle | undefined>;
  /** Of all of the folder, where one is kept. */
  readonly index?: FolderIndex;
  /** Puts wishes where people review them, and nowhere else; a failure is a code of the FileSystem port. */
  file(name: string, wishes: readonly Wish[], by: string): Promise<Result<readonly Filing[]>>;
}

/** What the agent is told: wrong arguments, no such article. Holds no text of an article. */
export class ToolError extends Error {}
