/** Codebooks as files: what an editor shows of one counts before what is on disk; their mistakes stand in Problems. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import type { Codebooks, FolderCodebook } from '../desk/codebooks';
import { CODEBOOK_PATH } from '../model/codebook';
import type { Log } from '../platform/ports';
import { mistakeWords } from '../words/codebook';
import { listenerGate } from './gates';
import { lfText } from './lineMap';
import { translate } from './translate';

const SOURCE = 'Dateline';
/** Other programs write in several steps, and a person types in many. */
const READ_AFTER_MS = 60;

export class CodebookFiles implements Disposable {
  readonly #store = new DisposableStore();
  readonly #problems = this.#store.add(vscode.languages.createDiagnosticCollection('dateline-codebook'));
  readonly #later: Later;

  constructor(
    private readonly codebooks: Codebooks,
    log: Log,
  ) {
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    const watcher = this.#store.add(vscode.workspace.createFileSystemWatcher(`**/${CODEBOOK_PATH}`));
    const soon = listenerGate(log, 'codebook', (uri: vscode.Uri) =>
      this.#later.run(`read ${uri}`, READ_AFTER_MS, () => void codebooks.fileChanged(uri.toString())),
    );
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) this.#store.add(event(soon));
    const typed = listenerGate(log, 'codebook', (document: vscode.TextDocument) => this.#typed(document));
    this.#store.add(vscode.workspace.onDidOpenTextDocument(typed));
    this.#store.add(vscode.workspace.onDidChangeTextDocument(({ document }) => typed(document)));
    this.#store.add(vscode.workspace.onDidCloseTextDocument(typed));
    this.#store.add(codebooks.onChanged(listenerGate(log, 'codebook', (one) => this.#show(one))));
    for (const document of vscode.workspace.textDocuments) typed(document);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #typed(document: vscode.TextDocument): void {
    if (!document.uri.path.endsWith(`/${CODEBOOK_PATH}`)) return;
    const uri = document.uri.toString();
    this.#later.run(`read ${uri}`, READ_AFTER_MS, () => {
      void this.codebooks.typed(uri, document.isClosed ? undefined : lfText(document.getText()));
    });
  }

  #show({ uri, text, mistakes }: FolderCodebook): void {
    const at = (offset: number): vscode.Position => {
      const before = text.slice(0, offset);
      const line = before.split('\n').length - 1;
      return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
    };
    const shown = mistakes.map((mistake) => {
      const { Warning, Information } = vscode.DiagnosticSeverity;
      const range = new vscode.Range(at(mistake.start), at(mistake.end));
      const problem = new vscode.Diagnostic(
        range,
        mistakeWords(mistake, translate),
        mistake.grave ? Warning : Information,
      );
      problem.source = SOURCE;
      return problem;
    });
    this.#problems.set(vscode.Uri.parse(uri, true), shown);
  }
}
