/** Where words stand in the other articles of the folder, open or not, read without opening them in the editor. */

import * as vscode from 'vscode';
import { MAX_ARTICLE_BYTES, MAX_SEARCHED_ARTICLES } from '../limits';
import { ARTICLE_GLOB, formatOfName } from '../model/articleKinds';
import { occurrencesOf } from '../model/occurrences';
import type { Span } from '../model/types';
import type { FileSystem } from '../platform/ports';
import { lfText } from './lineMap';

/** Places that a person can still look through. */
const MAX_PLACES = 5_000;
const LEFT_OUT = '**/{node_modules,.git,.dateline}/**';

/** One place in an article where the words stand whole. */
export interface FolderPlace extends Span {
  /** The article's URI as text. */
  readonly uri: string;
  /** The article's LF text. */
  readonly text: string;
}

export interface Search {
  readonly words: string;
  /** URI text of the article that the search started from. */
  readonly except: string;
  readonly token: vscode.CancellationToken;
  told(done: number, all: number): void;
}

/** Places by article, in the order of their names; undefined where the search was stopped. */
export async function findInFolder(files: FileSystem, search: Search): Promise<readonly FolderPlace[] | undefined> {
  const uris = await articlesBeside(search.except, search.token);
  const places: FolderPlace[] = [];
  for (const [done, uri] of uris.entries()) {
    if (search.token.isCancellationRequested) return undefined;
    search.told(done, uris.length);
    const text = uri === search.except ? undefined : await articleText(files, uri);
    if (text === undefined) continue;
    for (const span of occurrencesOf(text, search.words))
      if (formatOfName(uri) !== 'html' || !insideTag(text, span.start)) places.push({ ...span, uri, text });
    if (places.length > MAX_PLACES) break;
  }
  return places;
}

/** All articles of the folder that one lies in, in the order of their names, as URI text. */
export async function articlesBeside(article: string, token: vscode.CancellationToken): Promise<readonly string[]> {
  const home = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(article, true));
  const pattern = home ? new vscode.RelativePattern(home, ARTICLE_GLOB) : ARTICLE_GLOB;
  const found = await vscode.workspace.findFiles(pattern, LEFT_OUT, MAX_SEARCHED_ARTICLES, token);
  return found.map((uri) => uri.toString()).sort();
}

/** LF text of an article; undefined for what is too large or cannot be read, which other articles do not wait for. */
export async function articleText(files: FileSystem, uri: string): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  if (open) return lfText(open.getText());
  try {
    const stat = await files.stat(uri);
    if (!stat || stat.size > MAX_ARTICLE_BYTES) return undefined;
    return lfText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.read(uri)));
  } catch {
    return undefined;
  }
}

/** Whether an offset of HTML lies between `<` and `>`. */
const insideTag = (html: string, offset: number): boolean =>
  html.lastIndexOf('<', offset) > html.lastIndexOf('>', offset);
