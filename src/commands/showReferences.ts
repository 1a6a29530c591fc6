import * as vscode from 'vscode';
import { CARD_COMMANDS } from '../editor/hoverCard';
import { indexOf } from '../model/lookup';
import type { Command } from './command';

/** From a hover card: (session key, mention id). Opens the peek view with all mentions of the actor. */
export const showReferences: Command = {
  id: CARD_COMMANDS.references,
  async run({ sessions }, key, id) {
    const session = typeof key === 'number' ? sessions.byKey(key) : undefined;
    const index = session?.snapshot && indexOf(session.snapshot);
    const mention = typeof id === 'string' ? index?.mention(id) : undefined;
    if (!session || !index || !mention) return;
    const { uri } = session.document;
    const locations = index.alike(mention).map((each) => new vscode.Location(uri, session.toRange(each)));
    await vscode.window.showTextDocument(session.document);
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      uri,
      session.toRange(mention).start,
      locations,
    );
  },
};
