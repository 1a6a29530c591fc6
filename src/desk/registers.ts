/** The folders in which articles are open or known: their registers, and what was decided about their events. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { EVENTS_PATH, REGISTER_PATH } from '../corrections/register';
import type { OperationMaker } from '../store/operations';
import { FolderFile } from './folderFile';
import type { DeskPorts } from './ports';
import { RegisterFile } from './registerFile';

export class Registers implements Disposable {
  readonly #store = new DisposableStore();
  readonly #byFolder = new Map<string, RegisterFile>();
  readonly #events = new Map<string, FolderFile>();
  readonly #changed = this.#store.add(new Emitter<string>());
  readonly #decided = this.#store.add(new Emitter<string>());
  /** The folder whose register changed. */
  readonly onChanged = this.#changed.event;
  /** The folder in which something was decided about events of several articles. */
  readonly onEventsDecided = this.#decided.event;

  constructor(
    private readonly ports: Pick<DeskPorts, 'files' | 'clock' | 'folderOf'>,
    private readonly maker: OperationMaker,
  ) {}

  /** undefined for an article in no folder. */
  of(article: string): RegisterFile | undefined {
    return this.#fileOf(article, this.#byFolder, (folder) => {
      const register = this.#store.add(new RegisterFile(`${folder}/${REGISTER_PATH}`, ...this.#ports()));
      this.#store.add(register.onChanged(() => this.#changed.fire(folder)));
      return register;
    });
  }

  /** What was decided about events of several articles; undefined for an article in no folder. */
  eventsOf(article: string): FolderFile | undefined {
    return this.#fileOf(article, this.#events, (folder) => {
      const file = this.#store.add(new FolderFile(`${folder}/${EVENTS_PATH}`, ...this.#ports()));
      this.#store.add(file.onChanged(() => this.#decided.fire(folder)));
      return file;
    });
  }

  byFile(uri: string): FolderFile | undefined {
    return [...this.#byFolder.values(), ...this.#events.values()].find((file) => file.uri === uri);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #fileOf<F extends FolderFile>(article: string, known: Map<string, F>, make: (folder: string) => F): F | undefined {
    const folder = this.ports.folderOf(article);
    if (folder === undefined) return undefined;
    const file = known.get(folder) ?? make(folder);
    known.set(folder, file);
    return file;
  }

  #ports() {
    return [this.ports.files, this.ports.clock, this.maker] as const;
  }
}
