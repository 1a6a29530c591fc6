/**
 * Builds the rooms in the order in which they need each other: here what reads articles, marks them and keeps what is
 * decided. Everything over that is in extension.surfaces.ts, read when an article is there or something of it is asked
 * for. Nothing is read or started before an article is open.
 */
import * as vscode from 'vscode';
import type { DatelineApi as PublicApi } from '../docs/api/dateline';
import { registerAgents } from './agents/lm/register';
import { createApi } from './api';
import { DisposableStore } from './base/dispose';
import { describeFault } from './base/fault';
import type { EnableMode } from './desk/articleChoice';
import type { Decisions } from './desk/decisions';
import { Desk } from './desk/desk';
import { Proposals } from './desk/proposals';
import { CodebookFiles } from './editor/codebookFiles';
import { DecisionMessages } from './editor/decisionMessages';
import { Decorations } from './editor/decorations';
import { folderOf } from './editor/folderOf';
import { registerCommand } from './editor/gates';
import { type Session, Sessions } from './editor/sessions';
import { SidecarFiles } from './editor/sidecarFiles';
import { StatusItem } from './editor/statusItem';
import { CodebookThread } from './engine/codebookThread';
import { MODEL_FILES, readModels } from './engine/models';
import { Scheduler } from './engine/scheduler';
import type { OpenSurfaces, Surfaces } from './extension.surfaces';
import { OtherFormats } from './formats/others';
import type { Platform } from './platform/ports';

/** What `activate` gives to our own tests beside what others are given. */
export interface DatelineApi extends PublicApi, Surfaces {
  /** How long our own part of the activation took. */
  readonly activateMs: number;
  readonly desk: Desk<Session>;
  readonly sessions: Sessions;
  readonly decisions: Decisions<Session>;
  readonly decorations: Decorations;
  readonly proposals: Proposals<Session>;
  /** What the editor does where the extension is disabled in a running window. */
  off(): void;
  /** And where it is enabled again: another one, over the same files. */
  on(): Promise<DatelineApi>;
}

/** What package.json says that we have. */
interface Contributed {
  readonly commands: readonly { readonly command: string }[];
  readonly languageModelTools: readonly { readonly name: string }[];
}

const VIEWS = ['sidebar', 'folder'] as const;

/** @param load what opens the surfaces; called once, when they are first needed. */
export function activate(
  context: vscode.ExtensionContext,
  platform: Platform,
  load: () => Promise<OpenSurfaces>,
): PublicApi | Promise<DatelineApi> {
  const { clock, files, log, random } = platform;
  const startedMs = clock.now();
  const { extensionUri, workspaceState, subscriptions } = context;
  const rooms = new DisposableStore();
  subscriptions.push(rooms);

  const settingsFor = (uri: string) => vscode.workspace.getConfiguration('dateline', vscode.Uri.parse(uri));
  const models = vscode.Uri.joinPath(extensionUri, 'dist', 'models').toString();
  const loadModels = () => readModels(files, log, models, MODEL_FILES);
  const codebookThread = rooms.add(new CodebookThread(platform.formatWorkers, clock));
  const desk = rooms.add(
    new Desk<Session>({
      files,
      clock,
      random,
      log,
      memory: workspaceState,
      storage: (context.storageUri ?? context.globalStorageUri).toString(),
      startEngine: () => new Scheduler({ workers: platform.workers, clock, log, loadModels }),
      learns: (uri) => settingsFor(uri).get<boolean>('learnFromCorrections', true),
      readCodebook: (text) => codebookThread.read(text),
      annotator: () =>
        vscode.workspace.getConfiguration('dateline').get<string>('annotator', '').trim().slice(0, 100) || 'me',
      modeOf: (uri) => settingsFor(uri).get<EnableMode>('enable', 'auto'),
      folderOf,
      told: new DecisionMessages(),
    }),
  );
  const { decisions } = desk;
  const sessions = rooms.add(new Sessions(desk, workspaceState, log));
  const proposals = rooms.add(new Proposals<Session>(desk, { files, clock, random, log }));
  rooms.add(new SidecarFiles(sessions, decisions, proposals, desk.lessons, files, log));
  rooms.add(new CodebookFiles(desk.codebooks, log));
  const decorations = rooms.add(new Decorations(sessions, log));
  rooms.add(new StatusItem(sessions));
  const otherFormats = new OtherFormats();

  let opening: Promise<Surfaces> | undefined;
  const open = async (): Promise<Surfaces> => {
    const openSurfaces = await load();
    const surfaces = rooms.add(openSurfaces({ context, platform, desk, sessions, proposals, otherFormats }));
    sessions.tellAgain();
    return surfaces;
  };
  const surfaces = (): Promise<Surfaces> => {
    opening ??= open();
    return opening;
  };
  const { commands, languageModelTools }: Contributed = context.extension.packageJSON.contributes;
  for (const { command } of commands)
    rooms.add(registerCommand(log, command, async (...args) => (await surfaces()).run(command, args)));
  for (const view of VIEWS)
    rooms.add(
      vscode.window.registerWebviewViewProvider(`dateline.${view}`, {
        resolveWebviewView: async (place) => (await surfaces()).views[view].resolveWebviewView(place),
      }),
    );
  const tools = languageModelTools.map(({ name }) => name);
  const toolbox = async () => (await surfaces()).toolbox;
  rooms.add(registerAgents({ tools, toolbox, log, server: platform.mcpServer }));
  rooms.add(
    sessions.onSnapshot(({ isArticle }) => {
      if (isArticle && !opening) surfaces().catch((error) => log.error(`surfaces: ${describeFault(error)}`));
    }),
  );
  sessions.start();

  const api = createApi(desk, otherFormats);
  if (context.extensionMode !== vscode.ExtensionMode.Test) return api;
  const activateMs = clock.now() - startedMs;
  return surfaces().then((opened) => ({
    ...api,
    ...opened,
    activateMs,
    desk,
    sessions,
    decisions,
    decorations,
    proposals,
    off: () => rooms.dispose(),
    on: async () => (await activate(context, platform, load)) as DatelineApi,
  }));
}
