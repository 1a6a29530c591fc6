/** All guidelines of a folder's codebook as a read-only text, beside the article while it is coded. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Codebooks } from '../desk/codebooks';
import { guidelinesText } from '../words/guidelines';
import type { Session } from './sessions';
import { translate } from './translate';

const SCHEME = 'dateline-guidelines';

export class Guidelines implements Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<vscode.Uri>());

  constructor(private readonly codebooks: Codebooks) {
    this.#store.add(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => this.#contentOf(uri),
      }),
    );
    this.#store.add(
      codebooks.onChanged(({ uri }) => {
        for (const { uri: shown } of vscode.workspace.textDocuments)
          if (shown.scheme === SCHEME && shown.query === uri) this.#changed.fire(shown);
      }),
    );
  }

  /** False where the article's folder has no codebook. */
  async open(session: Session): Promise<boolean> {
    const address = this.codebooks.addressOf(session.uri);
    if (!session.codebook || address === undefined) return false;
    const name = vscode.l10n.t('Guidelines');
    // The text as it stands: what a folder brings along is never drawn as a page.
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: address });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    return true;
  }

  dispose(): void {
    this.#store.dispose();
  }

  #contentOf({ query }: vscode.Uri): string {
    const codebook = this.codebooks.at(query)?.codebook;
    return codebook ? guidelinesText(codebook, translate) : '';
  }
}
