import * as vscode from 'vscode';
import type { Command } from './command';

export const showSidebar: Command = {
  id: 'dateline.showSidebar',
  run: () => vscode.commands.executeCommand('dateline.sidebar.focus'),
};
