// Waiting for what an editor does in its own time, with a bound that a busy machine keeps.
const MOST_MS = 120_000;
const PAUSE_MS = 50;

/** What `look` gives, as soon as it gives something true; looks again and again. `what` is for the message. */
export async function until(what, look) {
  const deadline = performance.now() + MOST_MS;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
