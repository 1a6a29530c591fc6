/** Entry of "main": the desktop and remote extension hosts. */
import type * as vscode from 'vscode';
import { activate as activateRooms } from './extension';
import { nodePlatform } from './platform/nodePlatform';
import { vscodeFiles } from './platform/vscodeFs';
import { openLog } from './platform/vscodeLog';

/** A script of its own, see esbuild.mjs. */
const load = async () => (await import('./extension.surfaces')).openSurfaces;

export function activate(context: vscode.ExtensionContext): ReturnType<typeof activateRooms> {
  const log = openLog();
  context.subscriptions.push(log);
  return activateRooms(context, nodePlatform(context.extensionUri.toString(), vscodeFiles, log), load);
}
