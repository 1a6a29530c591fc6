/** A file of decisions that hold beyond one article, in the folder's own `.dateline`. */
import { type Disposable, DisposableStore } from '../base/dispose';
import { Emitter } from '../base/emitter';
import { codeOf, type Result } from '../base/result';
import type { Bare, Correction } from '../corrections/correction';
import type { Clock, FileSystem } from '../platform/ports';
import type { OperationMaker } from '../store/operations';
import { Sidecar } from '../store/sidecar';

export class FolderFile implements Disposable {
  readonly #store = new DisposableStore();
  readonly #sidecar: Sidecar;
  readonly #changed = this.#store.add(new Emitter<void>());
  readonly onChanged = this.#changed.event;

  constructor(
    readonly uri: string,
    private readonly files: FileSystem,
    clock: Clock,
    private readonly maker: OperationMaker,
  ) {
    this.#sidecar = new Sidecar(files, clock, uri);
    this.#store.add(this.#sidecar.onChanged(() => this.changed()));
  }

  get corrections(): readonly Correction[] {
    return this.#sidecar.corrections;
  }

  get sidecar(): Sidecar {
    return this.#sidecar;
  }

  /** Reads what stands on disk. Never rejects: a file that cannot be read is told by `sidecar.blocked`. */
  async refresh(): Promise<void> {
    await this.#sidecar.refresh().catch(() => undefined);
  }

  /** One gesture, known at once, resolved when it is safe on disk; the error is a code of the port or a sentence. */
  async decide(gesture: readonly Bare[], batch?: string): Promise<Result<void>> {
    const operations = this.maker.make(gesture, batch, this.corrections);
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

  protected changed(): void {
    this.#changed.fire();
  }
}
