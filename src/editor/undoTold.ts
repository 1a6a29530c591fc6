/** Undo and redo that say what they took back or did again. */
import * as vscode from 'vscode';
import { type Correction, standing } from '../corrections/correction';
import type { Decisions } from './decisions';
import { gestureWords } from './decisionWords';
import type { Session } from './sessions';

const SAY_MS = 6_000;

export async function undoTold(decisions: Decisions, session: Session, kind: 'undo' | 'redo'): Promise<void> {
  const before = held(decisions, session);
  await decisions[kind](session);
  const after = held(decisions, session);
  const { t } = vscode.l10n;
  const gone = missing(before, after);
  const back = missing(after, before);
  if (gone.length > 0) vscode.window.setStatusBarMessage(t('Undone: {0}', gestureWords(gone, t)), SAY_MS);
  else if (back.length > 0) {
    const sentence =
      kind === 'redo' ? t('Done again: {0}', gestureWords(back, t)) : t('Back again: {0}', gestureWords(back, t));
    vscode.window.setStatusBarMessage(sentence, SAY_MS);
  }
}

const held = (decisions: Decisions, session: Session): readonly Correction[] => [
  ...standing(decisions.of(session)?.corrections ?? []),
  ...standing(decisions.registerOf(session)?.corrections ?? []),
];

function missing(from: readonly Correction[], there: readonly Correction[]): readonly Correction[] {
  const ids = new Set(there.map((one) => one.id));
  return from.filter((one) => !ids.has(one.id));
}
