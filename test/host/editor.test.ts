import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Session } from '../../src/editor/sessions';
import type { DatelineApi } from '../../src/extension';
import { inFront, select, selectionMoves } from './inFront';
import { soon, until } from './until';

const ARTICLE = `TAMSIN, May 14, 2024 (Meridian Press) — Prime Minister Katarina Holt met French President Emmanuel Macron in Berlin on Tuesday.

Holt told Macron that her government would withdraw its troops from the border. Macron thanked Holt and promised to visit Poland in June.

"We have talked for long enough," Holt said. The United Nations welcomed the decision.
`;

async function api(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  assert.ok(extension);
  return extension.activate();
}

async function open(content: string, language = 'plaintext') {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  const editor = await inFront(document.uri);
  const { sessions, desk } = await api();
  const session = await until('the session', () => sessions.get(document.uri.toString()));
  return { document, editor, session, sessions, desk };
}

const read = (session: Session) => until('the analysis', () => session.status === 'ready' && session.snapshot);
const wordsOf = (session: Session) => {
  const snapshot = session.snapshot;
  assert.ok(snapshot);
  return snapshot.analysis.mentions.map((mention) => {
    const words = session.document.getText(session.toRange(mention));
    assert.equal(words.replace(/\r\n/g, '\n'), snapshot.text.slice(mention.start, mention.end));
    return words;
  });
};
const at = (document: vscode.TextDocument, words: string, inside = 1) =>
  document.positionAt(document.getText().indexOf(words) + inside);

const close = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

suite('an article in the editor', () => {
  teardown(close);

  test('activation tells how long it took', async () => {
    const { activateMs } = await api();
    assert.ok(activateMs > 0);
  });

  test('untitled prose is read, and its names are where they are', async () => {
    const { session } = await open(ARTICLE);
    await read(session);
    const words = wordsOf(session);
    for (const name of ['Katarina Holt', 'Emmanuel Macron', 'Berlin', 'Poland', 'United Nations']) {
      assert.ok(
        words.some((each) => each.includes(name)),
        `${name} is not among ${words.join(', ')}`,
      );
    }
  });

  test('line ends and a byte order mark do not move a mark', async () => {
    const { session, editor, document } = await open(`\ufeff${ARTICLE}`);
    await read(session);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    assert.ok(document.getText().includes('\r\n'));
    wordsOf(session);
    await editor.edit((edit) => edit.insert(at(document, 'Holt told', 0), 'Later that day,\r\n\r\n'));
    wordsOf(session);
    await read(session);
    assert.ok(wordsOf(session).includes('Poland'));
  });

  test('marks move with the text at once, before any analysis', async () => {
    const { session, editor, document } = await open(ARTICLE);
    await read(session);
    const before = wordsOf(session).length;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Update. '));
    assert.equal(session.snapshot?.version, document.version);
    assert.equal(wordsOf(session).length, before);
    await editor.edit((edit) => edit.insert(at(document, 'Berlin', 3), 'x'));
    assert.ok(!wordsOf(session).some((words) => words.includes('Berxlin')));
    await vscode.commands.executeCommand('undo');
    wordsOf(session);
  });

  const REST_MS = 500;

  test('nothing is sent when nothing changed', async () => {
    const { session, sessions, editor } = await open(ARTICLE);
    const { decorations } = await api();
    await until('the whole analysis', () => session.status === 'ready' && session.snapshot?.complete);
    // Whom the cursor stands in is tinted: it comes to nobody.
    await select(editor, new vscode.Range(1, 0, 1, 0));
    // What moving the cursor paints may still be on its way.
    let sent = -1;
    while (sent !== decorations.sent) {
      sent = decorations.sent;
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
    assert.ok(sent > 5);
    let answers = 0;
    const listening = sessions.onSnapshot((one) => (answers += Number(one === session)));
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), '\n'));
    await until('the answer about the new text', () => answers > 0 && session.snapshot?.complete);
    listening.dispose();
    assert.equal(session.snapshot?.version, session.document.version);
    assert.equal(decorations.sent, sent);
  });

  test('the hover card tells who someone is, without trusting the text', async () => {
    const { session, document } = await open(ARTICLE);
    await read(session);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at(document, 'Macron thanked'),
    );
    const contents = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
    const all = contents.map((content) => content.value).join('\n');
    assert.match(all, /Emmanuel Macron/);
    assert.match(all, /person/);
    assert.match(all, /mentions/);
    assert.match(all, /command:dateline\._revealMention/);
    for (const content of contents) {
      assert.ok(!content.supportHtml);
      assert.notEqual(content.isTrusted, true);
      if (content.isTrusted) assert.ok(!content.value.includes('Macron'));
    }
    assert.ok(contents.reduce((sum, content) => sum + content.value.length, 0) < 6_000);
  });

  test('outline, references, definition and highlights', async () => {
    const { session, document } = await open(ARTICLE);
    await read(session);
    const position = at(document, 'Macron thanked');
    await soon(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const actors = symbols.find((symbol) => symbol.name === 'Actors');
      assert.ok(actors?.children.some((child) => child.name.includes('Macron')));
      assert.ok(symbols.some((symbol) => symbol.kind === vscode.SymbolKind.Event));
    });
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    assert.ok(references.length >= 3, `${references.length} references`);
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.ok(definition);
    assert.match(document.getText(definition.range), /Emmanuel Macron/);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    assert.equal(highlights.length, references.length);
  });

  test('markup in the middle of names is shown in no outline, lightbulb, hover or Problem', async () => {
    const page =
      '<h1>Kenyan minister meets Brisk</h1>\n<p>NAIROBI, March 2, 2026 \u2014 The <b>Kenyan</b> <a href="http://a.b/c">Foreign Minister</a> <i>Musalia</i> Mudavadi met <b>Ana</b> Brisk of the <b>Har</b>bor Union in Nai<b>robi</b>.</p>\n<p>Police <em>arres</em>ted <b>Joel</b> <i>Otieno</i> in <b>Mombasa</b>, Mudavadi said.</p>\n<p>The two had not spoken for a year. Brisk told reporters that her members would be back at work by the weekend, and that the talks would go on in the summer. She thanked the minister, who promised to visit the port.</p>\n';
    const { session, document, editor } = await open(page, 'html');
    await read(session);
    const shown: string[] = [];
    const symbols = await until('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = (found ?? []).flatMap((one) => [one, ...one.children]).map((one) => `${one.name} ${one.detail}`);
      return all.some((name) => name.includes('Musalia Mudavadi')) && all;
    });
    shown.push(...symbols);
    for (const words of ['usalia', 'arres', 'ted <b>', 'oel</b>']) {
      const place = at(document, words, 0);
      const range = new vscode.Range(place, place);
      const [hovers, actions] = await Promise.all([
        vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place),
        vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
      ]);
      assert.ok(actions.length > 0, words);
      shown.push(...actions.map((one) => one.title));
      for (const content of hovers.flatMap((one) => one.contents))
        shown.push(content instanceof vscode.MarkdownString ? content.value : '');
    }
    const { decisions } = await api();
    const start = page.indexOf('Joel</b>');
    const name = { start, end: page.indexOf('Otieno') + 'Otieno'.length };
    assert.ok(await decisions.decide(session, [{ op: 'remove', anchor: describeAnchor(page, name), scope: 'here' }]));
    await editor.edit((edit) => edit.delete(session.toRange({ start: start - 3, end: name.end + 4 })));
    const problems = await until('Problems', () => {
      const list = vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'Dateline');
      return list.length > 0 && list;
    });
    assert.match(problems[0]?.message ?? '', /Joel Otieno/);
    shown.push(...problems.map((one) => one.message));
    assert.ok(shown.some((words) => words.includes('Kenyan Foreign Minister')));
    assert.deepEqual(
      shown.filter((words) => /<\/?[a-z]|&lt;\/?[a-z]|\\<\/?[a-z]/.test(words)),
      [],
    );
  });

  test('commands go from mention to mention and from event to event', async () => {
    const { session, editor, document } = await open(`${ARTICLE}\nPolice arrested two men in Warsaw on Monday.\n`);
    await read(session);
    const press = (command: string) => selectionMoves(editor, () => vscode.commands.executeCommand(command));
    const place = at(document, 'Macron thanked');
    await select(editor, new vscode.Range(place, place));
    await press('dateline.previousMention');
    assert.ok(document.offsetAt(editor.selection.active) < document.getText().indexOf('Macron thanked'));
    await press('dateline.nextMention');
    assert.equal(document.offsetAt(editor.selection.active), document.getText().indexOf('Macron thanked'));
    await select(editor, new vscode.Range(0, 0, 0, 0));
    const stops: number[] = [];
    for (let times = 0; times < 3; times++) {
      await press('dateline.nextEvent');
      stops.push(document.offsetAt(editor.selection.active));
    }
    assert.equal(new Set(stops).size, 3, `stopped at ${stops.join(', ')}`);
    await press('dateline.headlineEvent');
    await vscode.commands.executeCommand('dateline.copyJson');
    const copied = JSON.parse(await vscode.env.clipboard.readText());
    assert.equal(copied.version, 1);
    await vscode.commands.executeCommand('dateline.copyCitation');
    assert.match(await vscode.env.clipboard.readText(), /^“.+” \(.+\)$/);
  });

  test('a file is turned off and on again by its command', async () => {
    const { session, sessions } = await open(ARTICLE);
    await read(session);
    await until('the front', () => sessions.active === session);
    await vscode.commands.executeCommand('dateline.toggleFile');
    assert.equal(session.status, 'off');
    assert.equal(session.snapshot, undefined);
    await vscode.commands.executeCommand('dateline.toggleFile');
    await read(session);
  });

  test('types are hidden and shown', async () => {
    const { session, sessions } = await open(ARTICLE);
    await read(session);
    const { decorations } = await api();
    const sent = decorations.sent;
    sessions.setHidden('place', true);
    assert.ok(sessions.hiddenTypes.has('place'));
    sessions.setHidden('place', false);
    await until('other marks', () => decorations.sent > sent);
  });

  test('typing makes an article of an empty document', async () => {
    const { session, editor } = await open('');
    assert.equal(session.isArticle, false);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ARTICLE));
    await read(session);
  });

  test('an article closed while it is read leaves nothing behind', async () => {
    const { session, sessions } = await open(ARTICLE.repeat(50));
    await close();
    await until('the end of the session', () => sessions.get(session.uri) === undefined);
    assert.equal(session.snapshot, undefined);
  });

  test('text replaced while it is read ends with the marks of the last text', async () => {
    const { session, editor, document } = await open(ARTICLE.repeat(20));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, ARTICLE.replaceAll('Macron', 'Delacroix')));
    await until(
      'the last text',
      () => session.snapshot && wordsOf(session).some((words) => words.includes('Delacroix')),
    );
    assert.ok(!wordsOf(session).some((words) => words.includes('Macron')));
  });

  test('text in another language is said to be so, once and calmly', async () => {
    const french =
      'Le président a rencontré le Premier ministre à Paris mardi. Ils ont parlé de la réforme des retraites pendant deux heures, et le ministre a promis de nouvelles mesures pour les familles. « Nous allons continuer », a dit le ministre devant la presse.\n';
    const { session } = await open(french.repeat(3));
    await until('the verdict', () => session.status === 'foreign');
    assert.ok(session.notice);
  });
});

suite('bad input', () => {
  const bad: Readonly<Record<string, string>> = {
    'one long line': `${'Maria Petrova met John Smith in Paris on Monday. '.repeat(4_100)}\n`,
    'Mr. Mr. Mr.': `The mayor spoke on Monday. ${'Mr. '.repeat(25_000)}`,
    'full stops': `The mayor spoke on Monday. ${'.'.repeat(100_000)}`,
    'control characters': `The mayor of Riga \u0001\u0002 spoke.\u0007 He left.\n`.repeat(20),
    'lone surrogates': `Anna \ud800Smith met \udc00 Peter Jones in Oslo on Monday. They talked for an hour.\n`.repeat(
      5,
    ),
    'right-to-left marks':
      `\u202eAnna Smith\u202c met \u200fPeter Jones\u2066 in Oslo on Monday. They talked.\n`.repeat(5),
  };
  for (const [name, content] of Object.entries(bad)) {
    test(`${name}: turned on, read to the end, nothing written`, async () => {
      const { session, document, desk } = await open(content);
      const written = document.getText();
      await desk.choose(session, true);
      await until('an end', () => session.snapshot && (session.status !== 'analysing' || session.notice));
      wordsOf(session);
      for (let line = 0; line < Math.min(document.lineCount, 3); line++) {
        await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(line, 6));
      }
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      assert.equal(document.getText(), written);
      await close();
    });
  }
});
