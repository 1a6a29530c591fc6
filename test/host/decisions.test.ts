import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Bare, Correction } from '../../src/corrections/correction';
import type { Session } from '../../src/editor/sessions';
import type { DatelineApi } from '../../src/extension';
import { inFront } from './inFront';
import { soon, until } from './until';

const ARTICLE = `The council of Tamsin voted for the new harbour plan on Tuesday. Councillor Katarina Holmberg welcomed the vote.

The plan goes back to a proposal that Holmberg made two years ago. Fishermen from Brenholm said that they would wait and see.
`;
let count = 0;

async function api(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  assert.ok(extension);
  return extension.activate();
}

const folder = () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
const fileNamed = (name: string) => vscode.Uri.joinPath(folder(), name);
const sidecarOf = (uri: vscode.Uri) => uri.with({ path: `${uri.path}.dateline.jsonl` });
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
const read = async (uri: vscode.Uri): Promise<string> =>
  (await exists(uri)) ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : '';
const linesOf = async (uri: vscode.Uri): Promise<Correction[]> =>
  (await read(sidecarOf(uri)))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A new article on disk, open and read. */
async function fresh(content = ARTICLE, before?: (uri: vscode.Uri) => Promise<void>) {
  const uri = fileNamed(`decided-${Date.now()}-${count++}.txt`);
  await write(uri, content);
  await before?.(uri);
  return { uri, ...(await show(uri)) };
}

async function show(uri: vscode.Uri) {
  const { sessions, decisions } = await api();
  // Not through the API, which would keep the document for minutes after its editor is closed.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = await inFront(uri);
  const { document } = editor;
  const session = await until('the session', () => sessions.get(document.uri.toString()));
  await session.loaded;
  return { document, editor, session, decisions };
}

async function close(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

const spanOf = (session: Session, words: string) => {
  const start = session.text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const mark = (session: Session, words: string, type = 'other'): Bare => ({
  op: 'add',
  anchor: describeAnchor(session.text, spanOf(session, words)),
  type,
  scope: 'here',
});
/** The words that a person marked. */
const marked = (session: Session): string[] => {
  const { snapshot } = session;
  const own = snapshot?.analysis.mentions.filter((one) => snapshot.decisions?.get(one.id) === 'added') ?? [];
  return own.map((one) => session.document.getText(session.toRange(one)));
};
const confirmation = (id: string, words: string): Correction => ({
  v: 1,
  id,
  at: '2024-05-01T10:00:00.000Z',
  by: 'someone',
  op: 'add',
  type: 'other',
  scope: 'here',
  anchor: describeAnchor(ARTICLE, {
    start: ARTICLE.indexOf(words),
    end: ARTICLE.indexOf(words) + words.length,
  }),
});

suite('a person decides', () => {
  teardown(close);

  test('a mark shows at once, is in the file, and is taken back and done again', async () => {
    const { uri, session, decisions } = await fresh();
    const saved = decisions.decide(session, [mark(session, 'harbour plan')]);
    assert.deepEqual(marked(session), ['harbour plan']);
    assert.equal(await saved, true);
    const [line] = await linesOf(uri);
    assert.equal(line?.op, 'add');
    assert.equal(line?.by, 'me');
    await decisions.undo(session);
    assert.deepEqual(marked(session), []);
    await decisions.redo(session);
    assert.deepEqual(marked(session), ['harbour plan']);
    assert.equal((await linesOf(uri)).length, 3);
  });

  test('it is there again when the article is opened again', async () => {
    const { uri, session, decisions } = await fresh();
    await decisions.decide(session, [mark(session, 'harbour plan')]);
    await close();
    await until('the end of the session', async () => !(await api()).sessions.get(session.uri));
    const again = await show(uri);
    await soon(() => assert.deepEqual(marked(again.session), ['harbour plan']));
  });

  test('another program changed the article meanwhile', async () => {
    const { uri, session, decisions } = await fresh();
    await decisions.decide(session, [mark(session, 'proposal')]);
    await close();
    await until('the end of the session', async () => !(await api()).sessions.get(session.uri));
    await write(uri, `An opening line that was not there. ${ARTICLE.replace('two years', 'some three years')}`);
    const again = await show(uri);
    await soon(() => assert.deepEqual(marked(again.session), ['proposal']));
  });

  test('a line that another window or git added is taken in, and both stay', async () => {
    const { uri, session, decisions } = await fresh();
    await decisions.decide(session, [mark(session, 'harbour plan')]);
    await write(
      sidecarOf(uri),
      `${await read(sidecarOf(uri))}${JSON.stringify(confirmation('theirs', 'Fishermen'))}\n`,
    );
    await until('the other mark', () => marked(session).length === 2);
    await decisions.decide(session, [mark(session, 'proposal')]);
    assert.deepEqual(marked(session), ['harbour plan', 'proposal', 'Fishermen']);
    assert.equal((await linesOf(uri)).length, 3);
  });

  test('a damaged file is left alone and what can be read is shown', async () => {
    const damaged = `${JSON.stringify(confirmation('whole', 'Fishermen'))}\n<<<<<<< HEAD\n`;
    const { uri, session, decisions } = await fresh(ARTICLE, (article) =>
      Promise.resolve(write(sidecarOf(article), damaged)),
    );
    await soon(() => assert.deepEqual(marked(session), ['Fishermen']));
    assert.equal(await decisions.decide(session, [mark(session, 'proposal')]), false);
    assert.deepEqual(marked(session), ['proposal', 'Fishermen']);
    assert.equal(await read(sidecarOf(uri)), damaged);
  });

  test('the file follows a renamed article', async () => {
    const { uri, session, decisions } = await fresh();
    await decisions.decide(session, [mark(session, 'harbour plan')]);
    const next = fileNamed(`renamed-${Date.now()}.txt`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, next);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the moved file', () => exists(sidecarOf(next)));
    await until('the end of the old file', async () => !(await exists(sidecarOf(uri))));
    const moved = await show(next);
    await until('the mark', () => marked(moved.session).length === 1);
  });

  test('typing moves marks; words that are gone become a problem that one action puts right', async () => {
    const { document, editor, session, decisions } = await fresh();
    await decisions.decide(session, [mark(session, 'Fishermen from Brenholm')]);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late edition. '));
    assert.deepEqual(marked(session), ['Fishermen from Brenholm']);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) =>
      edit.replace(whole, ARTICLE.replace('Fishermen from Brenholm', 'Fishers from Brenholme')),
    );
    const own = () => vscode.languages.getDiagnostics(document.uri).find((problem) => problem.source === 'Dateline');
    const [orphan] = await until(
      'the orphan',
      () => session.corrections.orphans.length === 1 && session.corrections.orphans,
    );
    assert.ok(orphan);
    await until('its candidate', () => session.corrections.orphans[0]?.candidate);
    const problem = await until('the problem', () => {
      const found = own();
      return found && document.getText(found.range).includes('Brenholm') ? found : undefined;
    });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    const best = actions.find((action) => action.command?.command === 'dateline._reanchor');
    assert.ok(best?.command);
    await vscode.commands.executeCommand(best.command.command, ...(best.command.arguments ?? []));
    assert.deepEqual(marked(session), ['Fishers from Brenholme']);
    await until('the end of the problem', () => !own());
    await decisions.undo(session);
    assert.equal(session.corrections.orphans.length, 1);
  });

  test('an untitled article keeps its marks and hands them to the file that it is saved as', async () => {
    const { sessions, decisions } = await api();
    const untitled = await vscode.workspace.openTextDocument({
      content: `${ARTICLE}${Date.now()}`,
      language: 'plaintext',
    });
    await vscode.window.showTextDocument(untitled);
    await inFront(untitled.uri);
    const first = await until('the session', () => sessions.get(untitled.uri.toString()));
    assert.equal(await decisions.decide(first, [mark(first, 'harbour plan')]), true);
    const text = untitled.getText();
    await close();
    await until('the end of the session', () => !sessions.get(first.uri));
    const uri = fileNamed(`saved-${Date.now()}.txt`);
    await write(uri, text);
    const { session } = await show(uri);
    await until('the mark', () => marked(session).length === 1);
    await until('the file', async () => (await linesOf(uri)).length === 1);
  });

  test('a file that is not analysed can be marked', async () => {
    const { session, decisions } = await fresh();
    const { desk } = await api();
    await desk.choose(session, false);
    assert.equal(session.status, 'off');
    await decisions.decide(session, [mark(session, 'Brenholm', 'place')]);
    assert.deepEqual(marked(session), ['Brenholm']);
    assert.equal(session.status, 'off');
  });

  test('a note is written, and undone', async () => {
    const { uri, session, decisions } = await fresh();
    const { notes } = await api();
    assert.equal(await notes.add(session, spanOf(session, 'two years ago'), 'Check the date.'), true);
    assert.deepEqual(notes.textsOf(session), ['Check the date.']);
    assert.equal((await linesOf(uri))[0]?.op, 'note');
    await decisions.undo(session);
    assert.deepEqual(notes.textsOf(session), []);
  });

  test('what the folder knows holds in its other articles, and is undone from here', async () => {
    const { session, decisions } = await fresh();
    const other = await fresh();
    const known: Bare = { op: 'know', actor: { type: 'organization', name: 'Fishermen' }, aliases: [] };
    await decisions.decide(session, [], [known]);
    const isKnown = () =>
      other.session.snapshot?.analysis.actors.some(
        (actor) => actor.name === 'Fishermen' && actor.type === 'organization',
      );
    await until('the known actor', isKnown);
    assert.ok((await read(fileNamed('.dateline/actors.jsonl'))).includes('Fishermen'));
    await decisions.undo(session);
    await until('its end', () => !isKnown());
    await close();
  });

  test('one gesture over two articles is one undo, also where an article is closed', async () => {
    const first = await fresh();
    const second = await fresh();
    const { decisions } = first;
    await close();
    await until('the end of the session', async () => !(await api()).sessions.get(second.session.uri));
    await vscode.window.showTextDocument(first.document);
    await inFront(first.uri);
    const parts = [first, second].map(({ session }) => ({ uri: session.uri, gesture: [mark(session, 'proposal')] }));
    assert.equal(await decisions.decideAcross(parts), true);
    assert.equal((await linesOf(second.uri)).length, 1);
    await decisions.undo(first.session);
    assert.deepEqual((await linesOf(second.uri)).map((line) => line.op).sort(), ['add', 'revoke']);
    assert.deepEqual(marked(first.session), []);
    await decisions.redo(first.session);
    assert.equal((await linesOf(second.uri)).length, 3);
    assert.deepEqual(marked(first.session), ['proposal']);
  });
});
