/** Measures inside the Node extension host: how long it is blocked while articles are opened, edited and read. */
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';

/** One line each on the console, read by bench.mjs. */
const MARK = '@@dateline-bench ';
const tell = (name: string, values: unknown): void => console.log(MARK + JSON.stringify({ name, values }));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Blocked {
  /** Longest stretch without a pause in which our code was on the stack, milliseconds. */
  readonly ours: number;
  /** All time in our code. */
  readonly total: number;
  /** 99th percentile of how late a timer came: ours, the editor's and the machine's doing together. */
  readonly p99: number;
}

async function blockedDuring(work: () => Promise<void>): Promise<Blocked> {
  const resolution = 5;
  const delay = monitorEventLoopDelay({ resolution });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  delay.enable();
  await work();
  delay.disable();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { ...slicesOf(profile), p99: Math.max(0, delay.percentile(99) / 1e6 - resolution) };
}

/** Code that runs is sampled twice a millisecond; in a longer gap the machine ran another program, and not this thread. */
const MAX_GAP_MS = 5;

/** Stretches of samples whose stack holds a function of our bundle; a collection of garbage belongs to who caused it. */
function slicesOf(profile: Profiler.Profile): { ours: number; total: number } {
  const kinds = new Map<number, 'ours' | 'garbage'>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const walk = (id: number, inOurs: boolean): void => {
    const node = nodes.get(id);
    if (!node) return;
    const own = inOurs || /\/extension\.\w+\.js$/.test(node.callFrame.url);
    if (own) kinds.set(id, 'ours');
    else if (node.callFrame.functionName === '(garbage collector)') kinds.set(id, 'garbage');
    for (const child of node.children ?? []) walk(child, own);
  };
  const [root] = profile.nodes;
  if (root) walk(root.id, false);
  let slice = 0;
  let ours = 0;
  let total = 0;
  profile.samples?.forEach((id, at) => {
    const kind = kinds.get(id);
    // A delta is the time before its sample.
    const spent = Math.min((profile.timeDeltas?.[at + 1] ?? 0) / 1000, MAX_GAP_MS);
    if (kind === 'ours' || (kind === 'garbage' && slice > 0)) {
      slice += spent;
      total += spent;
    } else slice = 0;
    ours = Math.max(ours, slice);
  });
  return { ours, total };
}

async function openArticle(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document, { preview: false });
}

async function typeInto(editor: vscode.TextEditor, keys: number): Promise<void> {
  const text = 'Then Anna Lindqvist flew to Lima. ';
  for (let at = 0; at < keys; at += 1) {
    const place = new vscode.Position(2, at);
    await editor.edit((edit) => edit.insert(place, text[at % text.length] ?? ' '), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
    await pause(60);
  }
}

async function measure(name: string, file: string, keys: number): Promise<void> {
  const opening = await blockedDuring(async () => {
    await openArticle(file);
    await pause(3_000);
  });
  tell(`open ${name}`, opening);
  const editor = await openArticle(file);
  tell(`type into ${name}`, await blockedDuring(() => typeInto(editor, keys)));
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** What the extension says of itself to tests. */
interface Own {
  readonly activateMs?: number;
  readonly sessions: {
    onSnapshot(listener: (session: OwnSession) => void): vscode.Disposable;
  };
}
interface OwnSession {
  readonly uri: string;
  readonly snapshot?: { readonly complete: boolean; readonly analysis: { readonly mentions: readonly unknown[] } };
}

/** Milliseconds from where the editor tells of the article to its first names and, where `whole`, to all of it. */
async function answered(own: Own, file: string, whole: boolean): Promise<{ names: number; whole: number | undefined }> {
  const store: vscode.Disposable[] = [];
  let told = Number.NaN;
  let names = Number.NaN;
  store.push(
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      if (Number.isNaN(told) && editors.some(({ document }) => document.uri.path.endsWith(file)))
        told = performance.now();
    }),
  );
  const all = new Promise<number>((resolve) => {
    store.push(
      own.sessions.onSnapshot(({ uri, snapshot }) => {
        if (!uri.endsWith(file) || !snapshot) return;
        if (Number.isNaN(names) && snapshot.analysis.mentions.length > 0) names = performance.now();
        if (!Number.isNaN(names) && (snapshot.complete || !whole)) resolve(performance.now());
      }),
    );
  });
  await openArticle(file);
  const end = await all;
  for (const each of store) each.dispose();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return { names: names - told, whole: whole ? end - told : undefined };
}

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('dateline.dateline');
  const started = performance.now();
  const own: Own = await extension?.activate();
  tell('activation seen from outside', performance.now() - started);
  tell('own activation', own?.activateMs ?? null);
  if (process.env.DATELINE_BENCH === 'activation') return;
  await measure('10 KB', 'bench-10k.txt', 60);
  await measure('100 KB', 'bench-100k.txt', 60);
  await measure('1 MB', 'bench-1m.txt', 30);
  await measure('10 MB', 'bench-10m.txt', 20);
  tell('1 MB', await answered(own, 'bench-written-0.txt', true));
  tell('10 MB', await answered(own, 'bench-10m-0.txt', false));
}
