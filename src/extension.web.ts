/** Entry of "browser": the web worker extension host. */
import type * as vscode from 'vscode';
import type { DatelineApi as PublicApi } from '../docs/api/dateline';
import { activate as activateRooms } from './extension';
import { vscodeFiles } from './platform/vscodeFs';
import { openLog } from './platform/vscodeLog';
import { webPlatform } from './platform/webPlatform';

export function activate(context: vscode.ExtensionContext): PublicApi {
  const log = openLog();
  context.subscriptions.push(log);
  return activateRooms(context, webPlatform(context.extensionUri.toString(), vscodeFiles, log));
}
