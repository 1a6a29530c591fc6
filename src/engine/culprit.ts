/** Which job a worker ended on, and what becomes of it. */
import type { Blame } from './blame';
import type { Reply } from './protocol';
import type { JobQueue, Live } from './queue';

export interface Judgement {
  /** The job that is given up: its document as a whole cannot be analysed. */
  readonly hopeless: Live | undefined;
  /** A paragraph was found to be at fault and is left out from now on. */
  readonly found: boolean;
}

const NOTHING: Judgement = { hopeless: undefined, found: false };

export class Culprit {
  /** What the worker said last: the request it is at and, while careful, the paragraph. */
  #suspect: { readonly id: number; readonly hash: string | undefined } | undefined;

  constructor(
    private readonly blame: Blame,
    private readonly queue: JobQueue,
  ) {}

  forget(): void {
    this.#suspect = undefined;
  }

  note(reply: Exclude<Reply, { kind: 'ready' }>): void {
    const hash = reply.kind === 'paragraph' ? reply.hash : undefined;
    const before = this.#suspect?.hash;
    if (before !== undefined && before !== hash) this.blame.passed(before);
    const ended = reply.kind === 'done' || reply.kind === 'failed' || reply.kind === 'dropped';
    if (!ended) this.#suspect = { id: reply.id, hash };
    else if (this.#suspect?.id === reply.id) this.#suspect = undefined;
  }

  /** The worker ended. */
  judge(): Judgement {
    const suspect = this.#suspect;
    const live = suspect && this.queue.asked(suspect.id);
    this.#suspect = undefined;
    if (!suspect || !live) return NOTHING;
    // Nobody waits for an article of the folder: it is left out, and counts as no fault of the worker.
    if (live.job.rank === 'folder') {
      this.queue.wasAnswered(live);
      return { hopeless: live, found: false };
    }
    // A superseded job hands its suspicion on to the one that took its place.
    const newest = this.queue.newest(live.job.doc);
    if (!live.careful) {
      if (newest) newest.careful = true;
      return NOTHING;
    }
    if (suspect.hash !== undefined) return { hopeless: undefined, found: this.blame.strike(suspect.hash) };
    live.strikes++;
    if (live.strikes < 2 || newest !== live) return NOTHING;
    this.queue.drop(live.job.doc);
    return { hopeless: live, found: false };
  }
}
