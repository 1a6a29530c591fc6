/** One worker from spawn to end: checks its messages and notices when it no longer gives a sign of life. */
import type { Disposable } from '../base/dispose';
import type { Clock, WorkerHandle } from '../platform/ports';
import { parseReply, type Reply, type Request } from './protocol';

/** Late timers come before waiting messages: after one, this much more is allowed for messages to be read. */
const GRACE_MS = 50;
/** A worker that was given a smaller share of a processor than this is starved by others, and not hanging. */
const FAIR_SHARE = 0.5;
/** However little it was given, it is ended after so many times what is allowed. */
const MOST_TIMES = 8;

export type EndReason = 'hang' | 'crash';

export interface LifeListener {
  reply(reply: Reply): void;
  /** Called once, unless `end` was called before. */
  gone(reason: EndReason): void;
  /** Something in a message that does not fit the protocol. */
  misfit(place: string): void;
}

export class WorkerLife {
  #ended = false;
  #lastSign = 0;
  /** Processor time until then. */
  #spentThen: number | undefined;
  #allowedMs: number | undefined;
  #timer: Disposable | undefined;
  /** Times in a row that it was found silent for too long. */
  #late = 0;

  constructor(
    private readonly handle: WorkerHandle,
    private readonly clock: Clock,
    private readonly listener: LifeListener,
  ) {
    this.#sign();
    handle.onMessage((message) => this.#receive(message));
    handle.onExit(() => this.#gone('crash'));
  }

  post(request: Request, transfer?: readonly ArrayBuffer[]): void {
    if (!this.#ended) this.handle.post(request, transfer);
  }

  /** A sign of life is expected at least this often; undefined while nothing was asked. */
  expectEvery(allowedMs: number | undefined): void {
    if (allowedMs === this.#allowedMs) return;
    if (this.#allowedMs === undefined) this.#sign();
    this.#allowedMs = allowedMs;
    this.#stopTimer();
    this.#watch();
  }

  /** Ends the worker without a word to the listener. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#stopTimer();
    this.handle.terminate();
  }

  #receive(message: unknown): void {
    if (this.#ended) return;
    this.#sign();
    const reply = parseReply(message, (place) => this.listener.misfit(place));
    if (reply) this.listener.reply(reply);
  }

  #sign(): void {
    this.#lastSign = this.clock.now();
    this.#spentThen = this.handle.spentMs?.();
  }

  /** Not for ever; what is counted are looks, since a machine that was asleep jumps over hours. */
  #isStarved(allowedMs: number): boolean {
    const spent = this.handle.spentMs?.();
    if (spent === undefined || this.#spentThen === undefined) return false;
    return spent - this.#spentThen < FAIR_SHARE * allowedMs && this.#late * GRACE_MS < MOST_TIMES * allowedMs;
  }

  #watch(): void {
    if (this.#ended || this.#allowedMs === undefined) return;
    const left = this.#lastSign + this.#allowedMs - this.clock.now();
    if (left <= 0 && this.#late > 0 && !this.#isStarved(this.#allowedMs)) {
      this.#gone('hang');
      return;
    }
    this.#late = left <= 0 ? this.#late + 1 : 0;
    this.#timer = this.clock.after(left > 0 ? left : GRACE_MS, () => this.#watch());
  }

  #gone(reason: EndReason): void {
    if (this.#ended) return;
    this.end();
    this.listener.gone(reason);
  }

  #stopTimer(): void {
    this.#timer?.dispose();
    this.#timer = undefined;
    this.#late = 0;
  }
}
