/** How often lines were missing, were too many, were right: counted by word and act. */
import { MAX_LESSONS } from '../limits';
import type { LineLesson } from '../model/lessons';
import type { Correction, EventSeen } from './correction';

type Verdict = 'added' | 'removed' | 'confirmed';
type About = Pick<LineLesson, 'word' | 'act'>;

export class LineTally {
  readonly #lines = new Map<string, { -readonly [K in keyof LineLesson]: LineLesson[K] }>();

  /**
   * @param corrections those of one article that hold, in their order.
   * @param wordOf a trigger as one word, null where it is a phrase.
   */
  add(corrections: readonly Correction[], wordOf: (quote: string) => string | null): void {
    const verdicts = new Map<string, About & { readonly verdict: Verdict }>();
    for (const one of corrections) {
      if (one.op !== 'event-add' && one.op !== 'event-remove' && one.op !== 'event-confirm') continue;
      const place = `${one.anchor.start} ${one.anchor.quote}`;
      const own = verdicts.get(place)?.verdict === 'added';
      // Who takes an own line away says nothing about those of the machine.
      if (own && one.op === 'event-remove') verdicts.delete(place);
      if (own) continue;
      const seen: Pick<EventSeen, 'act'> | undefined = one.op === 'event-add' ? one.fields : one.was;
      verdicts.set(place, { word: wordOf(one.anchor.quote), act: seen?.act ?? null, verdict: VERDICTS[one.op] });
    }
    for (const { word, act, verdict } of verdicts.values()) {
      const key = `${word}\n${act}`;
      const line = this.#lines.get(key) ?? { word, act, added: 0, removed: 0, confirmed: 0 };
      line[verdict]++;
      this.#lines.set(key, line);
    }
  }

  /** Those with the most decisions first. */
  lessons(): readonly LineLesson[] {
    const count = ({ added, removed, confirmed }: LineLesson): number => added + removed + confirmed;
    return [...this.#lines.values()].sort((a, b) => count(b) - count(a)).slice(0, MAX_LESSONS);
  }
}

const VERDICTS = { 'event-add': 'added', 'event-remove': 'removed', 'event-confirm': 'confirmed' } as const;
