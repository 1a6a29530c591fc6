import type * as vscode from 'vscode';
import { sidecarOf } from '../store/sidecar';

/** Beside the article; undefined while it has no file. Made from the article's own address, never from content. */
export function sidecarUriOf(article: vscode.Uri): vscode.Uri | undefined {
  if (article.scheme === 'untitled' || article.path === '') return undefined;
  return article.with({ path: sidecarOf(article.path), query: '', fragment: '' });
}
