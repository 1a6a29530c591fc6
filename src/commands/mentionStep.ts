import * as vscode from 'vscode';
import { say } from '../editor/say';
import { indexOf } from '../model/lookup';
import { frontArticle, type Rooms } from './command';

/** Goes to the mention before (-1) or after (1) the cursor's of the same actor, round the ends of the article. */
export async function stepMention(rooms: Rooms, step: 1 | -1): Promise<void> {
  const front = frontArticle(rooms);
  if (!front) return;
  const index = indexOf(front.snapshot);
  const here = index.mentionAt(front.offset);
  if (!here) return say(vscode.l10n.t('Put the cursor on a name first.'));
  const mentions = index.alike(here);
  const next = mentions[(mentions.indexOf(here) + step + mentions.length) % mentions.length];
  if (next === here) return say(vscode.l10n.t('This is the only mention.'));
  if (next) await rooms.sessions.revealSpan(front.session, next, { tint: { kind: 'span' } });
}
