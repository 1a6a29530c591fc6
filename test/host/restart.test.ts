/** Dateline is turned off in the middle of its work, and on again, in a window that goes on. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/corrections/anchor';
import type { DatelineApi } from '../../src/extension';
import { inFront } from './inFront';
import { until } from './until';

const PARAGRAPH = 'Prime Minister Marta Faria met French President Luc Besnier in Lisbon on Tuesday.';
const ARTICLE = `${`${PARAGRAPH}\n\n`.repeat(40)}The harbour council of Tamsin waited.\n`;
/** How far the work has come when it ends, in milliseconds after the last key: before, in and after the analysis. */
const MOMENTS = [0, 200, 1_000];

suite('turned off and on', () => {
  let api: DatelineApi;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
    assert.ok(extension);
    api = await extension.activate();
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  /** The editor has some of its own for our views, which stay. */
  const ours = async () => {
    const all = new Set(await vscode.commands.getCommands(true));
    return api.commands.filter((id) => all.has(id));
  };
  const hoverAt = async (document: vscode.TextDocument, words: string) => {
    const place = document.positionAt(document.getText().indexOf(words) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return hovers.length;
  };

  for (const moment of MOMENTS)
    test(`${moment} ms after the last key nothing is left behind, and what was decided and typed is there after`, async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const uri = vscode.Uri.joinPath(folder.uri, `restart-${moment}.txt`);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(ARTICLE));
      await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
      const editor = await inFront(uri);
      const { document } = editor;
      const session = await until('the session', () => api.sessions.get(uri.toString()));
      await session.loaded;
      const commands = await ours();

      const start = session.text.indexOf('harbour council');
      const anchor = describeAnchor(session.text, { start, end: start + 'harbour council'.length });
      const saved = api.decisions.decide(session, [{ op: 'add', type: 'organization', anchor, scope: 'here' }]);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Yesterday, it was said. '));
      if (moment > 0) await new Promise((resolve) => setTimeout(resolve, moment));
      api.off();
      assert.equal(await saved, true);
      assert.equal(await hoverAt(document, 'Marta Faria'), 0);
      assert.deepEqual(await ours(), []);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'While it was off. '));

      // The others in this window look where the first one was.
      Object.assign(api, await api.on());
      const again = await until('the session after it', () => api.sessions.get(uri.toString()));
      assert.notEqual(again, session);
      await until('the analysis', () => again.status === 'ready' && again.snapshot?.complete);
      assert.equal(again.text, document.getText());
      const found = again.snapshot?.analysis.mentions ?? [];
      const typeOf = (words: string) => found.find((one) => one.start === again.text.indexOf(words))?.type;
      await until('what was decided', () => {
        const mentions = again.snapshot?.analysis.mentions ?? [];
        return mentions.find((one) => one.start === again.text.indexOf('harbour council'))?.type === 'organization';
      });
      assert.equal(typeOf('Marta Faria'), 'person');
      await until('the hover', async () => (await hoverAt(document, 'Marta Faria')) > 0);
      assert.deepEqual(await ours(), commands);
    });
});
