import * as vscode from 'vscode';
import { SIDEBAR_VIEW } from '../panels/sidebar/sidebarView';
import type { Command } from './command';

export const showSidebar: Command = {
  id: 'dateline.showSidebar',
  run: () => vscode.commands.executeCommand(`${SIDEBAR_VIEW}.focus`),
};
