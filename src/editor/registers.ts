/** The registers of the folders in which articles are open: that of the workspace folder, else of the article's own. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import type { Clock, FileSystem } from '../platform/ports';
import type { OperationMaker } from '../store/operations';
import { RegisterFile } from './registerFile';

export class Registers implements Disposable {
  readonly #store = new DisposableStore();
  readonly #byFolder = new Map<string, RegisterFile>();
  readonly #changed = this.#store.add(new Emitter<string>());
  /** The URI text of the folder whose register changed. */
  readonly onChanged = this.#changed.event;

  constructor(
    private readonly files: FileSystem,
    private readonly clock: Clock,
    private readonly maker: OperationMaker,
  ) {}

  /** undefined for an untitled article where no folder is open. */
  folderOf(article: vscode.Uri): string | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
    if (folder) return withoutSlash(folder);
    if (article.scheme === 'untitled') {
      const [first] = vscode.workspace.workspaceFolders ?? [];
      return first && withoutSlash(first.uri);
    }
    return withoutSlash(vscode.Uri.joinPath(article.with({ query: '', fragment: '' }), '..'));
  }

  of(article: vscode.Uri): RegisterFile | undefined {
    const folder = this.folderOf(article);
    if (folder === undefined) return undefined;
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const register = this.#store.add(new RegisterFile(folder, this.files, this.clock, this.maker));
    this.#byFolder.set(folder, register);
    this.#store.add(register.onChanged(() => this.#changed.fire(folder)));
    return register;
  }

  byFile(uri: string): RegisterFile | undefined {
    return [...this.#byFolder.values()].find((register) => register.uri === uri);
  }

  dispose(): void {
    this.#store.dispose();
  }
}

const withoutSlash = (uri: vscode.Uri): string => uri.toString().replace(/\/$/, '');
