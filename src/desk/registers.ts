/** The registers of the folders in which articles are open. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import type { OperationMaker } from '../store/operations';
import type { DeskPorts } from './ports';
import { RegisterFile } from './registerFile';

export class Registers implements Disposable {
  readonly #store = new DisposableStore();
  readonly #byFolder = new Map<string, RegisterFile>();
  readonly #changed = this.#store.add(new Emitter<string>());
  /** The folder whose register changed. */
  readonly onChanged = this.#changed.event;

  constructor(
    private readonly ports: Pick<DeskPorts, 'files' | 'clock' | 'folderOf'>,
    private readonly maker: OperationMaker,
  ) {}

  /** undefined for an article in no folder. */
  of(article: string): RegisterFile | undefined {
    const folder = this.ports.folderOf(article);
    if (folder === undefined) return undefined;
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const register = this.#store.add(new RegisterFile(folder, this.ports.files, this.ports.clock, this.maker));
    this.#byFolder.set(folder, register);
    this.#store.add(register.onChanged(() => this.#changed.fire(folder)));
    return register;
  }

  byFile(uri: string): RegisterFile | undefined {
    return [...this.#byFolder.values()].find((register) => register.uri === uri);
  }

  dispose(): void {
    this.#store.dispose();
  }
}
