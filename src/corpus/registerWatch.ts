/** Registers of the folder: loaded, watched, and what they newly say brought to the articles that it is about. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import type { ArticleReader } from './articleReader';
import type { ArticleRecord } from './articleRecord';
import type { CorpusPorts } from './ports';
import { entriesOf, namesOfNews } from './registerNews';

export interface RegisterEvents {
  articles(): readonly ArticleRecord[];
  /** A register or decisions about events changed. */
  changed(): void;
  again(uris: readonly string[]): void;
}

export class RegisterWatch implements Disposable {
  readonly #store = new DisposableStore();
  /** What the articles of a folder were read with, by folder. */
  #readWith = new Map<string, readonly string[]>();

  constructor(
    private readonly ports: CorpusPorts,
    private readonly reader: ArticleReader,
    private readonly events: RegisterEvents,
  ) {
    const { registers } = ports.desk;
    this.#store.add(registers.onEventsDecided(() => events.changed()));
    this.#store.add(
      registers.onChanged((folder) => {
        events.changed();
        void this.#bring(folder).catch((error) => ports.log.error(`register: ${describeFault(error)}`));
      }),
    );
  }

  /** What the last window's articles were read with. */
  async load(): Promise<void> {
    const uri = this.#uri;
    if (uri === undefined) return;
    try {
      const stored: unknown = JSON.parse(new TextDecoder().decode(await this.ports.files.read(uri)));
      if (!Array.isArray(stored)) return;
      for (const entry of stored as readonly unknown[]) {
        const [folder, entries] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
        if (typeof folder === 'string' && Array.isArray(entries)) this.#readWith.set(folder, entries.map(String));
      }
    } catch {
      // None was kept: nothing was read with a register.
    }
  }

  /** Reads the registers of all folders that hold an article. */
  async refresh(articles: readonly string[]): Promise<void> {
    const folders = new Map<string, string>();
    for (const uri of articles) {
      const folder = this.ports.folderOf(uri);
      if (folder !== undefined && !folders.has(folder)) folders.set(folder, uri);
    }
    const { registers } = this.ports.desk;
    for (const [folder, article] of folders) {
      await registers.of(article)?.refresh();
      await registers.eventsOf(article)?.refresh();
      await this.#bring(folder);
    }
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** Articles that a changed entry is about are read again: those that name it, and those in whose text it stands. */
  async #bring(folder: string): Promise<void> {
    const records = this.events.articles().filter(({ uri }) => this.ports.folderOf(uri) === folder);
    const [first] = records;
    const register = first && this.ports.desk.registers.of(first.uri)?.register;
    if (!register) return;
    const now = entriesOf(register);
    const names = namesOfNews(this.#readWith.get(folder) ?? [], now);
    this.#readWith.set(folder, now);
    if (names.length === 0) return;
    void this.#keep();
    const wanted = new Set(names);
    const named = new Set(records.filter((record) => record.names((name) => wanted.has(name))));
    this.events.again([...named].map(({ uri }) => uri));
    for (const { uri } of records.filter((record) => !named.has(record))) {
      const text = await this.reader.textOf(uri);
      if (names.some((name) => text?.includes(name))) this.events.again([uri]);
    }
  }

  async #keep(): Promise<void> {
    const uri = this.#uri;
    if (uri === undefined) return;
    const bytes = new TextEncoder().encode(JSON.stringify([...this.#readWith]));
    // Without it the articles are read again in the next window.
    await this.ports.files.write(uri, bytes).catch(() => undefined);
  }

  get #uri(): string | undefined {
    return this.ports.storage === undefined ? undefined : `${this.ports.storage}/corpus/registers.json`;
  }
}
