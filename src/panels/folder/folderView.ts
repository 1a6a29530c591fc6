/** Host side of the folder view: what the index of the folder holds, and what is decided about it. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import { translate } from '../../editor/translate';
import { ModelInTurns } from '../modelInTurns';
import { beginOnce, goTo, reportsOf, runCommand, spotOf } from '../overFolder';
import { Panel } from '../panel';
import { type DecidingPorts, decideActor, splitOff } from './deciding';
import { ASKED_AT_FIRST, folderSteps } from './folderModel';
import { type FolderAsked, type FolderModel, type FromFolder, readFromFolder, type ToFolder } from './messages';

const SHOWN = {
  timeline: 'dateline.openTimeline',
  network: 'dateline.openNetwork',
  brief: 'dateline.writeBrief',
} as const;

export class FolderView implements Disposable {
  readonly #store = new DisposableStore();
  readonly #panel: Panel<FromFolder, ToFolder>;
  readonly #shown: ModelInTurns<FolderAsked, FolderModel>;
  #asked = ASKED_AT_FIRST;

  constructor(private readonly ports: DecidingPorts) {
    const page = {
      name: 'folder',
      sheets: ['overFolder'],
      read: readFromFolder,
      show: () => this.#shown.show(),
      act: (message: FromFolder) => this.#act(message),
    };
    this.#panel = this.#store.add(new Panel<FromFolder, ToFolder>(page, ports));
    this.#shown = new ModelInTurns(
      { ...ports, t: translate },
      (asked) => folderSteps(ports.corpus, asked, translate, ports.codebookOf),
      () => this.#asked,
      (model) => this.#panel.post({ type: 'model', model }),
    );
    this.#store.add(ports.corpus.onChanged(() => this.#panel.showSoon()));
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    beginOnce(this.ports.corpus);
    this.#panel.open(view);
  }

  dispose(): void {
    this.#store.dispose();
  }

  async #act(message: FromFolder): Promise<void> {
    const { corpus } = this.ports;
    switch (message.type) {
      case 'ready':
        return;
      case 'ask':
        this.#asked = message.asked;
        return;
      case 'open':
        return this.#panel.post(await reportsOf(corpus, message.of));
      case 'reveal': {
        const spot = spotOf(corpus, message.id);
        return spot && goTo(this.ports, spot, message.preserveFocus);
      }
      case 'run':
        return runCommand(corpus, message.command);
      case 'same':
        return this.#decideSame(message.events, message.same);
      case 'correct':
        return decideActor(this.ports, message.action, message.actor);
      case 'split':
        return splitOff(this.ports, message.report);
      case 'show':
        await vscode.commands.executeCommand(SHOWN[message.panel]);
    }
  }

  async #decideSame(events: readonly string[], same: boolean): Promise<void> {
    const { corpus, sessions } = this.ports;
    // Undo belongs to an article: where none is in front, one of the two comes there.
    const spot = sessions.active ? undefined : spotOf(corpus, events[0] ?? '');
    const written = await corpus.decideSame(events, same);
    if (!written.ok) void vscode.window.showWarningMessage(vscode.l10n.t('The decision could not be written.'));
    else if (spot) await goTo(this.ports, spot, true);
  }
}
