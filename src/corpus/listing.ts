/** Which of the files that were found are the folder's articles. */
import { MAX_FOLDER_ARTICLES } from '../limits';
import type { FolderListing } from './ports';

/** Looked at between two pauses: matching rules takes some microseconds a file. */
const FILES_A_STEP = 2_000;

/** @param pause lets whoever waits for the host have a turn */
export async function listingOf(
  found: readonly string[],
  isIgnored: (uri: string) => boolean,
  pause: () => Promise<void>,
): Promise<FolderListing> {
  const articles: string[] = [];
  for (let at = 0; at < found.length; at += FILES_A_STEP) {
    if (at > 0) await pause();
    for (const uri of found.slice(at, at + FILES_A_STEP)) if (!isIgnored(uri)) articles.push(uri);
  }
  articles.sort();
  return { articles: articles.slice(0, MAX_FOLDER_ARTICLES), more: articles.length > MAX_FOLDER_ARTICLES };
}
