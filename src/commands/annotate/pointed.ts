/** What a person points at: with the cursor, with a selection, or from the sidebar and the hover card by ids. */
import * as vscode from 'vscode';
import type { Bare } from '../../corrections/correction';
import type { Ground } from '../../corrections/gestures';
import { trimmed, wordAt } from '../../corrections/wordSpans';
import { say } from '../../editor/say';
import type { Session } from '../../editor/sessions';
import { emptyAnalysis } from '../../model/analysis';
import { indexOf } from '../../model/lookup';
import type { Actor, Event, Mention, Snapshot, Span } from '../../model/types';
import type { Rooms } from '../command';

export interface Pointed extends Ground {
  readonly session: Session;
  readonly snapshot: Snapshot | undefined;
  /** Where the cursor stands, in the LF text. */
  readonly offset: number;
  /** The selected words without blanks around them; undefined where nothing is selected. */
  readonly selection: Span | undefined;
  /** The named, described or meant one under the cursor or exactly selected. */
  readonly mention: Mention | undefined;
  /** The event whose words are under the cursor. */
  readonly event: Event | undefined;
}

/**
 * `key` and `id` name a session and a mention or event of it (from the sidebar, a card or the lightbulb); without them
 * the cursor of the article in front counts. Also where nothing is analysed: a person can mark any text.
 */
export function pointed({ sessions }: Rooms, key?: unknown, id?: unknown): Pointed | undefined {
  const session = typeof key === 'number' ? sessions.byKey(key) : sessions.active;
  if (!session || session.document.isClosed) {
    say(vscode.l10n.t('Open a text, Markdown or HTML file first.'));
    return undefined;
  }
  const { snapshot, text } = session;
  const analysis = snapshot?.analysis ?? emptyAnalysis(session.uri);
  const index = snapshot && indexOf(snapshot);
  const base = { session, snapshot, text, analysis };
  if (typeof id === 'string') {
    const mention = index?.mention(id);
    const event = mention ? undefined : index?.event(id);
    const offset = mention?.start ?? event?.trigger.start ?? 0;
    return { ...base, offset, selection: undefined, mention, event };
  }
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === session.document);
  if (!editor) return { ...base, offset: 0, selection: undefined, mention: undefined, event: undefined };
  const offset = session.toOffset(editor.selection.active);
  const span = { start: session.toOffset(editor.selection.start), end: session.toOffset(editor.selection.end) };
  const selection = trimmed(text, span);
  const exact = selection && index?.mentions.find((one) => one.start === selection.start && one.end === selection.end);
  const at = selection ? selection.start : offset;
  return { ...base, offset, selection, mention: exact ?? index?.mentionAt(at), event: index?.eventAt(at) };
}

/** The selected words, or those under the cursor. */
export const wordsMeant = ({ text, selection, offset }: Pointed): Span | undefined => selection ?? wordAt(text, offset);

export function pointedMention(
  rooms: Rooms,
  key?: unknown,
  id?: unknown,
): (Pointed & { mention: Mention }) | undefined {
  const at = pointed(rooms, key, id);
  if (!at) return undefined;
  if (at.mention) return { ...at, mention: at.mention };
  say(vscode.l10n.t('Put the cursor on a name first.'));
  return undefined;
}

export function pointedActor(
  rooms: Rooms,
  key?: unknown,
  id?: unknown,
): (Pointed & { mention: Mention; actor: Actor }) | undefined {
  const at = pointedMention(rooms, key, id);
  const actor = at?.snapshot && indexOf(at.snapshot).actor(at.mention.actor);
  if (at && actor) return { ...at, actor };
  if (at) say(vscode.l10n.t('A date or a sum of money is nobody.'));
  return undefined;
}

export function pointedEvent(rooms: Rooms, key?: unknown, id?: unknown): (Pointed & { event: Event }) | undefined {
  const at = pointed(rooms, key, id);
  if (!at) return undefined;
  if (at.event) return { ...at, event: at.event };
  say(vscode.l10n.t('Put the cursor on the words that tell an event first.'));
  return undefined;
}

/** Shows a gesture at once; false where there was nothing to change or it is not safe on disk yet. */
export async function decide(
  { decisions }: Rooms,
  session: Session,
  gesture: readonly Bare[],
  batch?: string,
): Promise<boolean> {
  if (gesture.length > 0) return decisions.decide(session, gesture, [], batch);
  say(vscode.l10n.t('There is nothing to change.'));
  return false;
}
