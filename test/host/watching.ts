/** Before all tests: the editor begins to watch the folder a while after it was started, and what is written until then it never tells. */
import * as vscode from 'vscode';

const AGAIN_MS = 500;

/** Resolves when a file that another program writes is told to extensions. */
export async function watching(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need a folder');
  const probe = vscode.Uri.joinPath(folder.uri, 'probe.log');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'probe.log'));
  const told = new Promise<void>((resolve) => {
    watcher.onDidCreate(() => resolve());
    watcher.onDidChange(() => resolve());
  });
  let times = 0;
  const write = () => void vscode.workspace.fs.writeFile(probe, new TextEncoder().encode(String(times++)));
  const writing = setInterval(write, AGAIN_MS);
  write();
  await told;
  clearInterval(writing);
  watcher.dispose();
  await vscode.workspace.fs.delete(probe);
}
