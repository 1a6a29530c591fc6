/**
 * Progress in the Explorer: • where an article has corrections, ✓ where all of it was reviewed. Told from the size of
 * the sidecar alone: nothing is read and nothing analysed for a file that is not open.
 */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { pendingOf } from '../corrections/reviewQueue';
import { sidecarUriOf } from '../desk/addresses';
import type { Decisions } from '../desk/decisions';
import { formatOfName } from '../model/articleKinds';
import type { FileSystem, Log, Memory } from '../platform/ports';
import type { Session, Sessions } from './sessions';

const KEY = 'dateline.reviewed';
const MAX_REMEMBERED = 2_000;
/** A burst of decisions is counted once. */
const COUNT_AFTER_MS = 600;

export class Badges implements vscode.FileDecorationProvider, Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChangeFileDecorations = this.#changed.event;
  readonly #later: Later;

  constructor(
    sessions: Sessions,
    private readonly decisions: Decisions<Session>,
    private readonly files: FileSystem,
    private readonly memory: Memory,
    log: Log,
  ) {
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    const soon = (session: Session) =>
      this.#later.run(`badge ${session.key}`, COUNT_AFTER_MS, () => void this.#count(session));
    this.#store.add(decisions.onChanged(soon));
    this.#store.add(sessions.onSnapshot((session) => session.snapshot?.decisions && soon(session)));
    const watcher = this.#store.add(vscode.workspace.createFileSystemWatcher('**/*.dateline.jsonl'));
    const article = (sidecar: vscode.Uri) =>
      this.#changed.fire(sidecar.with({ path: sidecar.path.replace(/\.dateline\.jsonl$/, '') }));
    this.#store.add(watcher.onDidCreate(article));
    this.#store.add(watcher.onDidChange(article));
    this.#store.add(watcher.onDidDelete(article));
    this.#store.add(vscode.window.registerFileDecorationProvider(this));
  }

  async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    const sidecar = formatOfName(uri.path) ? sidecarUriOf(uri.toString()) : undefined;
    if (!sidecar || (uri.scheme !== 'file' && !vscode.workspace.getWorkspaceFolder(uri))) return undefined;
    const stat = await this.files.stat(sidecar).catch(() => undefined);
    if (!stat || stat.size === 0) return undefined;
    return this.#reviewed().get(uri.toString()) === stat.size
      ? new vscode.FileDecoration('✓', vscode.l10n.t('Everything in this article has been reviewed.'))
      : new vscode.FileDecoration('•', vscode.l10n.t('This article has corrections.'));
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** Remembers how large the sidecar was when nothing was left to review: another size is news. */
  async #count(session: Session): Promise<void> {
    const { snapshot } = session;
    const file = session.sidecar;
    if (!snapshot?.complete || session.status !== 'ready' || !file) return;
    const done = (snapshot.decisions?.size ?? 0) > 0 && pendingOf(snapshot, 'text').length === 0;
    const size = done ? (await this.files.stat(file).catch(() => undefined))?.size : undefined;
    const reviewed = this.#reviewed();
    if (reviewed.get(session.uri) !== size) {
      reviewed.delete(session.uri);
      if (size !== undefined) reviewed.set(session.uri, size);
      await this.memory.update(KEY, [...reviewed].slice(-MAX_REMEMBERED));
    }
    this.#changed.fire(session.document.uri);
  }

  /** What is stored may come from another version or be damaged. */
  #reviewed(): Map<string, number> {
    const stored: unknown = this.memory.get(KEY);
    const entries = (Array.isArray(stored) ? stored : []).filter(
      (one): one is [string, number] => Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number',
    );
    return new Map(entries);
  }
}
