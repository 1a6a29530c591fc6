import * as vscode from 'vscode';
import { indexOf } from '../model/lookup';
import { CARD_COMMANDS, type Card, eventCard, mentionCard, timeCard } from './hoverCard';
import { appendForeign, linksMarkdown } from './safeMarkdown';
import type { Session } from './sessions';
import { translate } from './translate';

const FOREIGN_UNITS = 240;

/** The card of what stands at the position: of the event where it is a trigger, and of the mention. */
export function hoverAt(session: Session, position: vscode.Position): vscode.Hover | undefined {
  const { snapshot } = session;
  if (!snapshot) return undefined;
  const index = indexOf(snapshot);
  const offset = session.toOffset(position);
  const event = index.eventAt(offset);
  const mention = index.mentionAt(offset);
  const time = mention ? undefined : index.timeAt(offset);
  const cards = [
    ...(mention ? [mentionCard(snapshot, mention, session.key, translate, session.codebook)] : []),
    ...(time ? [timeCard(snapshot, time, translate)] : []),
    ...(event ? [eventCard(snapshot, event, session.key, translate, session.codebook)] : []),
  ];
  const span = mention ?? event?.trigger ?? time;
  return span ? new vscode.Hover(cards.flatMap(markdownOf), session.toRange(span)) : undefined;
}

/** Article text and links never share a string: only the one of our own words is trusted. */
function markdownOf(card: Card): vscode.MarkdownString[] {
  const text = new vscode.MarkdownString();
  for (const line of card.lines) {
    for (const piece of line) {
      if ('own' in piece) text.appendMarkdown(piece.own);
      else if (piece.strong) {
        text.appendMarkdown('**');
        appendForeign(text, piece.foreign, FOREIGN_UNITS);
        text.appendMarkdown('**');
      } else appendForeign(text, piece.foreign, FOREIGN_UNITS);
    }
    text.appendMarkdown('  \n');
  }
  const rows = [card.links, card.corrections].map(linksMarkdown).filter((row) => row !== '');
  if (rows.length === 0) return [text];
  const trusted = new vscode.MarkdownString(rows.join('  \n'));
  trusted.isTrusted = { enabledCommands: Object.values(CARD_COMMANDS) };
  return [text, trusted];
}
