/** What the hosts of the pages over a folder do alike: tell the sentences behind a row, go to them, read on or stop. */
import * as vscode from 'vscode';
import { reportedEvents } from '../corpus/reported';
import type { Corpus, FolderEvent } from '../corpus/types';
import type { Session, Sessions } from '../editor/sessions';
import { translate } from '../editor/translate';
import { indexOf } from '../model/lookup';
import type { Span } from '../model/types';
import { eventReport, readSightingId, sightingReport } from './folderWords';
import type { CodebookOf } from './looks';
import type { FolderCommand, Of, Reports } from './messagesOfFolder';
import type { PanelPorts } from './panel';

export interface FolderPorts extends PanelPorts {
  readonly corpus: Corpus;
  readonly sessions: Sessions;
  readonly codebookOf: CodebookOf;
}

/** Sentences told of one row at a time. */
const MAX_REPORTS = 50;
/** An article that was opened for a decision is waited for this long. */
const OPEN_MS = 30_000;

/** Who looks at the folder wants it read, whatever is set; what is read already is not read again for each look. */
export function beginOnce(corpus: Corpus): void {
  if (corpus.articles.length === 0) corpus.begin();
}

/** @param between events behind an edge of the network */
export async function reportsOf(
  corpus: Corpus,
  of: Of,
  between: (id: string) => Promise<readonly FolderEvent[]> = async () => [],
): Promise<Reports> {
  if (of.kind === 'actor') {
    const sightings = corpus.actor(of.id)?.sightings ?? [];
    const rows = await Promise.all(
      sightings.slice(0, MAX_REPORTS).map((one) => sightingReport(corpus, of.id, one, translate)),
    );
    return { type: 'reports', of, rows, total: sightings.length };
  }
  const event = corpus.event(of.id);
  const found = of.kind === 'edge' ? await between(of.id) : event ? [event] : [];
  const told = reportedEvents(corpus, found).flatMap(({ reports, differing }) =>
    reports.map((report, at) => ({
      report,
      note:
        differing
          .map((numbers) => numbers[at] ?? '')
          .filter((number) => number !== '')
          .join(', ') || null,
    })),
  );
  const rows = await Promise.all(
    told.slice(0, MAX_REPORTS).map(({ report, note }) => eventReport(corpus, report, note, translate)),
  );
  return { type: 'reports', of, rows, total: told.length };
}

interface Spot {
  readonly article: string;
  readonly span: Span;
  /** Id in the article's analysis, of what is tinted. */
  readonly event: string | undefined;
}

/** Where a report or an event stands; undefined for what is not in the index any more. */
export function spotOf(corpus: Corpus, id: string): Spot | undefined {
  const sighting = readSightingId(id);
  if (!sighting) {
    const event = corpus.event(id);
    return event && { article: event.article, span: event.trigger, event: event.event };
  }
  const [first] = corpus.mentionsOf(sighting.actor, sighting.article);
  return first && { article: first.article, span: first, event: undefined };
}

/** Shows the article at the place; beside the page where that stands in an editor's place. */
export async function goTo(ports: FolderPorts, spot: Spot, preserveFocus: boolean): Promise<void> {
  const { corpus, sessions } = ports;
  const { article, span, event } = spot;
  const document = await documentAt(article);
  if (!document) return;
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnFor(document), preserveFocus });
  const session = sessions.get(article);
  const snapshot = session?.snapshot;
  const told = event === undefined || !snapshot ? undefined : indexOf(snapshot).event(event);
  if (session && snapshot?.complete) {
    const tint = told ? ({ kind: 'event', id: told.id } as const) : ({ kind: 'span' } as const);
    return sessions.revealSpan(session, told?.trigger ?? span, { tint, preserveFocus });
  }
  const [start, end] = [corpus.positionOf(article, span.start), corpus.positionOf(article, span.end)];
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** undefined, and said so, where the article is gone. */
async function documentAt(article: string): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(article, true));
  } catch {
    void vscode.window.showWarningMessage(vscode.l10n.t('The article cannot be opened any more.'));
    return undefined;
  }
}

/** Where it is shown already, else where another text is; a page keeps its place. */
function columnFor(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const editors = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  const shown = editors.find((editor) => editor.document === document) ?? editors[0];
  if (shown) return shown.viewColumn;
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputWebview ? vscode.ViewColumn.Beside : undefined;
}

/** The article of the place, open and read; undefined, and said so, where that takes too long. */
export async function openedAt(ports: FolderPorts, spot: Spot): Promise<Session | undefined> {
  await goTo(ports, spot, false);
  const { sessions } = ports;
  const ready = (): Session | undefined => {
    const session = sessions.get(spot.article);
    return session?.snapshot?.complete ? session : undefined;
  };
  const now = ready();
  if (now) return now;
  return new Promise((resolve) => {
    const end = (session: Session | undefined): void => {
      clearTimeout(late);
      listener.dispose();
      resolve(session);
    };
    const late = setTimeout(() => {
      void vscode.window.showWarningMessage(vscode.l10n.t('The article is not read yet, so nothing was decided.'));
      end(undefined);
    }, OPEN_MS);
    const listener = sessions.onSnapshot(() => {
      const session = ready();
      if (session) end(session);
    });
  });
}

export async function runCommand(corpus: Corpus, command: FolderCommand): Promise<void> {
  const { executeCommand } = vscode.commands;
  if (command === 'begin') corpus.begin();
  else if (command === 'stop') corpus.stop();
  else if (command === 'sample') await executeCommand('dateline.openSample');
  else if (command === 'resume' || command === 'undo' || command === 'redo')
    await executeCommand(`dateline.${command}`);
  else await executeCommand('workbench.action.files.openFolder');
}
