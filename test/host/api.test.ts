/** What other extensions are given, through the example of docs/example-extension. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../docs/api/dateline';
import { activate } from '../../docs/example-extension/extension';
import { inFront } from './inFront';
import { until } from './until';

const ARTICLE = `TAMSIN, May 14, 2024 (Meridian Press) — Prime Minister Katarina Holt met French President Emmanuel Macron in Berlin on Tuesday.

Holt told Macron that her government would withdraw its troops from the border. Macron thanked Holt and promised to visit Poland in June.
`;

suite('The API', () => {
  let api: DatelineApi;
  const subscriptions: { dispose(): unknown }[] = [];

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
    assert.ok(extension);
    api = await extension.activate();
    await activate({ subscriptions });
  });
  suiteTeardown(async () => {
    for (const one of subscriptions) one.dispose();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('a text that lies nowhere is analysed, with the day that it is given', async () => {
    const [first] = await vscode.commands.executeCommand<string[]>('datelineExample.analyze', ARTICLE);
    assert.match(first ?? '', /Holt.* met .*Macron/);
    const analysis = await api.analyze('Ana Lima met Rui Sousa in Porto on Monday.', { date: '2024-05-15' });
    assert.equal(analysis?.date, '2024-05-15');
    assert.equal(analysis?.version, 1);
    assert.ok(!JSON.stringify(analysis).includes('"prose"'));
    const both = await Promise.all([api.analyze('Ana Lima left.'), api.analyze('Rui Sousa left.')]);
    assert.deepEqual(
      both.map((one) => one?.actors.length),
      [1, 1],
    );
  });

  test('a document in front has a snapshot, and its changes are told', async () => {
    const told: string[] = [];
    const listening = api.onDidChangeSnapshot((uri) => told.push(uri));
    const document = await vscode.workspace.openTextDocument({ content: ARTICLE, language: 'plaintext' });
    const uri = document.uri.toString();
    await vscode.window.showTextDocument(document);
    await inFront(document.uri);
    const snapshot = await until('the snapshot', () => {
      const now = api.snapshot(uri);
      return now?.complete && now;
    });
    assert.equal(snapshot.text, ARTICLE);
    assert.deepEqual(structuredClone(snapshot), snapshot);
    assert.ok(told.includes(uri));
    assert.match((await vscode.commands.executeCommand<string>('datelineExample.headline')) ?? '', /met/);
    listening.dispose();
    assert.equal(api.snapshot('file:///nowhere.txt'), undefined);
  });

  test('wrong arguments are told, and no format takes the place of another', async () => {
    await assert.rejects(api.analyze(5 as never), TypeError);
    await assert.rejects(api.analyze('x', { format: 'pdf' as never }), TypeError);
    await assert.rejects(api.analyze('x', { date: 'today' }), TypeError);
    assert.throws(() => api.onDidChangeSnapshot(undefined as never), TypeError);
    const write = () => '';
    for (const wrong of [
      undefined,
      {},
      { id: 'a b', label: 'x', ending: 'x', write },
      { id: 'a', label: '', ending: 'x', write },
    ])
      assert.throws(() => api.registerFormat(wrong as never), TypeError);
    assert.throws(() => api.registerFormat({ id: 'brat', label: 'x', ending: 'x', write }), /there already/);
    const own = api.registerFormat({ id: 'mine', label: 'x', ending: 'x', write });
    assert.throws(() => api.registerFormat({ id: 'mine', label: 'x', ending: 'x', write }), /there already/);
    own.dispose();
    api.registerFormat({ id: 'mine', label: 'x', ending: 'x', write }).dispose();
  });
});
