import * as vscode from 'vscode';
import { articlesBeside, articleText } from '../../editor/folderSearch';
import { say } from '../../editor/say';
import type { Written } from '../../formats/format';
import { chosen, within } from '../../formats/selection';
import { formatOfName } from '../../model/articleKinds';
import { type Command, type Front, frontArticle, type Rooms } from '../command';
import { send } from './errand';
import { type PickedFormat, pickFormat } from './pickFormat';

/** What is shown in a list: ids of its actors and events. */
interface Shown {
  readonly actors: readonly string[];
  readonly events: readonly string[];
}

/** Writes the article in front, its selection, what the sidebar shows, or the folder, for another program. */
export const exportArticles: Command = {
  id: 'dateline.export',
  async run(rooms, shown) {
    const front = frontArticle(rooms);
    if (!front) return;
    const articles = isShown(shown) ? [shownOf(front, shown)] : await whichArticles(rooms, front);
    if (!articles || articles.length === 0) return;
    const losses = await send<'losses'>(rooms.formatWorkers, { kind: 'losses', articles });
    const format = await pickFormat(vscode.l10n.t('Export as'), () => true, losses, rooms.otherFormats.all);
    if (!format) return;
    const place = await (format.apart ? pickFolder() : pickFile(format, articles, front));
    if (!place) return;
    const files = format.other
      ? [{ name: '', text: await format.other.write(articles) }]
      : await send<'write'>(rooms.formatWorkers, { kind: 'write', format: format.id, articles });
    for (const { name, text } of files) {
      const uri = name === '' ? place : vscode.Uri.joinPath(place, name);
      await rooms.files.write(uri.toString(), new TextEncoder().encode(text));
    }
    say(vscode.l10n.t('Exported: {0}', place.path.split('/').at(-1) ?? ''));
  },
};

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' &&
  value !== null &&
  'actors' in value &&
  'events' in value &&
  isStrings(value.actors) &&
  isStrings(value.events);

const named = ({ session, snapshot }: Front): Written => ({
  text: snapshot.text,
  analysis: { ...snapshot.analysis, id: nameOf(session.uri) },
  ...(snapshot.links ? { links: snapshot.links } : {}),
});

const shownOf = (front: Front, { actors, events }: Shown): Written =>
  chosen(named(front), { actors: new Set(actors), events: new Set(events) });

const nameOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true), false);

async function whichArticles(rooms: Rooms, front: Front): Promise<readonly Written[] | undefined> {
  const t = vscode.l10n.t;
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === front.session.document);
  const selection = editor && !editor.selection.isEmpty ? editor.selection : undefined;
  const choices = [
    { label: t('This article'), which: 'article' as const },
    ...(selection ? [{ label: t('The selection'), which: 'selection' as const }] : []),
    { label: t('All articles of the folder'), which: 'folder' as const },
  ];
  const picked = await vscode.window.showQuickPick(choices, { title: t('What to export') });
  if (picked?.which === 'article') return [named(front)];
  if (picked?.which === 'selection' && selection) {
    const stretch = { start: front.session.toOffset(selection.start), end: front.session.toOffset(selection.end) };
    return [within(named(front), stretch)];
  }
  return picked && (await folderArticles(rooms, front));
}

/** Open ones as they are shown, others read behind them; undefined where the person stopped it. */
async function folderArticles(rooms: Rooms, front: Front): Promise<readonly Written[] | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading the folder'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const uris = await articlesBeside(front.session.uri, token);
    const found: Written[] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ increment: 100 / uris.length, message: nameOf(uri) });
      const one = await folderArticle(rooms, uri);
      if (one) found.push({ ...one, analysis: { ...one.analysis, id: nameOf(uri) } });
    }
    return found;
  });
}

async function folderArticle(rooms: Rooms, uri: string): Promise<Written | undefined> {
  const open = rooms.desk.get(uri)?.snapshot;
  if (open?.complete) return open;
  const text = await articleText(rooms.files, uri);
  const laid = text === undefined ? undefined : await rooms.desk.readClosed(uri, text, formatOfName(uri) ?? 'text');
  return laid && text !== undefined ? { text, analysis: laid.analysis, links: laid.links } : undefined;
}

const stem = (name: string): string => name.replace(/\.(?:txt|text|md|markdown|html?)$/i, '');

function pickFile(
  { id, ending }: PickedFormat,
  articles: readonly Written[],
  front: Front,
): Thenable<vscode.Uri | undefined> {
  const [first] = articles;
  const name = articles.length === 1 && first ? stem(first.analysis.id.split('/').at(-1) ?? '') : 'articles';
  const home = vscode.workspace.getWorkspaceFolder(front.session.document.uri)?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export as'),
    ...(home ? { defaultUri: vscode.Uri.joinPath(home, `${name}.${ending}`) } : {}),
    filters: { [id]: [ending] },
  });
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const openLabel = vscode.l10n.t('Export into This Folder');
  const found = await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel });
  return found?.[0];
}
