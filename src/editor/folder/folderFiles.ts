/** Tells the folder what happens to its files, and begins to read it when an article of it was opened. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import { describeFault } from '../../base/fault';
import { Later } from '../../base/later';
import type { Folder } from '../../corpus/folder';
import { formatOfName } from '../../model/articleKinds';
import type { Log, Memory } from '../../platform/ports';
import { listenerGate } from '../gates';
import type { Session, Sessions } from '../sessions';

/** Workspace state: a person stopped the reading, so it does not begin by itself. */
export const STOPPED_KEY = 'dateline.folderStopped';
/** The article that was opened comes first, and the editor with it. */
const BEGIN_MS = 3_000;
/** Names without an ending are folders as far as anybody can tell. */
const FOLDER_NAME = /\/[^/.]+$/;

export class FolderFiles implements Disposable {
  readonly #store = new DisposableStore();
  readonly #later: Later;

  constructor(
    private readonly folder: Folder,
    sessions: Sessions,
    private readonly memory: Memory,
    log: Log,
  ) {
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    const watcher = this.#store.add(vscode.workspace.createFileSystemWatcher('**/*'));
    this.#store.add(watcher.onDidChange(listenerGate(log, 'folder', (uri) => this.#changed(uri))));
    this.#store.add(watcher.onDidCreate(listenerGate(log, 'folder', (uri) => this.#cameOrWent(uri))));
    this.#store.add(watcher.onDidDelete(listenerGate(log, 'folder', (uri) => this.#cameOrWent(uri))));
    this.#store.add(vscode.workspace.onDidChangeWorkspaceFolders(() => folder.foldersChanged()));
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          ['search.exclude', 'files.exclude', 'search.useIgnoreFiles', 'dateline.enable'].some((name) =>
            event.affectsConfiguration(name),
          )
        )
          folder.foldersChanged();
      }),
    );
    this.#store.add(sessions.onSnapshot((session) => this.#opened(session)));
  }

  dispose(): void {
    this.#store.dispose();
  }

  #changed(uri: vscode.Uri): void {
    const article = articleOf(uri);
    if (article) this.folder.filesChanged([article]);
    else if (uri.path.endsWith('/.gitignore')) this.folder.foldersChanged();
  }

  #cameOrWent(uri: vscode.Uri): void {
    if (FOLDER_NAME.test(uri.path)) this.folder.foldersChanged();
    else this.#changed(uri);
  }

  #opened({ status, document }: Session): void {
    if (status !== 'ready' || !vscode.workspace.getWorkspaceFolder(document.uri)) return;
    if (this.memory.get(STOPPED_KEY) === true) return;
    if (!vscode.workspace.getConfiguration('dateline.folder').get('read', true)) return;
    this.#later.unlessWaiting('begin', BEGIN_MS, () => this.folder.beginOnce());
  }
}

/** The article that a file is, or holds corrections of. */
function articleOf(uri: vscode.Uri): string | undefined {
  const path = uri.path.replace(/\.dateline\.jsonl$/, '');
  return formatOfName(path) ? uri.with({ path }).toString() : undefined;
}
