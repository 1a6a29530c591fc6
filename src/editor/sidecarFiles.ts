/** Keeps decisions and their files together: other programs' writes, deletions, and articles that move. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import type { Decisions } from '../desk/decisions';
import type { LessonFiles } from '../desk/lessonFiles';
import type { Proposals } from '../desk/proposals';
import type { FileSystem, Log } from '../platform/ports';
import { listenerGate } from './gates';
import type { Session, Sessions } from './sessions';

const SIDECARS = '*.dateline.jsonl';
const PROPOSALS = '*.dateline.proposals.jsonl';
const REGISTERS = '.dateline/{actors,events}.jsonl';
/** Other programs write in several steps: the file is read after the last. */
const READ_AFTER_MS = 60;
/** A file that is gone for longer than a rewrite takes was deleted. */
const GONE_AFTER_MS = 800;

export class SidecarFiles implements Disposable {
  readonly #store = new DisposableStore();
  readonly #later: Later;
  /** Watchers of articles outside of the workspace, by article. */
  readonly #outside = new Map<string, Disposable>();

  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
    private readonly proposals: Pick<Proposals<Session>, 'fileChanged' | 'articleMoved'>,
    private readonly lessons: Pick<LessonFiles, 'fileChanged'>,
    private readonly files: FileSystem,
    private readonly log: Log,
  ) {
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#store.add(this.#watch(`**/${SIDECARS}`));
    this.#store.add(this.#watch(`**/${REGISTERS}`));
    this.#store.add(this.#watch(`**/${PROPOSALS}`));
    this.#store.add(sessions.onOpened((session) => this.#watchOutside(session)));
    this.#store.add(
      sessions.onClosed(({ uri }) => {
        this.#outside.get(uri)?.dispose();
        this.#outside.delete(uri);
      }),
    );
    this.#store.add(
      vscode.workspace.onDidRenameFiles(
        listenerGate(log, 'rename', ({ files: moved }) => {
          for (const { oldUri, newUri } of moved) void this.#follow(oldUri, newUri);
        }),
      ),
    );
  }

  dispose(): void {
    for (const watcher of this.#outside.values()) watcher.dispose();
    this.#store.dispose();
  }

  #watch(pattern: vscode.GlobPattern): Disposable {
    const store = new DisposableStore();
    const watcher = store.add(vscode.workspace.createFileSystemWatcher(pattern));
    const changed = listenerGate(this.log, 'sidecar', (uri: vscode.Uri) => this.#changed(uri.toString()));
    store.add(watcher.onDidChange(changed));
    store.add(watcher.onDidCreate(changed));
    store.add(watcher.onDidDelete(listenerGate(this.log, 'sidecar', (uri) => this.#deleted(uri.toString()))));
    return store;
  }

  /** An article outside of the workspace: the editor watches there only when asked to. */
  #watchOutside({ uri, document }: Session): void {
    if (document.uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(document.uri)) return;
    const folder = vscode.Uri.joinPath(document.uri.with({ query: '', fragment: '' }), '..');
    this.#outside.get(uri)?.dispose();
    this.#outside.set(uri, this.#watch(new vscode.RelativePattern(folder, SIDECARS)));
  }

  #changed(uri: string): void {
    const room = uri.endsWith(PROPOSALS.slice(1)) ? this.proposals : this.decisions;
    this.#later.run(`read ${uri}`, READ_AFTER_MS, () => {
      void room.fileChanged(uri);
      void this.lessons.fileChanged(uri);
    });
  }

  #deleted(uri: string): void {
    void this.lessons.fileChanged(uri);
    this.#later.run(`gone ${uri}`, GONE_AFTER_MS, () => void this.#isGone(uri));
  }

  /** Written again only when the person says so: somebody may have thrown the corrections away on purpose. */
  async #isGone(uri: string): Promise<void> {
    const session = this.decisions.articleOf(uri);
    if (!session || session.corrections.all.length === 0) return;
    if (await this.files.stat(uri).catch(() => undefined)) return;
    const { t } = vscode.l10n;
    const again = t('Write It Again');
    const forget = t('Discard the Corrections');
    const chosen = await vscode.window.showWarningMessage(
      t('The file of corrections of an open article was deleted. They are still here.'),
      again,
      forget,
    );
    if (this.sessions.get(session.uri) !== session) return;
    if (chosen === again) await this.decisions.fileChanged(uri);
    if (chosen === forget) session.corrections.forget();
  }

  async #follow(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    try {
      await this.decisions.articleMoved(from.toString(), to.toString());
      await this.proposals.articleMoved(from.toString(), to.toString());
    } catch (error) {
      this.log.warn(`the corrections of a moved article: ${describeFault(error)}`);
      const again = vscode.l10n.t('Move the Corrections');
      const chosen = await vscode.window.showWarningMessage(
        vscode.l10n.t('The corrections of a moved article could not follow it. They are where the article was.'),
        again,
      );
      if (chosen === again) await this.#follow(from, to);
    }
  }
}
