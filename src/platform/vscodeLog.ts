import * as vscode from 'vscode';
import type { Log } from './ports';

/** The "Dateline" output channel; the person sets its level in the editor. */
export function openLog(): Log & vscode.Disposable {
  const channel = vscode.window.createOutputChannel('Dateline', { log: true });
  return {
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message) => channel.error(message),
    dispose: () => channel.dispose(),
  };
}
