/** Long work that yields now and then, so that whoever drives it can let others have a turn. */
export type Steps<T> = Generator<void, T>;

/** All of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Work between two looks at what else there is to do: well below what a person notices in a key. */
const TURN_MS = 10;

/** In turns; undefined once nobody wants it any more. @throws what the work throws */
export async function inTurns<T>(steps: Steps<T>, isWanted: () => boolean = () => true): Promise<T | undefined> {
  while (isWanted()) {
    const until = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
