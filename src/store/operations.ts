import type { Bare, Correction } from '../corrections/correction';
import type { Clock, Random } from '../platform/ports';

/** Taking back "everywhere" may name many thousand operations: no line may become longer than what is read. */
const MAX_REVOKED = 500;
/** Later years have more digits, and texts of time would no longer stand in its order. */
const END_OF_TIME = '9999-12-31T23:00';

function inParts(bare: Bare): Bare[] {
  if (bare.op !== 'revoke' || bare.ids.length <= MAX_REVOKED) return [bare];
  const parts: Bare[] = [];
  for (let i = 0; i < bare.ids.length; i += MAX_REVOKED)
    parts.push({ ...bare, ids: bare.ids.slice(i, i + MAX_REVOKED) });
  return parts;
}

/** Gives operations their id, time and author. Times of one maker only grow, so that its undo knows what came last. */
export class OperationMaker {
  #last = '';

  constructor(
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly by: () => string,
  ) {}

  /** Names a gesture that is made of several calls of `make`, in several files. */
  newBatch(): string {
    return this.#id();
  }

  /**
   * Operations of one gesture: one undo takes all of them back. Equal times are read in the order of ids, so ids grow
   * within a gesture: whom it makes known is known before it renames him.
   * @param known what the file holds, in the order of time: what is decided now comes after it, also where a clock was set back.
   */
  make(gesture: readonly Bare[], given?: string, known: readonly Correction[] = []): Correction[] {
    const operations = gesture.flatMap(inParts);
    const batch = given ?? (operations.length > 1 ? this.#id() : undefined);
    const at = this.#after(known.at(-1)?.at ?? '');
    const by = this.by();
    const ids = operations.map(() => this.#id()).sort();
    return operations.map(
      (bare, i) => ({ v: 1, id: ids[i], at, by, ...(batch ? { batch } : {}), ...bare }) as Correction,
    );
  }

  #id(): string {
    return [...this.random.bytes(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  #after(known: string): string {
    const last = known > this.#last && known < END_OF_TIME ? known : this.#last;
    let at = this.clock.wall();
    if (at <= last) at = new Date(Date.parse(last) + 1).toISOString();
    this.#last = at;
    return at;
  }
}
