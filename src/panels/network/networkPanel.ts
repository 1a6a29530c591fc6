/** Host side of the network. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import type { FolderEvent } from '../../corpus/types';
import { translate } from '../../editor/translate';
import { EditorPanel } from '../editorPanel';
import { beginOnce, type FolderPorts, goTo, reportsOf, runCommand, spotOf } from '../overFolder';
import { savePicture } from '../saving';
import { type FromNetwork, readFromNetwork, type ToNetwork } from './messages';
import { ASKED_AT_FIRST, networkModel, tieId, tiesOf } from './networkModel';

export class NetworkPanel implements Disposable {
  readonly #store = new DisposableStore();
  readonly #panel: EditorPanel<FromNetwork, ToNetwork>;
  #asked = ASKED_AT_FIRST;

  constructor(private readonly ports: FolderPorts) {
    const page = {
      name: 'network',
      sheets: ['overFolder'],
      read: readFromNetwork,
      show: () => this.#show(),
      act: (message: FromNetwork) => this.#act(message),
    };
    this.#panel = this.#store.add(new EditorPanel(page, () => vscode.l10n.t('Network'), ports));
    this.#store.add(ports.corpus.onChanged(() => this.#panel.showSoon()));
  }

  open(): void {
    beginOnce(this.ports.corpus);
    this.#panel.open();
  }

  dispose(): void {
    this.#store.dispose();
  }

  #show(): void {
    this.#panel.post({ type: 'model', model: networkModel(this.ports.corpus, this.#asked, translate) });
  }

  #between(id: string): readonly FolderEvent[] {
    return tiesOf(this.ports.corpus, this.#asked).find((tie) => tieId(tie) === id)?.events ?? [];
  }

  async #act(message: FromNetwork): Promise<void> {
    const { corpus } = this.ports;
    if (message.type === 'ask') this.#asked = message.asked;
    else if (message.type === 'open') this.#panel.post(await reportsOf(corpus, message.of, (id) => this.#between(id)));
    else if (message.type === 'run') await runCommand(corpus, message.command);
    else if (message.type === 'save') await savePicture(message, 'network');
    else if (message.type === 'reveal') {
      const spot = spotOf(corpus, message.id);
      if (spot) await goTo(this.ports, spot, message.preserveFocus);
    }
  }
}
