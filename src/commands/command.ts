import * as vscode from 'vscode';
import type { Corpus } from '../corpus/types';
import type { Decisions } from '../desk/decisions';
import type { Desk } from '../desk/desk';
import type { Proposals } from '../desk/proposals';
import type { CompareView } from '../editor/compareView';
import type { FolderReports } from '../editor/folder/folderReports';
import type { Guidelines } from '../editor/guidelines';
import type { Notes } from '../editor/notes';
import type { Orphans } from '../editor/orphans';
import type { Review } from '../editor/review';
import { say } from '../editor/say';
import type { Session, Sessions } from '../editor/sessions';
import type { Tinting } from '../editor/tint';
import type { OtherFormats } from '../formats/others';
import type { Snapshot } from '../model/types';
import type { Panels } from '../panels/panels';
import type { FileSystem, Memory, WorkerFactory } from '../platform/ports';
import type { CommandId } from './table';

/** What commands work with. */
export interface Rooms {
  readonly extensionUri: vscode.Uri;
  /** A folder of our own, the same in every workspace. */
  readonly storageUri: vscode.Uri;
  readonly desk: Desk<Session>;
  readonly panels: Panels;
  readonly sessions: Sessions;
  readonly tinting: Tinting;
  readonly decisions: Decisions<Session>;
  readonly review: Review;
  readonly orphans: Orphans;
  readonly notes: Notes;
  readonly guidelines: Guidelines;
  readonly compare: CompareView;
  readonly corpus: Corpus;
  readonly reports: FolderReports;
  /** What is remembered in this workspace. */
  readonly memory: Memory;
  readonly proposals: Proposals<Session>;
  /** Formats of other extensions. */
  readonly otherFormats: OtherFormats;
  readonly files: FileSystem;
  /** Threads in which formats are written and read. */
  readonly formatWorkers: WorkerFactory;
}

export interface Command {
  readonly id: CommandId;
  /** Arguments come from key bindings, links and other extensions: whatever is not as expected is ignored. */
  run(rooms: Rooms, ...args: readonly unknown[]): unknown;
}

export interface Front {
  readonly session: Session;
  readonly snapshot: Snapshot;
  /** Where the cursor stands, in the LF text. */
  readonly offset: number;
}

/** The article in front with its cursor; undefined, and said so in the status bar, where there is none. */
export function frontArticle({ sessions }: Rooms): Front | undefined {
  const session = sessions.active;
  const snapshot = session?.snapshot;
  if (!session || !snapshot) {
    say(vscode.l10n.t('No article is open in front, or it is still being read.'));
    return undefined;
  }
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === session.document);
  return { session, snapshot, offset: editor ? session.toOffset(editor.selection.active) : 0 };
}

/** The document in front that could be an article, analysed or not; undefined, and said so, where there is none. */
export function frontSession({ sessions }: Rooms): Session | undefined {
  if (!sessions.active) say(vscode.l10n.t('Open a text, Markdown or HTML file first.'));
  return sessions.active;
}

/** As `frontSession`; beside a page of ours, where no text is in front, the article that is seen there. */
export function seenSession(rooms: Rooms): Session | undefined {
  const { sessions } = rooms;
  const seen = vscode.window.visibleTextEditors.flatMap(({ document }) => sessions.get(document.uri.toString()) ?? []);
  return sessions.active ?? seen[0] ?? frontSession(rooms);
}
