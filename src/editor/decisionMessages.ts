/** What is said when corrections cannot be written: one calm sentence, once, with a way out. */
import * as vscode from 'vscode';
import type { Told } from '../desk/ports';
import type { Blocked } from '../store/blocked';
import { say } from './say';

const REFUSED: ReadonlySet<string> = new Set(['too-long', 'not-valid', 'too-many']);

export class DecisionMessages implements Told {
  /** What was said already and has not got better since, by file. */
  readonly #told = new Map<string, string>();

  saved(uri: string): void {
    this.#told.delete(uri);
  }

  notSaved(uri: string, error: string): void {
    // What was refused is gone: that is news each time.
    if (!REFUSED.has(error) && this.#isKnown(uri, error)) return;
    void vscode.window.showWarningMessage(this.#reason(error));
  }

  blocked(file: string, blocked: Blocked, overrule: () => Promise<void>): void {
    if (this.#isKnown(file, blocked.reason)) return;
    const { t } = vscode.l10n;
    const open = t('Open the File');
    const again = t('Keep a Copy and Write Again');
    const [sentence, ...choices] =
      blocked.reason === 'damaged'
        ? [
            t('A file of corrections is damaged. It is left as it is, and new corrections are kept in memory.'),
            open,
            again,
          ]
        : blocked.reason === 'newer'
          ? [
              t('These corrections were written by a newer version of Dateline. They are shown and cannot be changed.'),
              open,
            ]
          : [t('A file of corrections cannot be read. New corrections are kept in memory.'), open];
    void vscode.window.showWarningMessage(sentence ?? '', ...choices).then(async (chosen) => {
      if (chosen === open) await vscode.window.showTextDocument(vscode.Uri.parse(file, true));
      if (chosen === again) {
        this.#told.delete(file);
        await overrule();
      }
    });
  }

  moved(bring: () => Promise<void>): void {
    const { t } = vscode.l10n;
    const yes = t('Move the Corrections');
    const sentence = t('Corrections of a file that is gone seem to belong to this article.');
    void vscode.window.showInformationMessage(sentence, yes).then(async (chosen) => {
      if (chosen !== yes) return;
      await bring().catch(
        () => void vscode.window.showWarningMessage(t('The corrections could not be moved. They are where they were.')),
      );
    });
  }

  left(count: number, settle: (take: boolean) => Promise<void>): void {
    const { t } = vscode.l10n;
    const take = t('Take Them In');
    const drop = t('Throw Them Away');
    const sentence = t('Corrections of an earlier session were never written to the file: {0}.', count);
    void vscode.window.showWarningMessage(sentence, take, drop).then(async (chosen) => {
      if (chosen !== undefined) await settle(chosen === take);
    });
  }

  nothing(kind: 'undo' | 'redo'): void {
    const { t } = vscode.l10n;
    say(kind === 'undo' ? t('There is no correction to undo.') : t('There is no correction to redo.'));
  }

  #isKnown(uri: string, what: string): boolean {
    if (this.#told.get(uri) === what) return true;
    this.#told.set(uri, what);
    return false;
  }

  #reason(error: string): string {
    const { t } = vscode.l10n;
    switch (error) {
      case 'no-permission':
        return t(
          'This folder cannot be written to. Your corrections are kept in memory and written with the next one.',
        );
      case 'too-long':
        return t('That is too long for a correction. Nothing was changed.');
      case 'not-valid':
        return t('That cannot be kept as a correction. Nothing was changed.');
      case 'too-many':
        return t('This article has as many corrections as a file can hold. Nothing was changed.');
      case 'nothing-to-write':
        return t('There is nothing to write: the file is left as it is.');
      case 'no-space':
        return t('The disk is full. Your corrections are kept in memory and written with the next one.');
      default:
        return t('The corrections could not be written. They are kept in memory and written with the next one.');
    }
  }
}
