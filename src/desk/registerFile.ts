/** The folder's known actors on disk: read for every article in it, changed by decisions that hold beyond one article. */
import { standing } from '../corrections/correction';
import type { Register } from '../corrections/overlay';
import { registerOf } from '../corrections/register';
import { FolderFile } from './folderFile';

export class RegisterFile extends FolderFile {
  #register: Register | undefined;

  /** The same object until something changes. */
  get register(): Register {
    this.#register ??= registerOf(this.corrections);
    return this.#register;
  }

  /** True where the folder has no register: nothing to lay over. */
  get isEmpty(): boolean {
    return standing(this.corrections).length === 0;
  }

  protected override changed(): void {
    this.#register = undefined;
    super.changed();
  }
}
