/** The folder's known actors on disk: read for every article in it, changed by decisions that hold beyond one article. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { codeOf, type Result } from '../base/result';
import type { Bare } from '../corrections/correction';
import { type Correction, standing } from '../corrections/correction';
import type { Register } from '../corrections/overlay';
import { REGISTER_PATH, registerOf } from '../corrections/register';
import type { Clock, FileSystem } from '../platform/ports';
import type { OperationMaker } from '../store/operations';
import { Sidecar } from '../store/sidecar';

export class RegisterFile implements Disposable {
  readonly #store = new DisposableStore();
  readonly #sidecar: Sidecar;
  readonly #changed = this.#store.add(new Emitter<void>());
  readonly onChanged = this.#changed.event;
  #register: Register | undefined;

  /** @param folder URI text of the folder that the register is about, without a slash at the end. */
  constructor(
    private readonly folder: string,
    private readonly files: FileSystem,
    clock: Clock,
    private readonly maker: OperationMaker,
  ) {
    this.#sidecar = new Sidecar(files, clock, this.uri);
    this.#store.add(
      this.#sidecar.onChanged(() => {
        this.#register = undefined;
        this.#changed.fire();
      }),
    );
  }

  get uri(): string {
    return `${this.folder}/${REGISTER_PATH}`;
  }

  /** The same object until something changes. */
  get register(): Register {
    this.#register ??= registerOf(this.#sidecar.corrections);
    return this.#register;
  }

  get corrections(): readonly Correction[] {
    return this.#sidecar.corrections;
  }

  /** True where the folder has no register: nothing to lay over. */
  get isEmpty(): boolean {
    return standing(this.#sidecar.corrections).length === 0;
  }

  get sidecar(): Sidecar {
    return this.#sidecar;
  }

  /** Reads what stands on disk. Never rejects: a register that cannot be read is told by `sidecar.blocked`. */
  async refresh(): Promise<void> {
    await this.#sidecar.refresh().catch(() => undefined);
  }

  /** One gesture, known at once, resolved when it is safe on disk; the error is a code of the port or a sentence. */
  async decide(gesture: readonly Bare[], batch?: string): Promise<Result<void>> {
    const operations = this.maker.make(gesture, batch);
    const saved = this.#sidecar.append(operations);
    const first = await saved;
    if (first.ok || this.#sidecar.blocked) return first;
    try {
      await this.files.createFolder(this.uri.slice(0, this.uri.lastIndexOf('/')));
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    }
    return this.#sidecar.append([]);
  }

  dispose(): void {
    this.#store.dispose();
  }
}
