import * as vscode from 'vscode';

/**
 * The folder whose register holds for an article: the workspace folder, else the article's own, as URI text without a
 * slash at its end. undefined for an untitled article where no folder is open.
 */
export function folderOf(article: string): string | undefined {
  const uri = vscode.Uri.parse(article, true);
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (folder) return withoutSlash(folder);
  if (uri.scheme === 'untitled') {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    return first && withoutSlash(first.uri);
  }
  return withoutSlash(vscode.Uri.joinPath(uri.with({ query: '', fragment: '' }), '..'));
}

const withoutSlash = (uri: vscode.Uri): string => uri.toString().replace(/\/$/, '');
