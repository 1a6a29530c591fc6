/** Entry of "main": the desktop and remote extension hosts. */
import type * as vscode from 'vscode';
import type { DatelineApi as PublicApi } from '../docs/api/dateline';
import { activate as activateRooms } from './extension';
import { nodePlatform } from './platform/nodePlatform';
import { vscodeFiles } from './platform/vscodeFs';
import { openLog } from './platform/vscodeLog';

export function activate(context: vscode.ExtensionContext): PublicApi {
  const log = openLog();
  context.subscriptions.push(log);
  return activateRooms(context, nodePlatform(context.extensionUri.toString(), vscodeFiles, log));
}
