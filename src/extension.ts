/** Builds the rooms in the order in which they need each other. Nothing is read or started before an article is open. */
import * as vscode from 'vscode';
import type { DatelineApi as PublicApi } from '../docs/api/dateline';
import { registerAgents } from './agents/lm/register';
import { createApi } from './api';
import { DisposableStore } from './base/dispose';
import { registerCommands } from './commands/commands';
import { Folder } from './corpus/folder';
import type { EnableMode } from './desk/articleChoice';
import type { Decisions } from './desk/decisions';
import { Desk } from './desk/desk';
import { Proposals } from './desk/proposals';
import { Badges } from './editor/badges';
import { Breaches } from './editor/breaches';
import { registerCodeActions } from './editor/codeActions';
import { CodebookFiles } from './editor/codebookFiles';
import { CompareView } from './editor/compareView';
import { DecisionMessages } from './editor/decisionMessages';
import { Decorations } from './editor/decorations';
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
import { type Session, Sessions } from './editor/sessions';
import { SidecarFiles } from './editor/sidecarFiles';
import { StatusItem } from './editor/statusItem';
import { Tinting } from './editor/tint';
import { readCodebookApart } from './engine/codebookThread';
import { MODEL_FILES, readModels } from './engine/models';
import { Scheduler } from './engine/scheduler';
import { OtherFormats } from './formats/others';
import { FolderView } from './panels/folder/folderView';
import { loadPage } from './panels/loadPage';
import { networkPanel } from './panels/network/networkPanel';
import type { PanelPorts } from './panels/panel';
import { SidebarView } from './panels/sidebar/sidebarView';
import { timelinePanel } from './panels/timeline/timelinePanel';
import type { Platform } from './platform/ports';

/** What `activate` gives to our own tests beside what others are given. */
export interface DatelineApi extends PublicApi {
  /** How long our own part of the activation took. */
  readonly activateMs: number;
  readonly desk: Desk<Session>;
  readonly sessions: Sessions;
  readonly decisions: Decisions<Session>;
  readonly decorations: Decorations;
  readonly review: Review;
  readonly orphans: Orphans;
  readonly notes: Notes;
  readonly corpus: Folder;
  readonly proposals: Proposals<Session>;
}

export function activate(context: vscode.ExtensionContext, platform: Platform): PublicApi {
  const { clock, files, log, random } = platform;
  const startedMs = clock.now();
  const { extensionUri, workspaceState, subscriptions } = context;
  const rooms = new DisposableStore();
  subscriptions.push(rooms);

  const modeOf = (uri: string) =>
    vscode.workspace.getConfiguration('dateline', vscode.Uri.parse(uri)).get<EnableMode>('enable', 'auto');
  const models = vscode.Uri.joinPath(extensionUri, 'dist', 'models').toString();
  const loadModels = () => readModels(files, log, models, MODEL_FILES);
  const annotator = () =>
    vscode.workspace.getConfiguration('dateline').get<string>('annotator', '').trim().slice(0, 100) || 'me';
  const desk = rooms.add(
    new Desk<Session>({
      files,
      clock,
      random,
      log,
      memory: workspaceState,
      storage: (context.storageUri ?? context.globalStorageUri).toString(),
      startEngine: () => new Scheduler({ workers: platform.workers, clock, log, loadModels }),
      learns: (uri) =>
        vscode.workspace.getConfiguration('dateline', vscode.Uri.parse(uri)).get<boolean>('learnFromCorrections', true),
      readCodebook: (text) => readCodebookApart(platform.formatWorkers, clock, text),
      annotator,
      modeOf,
      folderOf,
      told: new DecisionMessages(),
    }),
  );
  const { decisions } = desk;
  const sessions = rooms.add(new Sessions(desk, workspaceState, log));
  const proposals = rooms.add(new Proposals<Session>(desk, { files, clock, random, log }));
  rooms.add(new SidecarFiles(sessions, decisions, proposals, desk.lessons, files, log));
  const decorations = rooms.add(new Decorations(sessions, log));
  const tinting = rooms.add(new Tinting(sessions));
  rooms.add(new StatusItem(sessions));
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
  const otherFormats = new OtherFormats();
  const compare = rooms.add(new CompareView(sessions, decisions));
  rooms.add(registerCodeActions(sessions, log));
  rooms.add(registerRename(sessions, decisions, corpus, log));
  const orphans = rooms.add(new Orphans(sessions, decisions, log));
  const notes = rooms.add(new Notes(sessions, decisions, log));
  rooms.add(new CodebookFiles(desk.codebooks, log));
  rooms.add(new Breaches(sessions, log));
  const guidelines = rooms.add(new Guidelines(desk.codebooks));
  rooms.add(new Badges(sessions, decisions, files, workspaceState, log));
  const randomBytes = (count: number) => random.bytes(count);
  const panels: PanelPorts = {
    load: (name, sheets, webview) => loadPage({ extensionUri, randomBytes }, name, sheets, webview),
    warn: (message) => log.warn(message),
  };
  const overFolder = { ...panels, corpus, sessions };
  const timeline = rooms.add(timelinePanel(overFolder));
  const network = rooms.add(networkPanel(overFolder));
  rooms.add(new FolderView({ ...overFolder, decisions }));
  rooms.add(
    registerCommands(
      {
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
        timeline,
        network,
        reports: rooms.add(new FolderReports(corpus)),
        memory: workspaceState,
        proposals,
        otherFormats,
        files,
        formatWorkers: platform.formatWorkers,
      },
      log,
    ),
  );
  rooms.add(new SidebarView({ ...panels, sessions, decisions, proposals, clearTint: () => tinting.clear() }));
  rooms.add(registerAgents({ desk, proposals, files, clock, log, server: platform.mcpServer }));
  sessions.start();

  const api = createApi(desk, otherFormats);
  if (context.extensionMode !== vscode.ExtensionMode.Test) return api;
  const activateMs = clock.now() - startedMs;
  const tested: DatelineApi = {
    ...api,
    activateMs,
    desk,
    sessions,
    decisions,
    decorations,
    review,
    orphans,
    notes,
    corpus,
    proposals,
  };
  return tested;
}
