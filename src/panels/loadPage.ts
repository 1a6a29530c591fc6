import * as vscode from 'vscode';
import { translate } from '../editor/translate';
import { makeNonce, pageHtml } from './pageHtml';

export interface PageGround {
  readonly extensionUri: vscode.Uri;
  /** For the nonce. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/**
 * The script of a page is dist/webview/NAME.js, its styles NAME.css, its custom element dateline-NAME.
 * @param sheets names of styles that it shares with some other pages
 */
export function loadPage(ground: PageGround, name: string, sheets: readonly string[], webview: vscode.Webview): void {
  const { extensionUri, randomBytes } = ground;
  const file = (...path: readonly string[]) => vscode.Uri.joinPath(extensionUri, ...path);
  const uri = (asset: string) => webview.asWebviewUri(file('dist', 'webview', asset)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [file('dist'), file('media')] };
  webview.html = pageHtml({
    title: 'Dateline',
    language: translate.language,
    messages: vscode.l10n.bundle ?? {},
    cspSource: webview.cspSource,
    nonce: makeNonce(randomBytes),
    scriptUri: uri(`${name}.js`),
    styleUris: ['codicon', 'base', ...sheets, name].map((sheet) => uri(`${sheet}.css`)),
    element: `dateline-${name}`,
  });
}
