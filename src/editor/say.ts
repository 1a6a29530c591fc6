/** A quiet word in the status bar, that nobody has to close. The only way there: names in it draw no icon and hide nothing. */
import * as vscode from 'vscode';
import { plainLabel } from '../words/labels';

const SAY_MS = 4_000;
const SAY_UNITS = 300;

export const say = (sentence: string, forMs = SAY_MS): void =>
  void vscode.window.setStatusBarMessage(plainLabel(sentence, SAY_UNITS), forMs);
