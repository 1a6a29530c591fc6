/** Sends an errand to the thread of the formats, which lives as long as the errand. */
import type { Answers, Errand } from '../../formats/errands';
import type { WorkerFactory } from '../../platform/ports';

/** @throws Error where the thread falls over. */
export function send<K extends Errand['kind']>(
  workers: WorkerFactory,
  errand: Extract<Errand, { kind: K }>,
): Promise<Answers[K]> {
  const worker = workers.spawn();
  const answer = new Promise<Answers[K]>((resolve, reject) => {
    worker.onMessage((message) => {
      const { answer: found, error } = message as { readonly answer?: Answers[K]; readonly error?: string };
      if (found === undefined) reject(new Error(error ?? 'no answer'));
      else resolve(found);
    });
    worker.onExit((error) => reject(error ?? new Error('the thread ended')));
    worker.post(errand);
  });
  return answer.finally(() => worker.terminate());
}
