/**
 * What all pages of ours have in common: a strict policy with a nonce, messages that are checked, nothing sent twice or
 * to nobody, a calm pace. A page begins empty each time it is shown anew and asks with "ready"; what it wants to keep
 * over that it keeps itself (page/connect.ts).
 */
import type * as vscode from 'vscode';
import type { Disposable } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';

export interface Message {
  readonly type: string;
}

/** One kind of page. */
export interface Page<From extends Message> {
  readonly name: string;
  /** Styles that it shares with some other pages. */
  readonly sheets?: readonly string[];
  /** undefined for anything that is not a message of the page. Never throws. */
  readonly read: (message: unknown) => From | undefined;
  /** It shows for the first time or again, or begins anew: everything it shows is to be posted. */
  readonly show: () => void;
  /** What the page asks for; what it shows is brought up to date afterwards. */
  readonly act: (message: From) => unknown;
}

export interface PanelPorts {
  /** Gives the webview its policy, script and styles (loadPage.ts). */
  readonly load: (name: string, sheets: readonly string[], webview: vscode.Webview) => void;
  readonly warn: (message: string) => void;
}

/** While typing, spans move with every key: a page follows at this pace. */
const PACE_MS = 100;

/** The host side of a page, in a view of the side bar or in an editor's place. */
export class Panel<From extends Message, To extends Message> implements Disposable {
  readonly #later: Later;
  #place: vscode.WebviewView | vscode.WebviewPanel | undefined;
  /** The last message of each type, as text: an equal one is not sent again. */
  readonly #sent = new Map<string, string>();
  #dropped = 0;

  constructor(
    private readonly page: Page<From>,
    private readonly ports: PanelPorts,
  ) {
    this.#later = new Later((name, error) => this.#fault(name, error));
  }

  /** Loads the page into a place that the editor made for it; the one before it is forgotten. */
  open(place: vscode.WebviewView | vscode.WebviewPanel): void {
    const { webview } = place;
    this.#place = place;
    this.#sent.clear();
    const shown = () => place.visible && this.page.show();
    const listeners = [
      webview.onDidReceiveMessage((message) => void this.#receive(message)),
      'onDidChangeVisibility' in place ? place.onDidChangeVisibility(shown) : place.onDidChangeViewState(shown),
    ];
    place.onDidDispose(() => {
      for (const listener of listeners) listener.dispose();
      if (this.#place === place) this.#place = undefined;
    });
    this.ports.load(this.page.name, this.page.sheets ?? [], webview);
  }

  get isVisible(): boolean {
    return this.#place?.visible ?? false;
  }

  /** Unless nobody sees it, or the page was told exactly that last. */
  post(message: To): void {
    if (!this.isVisible) return;
    const text = JSON.stringify(message);
    if (this.#sent.get(message.type) === text) return;
    this.#sent.set(message.type, text);
    void this.#place?.webview.postMessage(message);
  }

  /** Brings what the page shows up to date, once for a burst of changes. */
  showSoon(): void {
    this.#later.unlessWaiting('show', PACE_MS, () => {
      if (this.isVisible) this.page.show();
    });
  }

  dispose(): void {
    this.#later.dispose();
  }

  async #receive(raw: unknown): Promise<void> {
    const message = this.page.read(raw);
    if (!message) {
      this.#dropped += 1;
      this.ports.warn(`${this.page.name}: unknown message dropped (${this.#dropped} so far)`);
      return;
    }
    if (message.type === 'ready') {
      this.#sent.clear();
      this.page.show();
      return;
    }
    try {
      await this.page.act(message);
      this.showSoon();
    } catch (error) {
      this.#fault(message.type, error);
    }
  }

  #fault(what: string, error: unknown): void {
    this.ports.warn(`${this.page.name}: ${what} failed: ${describeFault(error)}`);
  }
}
