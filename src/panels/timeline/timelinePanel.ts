/** Host side of the timeline. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import { translate } from '../../editor/translate';
import { EditorPanel } from '../editorPanel';
import { beginOnce, type FolderPorts, goTo, reportsOf, runCommand, spotOf } from '../overFolder';
import { savePicture } from '../saving';
import { type FromTimeline, readFromTimeline, type ToTimeline } from './messages';
import { ASKED_AT_FIRST, timelineModel } from './timelineModel';

export class TimelinePanel implements Disposable {
  readonly #store = new DisposableStore();
  readonly #panel: EditorPanel<FromTimeline, ToTimeline>;
  #asked = ASKED_AT_FIRST;

  constructor(private readonly ports: FolderPorts) {
    const page = {
      name: 'timeline',
      sheets: ['overFolder'],
      read: readFromTimeline,
      show: () => this.#show(),
      act: (message: FromTimeline) => this.#act(message),
    };
    this.#panel = this.#store.add(new EditorPanel(page, () => vscode.l10n.t('Timeline'), ports));
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
    this.#panel.post({ type: 'model', model: timelineModel(this.ports.corpus, this.#asked, translate) });
  }

  async #act(message: FromTimeline): Promise<void> {
    const { corpus } = this.ports;
    if (message.type === 'ask') this.#asked = message.asked;
    else if (message.type === 'open') this.#panel.post(await reportsOf(corpus, message.of));
    else if (message.type === 'run') await runCommand(corpus, message.command);
    else if (message.type === 'save') await savePicture(message, 'timeline');
    else if (message.type === 'reveal') {
      const spot = spotOf(corpus, message.id);
      if (spot) await goTo(this.ports, spot, message.preserveFocus);
    }
  }
}
