/** An analysis that comes in parts. */
import type { Actor, Analysis, Event, Mention, Prose, Span, Time } from '../model/types';
import type { AnalysisHead, Reply } from './protocol';

export class ArrivingAnalysis {
  #mentions: Mention[] = [];
  #actors: Actor[] = [];
  #events: Event[] = [];
  #times: Time[] = [];
  #markup: Prose['markup'][number][] = [];
  #sentences: Span[] = [];

  /** True where the reply was a part and the next may come. */
  add(reply: Reply): boolean {
    if (reply.kind === 'mentions') this.#mentions.push(...reply.items);
    else if (reply.kind === 'actors') this.#actors.push(...reply.items);
    else if (reply.kind === 'events') this.#events.push(...reply.items);
    else if (reply.kind === 'times') this.#times.push(...reply.items);
    else if (reply.kind === 'markup') this.#markup.push(...reply.items);
    else if (reply.kind === 'sentences') this.#sentences.push(...reply.items);
    else return false;
    return true;
  }

  finish(head: AnalysisHead): Analysis {
    const { version, id, title, date, language, facts, problems } = head;
    const lists = { mentions: this.#mentions, actors: this.#actors, events: this.#events, times: this.#times };
    const prose = { markup: this.#markup, sentences: this.#sentences };
    return { version, id, title, date, language, facts, ...lists, problems, prose };
  }

  /** The request is made anew. */
  clear(): void {
    this.#mentions = [];
    this.#actors = [];
    this.#events = [];
    this.#times = [];
    this.#markup = [];
    this.#sentences = [];
  }
}
