/** The articles of the window as the tools read them: open ones as they are shown, others read behind them. */

import * as vscode from 'vscode';
import type { Wish } from '../../corrections/proposals';
import { REGISTER_PATH } from '../../corrections/register';
import { sidecarUriOf } from '../../desk/addresses';
import type { Desk } from '../../desk/desk';
import type { Proposals } from '../../desk/proposals';
import { folderOf } from '../../editor/folderOf';
import { articleText } from '../../editor/folderSearch';
import type { Session } from '../../editor/sessions';
import { MAX_SHELF_ARTICLES } from '../../limits';
import { ARTICLE_GLOB, formatOfName } from '../../model/articleKinds';
import { CODEBOOK_PATH } from '../../model/codebook';
import type { FileSystem } from '../../platform/ports';
import type { Entry, FolderIndex, Library, ReadArticle } from '../library';

const LEFT_OUT = '**/{node_modules,.git,.dateline}/**';
/** Asked of the file system at once. */
const ABREAST = 64;

export class WindowFolder implements Library {
  readonly index: FolderIndex;
  /** Addresses by name. */
  readonly #uris = new Map<string, string>();
  /** Of the files that hold for all of a folder, by folder. */
  readonly #shared = new Map<string, Promise<string>>();

  constructor(
    private readonly desk: Desk<Session>,
    private readonly proposals: Proposals<Session>,
    private readonly files: FileSystem,
    corpus: FolderIndex['corpus'],
  ) {
    this.index = { corpus, nameOf: (uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)) };
  }

  async list(): Promise<readonly Entry[]> {
    const found = await vscode.workspace.findFiles(ARTICLE_GLOB, LEFT_OUT, MAX_SHELF_ARTICLES);
    const open = this.desk.all.filter((one) => one.isArticle).map((one) => one.document.uri);
    this.#uris.clear();
    for (const uri of [...found, ...open]) this.#uris.set(vscode.workspace.asRelativePath(uri), uri.toString());
    const names = [...this.#uris.keys()].sort();
    const entries: Entry[] = [];
    this.#shared.clear();
    for (let at = 0; at < names.length; at += ABREAST)
      entries.push(...(await Promise.all(names.slice(at, at + ABREAST).map((name) => this.#entry(name)))));
    return entries;
  }

  async read(name: string): Promise<ReadArticle | undefined> {
    const uri = this.#uris.get(name);
    if (uri === undefined) return undefined;
    const shown = this.desk.get(uri)?.snapshot;
    if (shown?.complete) {
      const { text, analysis, decisions, links } = shown;
      return { name, text, analysis, ...(decisions ? { decisions } : {}), ...(links ? { links } : {}) };
    }
    const text = await articleText(this.files, uri);
    const laid = text === undefined ? undefined : await this.desk.readClosed(uri, text, formatOfName(uri) ?? 'text');
    return laid && text !== undefined
      ? { name, text, analysis: laid.analysis, decisions: laid.decisions, links: laid.links }
      : undefined;
  }

  file(name: string, wishes: readonly Wish[], by: string) {
    return this.proposals.file(this.#uris.get(name) ?? '', wishes, by);
  }

  async #entry(name: string): Promise<Entry> {
    const uri = this.#uris.get(name) ?? '';
    const open = this.desk.get(uri);
    if (open?.snapshot?.complete) return { name, stamp: `open ${open.version} ${open.corrections.all.length}` };
    const own = await this.#stampOf([uri, sidecarUriOf(uri) ?? uri]);
    const folder = folderOf(uri) ?? '';
    const shared =
      this.#shared.get(folder) ?? this.#stampOf([REGISTER_PATH, CODEBOOK_PATH].map((path) => `${folder}/${path}`));
    this.#shared.set(folder, shared);
    return { name, stamp: `${own} ${await shared}` };
  }

  async #stampOf(files: readonly string[]): Promise<string> {
    const stats = await Promise.all(files.map((file) => this.files.stat(file).catch(() => undefined)));
    return stats.map((stat) => (stat ? `${stat.size}-${stat.modified}` : '')).join(' ');
  }
}
