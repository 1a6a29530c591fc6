import type { Clock, FileSystem } from '../platform/ports';

/** A file system that does not answer within this time is taken to be gone. */
const PATIENCE_MS = 20_000;

/** One job at a time about a file, ours and other programs'; a job that fails, or never ends, does not stop the next. */
export class Turns {
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: FileSystem,
    private readonly clock: Clock,
    /** The file as it is called when the turn comes. */
    private readonly uri: () => string,
  ) {}

  /** @throws what the job throws, and Error with code `unavailable` where the file system does not answer. */
  take<T>(job: () => Promise<T>): Promise<T> {
    const alone = () => this.#patiently(this.files.exclusive?.(this.uri(), job) ?? job());
    const run = this.#queue.then(alone, alone);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  #patiently<T>(job: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = this.clock.after(PATIENCE_MS, () =>
        reject(Object.assign(new Error('no answer'), { code: 'unavailable' })),
      );
      job.then(resolve, reject).finally(() => timer.dispose());
    });
  }
}
