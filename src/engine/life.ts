/** One worker from spawn to end: checks its messages and notices when it no longer gives a sign of life. */
import type { Disposable } from '../base/dispose';
import type { Clock, WorkerHandle } from '../platform/ports';
import { parseReply, type Reply, type Request } from './protocol';

/** Late timers come before waiting messages: after one, this much more is allowed for messages to be read. */
const GRACE_MS = 50;

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
  #lastSign: number;
  #allowedMs: number | undefined;
  #timer: Disposable | undefined;
  #inGrace = false;

  constructor(
    private readonly handle: WorkerHandle,
    private readonly clock: Clock,
    private readonly listener: LifeListener,
  ) {
    this.#lastSign = clock.now();
    handle.onMessage((message) => this.#receive(message));
    handle.onExit(() => this.#gone('crash'));
  }

  post(request: Request, transfer?: readonly ArrayBuffer[]): void {
    if (!this.#ended) this.handle.post(request, transfer);
  }

  /** A sign of life is expected at least this often; undefined while nothing was asked. */
  expectEvery(allowedMs: number | undefined): void {
    if (allowedMs === this.#allowedMs) return;
    if (this.#allowedMs === undefined) this.#lastSign = this.clock.now();
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
    this.#lastSign = this.clock.now();
    const reply = parseReply(message, (place) => this.listener.misfit(place));
    if (reply) this.listener.reply(reply);
  }

  #watch(): void {
    if (this.#ended || this.#allowedMs === undefined) return;
    const left = this.#lastSign + this.#allowedMs - this.clock.now();
    if (left <= 0 && this.#inGrace) {
      this.#gone('hang');
      return;
    }
    this.#inGrace = left <= 0;
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
    this.#inGrace = false;
  }
}
