/** While keys judge, none of them types: the editor's own typing is taken over, and given back. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';

/** What the editor runs for a character, for one of an input method, and for a dead key. */
const TYPING = ['type', 'compositionType', 'replacePreviousChar'];

/**
 * @param isHeld whether this document takes no keys; others are typed into as ever
 * @param pressed told of each key that has no meaning
 */
export function holdKeys(
  isHeld: (document: vscode.TextDocument) => boolean,
  pressed: (key: string) => void,
): Disposable {
  const store = new DisposableStore();
  for (const command of TYPING) {
    const run = (typed: { readonly text?: string } | undefined): unknown => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isHeld(editor.document)) return vscode.commands.executeCommand(`default:${command}`, typed);
      return pressed(typed?.text ?? '');
    };
    try {
      store.add(vscode.commands.registerCommand(command, run));
    } catch {
      // Another extension types already (an emulation of another editor): then the document itself is closed to it.
      void vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
      store.add({
        dispose: () => void vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession'),
      });
      break;
    }
  }
  return store;
}
