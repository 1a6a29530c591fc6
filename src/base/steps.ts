/** Long work that yields now and then, so that whoever drives it can let others have a turn. */
export type Steps<T> = Generator<void, T>;

/** All of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Work between two looks at what else there is to do: well below what a person notices in a key. */
const TURN_MS = 10;

/** The clock that turns are taken by; that of the ports, where work belongs to what has one. */
interface Time {
  now(): number;
  after(delayMs: number, run: () => void): unknown;
}
const MACHINE: Time = { now: () => performance.now(), after: (delayMs, run) => setTimeout(run, delayMs) };

/** In turns; undefined once nobody wants it any more. @throws what the work throws */
export async function inTurns<T>(
  steps: Steps<T>,
  isWanted: () => boolean = () => true,
  time = MACHINE,
): Promise<T | undefined> {
  while (isWanted()) {
    const until = time.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (time.now() < until);
    await new Promise<void>((resolve) => void time.after(0, resolve));
  }
  return undefined;
}
