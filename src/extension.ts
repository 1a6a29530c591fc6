/** Builds the rooms in the order in which they need each other. Nothing is read or started before an article is open. */
import * as vscode from 'vscode';
import { registerAgents } from './agents/lm/register';
import { DisposableStore } from './base/dispose';
import { registerCommands } from './commands/commands';
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
import { loadPage } from './panels/loadPage';
import type { PanelPorts } from './panels/panel';
import { SidebarView } from './panels/sidebar/sidebarView';
import type { Platform } from './platform/ports';

/** What `activate` gives to tests. */
export interface DatelineApi {
  /** How long our own part of the activation took. */
  readonly activateMs: number;
  readonly desk: Desk<Session>;
  readonly sessions: Sessions;
  readonly decisions: Decisions<Session>;
  readonly decorations: Decorations;
  readonly review: Review;
  readonly orphans: Orphans;
  readonly notes: Notes;
  readonly proposals: Proposals<Session>;
}

export function activate(context: vscode.ExtensionContext, platform: Platform): DatelineApi {
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
  rooms.add(registerProviders(sessions, log));
  const review = rooms.add(new Review(sessions, decisions, proposals));
  rooms.add(new ProposalNews(sessions, proposals));
  rooms.add(new FirstSteps(sessions, decisions, review));
  const compare = rooms.add(new CompareView(sessions, decisions));
  rooms.add(registerCodeActions(sessions, log));
  rooms.add(registerRename(sessions, decisions, log));
  const orphans = rooms.add(new Orphans(sessions, decisions, log));
  const notes = rooms.add(new Notes(sessions, decisions, log));
  rooms.add(new CodebookFiles(desk.codebooks, log));
  rooms.add(new Breaches(sessions, log));
  const guidelines = rooms.add(new Guidelines(desk.codebooks));
  rooms.add(new Badges(sessions, decisions, files, workspaceState, log));
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
        proposals,
        files,
        formatWorkers: platform.formatWorkers,
      },
      log,
    ),
  );
  const randomBytes = (count: number) => random.bytes(count);
  const panels: PanelPorts = {
    load: (name, webview) => loadPage({ extensionUri, randomBytes }, name, webview),
    warn: (message) => log.warn(message),
  };
  rooms.add(new SidebarView({ ...panels, sessions, decisions, clearTint: () => tinting.clear() }));
  rooms.add(registerAgents({ desk, proposals, files, clock, log, server: platform.mcpServer }));
  sessions.start();

  return {
    activateMs: clock.now() - startedMs,
    desk,
    sessions,
    decisions,
    decorations,
    review,
    orphans,
    notes,
    proposals,
  };
}
