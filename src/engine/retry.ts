/**
 * Tries again of its own accord what was given up, after a rest that grows with each trial in vain (a circuit breaker:
 * Nygard, Release It!, 2nd ed., chapter 5).
 */
import type { Clock } from '../platform/ports';

const FIRST_MS = 60_000;
const LONGEST_MS = 960_000;

export class Retry {
  #restMs = FIRST_MS;
  #timer: { dispose(): void } | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly again: () => void,
  ) {}

  /** It was given up: the next trial comes after a rest. */
  begin(): void {
    this.stop();
    this.#timer = this.clock.after(this.#restMs, this.again);
    this.#restMs = Math.min(LONGEST_MS, this.#restMs * 2);
  }

  stop(): void {
    this.#timer?.dispose();
    this.#timer = undefined;
  }

  /** It works again: the next rest is a short one. */
  worked(): void {
    this.#restMs = FIRST_MS;
  }
}
