/** A page in an editor's place: made when it is asked for first, and shown again after that. */
import * as vscode from 'vscode';
import type { Disposable } from '../base/dispose';
import { type Message, type Page, Panel, type PanelPorts } from './panel';

export class EditorPanel<From extends Message, To extends Message> implements Disposable {
  readonly #panel: Panel<From, To>;
  #place: vscode.WebviewPanel | undefined;

  constructor(
    private readonly page: Page<From>,
    /** Of the tab. */
    private readonly title: () => string,
    ports: PanelPorts,
  ) {
    this.#panel = new Panel<From, To>(page, ports);
  }

  open(): void {
    if (this.#place) {
      this.#place.reveal();
      return;
    }
    const place = vscode.window.createWebviewPanel(
      `dateline.${this.page.name}`,
      this.title(),
      vscode.ViewColumn.Active,
    );
    this.#place = place;
    place.onDidDispose(() => {
      this.#place = undefined;
    });
    this.#panel.open(place);
  }

  post(message: To): void {
    this.#panel.post(message);
  }

  showSoon(): void {
    this.#panel.showSoon();
  }

  dispose(): void {
    this.#place?.dispose();
    this.#panel.dispose();
  }
}
