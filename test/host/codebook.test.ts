/** A codebook of the folder as it is written beside an open article: what is found, what stands in Problems, how it is mended. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension';
import { until } from './until';

const ARTICLE = `The Harbor Workers Union downed tools in Lenn on Monday over pay, and 400 workers blocked the gates of the port.

Mayor Mara Quill met the leaders of the union on Tuesday. The Teachers Union will strike on Friday, Quill said.
`;
const CODEBOOK = `version: 1
entities:
  union:
    is: organization
    words: [union]
    guideline: An organization of workers.
events:
  work stoppage:
    act: PROTEST
    triggers: [strike, down tool, down tools]
    required: [source, strikers]
    attributes:
      strikers: number
`;

suite('Codebook', () => {
  let api: DatelineApi;
  let article: vscode.Uri;
  let codebook: vscode.Uri;
  const { fs } = vscode.workspace;
  const write = (uri: vscode.Uri, text: string) => fs.writeFile(uri, new TextEncoder().encode(text));

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(extension && folder);
    api = await extension.activate();
    article = vscode.Uri.joinPath(folder.uri, `codebook-${Date.now()}.txt`);
    codebook = vscode.Uri.joinPath(folder.uri, '.dateline', 'codebook.yaml');
    await write(article, ARTICLE);
    await vscode.commands.executeCommand('vscode.open', article, { preview: false });
    await until('the snapshot', () => snapshotNow()?.complete);
  });
  suiteTeardown(async () => {
    await Promise.resolve(fs.delete(codebook)).catch(() => undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await Promise.resolve(fs.delete(article)).catch(() => undefined);
  });

  const snapshotNow = () => api.sessions.get(article.toString())?.snapshot;
  const unions = () => snapshotNow()?.analysis.actors.filter((actor) => actor.type === 'union') ?? [];
  const strikes = () => snapshotNow()?.analysis.events.filter((event) => event.subtype === 'work stoppage') ?? [];
  const problemsOf = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).map((one) => one.message);

  test('is read as soon as it is there: own types and events in the article, breaches in Problems', async () => {
    assert.equal(unions().length, 0);
    await write(codebook, CODEBOOK);
    await until('own types', () => unions().length > 0 && strikes().length > 0);
    await until('breaches', () => problemsOf(article).some((message) => message.includes('strikers')));
  });

  test('a quick fix leads to what is asked for', async () => {
    const problem = vscode.languages.getDiagnostics(article).find((one) => one.message.includes('strikers'));
    assert.ok(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article,
      problem.range,
    );
    const fix = actions.find((one) => one.command?.command === 'dateline.setAttribute');
    assert.match(fix?.title ?? '', /strikers/);
  });

  test('the guideline stands in the hover, as text', async () => {
    const at = ARTICLE.indexOf('Teachers Union') + 3;
    const document = await vscode.workspace.openTextDocument(article);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article,
      document.positionAt(at),
    );
    const text = hovers
      .flatMap((hover) => hover.contents.map((each) => (each as vscode.MarkdownString).value))
      .join('');
    assert.match(text.replaceAll('&nbsp;', ' '), /An organization of workers/);
  });

  test('what is typed counts before it is saved, and mistakes stand on their lines', async () => {
    const document = await vscode.workspace.openTextDocument(codebook);
    const edit = new vscode.WorkspaceEdit();
    const line = CODEBOOK.split('\n').findIndex((each) => each.includes('is: organization'));
    edit.replace(codebook, document.lineAt(line).range, '    is: gang');
    await vscode.workspace.applyEdit(edit);
    const problem = await until('the mistake', () =>
      vscode.languages.getDiagnostics(codebook).find((one) => one.message.includes('gang')),
    );
    assert.equal(problem.range.start.line, line);
    assert.ok(document.isDirty);
    const back = new vscode.WorkspaceEdit();
    back.replace(codebook, document.lineAt(line).range, '    is: organization');
    await vscode.workspace.applyEdit(back);
    await until('no mistake', () => vscode.languages.getDiagnostics(codebook).length === 0);
  });

  test('a type that the codebook no longer has stays, and is told', async () => {
    const union = unions()[0];
    const mention = snapshotNow()?.analysis.mentions.find((one) => one.actor === union?.id && one.kind === 'named');
    const session = api.sessions.get(article.toString());
    assert.ok(session && mention);
    const anchor = { start: mention.start, end: mention.end, quote: ARTICLE.slice(mention.start, mention.end) };
    await api.decisions.decide(session, [
      { op: 'retype', anchor: { ...anchor, prefix: '', suffix: '' }, type: 'union', scope: 'here' },
    ]);
    const document = await vscode.workspace.openTextDocument(codebook);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(codebook, new vscode.Range(0, 0, document.lineCount, 0), 'version: 1\n');
    await vscode.workspace.applyEdit(edit);
    await until('the breach', () => problemsOf(article).some((message) => message.includes('“union”')));
    assert.ok(snapshotNow()?.analysis.mentions.some((one) => one.start === mention.start && one.type === 'union'));
    await document.save();
  });
});
