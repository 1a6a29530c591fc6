/** What stands in front and where its cursor is: told by the editor's window, later than the call that asks for it. */
import * as vscode from 'vscode';
import { until } from './until';

/** The editor of a document, when it is the active one. */
export const inFront = (uri: vscode.Uri): Promise<vscode.TextEditor> =>
  until(`${uri.path} in front`, () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.uri.toString() === uri.toString() && activeTextEditor;
  });

/** Selects, and waits until the window has done it: until then an older selection may come back. */
export async function select(editor: vscode.TextEditor, range: vscode.Range): Promise<void> {
  const wanted = new vscode.Selection(range.start, range.end);
  await selectionMoves(editor, () => {
    editor.selection = wanted;
  });
}

/** Runs what moves the cursor and waits until the window has told where it is. */
export async function selectionMoves(editor: vscode.TextEditor, move: () => unknown): Promise<void> {
  const before = editor.selection;
  let told: vscode.Selection | undefined;
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    if (textEditor === editor) told = selections[0];
  });
  try {
    await move();
    if (editor.selection.isEqual(before)) return;
    await until('the cursor', () => told?.isEqual(editor.selection));
  } finally {
    listening.dispose();
  }
}
