/** A long day in the editor: typing, deciding, switching. What is kept must not grow with what was done. */
import * as assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/corrections/anchor';
import type { DatelineApi } from '../../src/extension';

const EDITS = Number(process.env.DATELINE_SOAK_EDITS ?? 10_000);
const SWITCHES = Number(process.env.DATELINE_SOAK_SWITCHES ?? 500);
const MOST_GROWTH = 1.05;
const WORDS = [
  'Ana Lima',
  ' met',
  ' the minister',
  '. She',
  ' accused',
  ' Lisbon',
  ' on Monday',
  ', police said.',
  '\n\n',
];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Megabytes in use after collection, when the editor has come to rest. */
async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  await pause(1_500);
  for (let time = 0; time < 4; time++) {
    collect();
    await pause(100);
  }
  return process.memoryUsage().heapUsed / 1e6;
}

suite('soak', () => {
  let files: vscode.Uri[];
  let dateline: DatelineApi;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(extension && folder);
    dateline = await extension.activate();
    files = ['border-accord.txt', 'harbor-strike.txt', 'river-dam.md'].map((name) =>
      vscode.Uri.joinPath(folder.uri, name),
    );
  });

  /** Types, deletes and undoes, and leaves the text as it was. */
  async function type(uri: vscode.Uri, edits: number): Promise<void> {
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    for (let at = 0; at < edits; at += 2) {
      // Few different texts: results of earlier ones are kept up to a bound (32 MB), which is reached before the first measure.
      const place = document.positionAt(200 + (at % 20) * 40);
      const words = WORDS[at % WORDS.length] ?? '';
      await editor.edit((builder) => builder.insert(place, words), { undoStopBefore: false, undoStopAfter: false });
      const end = document.positionAt(document.offsetAt(place) + words.length);
      await editor.edit((builder) => builder.delete(new vscode.Range(place, end)), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
      if (at % 500 === 0) await pause(300);
    }
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }

  async function decideAndUndo(uri: vscode.Uri): Promise<void> {
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    const session = dateline.sessions.get(uri.toString());
    if (!session) return;
    await session.loaded;
    const anchor = describeAnchor(session.text, { start: 0, end: 5 });
    await dateline.decisions.decide(session, [{ op: 'add', anchor, type: 'other', scope: 'here' }]);
    await vscode.commands.executeCommand('dateline.undo');
  }

  async function switchOften(times: number): Promise<void> {
    for (let at = 0; at < times; at++) {
      const uri = files[at % files.length];
      assert.ok(uri);
      await vscode.commands.executeCommand('vscode.open', uri, { preview: at % 2 === 0 });
      if (at % 50 === 0) await decideAndUndo(uri);
      if (at % 5 === 0) await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }

  test(`${EDITS} edits and ${SWITCHES} switches of article`, async () => {
    const [file] = files;
    assert.ok(file);
    // What is made once (compiled code, results of earlier texts) is there before the first measure.
    await type(file, EDITS / 4);
    await switchOften(SWITCHES / 5);
    const before = await heap();
    await type(file, EDITS);
    const between = await heap();
    await switchOften(SWITCHES);
    const after = await heap();
    const open = dateline.desk.all.length;
    console.log(
      `@@dateline-soak ${JSON.stringify({ before, between, after, growth: after / before, sessionsLeft: open })}`,
    );
    assert.equal(open, 0);
    assert.ok(after / before < MOST_GROWTH, `${before.toFixed(1)} to ${after.toFixed(1)} MB`);
  });
});
