/** Host side of a drawing over the folder with its table: it shows what is asked for, tells sentences, saves pictures. */
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Steps } from '../base/steps';
import type { Corpus, FolderEvent } from '../corpus/types';
import { translate } from '../editor/translate';
import type { Translate } from '../words/translate';
import { EditorPanel } from './editorPanel';
import type { CodebookOf } from './looks';
import type { FromDrawing, ToDrawing } from './messagesOfDrawing';
import type { Reading } from './messagesOfFolder';
import { ModelInTurns } from './modelInTurns';
import { beginOnce, type FolderPorts, goTo, reportsOf, runCommand, spotOf } from './overFolder';
import { savePicture } from './saving';

export interface Drawing<A, M> {
  /** Of the page, and of the files that its pictures are kept in. */
  readonly name: string;
  readonly title: () => string;
  readonly read: (message: unknown) => FromDrawing<A> | undefined;
  readonly askedAtFirst: A;
  readonly model: (corpus: Corpus, asked: A, t: Translate, codebookOf: CodebookOf) => Steps<M>;
  /** Events behind a line between two. */
  readonly between?: (corpus: Corpus, asked: A, id: string) => Promise<readonly FolderEvent[]>;
}

export class DrawingPanel<A, M extends { readonly reading: Reading }> implements Disposable {
  readonly #store = new DisposableStore();
  readonly #panel: EditorPanel<FromDrawing<A>, ToDrawing<M>>;
  readonly #shown: ModelInTurns<A, M>;
  #asked: A;

  constructor(
    private readonly ports: FolderPorts,
    private readonly drawing: Drawing<A, M>,
  ) {
    this.#asked = drawing.askedAtFirst;
    const page = {
      name: drawing.name,
      sheets: ['overFolder'],
      read: drawing.read,
      show: () => this.#shown.show(),
      act: (message: FromDrawing<A>) => this.#act(message),
    };
    this.#panel = this.#store.add(new EditorPanel(page, drawing.title, ports));
    this.#shown = new ModelInTurns(
      { ...ports, t: translate },
      (asked) => drawing.model(ports.corpus, asked, translate, ports.codebookOf),
      () => this.#asked,
      (model) => this.#panel.post({ type: 'model', model }),
    );
    this.#store.add(ports.corpus.onChanged(() => this.#panel.showSoon()));
  }

  open(): void {
    beginOnce(this.ports.corpus);
    this.#panel.open();
  }

  dispose(): void {
    this.#store.dispose();
  }

  async #act(message: FromDrawing<A>): Promise<void> {
    const { corpus } = this.ports;
    const between = async (id: string) => (await this.drawing.between?.(corpus, this.#asked, id)) ?? [];
    if (message.type === 'ask') this.#asked = message.asked;
    else if (message.type === 'open') this.#panel.post(await reportsOf(corpus, message.of, between));
    else if (message.type === 'run') await runCommand(corpus, message.command);
    else if (message.type === 'save') await savePicture(message, this.drawing.name);
    else if (message.type === 'reveal') {
      const spot = spotOf(corpus, message.id);
      if (spot) await goTo(this.ports, spot, message.preserveFocus);
    }
  }
}
