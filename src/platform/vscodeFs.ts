/** Files through the editor: any scheme that it knows, on the desktop and in the browser. */
import * as vscode from 'vscode';
import type { FileErrorCode, FileStat, FileSystem } from './ports';

const CODES: Readonly<Record<string, FileErrorCode>> = {
  FileNotFound: 'not-found',
  FileNotADirectory: 'not-found',
  NoPermissions: 'no-permission',
  FileExists: 'exists',
};

/** The editor tells a full disk only in words, as Node worded it. */
function codeOf(error: unknown): FileErrorCode {
  const code = error instanceof vscode.FileSystemError ? CODES[error.code] : undefined;
  if (code) return code;
  return /\bENOSPC\b|\bEDQUOT\b/.test(String((error as { message?: unknown })?.message)) ? 'no-space' : 'unavailable';
}

async function attempt<T>(run: () => Thenable<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = codeOf(error);
    throw Object.assign(new Error(`file ${code}`), { code });
  }
}

/** A pipe or a device may never answer. */
async function refuseOthers(uri: vscode.Uri): Promise<void> {
  const { type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.File) === 0) throw new Error('no plain file');
}

export const vscodeFiles: FileSystem = {
  read: (uri) =>
    attempt(async () => {
      await refuseOthers(vscode.Uri.parse(uri, true));
      return vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
    }),
  list: async (folder) => {
    const entries = await attempt(() => vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder, true)));
    return entries.map(([name]) => name);
  },
  write: (uri, bytes) => attempt(() => vscode.workspace.fs.writeFile(vscode.Uri.parse(uri, true), bytes)),
  rename: (from, to) =>
    attempt(() => vscode.workspace.fs.rename(vscode.Uri.parse(from, true), vscode.Uri.parse(to, true))),
  createFolder: (uri) => attempt(() => vscode.workspace.fs.createDirectory(vscode.Uri.parse(uri, true))),
  delete: (uri) => attempt(() => vscode.workspace.fs.delete(vscode.Uri.parse(uri, true))),
  async stat(uri): Promise<FileStat | undefined> {
    try {
      const { size, mtime } = await attempt(() => vscode.workspace.fs.stat(vscode.Uri.parse(uri, true)));
      return { size, modified: mtime };
    } catch (error) {
      if ((error as { code?: unknown }).code === 'not-found') return undefined;
      throw error;
    }
  },
};
