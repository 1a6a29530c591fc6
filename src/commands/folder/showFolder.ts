import * as vscode from 'vscode';
import type { Command } from '../command';

export const showFolder: Command = {
  id: 'dateline.showFolder',
  run: () => vscode.commands.executeCommand('dateline.folder.focus'),
};
