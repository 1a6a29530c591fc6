/** What the decisions of a folder teach: its files of corrections and its register, read once, and kept in step with what is decided. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import type { Correction } from '../corrections/correction';
import { lessonsOf } from '../corrections/lessons';
import { REGISTER_PATH } from '../corrections/register';
import { MAX_LESSON_BYTES, MAX_LESSON_FILES } from '../limits';
import type { Lessons } from '../model/lessons';
import { hashText } from '../model/text';
import { correctionsIn } from './correctionsBeside';
import type { DeskPorts } from './ports';

/** A burst of decisions is learned from once. */
const LEARN_AFTER_MS = 300;
const DEEPEST_FOLDER = 8;
const SIDECAR = /\.dateline\.jsonl$/;
const teaches = (file: string): boolean => SIDECAR.test(file) || file.endsWith(`/${REGISTER_PATH}`);
/** A name that ends like a file's is not looked into. */
const FILE = /\.[a-z\d]{1,5}$/i;
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', '.dateline']);

/** An address may be written in several ways. */
function sameName(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The lessons of one folder, and a name of their content. */
export interface Learned {
  readonly key: string;
  readonly lessons: Lessons;
}

interface Folder {
  /** Operations by the address of their file. */
  readonly files: Map<string, readonly Correction[]>;
  learned: Learned | undefined;
}

export class LessonFiles implements Disposable {
  readonly #store = new DisposableStore();
  readonly #folders = new Map<string, Folder>();
  readonly #changed = this.#store.add(new Emitter<string>());
  readonly #later: Later;
  /** The folder whose decisions teach something else now. */
  readonly onChanged = this.#changed.event;

  constructor(private readonly ports: Pick<DeskPorts, 'files' | 'folderOf' | 'log' | 'clock' | 'learns'>) {
    this.#later = new Later(
      (name, error) => ports.log.error(`${name}: ${describeFault(error)}`),
      (delayMs, run) => ports.clock.after(delayMs, run),
    );
    this.#store.add(this.#later);
  }

  /** undefined where nothing was learned, where it is switched off, and until the folder was read. */
  of(article: string): Learned | undefined {
    const folder = this.ports.folderOf(article);
    const known = folder === undefined ? undefined : this.#folders.get(folder);
    // Asked with every key: the setting, which takes a millisecond to read, only where it can matter.
    if (folder === undefined || (known && !known.learned) || !this.ports.learns?.(article)) return undefined;
    if (!known) void this.#read(folder);
    return known?.learned;
  }

  /** What holds in an open article or the register, written already or not. */
  decided(article: string, sidecar: string | undefined, corrections: readonly Correction[]): void {
    const folder = this.ports.folderOf(article);
    const known = folder === undefined ? undefined : this.#folders.get(folder);
    if (folder === undefined || !known || sidecar === undefined) return;
    known.files.set(sameName(sidecar), corrections);
    this.#learnSoon(folder);
  }

  /** Another program wrote or deleted a file of corrections. */
  async fileChanged(file: string): Promise<void> {
    const folder = this.ports.folderOf(file);
    const known = folder === undefined ? undefined : this.#folders.get(folder);
    if (folder === undefined || !known || !teaches(file)) return;
    const corrections = await correctionsIn(this.ports.files, file);
    if (corrections.length > 0) known.files.set(sameName(file), corrections);
    else known.files.delete(sameName(file));
    this.#learnSoon(folder);
  }

  dispose(): void {
    this.#store.dispose();
  }

  async #read(folder: string): Promise<void> {
    const known: Folder = { files: new Map(), learned: undefined };
    this.#folders.set(folder, known);
    const budget = { files: MAX_LESSON_FILES, bytes: MAX_LESSON_BYTES };
    for await (const file of this.#filesIn(folder, budget)) {
      const corrections = await correctionsIn(this.ports.files, file);
      const name = sameName(file);
      if (corrections.length > 0 && !known.files.has(name)) known.files.set(name, corrections);
    }
    this.#learn(folder);
  }

  async *#filesIn(folder: string, budget: { files: number; bytes: number }): AsyncGenerator<string> {
    yield `${folder}/${REGISTER_PATH}`;
    yield* this.#sidecarsIn(folder, budget);
  }

  async *#sidecarsIn(folder: string, budget: { files: number; bytes: number }, depth = 0): AsyncGenerator<string> {
    const names = await this.ports.files.list(folder).catch(() => []);
    for (const name of [...names].sort()) {
      if (LEFT_OUT.has(name) || budget.files <= 0 || budget.bytes <= 0) continue;
      const uri = `${folder}/${encodeURIComponent(name)}`;
      if (SIDECAR.test(name)) {
        const stat = await this.ports.files.stat(uri).catch(() => undefined);
        budget.files--;
        budget.bytes -= stat?.size ?? 0;
        if (stat && budget.bytes >= 0) yield uri;
      } else if (!FILE.test(name) && depth < DEEPEST_FOLDER) yield* this.#sidecarsIn(uri, budget, depth + 1);
    }
  }

  #learnSoon(folder: string): void {
    this.#later.run(`learn ${folder}`, LEARN_AFTER_MS, () => this.#learn(folder));
  }

  #learn(folder: string): void {
    const known = this.#folders.get(folder);
    if (!known) return;
    const lessons = lessonsOf(known.files.values());
    const text = JSON.stringify(lessons);
    const isSaying = Object.values(lessons).some((list) => Array.isArray(list) && list.length > 0);
    const learned = isSaying ? { key: `${hashText(text)} ${text.length}`, lessons } : undefined;
    if (learned?.key === known.learned?.key) return;
    known.learned = learned;
    this.#changed.fire(folder);
  }
}
