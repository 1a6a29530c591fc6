/** The codebooks of the folders in which articles are open: read from disk, and again whenever they change. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { describeFault } from '../base/fault';
import { CODEBOOK_UNITS } from '../limits';
import { CODEBOOK_PATH, type Codebook, type Guidance, type ReadCodebook } from '../model/codebook';
import { hashText } from '../model/text';
import type { DeskPorts } from './ports';

const NOTHING: ReadCodebook = { codebook: null, mistakes: [] };
/** UTF-8 takes at most so many bytes a unit. */
const BYTES_A_UNIT = 3;

/** The codebook of one folder as it was read last. */
export interface FolderCodebook extends ReadCodebook {
  readonly uri: string;
  /** LF text; '' where there is none. */
  readonly text: string;
  /** What of it is told to the analysis; undefined where there is none. */
  readonly guidance: Guidance | undefined;
}

interface Kept {
  readonly uri: string;
  /** An editor shows it: what stands there counts, not what is on disk. */
  typed: string | undefined;
  /** Numbers the readings: a late answer is none. */
  reading: number;
  text: string | undefined;
  known: FolderCodebook;
}

export class Codebooks implements Disposable {
  readonly #store = new DisposableStore();
  readonly #byFolder = new Map<string, Kept>();
  readonly #changed = this.#store.add(new Emitter<FolderCodebook>());
  /** A codebook was read anew. */
  readonly onChanged = this.#changed.event;

  constructor(private readonly ports: Pick<DeskPorts, 'files' | 'folderOf' | 'log' | 'readCodebook'>) {}

  /** Of the folder in which the article lies; undefined for an article in no folder, and until it was read. */
  of(article: string): FolderCodebook | undefined {
    const folder = this.ports.folderOf(article);
    if (folder === undefined) return undefined;
    const kept = this.#byFolder.get(folder);
    if (kept) return kept.known;
    void this.#load(this.#keep(folder));
    return undefined;
  }

  /** Of a codebook's own address. */
  at(uri: string): FolderCodebook | undefined {
    return [...this.#byFolder.values()].find((kept) => kept.uri === uri)?.known;
  }

  /** An article was opened: its folder may have got a codebook while nobody watched. */
  opened(article: string): void {
    const folder = this.ports.folderOf(article);
    const kept = folder === undefined ? undefined : this.#byFolder.get(folder);
    if (kept && kept.typed === undefined) void this.#load(kept);
  }

  /** The article's own types, events and rules; undefined where its folder has none. */
  codebookOf(article: string): Codebook | undefined {
    return this.of(article)?.codebook ?? undefined;
  }

  /** The address of the codebook of the article's folder, whether or not there is one. */
  addressOf(article: string): string | undefined {
    const folder = this.ports.folderOf(article);
    return folder === undefined ? undefined : `${folder}/${CODEBOOK_PATH}`;
  }

  /** The file was changed, made or deleted by another program. */
  async fileChanged(uri: string): Promise<void> {
    const kept = this.#at(uri);
    if (kept && kept.typed === undefined) await this.#load(kept);
  }

  /** Its text as an editor shows it, saved or not; undefined once no editor does. */
  async typed(uri: string, text: string | undefined): Promise<void> {
    const kept = this.#at(uri);
    if (!kept || kept.typed === text) return;
    kept.typed = text;
    await (text === undefined ? this.#load(kept) : this.#take(kept, text));
  }

  dispose(): void {
    this.#store.dispose();
  }

  #at(uri: string): Kept | undefined {
    const folder = uri.endsWith(`/${CODEBOOK_PATH}`) ? uri.slice(0, -CODEBOOK_PATH.length - 1) : undefined;
    return folder === undefined ? undefined : (this.#byFolder.get(folder) ?? this.#keep(folder));
  }

  #keep(folder: string): Kept {
    const uri = `${folder}/${CODEBOOK_PATH}`;
    const known = { ...NOTHING, uri, text: '', guidance: undefined };
    const kept: Kept = { uri, typed: undefined, reading: 0, text: undefined, known };
    this.#byFolder.set(folder, kept);
    return kept;
  }

  async #load(kept: Kept): Promise<void> {
    const reading = ++kept.reading;
    const text = await this.#textOf(kept.uri);
    if (reading === kept.reading && kept.typed === undefined) await this.#take(kept, text);
  }

  /** '' where there is no file, or none that can be read. */
  async #textOf(uri: string): Promise<string> {
    try {
      const stat = await this.ports.files.stat(uri);
      if (!stat) return '';
      // What is longer is told by its length alone.
      if (stat.size > CODEBOOK_UNITS * BYTES_A_UNIT) return '#'.repeat(CODEBOOK_UNITS + 1);
      const bytes = await this.ports.files.read(uri);
      return new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
    } catch (error) {
      this.ports.log.warn(`the codebook: ${describeFault(error)}`);
      return '';
    }
  }

  async #take(kept: Kept, text: string): Promise<void> {
    if (kept.text === text) return;
    const reading = ++kept.reading;
    const read = text.trim() === '' ? NOTHING : await this.ports.readCodebook?.(text);
    if (reading !== kept.reading || !read) return;
    kept.text = text;
    const { codebook } = read;
    const isSaying = codebook !== null && codebook.types.length + codebook.events.length > 0;
    const guidance = isSaying ? { key: `${hashText(text)} ${text.length}`, codebook, lessons: null } : undefined;
    const before = kept.known;
    kept.known = { ...read, uri: kept.uri, text, guidance };
    if (before.guidance || guidance || before.mistakes.length > 0 || read.mistakes.length > 0)
      this.#changed.fire(kept.known);
  }
}
