import * as vscode from 'vscode';
import { decisionWords } from '../../editor/decisionWords';
import { say } from '../../editor/say';
import { translate } from '../../editor/translate';
import { wordsAt } from '../../model/prose';
import { labelText, plainLabel } from '../../words/labels';
import { quoteWords } from '../../words/quote';
import type { Command } from '../command';
import { pointed, wordsMeant } from './pointed';

const QUOTE_UNITS = 80;

/** Puts one of the corrections whose words are gone at the selected words. */
export const reanchorHere: Command = {
  id: 'dateline.reanchorHere',
  async run(rooms) {
    const at = pointed(rooms);
    if (!at) return;
    const orphans = at.session.corrections.orphans;
    if (orphans.length === 0) return say(vscode.l10n.t('Every correction of this article has its place.'));
    const span = wordsMeant(at);
    if (!span) return say(vscode.l10n.t('Select words first, or put the cursor on one.'));
    const items = orphans.map((orphan) => ({
      label: plainLabel(quoteWords(orphan.correction.anchor.quote, QUOTE_UNITS)),
      description: plainLabel(decisionWords(orphan.correction, translate)),
      orphan,
    }));
    const placeHolder = vscode.l10n.t('Which correction belongs at “{0}”?', labelText(wordsAt(at, span), QUOTE_UNITS));
    const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder });
    if (chosen) await rooms.orphans.reanchor(at.session, chosen.orphan, span);
  },
};
