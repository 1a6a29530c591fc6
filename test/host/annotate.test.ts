import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Session } from '../../src/editor/sessions';
import type { DatelineApi } from '../../src/extension';
import { indexOf } from '../../src/model/lookup';
import { inFront, select } from './inFront';
import { soon, until } from './until';

const ARTICLE = `TAMSIN, May 14, 2024 (Meridian Press) — Prime Minister Katarina Holt met French President Emmanuel Macron in Berlin on Tuesday.

Holt told Macron that her government would withdraw its troops from the border. Macron thanked Holt and promised to visit Poland in June.

"We have talked for long enough," Holt said. The United Nations welcomed the decision. Poland was glad.
`;
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`dateline.${command}`, ...args);

async function api(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  assert.ok(extension);
  return extension.activate();
}

let made = 0;
const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** A new article in a file of its own, read by the machine. */
async function article(text = ARTICLE) {
  const uri = vscode.Uri.joinPath(folder(), `annotate-${++made}.txt`);
  await write(uri, text);
  return { uri, ...(await show(uri)) };
}

async function show(uri: vscode.Uri) {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  const editor = await inFront(uri);
  const { sessions, decisions, review } = await api();
  const session = await until('the session', () => sessions.get(uri.toString()));
  await until('the analysis', () => session.status === 'ready' && session.snapshot?.complete);
  await until('the front', () => sessions.active === session);
  await session.loaded;
  return { document, editor, session, sessions, decisions, review };
}

const close = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
const spanOf = (session: Session, words: string, n = 0) => {
  let start = session.text.indexOf(words);
  for (let i = 0; i < n; i++) start = session.text.indexOf(words, start + 1);
  assert.ok(start >= 0, `"${words}" is not in the text`);
  return { start, end: start + words.length };
};
const put = (editor: vscode.TextEditor, session: Session, words: string, n = 0) => {
  const range = session.toRange(spanOf(session, words, n));
  const inside = range.start.translate(0, 1);
  return select(editor, new vscode.Range(inside, inside));
};
const choose = (editor: vscode.TextEditor, session: Session, words: string, n = 0) => {
  return select(editor, session.toRange(spanOf(session, words, n)));
};
/** "Poland place Poland": words, type and actor of every mention. */
const mentions = (session: Session): string[] => {
  const snapshot = session.snapshot;
  assert.ok(snapshot);
  return snapshot.analysis.mentions.map((one) =>
    [snapshot.text.slice(one.start, one.end), one.type, indexOf(snapshot).actor(one.actor)?.name ?? '']
      .join(' ')
      .trim(),
  );
};
const of = (session: Session, words: string) => mentions(session).filter((one) => one.startsWith(words));
/** Answers whatever the command asks with what is active in its list, again while there is no list or entry yet. */
const accept = (asked: Thenable<unknown>) => answer(asked, 'workbench.action.acceptSelectedQuickOpenItem', 400);
const dismiss = (asked: Thenable<unknown>) => answer(asked, 'workbench.action.closeQuickOpen', 20);
async function answer(asked: Thenable<unknown>, command: string, everyMs: number): Promise<void> {
  let done = false;
  const end = asked.then(() => (done = true));
  await until('the answer', async () => {
    // A list is shown before it has its entries.
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, everyMs))]);
    if (!done) await vscode.commands.executeCommand(command);
    return done;
  });
}
const sidecar = (uri: vscode.Uri) => uri.with({ path: `${uri.path}.dateline.jsonl` });
const saved = (uri: vscode.Uri, op: string) =>
  until(`"${op}" in the sidecar`, async () => {
    try {
      return (await read(sidecar(uri))).includes(`"op":"${op}"`);
    } catch {
      return false;
    }
  });

suite('the person has the last word', () => {
  teardown(close);

  test('words are marked as a type, taken back and marked again', async () => {
    const { uri, editor, session, document } = await article();
    const before = mentions(session);
    await choose(editor, session, 'government');
    await run('mark', 'organization');
    assert.deepEqual(of(session, 'government'), ['government organization government']);
    await saved(uri, 'add');
    await run('undo');
    assert.deepEqual(mentions(session), before);
    await run('redo');
    assert.equal(of(session, 'government').length, 1);
    assert.equal(document.getText(), ARTICLE);
    assert.equal(document.isDirty, false);
  });

  test('not an entity, with the others of the name by Enter, and one undo for all', async () => {
    const { uri, editor, session } = await article();
    const before = mentions(session);
    assert.equal(of(session, 'Poland').length, 2);
    await put(editor, session, 'Poland');
    await accept(run('notEntity'));
    assert.deepEqual(of(session, 'Poland'), []);
    await saved(uri, 'remove');
    await run('undo');
    assert.deepEqual(mentions(session), before);
  });

  test('not an entity, only here', async () => {
    const { editor, session } = await article();
    await put(editor, session, 'Poland');
    await dismiss(run('notEntity'));
    assert.equal(of(session, 'Poland').length, 1);
  });

  test('all like this are marked after a preview, and taken back in one step', async () => {
    const text = `${ARTICLE}\nThey say that Orb flew. Nobody saw the orb called Orb before it fell, and no Orb came back.\n`;
    const { editor, session } = await article(text);
    await choose(editor, session, 'Orb');
    await dismiss(run('mark', 'other'));
    await put(editor, session, 'Orb');
    await accept(run('applyToAllHere'));
    assert.equal(of(session, 'Orb other').length, 3);
    await run('undo');
    assert.ok(of(session, 'Orb other').length < 3);
    await run('redo');
    assert.equal(of(session, 'Orb other').length, 3);
    await accept(run('removeAllHere'));
    assert.deepEqual(of(session, 'Orb'), []);
    await run('undo');
    assert.equal(of(session, 'Orb other').length, 3);
  });

  test('a name is widened, narrowed and made the selection', async () => {
    const { editor, session } = await article();
    await put(editor, session, 'Poland');
    await run('widenRight');
    assert.equal(of(session, 'Poland in').length, 1);
    await run('narrowRight');
    assert.equal(of(session, 'Poland in').length, 0);
    await choose(editor, session, 'visit Poland');
    await run('resize');
    assert.equal(of(session, 'visit Poland').length, 1);
    await run('undo');
    assert.equal(of(session, 'visit Poland').length, 0);
  });

  test('a mention is split off and the actor is whole again after undo', async () => {
    const { editor, session } = await article();
    const { start } = session.toRange(spanOf(session, 'Macron that'));
    await select(editor, new vscode.Range(start, start.translate(0, 6)));
    await dismiss(run('mark', 'person'));
    const before = mentions(session);
    assert.ok(before.includes('Macron person Macron') || before.includes('Macron person Emmanuel Macron'));
    await accept(run('splitActor'));
    assert.ok(mentions(session).includes('Macron person Macron (2)'), mentions(session).join('\n'));
    await run('undo');
    assert.deepEqual(mentions(session), before);
  });

  test('two actors are made one from a list, and parted by undo', async () => {
    const text = `${ARTICLE}\nK. Hollt thanked them.\n`;
    const { editor, session } = await article(text);
    await choose(editor, session, 'K. Hollt');
    await run('mark', 'person');
    await put(editor, session, 'K. Hollt');
    const before = mentions(session);
    await accept(run('sameActor'));
    const now = session.snapshot?.analysis.actors.map((one) => one.name) ?? [];
    assert.ok(!now.includes('K. Hollt'), now.join(', '));
    await run('undo');
    assert.deepEqual(mentions(session), before);
  });

  test('an actor is linked to the likeliest entry of the folder’s authority file, and to nobody by undo', async () => {
    const { uri, editor, session } = await article();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const authority = vscode.Uri.joinPath(folder.uri, '.dateline', 'authority.csv');
    const text = 'id,name,aliases,type\nnr-1,Katarina Other,,person\n,No Id\nQ1001,Katarina Holt,K. Holt,person\n';
    await vscode.workspace.fs.writeFile(authority, new TextEncoder().encode(text));
    const linked = () => [...(session.snapshot?.links?.values() ?? [])].join();
    try {
      await put(editor, session, 'Holt');
      await accept(run('setLink'));
      assert.equal(linked(), 'Q1001');
      await saved(uri, 'link');
      await run('undo');
      assert.equal(linked(), '');
    } finally {
      await vscode.workspace.fs.delete(authority);
    }
  });

  test('F2 renames the actor and not the text', async () => {
    const { uri, session, document } = await article();
    const mention = session.snapshot?.analysis.mentions.find((one) => one.kind === 'named' && one.type === 'person');
    const actor = session.snapshot?.analysis.actors.find((one) => one.id === mention?.actor);
    assert.ok(mention && actor);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      session.toRange(mention).start,
      'Jane of Tamsin',
    );
    assert.equal(edit.size, 0);
    assert.equal(document.getText(), ARTICLE);
    const renamed = () => session.snapshot?.analysis.actors.find((one) => one.name === 'Jane of Tamsin');
    assert.equal(renamed()?.mentions.length, actor.mentions.length);
    assert.ok(renamed()?.aliases.includes(actor.name));
    await saved(uri, 'rename');
    await run('undo');
    assert.equal(renamed(), undefined);
  });

  test('decisions are there again when the article is opened again', async () => {
    const { uri, editor, session } = await article();
    await choose(editor, session, 'government');
    await run('mark', 'organization');
    await saved(uri, 'add');
    await session.loaded;
    await close();
    const again = await show(uri);
    await until('the mark', () => of(again.session, 'government').length === 1);
    await run('undo');
    assert.equal(of(again.session, 'government').length, 0);
  });

  test('decisions follow their words when another program changes the article', async () => {
    const { uri, editor, session } = await article();
    await choose(editor, session, 'government');
    await run('mark', 'organization');
    await saved(uri, 'add');
    await close();
    await write(uri, `Update, 15 May. This came first.\n\n${ARTICLE.replace('told Macron', 'told him')}`);
    const again = await show(uri);
    await until('the mark', () => of(again.session, 'government').length === 1);
  });

  test('events are marked, rejected and confirmed', async () => {
    const { editor, session } = await article();
    const events = () => session.snapshot?.analysis.events.length ?? 0;
    const before = events();
    assert.ok(before > 0);
    const [event] = session.snapshot?.analysis.events ?? [];
    assert.ok(event);
    await run('confirmEvent', session.key, event.id);
    assert.equal(session.snapshot?.decisions?.get(event.id), 'confirmed');
    await run('rejectEvent', session.key, event.id);
    assert.equal(events(), before - 1);
    await run('undo');
    assert.equal(events(), before);
    await choose(editor, session, 'glad');
    await accept(run('markEvent'));
    assert.equal(events(), before + 1);
  });

  test('the lightbulb offers the likeliest decisions, and names what they are about', async () => {
    const { uri, session } = await article();
    const range = session.toRange(spanOf(session, 'Poland'));
    const at = new vscode.Range(range.start, range.start);
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      at,
    );
    const ours = offered.filter((one) => one.command?.command.startsWith('dateline.'));
    const commands = ours.map((one) => one.command?.command);
    assert.deepEqual(commands, [
      'dateline.notEntity',
      'dateline.changeType',
      'dateline.confirm',
      'dateline.sameActor',
      'dateline.renameActor',
      'dateline.setLink',
    ]);
    assert.ok(ours.every((one) => one.title.includes('Poland')));
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(
      commands.filter((one) => !known.includes(one ?? '')),
      [],
    );
    const confirm = ours.find((one) => one.command?.command === 'dateline.confirm')?.command;
    await vscode.commands.executeCommand('dateline.confirm', ...(confirm?.arguments ?? []));
    assert.equal([...(session.snapshot?.decisions?.values() ?? [])].join(), 'confirmed');
  });

  test('in the folder: other articles get the same decision, and one undo takes all back', async () => {
    const other = vscode.Uri.joinPath(folder(), 'elsewhere.txt');
    await write(other, 'Zorbany was named, and Zorbany left the Zorbanyland.\n');
    const { uri, editor, session } = await article(`${ARTICLE}\nZorbany was seen.\n`);
    await choose(editor, session, 'Zorbany');
    await run('mark', 'organization');
    await put(editor, session, 'Zorbany');
    await accept(run('applyToAllInFolder'));
    await soon(async () => {
      const written = await read(sidecar(other));
      assert.equal(written.split('\n').filter((line) => line.includes('"op":"add"')).length, 2);
    });
    await run('undo');
    await until('the undo elsewhere', async () => (await read(sidecar(other))).includes('"op":"revoke"'));
    assert.equal(of(session, 'Zorbany organization').length, 1);
    await vscode.workspace.fs.delete(other);
    await vscode.workspace.fs.delete(sidecar(other));
    assert.ok(uri);
  });

  test('one actor is known in the whole folder and forgotten by undo', async () => {
    const { editor, session } = await article();
    await put(editor, session, 'Macron that');
    await run('rememberActor');
    const known = () => session.register?.register.actors.map((one) => one.name) ?? [];
    await until('the known actor', () => known().some((name) => name.includes('Macron')));
    await run('undo');
    await until('the undo', () => known().length === 0);
  });

  test('a text that is not read by the machine is marked by hand', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'notes.txt');
    await write(uri, 'x = 1\ny = Warszawa\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    const editor = await inFront(uri);
    const { sessions } = await api();
    const session = await until('the session', () => sessions.get(uri.toString()));
    await until('the front', () => sessions.active === session);
    await choose(editor, session, 'Warszawa');
    await run('mark', 'place');
    assert.deepEqual(mentions(session), ['Warszawa place Warszawa']);
    await run('undo');
  });
});

suite('review', () => {
  teardown(async () => {
    await run('reviewLeave');
    await close();
  });

  test('one key a decision until everything is reviewed', async () => {
    const { session, review, editor } = await article();
    await run('review');
    const first = review.current;
    assert.ok(first);
    await soon(() => assert.equal(session.toOffset(editor.selection.active), first.span.start));
    let keys = 0;
    for (; review.current && keys < 200; keys++) await run(keys % 5 === 4 ? 'reviewReject' : 'reviewAccept');
    const left = session.snapshot?.analysis.mentions.filter(
      (one) => (one.kind === 'named' || one.kind === 'adjective') && !session.snapshot?.decisions?.has(one.id),
    );
    assert.deepEqual(left, []);
    assert.ok(keys > 5 && keys < 200, `${keys} keys`);
    assert.equal(review.session, undefined);
  });

  test('quick fingers lose nothing', async () => {
    const { session, review } = await article();
    await run('review');
    const decided = () => session.snapshot?.decisions?.size ?? 0;
    await Promise.all([run('reviewAccept'), run('reviewAccept'), run('reviewAccept')]);
    assert.equal(decided(), 3);
    await run('reviewUndo');
    assert.equal(decided(), 2);
    assert.ok(review.current);
  });

  test('a type by its digit, skipping and going back', async () => {
    const { session, review } = await article();
    await run('review');
    for (let i = 0; review.current?.kind !== 'mention' && i < 20; i++) await run('reviewNext');
    const { current } = review;
    assert.ok(current?.kind === 'mention');
    await run('reviewNext');
    assert.notEqual(review.current, current);
    await run('reviewPrevious');
    assert.equal(review.current?.span.start, current.span.start);
    await run('reviewRetype', 7);
    const now = session.snapshot?.analysis.mentions.find((one) => one.id === current.mention.id);
    assert.equal(now?.type, 'other');
    await run('reviewUndo');
    assert.equal(review.current?.span.start, current.span.start);
  });
});

suite('two coders', () => {
  teardown(async () => {
    await close();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('are compared beside the article, and a disagreement is resolved by one command', async () => {
    const uri = vscode.Uri.joinPath(folder(), `coders-${++made}.txt`);
    await write(uri, ARTICLE);
    const at = ARTICLE.indexOf('government');
    const anchor = {
      start: at,
      end: at + 10,
      quote: 'government',
      prefix: ARTICLE.slice(at - 32, at),
      suffix: ARTICLE.slice(at + 10, at + 42),
    };
    const line = (by: string, type: string) =>
      JSON.stringify({
        v: 1,
        id: `${by}-1`,
        at: '2026-01-01T00:00:00.000Z',
        by,
        op: 'add',
        anchor,
        type,
        scope: 'here',
      });
    await write(sidecar(uri), `${line('ana', 'organization')}\n${line('rui', 'other')}\n`);
    const { session } = await show(uri);
    await until('both coders', () => of(session, 'government').length === 1);
    const asked = run('compareCoders');
    await accept(asked);
    const list = await until('the list', () =>
      vscode.window.visibleTextEditors.find((each) => each.document.uri.scheme === 'dateline-compare'),
    );
    const text = list.document.getText();
    assert.match(text, /\[government\]\{organization\}/);
    assert.match(text, /\[government\]\{other name\}/);
    assert.match(text, /kappa \d\.\d\d/);
    // Over the one mark that they judged; the rest both left as it was found.
    assert.match(text, /at least one of them judged: 1\./);
    assert.match(text, /Both left as it was found, not counted above: [1-9]\d* \(\d+.%\)/);
    // The list is no article: nothing of it is read, marked or kept.
    assert.equal((await api()).sessions.get(list.document.uri.toString()), undefined);
    await vscode.window.showTextDocument(list.document, list.viewColumn);
    await inFront(list.document.uri);
    await run('compareTakeFirst');
    await until('the first coder’s mark', () => of(session, 'government organization').length === 1);
    await until('the tick', () => list.document.getText().includes('\u2713'));
  });
});
