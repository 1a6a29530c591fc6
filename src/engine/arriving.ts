/** An analysis that comes in parts, whole or as what changed since an earlier one. */
import type { Analysis } from '../model/types';
import { applyChanges, type Changes, LISTS, type Lists } from './changes';
import type { AnalysisHead, Reply } from './protocol';

type Items = { [name in keyof Lists]: Lists[name][number][] };

const none = (): Items => ({ mentions: [], actors: [], events: [], times: [], markup: [], sentences: [] });

export class ArrivingAnalysis {
  #items = none();

  /** True where the reply was a part and the next may come. */
  add(reply: Reply): boolean {
    if (!('items' in reply)) return false;
    const items: unknown[] = this.#items[reply.kind];
    for (const item of reply.items) items.push(item);
    return true;
  }

  /** @param before the analysis that `changes` speak of. */
  finish(head: AnalysisHead, changes?: Changes, before?: Analysis): Analysis {
    const { version, id, title, date, language, facts, problems } = head;
    const lists = changes && before ? applyChanges(before, changes, this.#items) : this.#items;
    const { mentions, actors, events, times, markup, sentences } = lists;
    return {
      version,
      id,
      title,
      date,
      language,
      facts,
      mentions,
      actors,
      events,
      times,
      problems,
      prose: { markup, sentences },
    };
  }

  /** The request is made anew. */
  clear(): void {
    this.#items = none();
  }
}

/** How many items each list has, in the order of LISTS: tells a host whether it got all of them. */
export const sizesOf = (lists: Lists): number[] => LISTS.map((name) => lists[name].length);
