/** The article files of the workspace, without what the editor's settings and git leave out. */
import * as vscode from 'vscode';
import { type IgnoreFile, ignoredBy } from '../../corpus/ignored';
import { listingOf } from '../../corpus/listing';
import type { FolderListing } from '../../corpus/ports';
import { MAX_FOLDER_ARTICLES, MAX_IGNORE_BYTES, MAX_IGNORE_FILES } from '../../limits';
import { ARTICLE_GLOB } from '../../model/articleKinds';
import type { FileSystem } from '../../platform/ports';

/** Files that are looked at before those that git ignores are taken out. */
const MAX_FOUND = 5 * MAX_FOLDER_ARTICLES;
const OURS = '**/.dateline/**';

/** undefined where no folder is open. */
export async function listArticles(files: FileSystem): Promise<FolderListing | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) return undefined;
  const settings = vscode.workspace.getConfiguration('search');
  // What `files.exclude` leaves out, the editor leaves out by itself.
  const excluded = Object.entries(settings.get<Record<string, unknown>>('exclude', {}))
    .filter(([, on]) => on === true)
    .map(([glob]) => glob);
  const exclude = `{${[OURS, ...excluded].join(',')}}`;
  const found = (await vscode.workspace.findFiles(ARTICLE_GLOB, exclude, MAX_FOUND)).map((uri) => uri.toString());
  const isIgnored = settings.get('useIgnoreFiles', true) ? ignoredBy(await ignoreFiles(files, exclude)) : () => false;
  return listingOf(found, isIgnored, () => new Promise((resolve) => setTimeout(resolve)));
}

async function ignoreFiles(files: FileSystem, exclude: string): Promise<readonly IgnoreFile[]> {
  const found = await vscode.workspace.findFiles('**/.gitignore', exclude, MAX_IGNORE_FILES);
  const read = found.map(async (uri): Promise<IgnoreFile | undefined> => {
    const address = uri.toString();
    try {
      const stat = await files.stat(address);
      if (!stat || stat.size > MAX_IGNORE_BYTES) return undefined;
      return {
        folder: address.slice(0, address.lastIndexOf('/') + 1),
        text: new TextDecoder().decode(await files.read(address)),
      };
    } catch {
      return undefined;
    }
  });
  return (await Promise.all(read)).flatMap((one) => one ?? []);
}
