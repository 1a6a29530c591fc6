/** Entry of the browser host. */
import type { ExtensionContext } from 'vscode';
import { activate as activateRooms, type DatelineApi } from './extension';
import { vscodeFiles } from './platform/vscodeFs';
import { openLog } from './platform/vscodeLog';
import { webPlatform } from './platform/webPlatform';

export function activate(context: ExtensionContext): DatelineApi {
  const log = openLog();
  context.subscriptions.push(log);
  return activateRooms(context, webPlatform(context.extensionUri.toString(), vscodeFiles, log));
}
