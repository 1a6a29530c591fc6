/** A codebook is parsed in a thread that lives for it alone: the host carries no parser, and hostile text cannot hold it up. */
import * as v from 'valibot';
import type { ReadCodebook } from '../model/codebook';
import { readCodebookSchema } from '../model/codebookSchema';
import type { Clock, WorkerFactory } from '../platform/ports';

/** A thread is started and reads a codebook at its bounds in a tenth of that. */
const PATIENCE_MS = 10_000;

/** undefined where the thread ends, or takes too long, or says something else. */
export function readCodebookApart(
  workers: WorkerFactory,
  clock: Clock,
  text: string,
): Promise<ReadCodebook | undefined> {
  const worker = workers.spawn();
  return new Promise<ReadCodebook | undefined>((resolve) => {
    const late = clock.after(PATIENCE_MS, () => resolve(undefined));
    worker.onMessage((message) => {
      const { answer } = message as { readonly answer?: unknown };
      const checked = v.safeParse(readCodebookSchema, answer);
      resolve(checked.success ? checked.output : undefined);
      late.dispose();
    });
    worker.onExit(() => resolve(undefined));
    worker.post({ kind: 'codebook', text });
  }).finally(() => worker.terminate());
}
