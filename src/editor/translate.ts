/** The reader's language as the editor knows it, for what is put into words in rooms without the editor. */
import * as vscode from 'vscode';
import { type Translate, translator } from '../words/translate';

/** English where the reader's language has no bundle of ours, so that dates are in the language of the words around them. */
export const translate: Translate = translator(
  vscode.l10n.bundle ? vscode.env.language : 'en',
  vscode.l10n.bundle ?? {},
);
