/** All commands. Adding one touches one line here and a row in the table. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { registerCommand } from '../editor/gates';
import type { Log } from '../platform/ports';
import { ANNOTATE_COMMANDS } from './annotate/annotate';
import { copyCitation } from './away/copyCitation';
import { exportArticles } from './away/export';
import { importAnnotations } from './away/import';
import { scoreGold } from './away/score';
import type { Command, Rooms } from './command';
import { copyJson } from './copyJson';
import { showConcordance } from './folder/concordance';
import { showFolderCounts } from './folder/countFolder';
import { OPEN_PANELS } from './folder/openPanels';
import { readFolder, stopFolder } from './folder/readFolder';
import { searchFolder } from './folder/searchFolder';
import { showFolder } from './folder/showFolder';
import { writeBrief } from './folder/writeBrief';
import { headlineEvent } from './headlineEvent';
import { newFromClipboard } from './newFromClipboard';
import { newFromHtml } from './newFromHtml';
import { nextEvent } from './nextEvent';
import { nextMention } from './nextMention';
import { openCodebook } from './openCodebook';
import { openSample } from './openSample';
import { previousEvent } from './previousEvent';
import { previousMention } from './previousMention';
import { resume } from './resume';
import { revealMention } from './revealMention';
import { selectEvent } from './selectEvent';
import { showGuidelines } from './showGuidelines';
import { showMenu } from './showMenu';
import { showReferences } from './showReferences';
import { showSidebar } from './showSidebar';
import { showTypes } from './showTypes';
import { toggleFile } from './toggleFile';

const COMMANDS: readonly Command[] = [
  ...ANNOTATE_COMMANDS,
  ...OPEN_PANELS,
  copyCitation,
  copyJson,
  exportArticles,
  importAnnotations,
  scoreGold,
  headlineEvent,
  newFromClipboard,
  newFromHtml,
  nextEvent,
  nextMention,
  openCodebook,
  openSample,
  previousEvent,
  previousMention,
  readFolder,
  resume,
  revealMention,
  searchFolder,
  selectEvent,
  showFolder,
  showConcordance,
  showFolderCounts,
  showGuidelines,
  showMenu,
  showReferences,
  showSidebar,
  showTypes,
  stopFolder,
  toggleFile,
  writeBrief,
];

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** Of all commands that can be run. */
export const COMMAND_IDS: readonly string[] = [...BY_ID.keys()];

export const runCommand = (rooms: Rooms, id: string, args: readonly unknown[]): unknown =>
  BY_ID.get(id)?.run(rooms, ...args);

/** Those that only our own links call; the others stand in package.json. */
export function registerLinkCommands(rooms: Rooms, log: Log): Disposable {
  const store = new DisposableStore();
  for (const id of COMMAND_IDS)
    if (id.startsWith('dateline._')) store.add(registerCommand(log, id, (...args) => runCommand(rooms, id, args)));
  return store;
}
