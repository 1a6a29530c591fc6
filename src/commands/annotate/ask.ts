/** One question, answered by Enter on the highlighted row, or by typed words. */
import * as vscode from 'vscode';
import { labelText } from '../../words/labels';
import type { Choice } from './picks';

const WORDS_UNITS = 50;

/** Words of the article as they stand in a question. */
export const quoted = (text: string): string => labelText(text, WORDS_UNITS);

/** Where the question stands in a row of questions. */
export interface Place {
  readonly step: number;
  readonly of: number;
}

export interface Question<T> {
  /** Names the action and the words. */
  readonly title: string;
  readonly placeholder: string;
  /** The first is highlighted. */
  readonly rows: readonly Choice<T>[];
  readonly place?: Place | undefined;
  /** Rows that the typed words make, below those that they find. A row without a value only says something. */
  readonly typed?: (words: string) => readonly Choice<T | undefined>[];
}

/** undefined where the list was closed: nothing was chosen then. */
export function ask<T>(question: Question<T>): Promise<T | undefined> {
  const { rows, place, typed } = question;
  const list = vscode.window.createQuickPick<Choice<T | undefined>>();
  list.title = question.title;
  list.placeholder = question.placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.step = place?.step;
  list.totalSteps = place?.of;
  list.items = rows;
  return new Promise((resolve) => {
    const end = (value: T | undefined): void => {
      resolve(value);
      list.dispose();
    };
    list.onDidChangeValue((value) => {
      const words = value.trim();
      const made = words === '' || !typed ? [] : typed(words);
      list.items = [...rows, ...made.map((row) => ({ ...row, alwaysShow: true }))];
    });
    list.onDidAccept(() => {
      const value = list.activeItems[0]?.value;
      if (value !== undefined) end(value);
    });
    list.onDidHide(() => end(undefined));
    list.show();
  });
}
