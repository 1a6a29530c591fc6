/** Builds the rooms in the order in which they need each other. Nothing is read or started before an article is open. */
import * as vscode from 'vscode';
import { DisposableStore } from './base/dispose';
import { registerCommands } from './commands/commands';
import { ArticleChoice, type EnableMode } from './editor/articleChoice';
import { Badges } from './editor/badges';
import { registerCodeActions } from './editor/codeActions';
import { CompareView } from './editor/compareView';
import { Decisions } from './editor/decisions';
import { Decorations } from './editor/decorations';
import { Notes } from './editor/notes';
import { Orphans } from './editor/orphans';
import { registerProviders } from './editor/providers';
import { registerRename } from './editor/rename';
import { Review } from './editor/review';
import { Sessions } from './editor/sessions';
import { SidecarFiles } from './editor/sidecarFiles';
import { StatusItem } from './editor/statusItem';
import { Tinting } from './editor/tint';
import { MODEL_FILES, readModels } from './engine/models';
import { Scheduler } from './engine/scheduler';
import { SidebarView } from './panels/sidebar/sidebarView';
import type { Platform } from './platform/ports';

/** What `activate` gives to tests. */
export interface DatelineApi {
  /** How long our own part of the activation took. */
  readonly activateMs: number;
  readonly sessions: Sessions;
  readonly decisions: Decisions;
  readonly decorations: Decorations;
  readonly review: Review;
  readonly orphans: Orphans;
  readonly notes: Notes;
}

export function activate(context: vscode.ExtensionContext, platform: Platform): DatelineApi {
  const { clock, files, log, random } = platform;
  const startedMs = clock.now();
  const { extensionUri, workspaceState, subscriptions } = context;
  const rooms = new DisposableStore();
  subscriptions.push(rooms);

  const modeOf = (uri: string) =>
    vscode.workspace.getConfiguration('dateline', vscode.Uri.parse(uri)).get<EnableMode>('enable', 'auto');
  const choice = new ArticleChoice(workspaceState, modeOf);
  const models = vscode.Uri.joinPath(extensionUri, 'dist', 'models').toString();
  const loadModels = () => readModels(files, log, models, MODEL_FILES);
  const startEngine = () => new Scheduler({ workers: platform.workers, clock, log, loadModels });
  const sessions = rooms.add(new Sessions(choice, startEngine, workspaceState, log));

  const storage = (context.storageUri ?? context.globalStorageUri).toString();
  const annotator = () =>
    vscode.workspace.getConfiguration('dateline').get<string>('annotator', '').trim().slice(0, 100) || 'me';
  const decisions = rooms.add(
    new Decisions({ sessions, files, clock, random, log, memory: workspaceState, storage, annotator }),
  );
  rooms.add(new SidecarFiles(sessions, decisions, files, log));
  const decorations = rooms.add(new Decorations(sessions, log));
  const tinting = rooms.add(new Tinting(sessions));
  rooms.add(new StatusItem(sessions));
  rooms.add(registerProviders(sessions, log));
  const review = rooms.add(new Review(sessions, decisions));
  const compare = rooms.add(new CompareView(sessions, decisions));
  rooms.add(registerCodeActions(sessions, log));
  rooms.add(registerRename(sessions, decisions, log));
  const orphans = rooms.add(new Orphans(sessions, decisions, log));
  const notes = rooms.add(new Notes(sessions, decisions, log));
  rooms.add(new Badges(sessions, decisions, files, workspaceState, log));
  rooms.add(
    registerCommands({ extensionUri, sessions, tinting, decisions, review, orphans, notes, compare, files }, log),
  );
  const randomBytes = (count: number) => random.bytes(count);
  const clearTint = () => tinting.clear();
  const warn = (message: string) => log.warn(message);
  rooms.add(new SidebarView({ extensionUri, sessions, decisions, clearTint, randomBytes, warn }));
  sessions.start();

  return { activateMs: clock.now() - startedMs, sessions, decisions, decorations, review, orphans, notes };
}
