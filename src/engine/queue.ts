/**
 * Who is served when. What a person sees goes to the worker at once; an open article that nobody sees waits for that;
 * the articles of the folder wait for both and go one at a time, so that they never stand in anybody's way. Within the
 * worker the article asked for last goes first.
 */
import type { Guidance } from '../model/codebook';
import type { Analysis, Article, Mention, Span } from '../model/types';
import type { KnownAnswer } from './answers';
import { ArrivingAnalysis } from './arriving';

/** The three classes, in the order in which they are served. */
const RANKS = ['seen', 'open', 'folder'] as const;
type Rank = (typeof RANKS)[number];

export interface Job {
  /** A newer job of the same doc takes the place of an older one. */
  readonly doc: string;
  readonly version: number;
  readonly rank: Rank;
  readonly article: Article;
  readonly visible: readonly Span[];
  readonly guidance?: Guidance;
}

/** After `superseded` jobs may still be answered, when the answer was on its way already. */
export interface JobListener {
  /** Provisional names of a stretch of the text; a repeated `span` takes the place of the former. */
  names(span: Span, mentions: readonly Mention[]): void;
  done(analysis: Analysis): void;
  /** The document as a whole cannot be analysed. */
  failed(): void;
}

export interface Live {
  readonly id: number;
  readonly job: Job;
  readonly listener: JobListener;
  readonly arriving: ArrivingAnalysis;
  /** The earlier answer that the worker was told of: it need only tell what changed since. */
  base: KnownAnswer | undefined;
  careful: boolean;
  /** Workers that ended on it outside of any paragraph, while careful. */
  strikes: number;
  askedAgain: boolean;
}

export class JobQueue {
  /** The newest job of each doc that has no answer yet. */
  readonly #jobs = new Map<string, Live>();
  /** All that this worker may still answer, by id. */
  readonly #asked = new Map<number, Live>();

  add(id: number, job: Job, listener: JobListener): void {
    const careful = this.#jobs.get(job.doc)?.careful ?? false;
    this.#jobs.delete(job.doc);
    const arriving = new ArrivingAnalysis();
    this.#jobs.set(job.doc, { id, job, listener, arriving, base: undefined, careful, strikes: 0, askedAgain: false });
  }

  get size(): number {
    return this.#jobs.size;
  }

  /** The newest job of the doc, until it is answered. */
  newest(doc: string): Live | undefined {
    return this.#jobs.get(doc);
  }

  /** What this worker was asked and may still answer. */
  asked(id: number): Live | undefined {
    return this.#asked.get(id);
  }

  /** The jobs that may go to the worker now, in the order in which they came. */
  due(): Live[] {
    const jobs = [...this.#jobs.values()];
    const first = RANKS.find((rank) => jobs.some((live) => live.job.rank === rank));
    const now = jobs.filter((live) => live.job.rank === first);
    const unasked = now.filter((live) => !this.#asked.has(live.id));
    return first === 'folder' ? unasked.slice(0, now.length > unasked.length ? 0 : 1) : unasked;
  }

  wasAsked(live: Live): void {
    this.#asked.set(live.id, live);
    live.arriving.clear();
  }

  wasAnswered(live: Live): void {
    this.#asked.delete(live.id);
    if (this.#jobs.get(live.job.doc) === live) this.#jobs.delete(live.job.doc);
  }

  drop(doc: string): void {
    this.#jobs.delete(doc);
  }

  /** There is another worker, or none: nobody was asked. */
  newWorker(): void {
    this.#asked.clear();
  }

  /** Units of the longest text that the worker was asked about; undefined where it was asked nothing. */
  get longest(): number | undefined {
    if (this.#asked.size === 0) return undefined;
    let units = 0;
    for (const { job } of this.#asked.values()) units = Math.max(units, job.article.text.length);
    return units;
  }

  clear(): void {
    this.#jobs.clear();
    this.#asked.clear();
  }
}
