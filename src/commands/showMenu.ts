import * as vscode from 'vscode';
import type { Session } from '../editor/sessions';
import { translate } from '../editor/translate';
import { sayProblem } from '../words/findings';
import type { Command } from './command';

interface Entry extends vscode.QuickPickItem {
  readonly command?: string;
  readonly args?: readonly unknown[];
}

/** What the status bar item opens: what can be done with the document in front, the likeliest first. */
export const showMenu: Command = {
  id: 'dateline.showMenu',
  async run({ sessions }) {
    const picked = await vscode.window.showQuickPick(entries(sessions.active), {
      title: 'Dateline',
      placeHolder: sessions.active?.notice && sayProblem(sessions.active.notice, translate),
    });
    if (picked?.command) await vscode.commands.executeCommand(picked.command, ...(picked.args ?? []));
  },
};

function entries(session: Session | undefined): Entry[] {
  const t = vscode.l10n.t;
  const settings: Entry = {
    label: `$(gear) ${t('Settings')}`,
    command: 'workbench.action.openSettings',
    args: ['@ext:dateline.dateline'],
  };
  const overFolder: Entry[] = [
    { label: `$(folder) ${t('Show the folder')}`, command: 'dateline.showFolder' },
    { label: `$(graph-scatter) ${t('Open the timeline')}`, command: 'dateline.openTimeline' },
    { label: `$(type-hierarchy) ${t('Open the network')}`, command: 'dateline.openNetwork' },
  ];
  const sample: Entry = { label: `$(book) ${t('Try the sample article')}`, command: 'dateline.openSample' };
  if (!session) return [...overFolder, sample, settings];
  if (session.status === 'off') {
    return [{ label: `$(eye) ${t('This is an article: mark it')}`, command: 'dateline.toggleFile' }, sample, settings];
  }
  const resume: Entry[] =
    session.status === 'paused'
      ? [{ label: `$(debug-start) ${t('Resume the analysis')}`, command: 'dateline.resume' }]
      : [];
  return [
    ...resume,
    { label: `$(list-tree) ${t('Show actors and events')}`, command: 'dateline.showSidebar' },
    { label: `$(star) ${t('Go to the headline event')}`, command: 'dateline.headlineEvent' },
    { label: `$(arrow-down) ${t('Go to the next event')}`, command: 'dateline.nextEvent' },
    { label: `$(filter) ${t('Types to mark in the text')}`, command: 'dateline.showTypes' },
    { label: `$(json) ${t('Copy the analysis as JSON')}`, command: 'dateline.copyJson' },
    { label: `$(eye-closed) ${t('Not an article: turn the marks off here')}`, command: 'dateline.toggleFile' },
    ...overFolder,
    sample,
    settings,
  ];
}
