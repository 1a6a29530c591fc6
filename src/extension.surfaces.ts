/**
 * What a person sees and asks for once an article is there: hovers, outline, review, notes, commands, pages, the folder,
 * tools for assistants. On the desktop a script of its own, so that an editor without an article reads none of it.
 */
import type * as vscode from 'vscode';
import { WindowFolder } from './agents/lm/folder';
import { Toolbox } from './agents/tools';
import { type Disposable, DisposableStore } from './base/dispose';
import { COMMAND_IDS, registerLinkCommands, runCommand } from './commands/commands';
import { Folder } from './corpus/folder';
import type { Desk } from './desk/desk';
import type { Proposals } from './desk/proposals';
import { Badges } from './editor/badges';
import { Breaches } from './editor/breaches';
import { registerCodeActions } from './editor/codeActions';
import { CompareView } from './editor/compareView';
import { FirstSteps } from './editor/firstSteps';
import { FolderFiles } from './editor/folder/folderFiles';
import { FolderReports } from './editor/folder/folderReports';
import { FolderStatus } from './editor/folder/folderStatus';
import { registerFolderSymbols } from './editor/folder/folderSymbols';
import { listArticles } from './editor/folder/listing';
import { folderOf } from './editor/folderOf';
import { Guidelines } from './editor/guidelines';
import { Notes } from './editor/notes';
import { Orphans } from './editor/orphans';
import { ProposalNews } from './editor/proposalNews';
import { registerProviders } from './editor/providers';
import { registerRename } from './editor/rename';
import { Review } from './editor/review';
import type { Session, Sessions } from './editor/sessions';
import { Tinting } from './editor/tint';
import type { OtherFormats } from './formats/others';
import { FolderView } from './panels/folder/folderView';
import { loadPage } from './panels/loadPage';
import type { PanelPorts } from './panels/panel';
import { makePanels } from './panels/panels';
import { SidebarView } from './panels/sidebar/sidebarView';
import type { Platform } from './platform/ports';

/** What stands already. */
export interface Ground {
  readonly context: vscode.ExtensionContext;
  readonly platform: Platform;
  readonly desk: Desk<Session>;
  readonly sessions: Sessions;
  readonly proposals: Proposals<Session>;
  readonly otherFormats: OtherFormats;
}

export interface Surfaces extends Disposable {
  /** Ids of the commands that `run` knows. */
  readonly commands: readonly string[];
  run(command: string, args: readonly unknown[]): unknown;
  readonly views: Readonly<Record<'sidebar' | 'folder', { resolveWebviewView(view: vscode.WebviewView): void }>>;
  readonly toolbox: Toolbox;
  readonly review: Review;
  readonly orphans: Orphans;
  readonly notes: Notes;
  readonly corpus: Folder;
}

export type OpenSurfaces = typeof openSurfaces;

export function openSurfaces({ context, platform, desk, sessions, proposals, otherFormats }: Ground): Surfaces {
  const { clock, files, log, random } = platform;
  const { extensionUri, workspaceState } = context;
  const { decisions } = desk;
  const rooms = new DisposableStore();
  const tinting = rooms.add(new Tinting(sessions));
  const corpus = rooms.add(
    new Folder({
      files,
      clock,
      log,
      desk,
      storage: context.storageUri?.toString(),
      version: process.env.DATELINE_VERSION ?? '',
      list: () => listArticles(files),
      folderOf,
    }),
  );
  rooms.add(new FolderFiles(corpus, sessions, workspaceState, log));
  rooms.add(new FolderStatus(corpus));
  rooms.add(registerFolderSymbols(corpus, log));
  rooms.add(registerProviders(sessions, corpus, log));
  const review = rooms.add(new Review(sessions, decisions, proposals));
  rooms.add(new ProposalNews(sessions, proposals));
  rooms.add(new FirstSteps(sessions, decisions, review));
  const compare = rooms.add(new CompareView(sessions, decisions));
  rooms.add(registerCodeActions(sessions, log));
  rooms.add(registerRename(sessions, decisions, corpus, log));
  const orphans = rooms.add(new Orphans(sessions, decisions, log));
  const notes = rooms.add(new Notes(sessions, decisions, log));
  rooms.add(new Breaches(sessions, log));
  const guidelines = rooms.add(new Guidelines(desk.codebooks));
  rooms.add(new Badges(sessions, decisions, files, workspaceState, log));
  const randomBytes = (count: number) => random.bytes(count);
  const pages: PanelPorts = {
    load: (name, sheets, webview) => loadPage({ extensionUri, randomBytes }, name, sheets, webview),
    warn: (message) => log.warn(message),
  };
  const codebookOf = (article: string) => desk.codebooks.codebookOf(article);
  const overFolder = { ...pages, corpus, sessions, codebookOf };
  const commandRooms = {
    extensionUri,
    storageUri: context.globalStorageUri,
    desk,
    sessions,
    tinting,
    decisions,
    review,
    orphans,
    notes,
    guidelines,
    compare,
    corpus,
    panels: makePanels(overFolder, (panel) => rooms.add(panel)),
    reports: rooms.add(new FolderReports(corpus)),
    memory: workspaceState,
    proposals,
    otherFormats,
    files,
    formatWorkers: platform.formatWorkers,
  };
  rooms.add(registerLinkCommands(commandRooms, log));
  return {
    commands: COMMAND_IDS,
    run: (command, args) => runCommand(commandRooms, command, args),
    views: {
      sidebar: rooms.add(
        new SidebarView({ ...pages, sessions, decisions, proposals, clearTint: () => tinting.clear() }),
      ),
      folder: rooms.add(new FolderView({ ...overFolder, decisions })),
    },
    toolbox: new Toolbox(new WindowFolder(desk, proposals, files, corpus), clock),
    review,
    orphans,
    notes,
    corpus,
    dispose: () => rooms.dispose(),
  };
}
