/** Lists over the folder as read-only documents in the editor, each line a link to its place. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import type { Corpus } from '../../corpus/types';
import type { Span } from '../../model/types';
import { placeOf } from './places';

const SCHEME = 'dateline-folder';

export interface ReportLine {
  readonly text: string;
  /** Where the line leads; the line has no link where it leads nowhere. */
  readonly place?: { readonly article: string; readonly span: Span };
}

export class FolderReports implements Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #shown = new Map<string, readonly ReportLine[]>();

  constructor(private readonly corpus: Corpus) {
    this.#store.add(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) =>
          this.#linesOf(uri)
            .map(({ text }) => text)
            .join('\n'),
      }),
    );
    this.#store.add(
      vscode.languages.registerDocumentLinkProvider(
        { scheme: SCHEME },
        { provideDocumentLinks: ({ uri }) => this.#linksOf(uri) },
      ),
    );
    this.#store.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#shown.delete(uri.toString())));
  }

  /** @param name of the document, as the tab shows it */
  async open(name: string, lines: readonly ReportLine[]): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name.replace(/[\\/?#]/g, ' ')}` });
    this.#shown.set(uri.toString(), lines);
    this.#changed.fire(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  }

  dispose(): void {
    this.#store.dispose();
  }

  #linesOf(uri: vscode.Uri): readonly ReportLine[] {
    return this.#shown.get(uri.toString()) ?? [];
  }

  #linksOf(uri: vscode.Uri): vscode.DocumentLink[] {
    return this.#linesOf(uri).flatMap(({ text, place }, line) => {
      if (!place) return [];
      const { uri: article, range } = placeOf(this.corpus, place.article, place.span);
      const { line: at, character } = range.start;
      const target = article.with({ fragment: `${at + 1},${character + 1}` });
      return [new vscode.DocumentLink(new vscode.Range(line, 0, line, text.length), target)];
    });
  }
}
