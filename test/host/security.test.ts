/** Hostile words as names, types and quotes, through everything in which the editor shows them. */
import * as assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Bare, Correction } from '../../src/corrections/correction';
import type { DatelineApi } from '../../src/extension';
import { ICON, payloads } from '../support/payloads';
import { until } from './until';

const PAYLOADS = payloads();
const nameOf = (at: number) => `Name${String(at).padStart(3, '0')}`;
const ARTICLE = `${PAYLOADS.map((_, at) => `The paper says that ${nameOf(at)} left the town on Tuesday. Later ${nameOf(at)} came back.`).join('\n\n')}\n`;
/** What hides, turns or ends the words around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

interface Rendered {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Rendered[];
}

/** What a hover's Markdown would do: raw HTML, pictures, and links that are none of our commands. */
function active({ type, url = '', children = [] }: Rendered): string[] {
  const bad = /^(?:html|image|definition)/.test(type) || (type === 'link' && !url.startsWith('command:dateline.'));
  return [...(bad ? [`${type} ${url}`] : []), ...children.flatMap(active)];
}

/** What the lists, the status bar and messages are given to show, which nobody then sees: each list is closed at once. */
function listening(told: string[]): () => void {
  const tell = (...words: readonly unknown[]) => {
    told.push(...words.filter((one) => typeof one === 'string' && one !== '').map(String));
  };
  const tellItems = (items: readonly vscode.QuickPickItem[]) => {
    for (const { label, description, detail } of items) tell(label, description, detail);
  };
  const message = async (...words: readonly unknown[]) => tell(...words);
  const list = () => {
    let closed: (() => void) | undefined;
    const made = {
      items: [],
      show: () => {
        tellItems(made.items);
        closed?.();
      },
      onDidHide: (listener: () => void) => {
        closed = listener;
      },
    };
    for (const event of ['onDidChangeValue', 'onDidAccept', 'dispose', 'hide'])
      Object.assign(made, { [event]: () => {} });
    return made;
  };
  const instead = {
    showQuickPick: async (items: readonly vscode.QuickPickItem[]) => tellItems(await items),
    createQuickPick: list,
    setStatusBarMessage: (words: string) => tell(words),
    showInformationMessage: message,
    showWarningMessage: message,
    showErrorMessage: message,
  };
  const own = Object.fromEntries(Object.keys(instead).map((name) => [name, Reflect.get(vscode.window, name)]));
  Object.assign(vscode.window, instead);
  return () => void Object.assign(vscode.window, own);
}

suite('hostile words', () => {
  let document: vscode.TextDocument;
  let sessions: DatelineApi['sessions'];
  let decisions: DatelineApi['decisions'];
  const told: string[] = [];
  let stop: (() => void) | undefined;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(extension && folder);
    ({ sessions, decisions } = await extension.activate());
    stop = listening(told);
    const uri = vscode.Uri.joinPath(folder.uri, `hostile-${Date.now()}.txt`);
    const write = (to: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(to, new TextEncoder().encode(text));
    // Decisions of somebody else about words that do not stand in the text: they are told as Problems.
    const lost = PAYLOADS.slice(0, 40).map(
      (quote, at): Correction => ({
        v: 1,
        id: `lost-${at}`,
        at: '2024-05-01T10:00:00.000Z',
        by: quote,
        op: 'add',
        type: quote,
        scope: 'here',
        anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      }),
    );
    await write(uri, ARTICLE);
    await write(
      uri.with({ path: `${uri.path}.dateline.jsonl` }),
      `${lost.map((one) => JSON.stringify(one)).join('\n')}\n`,
    );
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    const session = await until('the article', () => sessions.get(uri.toString()));
    await session.loaded;
    document = session.document;
    const operations = PAYLOADS.flatMap((payload, at): Bare[] => {
      const start = ARTICLE.indexOf(nameOf(at));
      const anchor = describeAnchor(ARTICLE, { start, end: start + nameOf(at).length });
      // Every fourth one stands as a type, too, as a codebook from elsewhere could have it.
      const type = at % 4 === 0 ? payload : 'person';
      return [
        { op: 'add', anchor, type, scope: 'article', actor: { type, name: nameOf(at) } },
        { op: 'rename', actor: { type, name: nameOf(at) }, name: payload },
        { op: 'role', actor: { type, name: payload }, role: payload },
      ];
    });
    assert.equal(await decisions.decide(session, operations), true);
    await until('the names', () => (session.snapshot?.analysis.actors.length ?? 0) >= PAYLOADS.length * 0.9);
  });

  suiteTeardown(async () => {
    stop?.();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test(`${PAYLOADS.length} names in hovers: text and our own commands, nothing else`, async () => {
    assert.ok(PAYLOADS.length >= 250);
    let shown = 0;
    const all = await Promise.all(
      PAYLOADS.map((_, at) =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          document.positionAt(ARTICLE.indexOf(nameOf(at)) + 1),
        ),
      ),
    );
    for (const hovers of all) {
      for (const content of hovers.flatMap((hover) => hover.contents)) {
        assert.ok(content instanceof vscode.MarkdownString);
        assert.deepEqual(active(fromMarkdown(content.value)), [], content.value);
        assert.equal(content.supportHtml ?? false, false);
        const { isTrusted } = content;
        const commands = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
        assert.ok(isTrusted !== true && commands.every((id) => id.startsWith('dateline.')));
        shown++;
      }
    }
    assert.ok(shown >= PAYLOADS.length * 0.9, `${shown} hovers`);
  });

  test('in outline, search, lightbulb and Problems nothing is hidden or turned', async () => {
    // Not while a better outline takes the place of the one before.
    const labels = await until('the outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = (symbols ?? []).flatMap((one) => [one, ...one.children]).flatMap((one) => [one.name, one.detail]);
      return all.length > PAYLOADS.length && all;
    });
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'alert',
    );
    labels.push(...found.flatMap((one) => [one.name, one.containerName]));
    for (let at = 0; at < PAYLOADS.length; at += 8) {
      const start = document.getText().indexOf(nameOf(at));
      const range = new vscode.Range(document.positionAt(start + 1), document.positionAt(start + 1));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      labels.push(...actions.map((one) => one.title));
    }
    const problems = await until('Problems', () => {
      const list = vscode.languages.getDiagnostics(document.uri);
      return list.length > 0 && list;
    });
    labels.push(...problems.map((one) => one.message));
    assert.deepEqual(
      labels.filter((label) => UNSEEN.test(label)),
      [],
    );
  });

  test('in lists, the status bar and messages nothing is hidden, and no icon, link or picture of theirs is drawn', async () => {
    const session = sessions.get(document.uri.toString());
    assert.ok(session);
    const before = told.length;
    const start = ARTICLE.indexOf(nameOf(0));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(document.positionAt(start + 1), document.positionAt(start + 1));
    await until('the article in front', () => sessions.active === session);
    for (const command of ['sameActor', 'showTypes', 'changeType', 'reanchorHere', 'setFact', 'showMenu'])
      await vscode.commands.executeCommand(`dateline.${command}`);
    assert.ok(told.length - before >= PAYLOADS.length, 'every name stands in the list of actors');
    // What a person takes back is named.
    for (const name of [ICON, 'Ana\u202eLima']) {
      await decisions.decide(session, [{ op: 'rename', actor: { type: 'person', name: nameOf(1) }, name }]);
      await vscode.commands.executeCommand('dateline.undo');
    }
    assert.ok(told.some((one) => one.startsWith('Undone: ')));
    // Our own icon stands in front, theirs behind a backslash.
    const theirs = told.map((one) => one.replace(/^\$\([a-z-]+(?:~spin)?\) /, ''));
    assert.deepEqual(
      theirs.filter((one) => UNSEEN.test(one) || /(?<!\\)\$\(/.test(one)),
      [],
    );
  });
});
