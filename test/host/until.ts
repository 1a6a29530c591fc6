/** Waiting for what an editor does in its own time, with a bound that a busy machine keeps. */
const MOST_MS = 120_000;
const PAUSE_MS = 20;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** What `look` gives, as soon as it gives something; looks again and again. Rejects after two minutes. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + MOST_MS;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause();
  }
}

/** Asserts again and again until it holds; rejects with the last failure after two minutes. */
export async function soon(assertion: () => void | Promise<void>): Promise<void> {
  const deadline = Date.now() + MOST_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
      await pause();
    }
  }
}
