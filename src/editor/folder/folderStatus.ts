/** How far the reading of the folder is, with the way to stop it, and what keeps it from being whole. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import type { Corpus, CorpusProblem } from '../../corpus/types';
import { folderStatusWords } from '../statusText';
import { translate } from '../translate';

const STOP_COMMAND = 'dateline.stopFolder';

export class FolderStatus implements Disposable {
  readonly #store = new DisposableStore();
  readonly #item: vscode.StatusBarItem;
  readonly #told = new Set<CorpusProblem>();

  constructor(private readonly corpus: Pick<Corpus, 'state' | 'onChanged'>) {
    this.#item = this.#store.add(
      vscode.window.createStatusBarItem('dateline.folder', vscode.StatusBarAlignment.Right, 109),
    );
    this.#item.name = vscode.l10n.t('Dateline: the folder');
    this.#item.command = STOP_COMMAND;
    this.#store.add(corpus.onChanged(() => this.#show()));
  }

  dispose(): void {
    this.#store.dispose();
  }

  #show(): void {
    const { running, problem } = this.corpus.state;
    void vscode.commands.executeCommand('setContext', 'dateline.readingFolder', running);
    const words = folderStatusWords(this.corpus.state, translate);
    if (words) {
      this.#item.text = words.text;
      this.#item.tooltip = words.tooltip;
      this.#item.accessibilityInformation = { label: words.spoken, role: 'button' };
      this.#item.show();
    } else this.#item.hide();
    if (!problem || this.#told.has(problem)) return;
    this.#told.add(problem);
    const sentence = sentenceOf(problem);
    if (sentence) void vscode.window.showWarningMessage(sentence);
  }
}

/** What a person has to know once; the others are told where somebody looks. */
function sentenceOf(problem: CorpusProblem): string | undefined {
  if (problem === 'not-kept')
    return vscode.l10n.t(
      'What Dateline read of the folder cannot be written to disk. It stays until this window is closed.',
    );
  if (problem === 'too-many')
    return vscode.l10n.t('The folder holds more articles than Dateline reads in the editor; the rest are left out.');
  return undefined;
}
