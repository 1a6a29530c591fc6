import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension';
import { inFront } from './inFront';
import { until } from './until';

async function api(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  assert.ok(extension);
  return extension.activate();
}

const root = (): vscode.Uri => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
};
const NEWS =
  'KORSUND, March 2, 2026 (Harbor Wire) — Mayor Delphine Quorvane met union leader Bram Tolvey in Korsund on Monday.\n\n';
const put = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root(), name), new TextEncoder().encode(text));

suite('the folder of articles', () => {
  const files = ['folder-one.txt', 'folder-two.txt', 'ignored/folder-three.txt', '.gitignore'];

  suiteSetup(async () => {
    await put(
      'folder-one.txt',
      `${NEWS}Delphine Quorvane thanked Bram Tolvey. "We have talked for long enough," Quorvane said.\n`,
    );
    await put(
      'folder-two.txt',
      `${NEWS}Bram Tolvey accused Mayor Delphine Quorvane of breaking a promise on Tuesday. Tolvey called a strike.\n`,
    );
    await put('ignored/folder-three.txt', `${NEWS}Delphine Quorvane visited Bram Tolvey.\n`);
    await put('.gitignore', 'ignored/\n');
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of files) await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), name));
  });

  test('is read, without what git ignores, and its actors are one across articles', async () => {
    const { corpus } = await api();
    await vscode.commands.executeCommand('dateline.readFolder');
    const mayor = await until(
      'the mayor',
      () =>
        !corpus.state.running &&
        corpus.actors().find(({ name, articles }) => name === 'Delphine Quorvane' && articles === 2),
    );
    const articles = corpus.articles.map(({ uri }) => uri.slice(root().toString().length + 1));
    assert.ok(articles.includes('folder-one.txt') && articles.includes('folder-two.txt'), articles.join(' '));
    assert.ok(!articles.includes('ignored/folder-three.txt'));
    assert.ok(corpus.mentionsOf(mayor.id).length >= 4);
  });

  test('answers Ctrl+T and Find All References without opening its articles', async () => {
    const { corpus, sessions } = await api();
    await until('her name in the search', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Quorvane',
      );
      return symbols.some(({ name }) => name === 'Delphine Quorvane');
    });
    const other = vscode.Uri.joinPath(root(), 'folder-two.txt');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root(), 'folder-one.txt'));
    await vscode.window.showTextDocument(document);
    await inFront(document.uri);
    const session = await until('the session', () => sessions.get(document.uri.toString()));
    await until('the analysis', () => session.status === 'ready' && session.snapshot);
    await until('the article in the folder', () => corpus.articles.length > 0);
    const position = document.positionAt(document.getText().indexOf('Quorvane') + 1);
    const elsewhere = await until('two places in the other article', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position,
      );
      const there = found.filter(({ uri }) => uri.toString() === other.toString());
      return there.length >= 2 && there;
    });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(other)).split('\n');
    for (const { range } of elsewhere) assert.equal(range.isSingleLine, true);
    assert.ok(
      elsewhere.some(({ range }) =>
        text[range.start.line]?.slice(range.start.character, range.end.character).includes('Quorvane'),
      ),
    );
  });

  test('sees a file that comes and one that goes', async () => {
    const { corpus } = await api();
    await put(
      'folder-late.txt',
      `${NEWS}Orsolya Vintrel praised Mayor Delphine Quorvane on Monday. Vintrel left Korsund.\n`,
    );
    await until('the new one', () => corpus.actors().some(({ name }) => name === 'Orsolya Vintrel'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), 'folder-late.txt'));
    await until('its going', () => !corpus.actors().some(({ name }) => name === 'Orsolya Vintrel'));
  });

  for (const section of ['files', 'search'])
    test(`leaves out what ${section}.exclude leaves out, and takes it in again`, async () => {
      const { corpus } = await api();
      const isThere = () => corpus.articles.some(({ uri }) => uri.endsWith('/folder-two.txt'));
      await until('the article', isThere);
      const settings = vscode.workspace.getConfiguration(section);
      await settings.update('exclude', { '**/folder-two.txt': true }, vscode.ConfigurationTarget.Workspace);
      try {
        await until('its going', () => !isThere());
        assert.ok(corpus.articles.some(({ uri }) => uri.endsWith('/folder-one.txt')));
      } finally {
        await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await until('its coming back', isThere);
    });

  test('renames an actor in every article through the register, which F12 then leads to', async () => {
    const { corpus, sessions } = await api();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root(), 'folder-one.txt'));
    await vscode.window.showTextDocument(document);
    await inFront(document.uri);
    const session = await until('the session', () => sessions.get(document.uri.toString()));
    await until('the analysis', () => session.status === 'ready' && session.snapshot);
    await until('the mayor', () =>
      corpus.actors().find(({ name, articles }) => name === 'Delphine Quorvane' && articles === 2),
    );
    const before = document.getText();
    const position = document.positionAt(before.indexOf('Delphine Quorvane') + 1);
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'D. Quorvane of Korsund',
    );
    const renamed = await until('the new name', () =>
      corpus.actors().find(({ name, articles }) => name === 'D. Quorvane of Korsund' && articles === 2),
    );
    assert.equal(renamed.known, true);
    assert.equal(document.getText(), before);
    const entry = await until('the entry of the register', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      return found.find(({ uri }) => uri.path.endsWith('/.dateline/actors.jsonl'));
    });
    await vscode.workspace.fs.delete(entry.uri);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), 'folder-one.txt.dateline.jsonl'));
  });

  test('keeps what a person says about two reports of one event', async () => {
    const { corpus } = await api();
    const events = await until('two reports', () => {
      const met = corpus
        .events()
        .filter(({ act, article }) => act === 'CONSULT' && /folder-(one|two)\.txt$/.test(article));
      const [first] = met;
      const second = met.find(({ article }) => article !== first?.article);
      return first && second && [first, second];
    });
    const saved = await corpus.decideSame(
      events.map(({ id }) => id),
      true,
    );
    assert.deepEqual(saved, { ok: true, value: undefined });
    const group = await until('the group', () => corpus.groups()[0]);
    assert.equal(group.events.length, 2);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), '.dateline/events.jsonl'));
  });
});
