/** Entry of "browser": the web worker extension host, which loads one script only. */
import type * as vscode from 'vscode';
import { activate as activateRooms } from './extension';
import { openSurfaces } from './extension.surfaces';
import { vscodeFiles } from './platform/vscodeFs';
import { openLog } from './platform/vscodeLog';
import { webPlatform } from './platform/webPlatform';

export function activate(context: vscode.ExtensionContext): ReturnType<typeof activateRooms> {
  const log = openLog();
  context.subscriptions.push(log);
  const platform = webPlatform(context.extensionUri.toString(), vscodeFiles, log);
  return activateRooms(context, platform, async () => openSurfaces);
}
