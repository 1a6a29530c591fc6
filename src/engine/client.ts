/**
 * The host's side of the worker: starts it with the first job, ends it when it gives no sign of life, finds out which
 * paragraph was to blame, and asks again. A caller only sees answers.
 */
import { Emitter } from '../base/emitter';
import { MAX_QUARANTINED, MAX_RESPAWNS, RESPAWN_WINDOW_MS, WORKER_DEADLINE_MS, WORKER_START_MS } from '../limits';
import type { Analysis, Article, Mention, Problem, Span } from '../model/types';
import type { Clock, Log, WorkerFactory } from '../platform/ports';
import { ArrivingAnalysis } from './arriving';
import { Blame } from './blame';
import type { Findings, FindOrder } from './finding';
import { Finds, requestOf } from './finds';
import { type EndReason, WorkerLife } from './life';
import type { ModelFile } from './models';
import { PROTOCOL_VERSION, type Reply } from './protocol';
import { SentTexts } from './sentText';

/**
 * idle: no worker yet · starting · ready: nothing asked · working · paused: it fell over too often and waits for `resume`.
 */
export interface EngineState {
  readonly kind: 'idle' | 'starting' | 'ready' | 'working' | 'paused';
  /** Missing or damaged model files. */
  readonly problems: readonly Problem[];
}

export interface Job {
  /** A newer job of the same doc takes the place of an older one. */
  readonly doc: string;
  readonly version: number;
  readonly article: Article;
  readonly visible: readonly Span[];
}

/** After `superseded` jobs may still be answered, when the answer was on its way already. */
export interface JobListener {
  /** Provisional names of a stretch of the text; a repeated `span` takes the place of the former. */
  names(span: Span, mentions: readonly Mention[]): void;
  done(analysis: Analysis): void;
  /** The document as a whole cannot be analysed. */
  failed(): void;
}

export interface ClientPorts {
  readonly workers: WorkerFactory;
  readonly clock: Clock;
  readonly log: Log;
  /** Reads the model files; called once for each worker. Never rejects. */
  readonly loadModels: () => Promise<readonly ModelFile[]>;
}

interface Live {
  readonly id: number;
  readonly job: Job;
  readonly listener: JobListener;
  readonly arriving: ArrivingAnalysis;
  careful: boolean;
  /** Workers that ended on it outside of any paragraph, while careful. */
  strikes: number;
  askedAgain: boolean;
}

export class WorkerClient {
  readonly #state = new Emitter<EngineState>();
  readonly onState = this.#state.event;
  readonly #blame = new Blame();
  readonly #sent = new SentTexts();
  /** The newest job of each doc that has no answer yet. */
  readonly #jobs = new Map<string, Live>();
  /** All that this worker may still answer, by id. */
  readonly #asked = new Map<number, Live>();
  #life: WorkerLife | undefined;
  #ready = false;
  #paused = false;
  #disposed = false;
  #problems: readonly Problem[] = [];
  #lastState: EngineState = { kind: 'idle', problems: [] };
  #nextId = 1;
  #respawns: number[] = [];
  readonly #misfits = new Set<string>();
  readonly #finds = new Finds();
  /** What the worker said last: the request it is at and, while careful, the paragraph. */
  #suspect: { readonly id: number; readonly hash: string | undefined } | undefined;

  constructor(private readonly ports: ClientPorts) {}

  get state(): EngineState {
    return this.#lastState;
  }

  /** Hashes of the paragraphs that are left out. */
  get quarantined(): ReadonlySet<string> {
    return this.#blame.quarantined;
  }

  analyze(job: Job, listener: JobListener): void {
    if (this.#disposed) return;
    const live: Live = {
      id: this.#nextId++,
      job,
      listener,
      arriving: new ArrivingAnalysis(),
      careful: this.#jobs.get(job.doc)?.careful ?? false,
      strikes: 0,
      askedAgain: false,
    };
    this.#jobs.delete(job.doc);
    this.#jobs.set(job.doc, live);
    if (this.#ready) this.#ask(live);
    else if (!this.#life && !this.#paused) this.#spawn();
    this.#changed();
  }

  /** Where words of a text went; undefined where the worker cannot tell. */
  find(order: FindOrder): Promise<Findings | undefined> {
    if (this.#disposed || this.#paused) return Promise.resolve(undefined);
    const id = this.#nextId++;
    const answer = this.#finds.ask(id, order);
    if (this.#ready) this.#life?.post(requestOf(id, order));
    else if (!this.#life) this.#spawn();
    return answer;
  }

  /** Nothing more is wanted of the doc. */
  close(doc: string): void {
    this.#jobs.delete(doc);
    this.#sent.forget(doc);
    if (this.#ready) this.#life?.post({ v: PROTOCOL_VERSION, kind: 'close', doc });
    this.#changed();
  }

  /** Goes on after a pause. */
  resume(): void {
    if (!this.#paused || this.#disposed) return;
    this.#paused = false;
    this.#respawns = [];
    if (this.#jobs.size > 0) this.#spawn();
    this.#changed();
  }

  dispose(): void {
    this.#disposed = true;
    this.#life?.end();
    this.#life = undefined;
    this.#jobs.clear();
    this.#asked.clear();
    this.#finds.giveUp();
    this.#state.dispose();
  }

  #spawn(): void {
    this.#ready = false;
    this.#suspect = undefined;
    this.#asked.clear();
    this.#sent.newWorker();
    let life: WorkerLife;
    try {
      life = new WorkerLife(this.ports.workers.spawn(), this.ports.clock, {
        reply: (reply) => this.#receive(reply),
        gone: (reason) => this.#gone(reason),
        misfit: (place) => this.#noteMisfit(place),
      });
    } catch {
      this.ports.log.error('The analysis worker could not be started.');
      this.#pause();
      return;
    }
    this.#life = life;
    life.expectEvery(WORKER_START_MS);
    const loading = this.ports.loadModels().catch((): readonly ModelFile[] => []);
    void loading.then((models) => {
      const bytes = models.map((model) => model.bytes);
      life.post({ v: PROTOCOL_VERSION, kind: 'init', models: [...models] }, bytes);
    });
  }

  #ask(live: Live): void {
    const { doc, version, article, visible } = live.job;
    this.#asked.set(live.id, live);
    live.arriving.clear();
    this.#life?.post({
      v: PROTOCOL_VERSION,
      kind: 'analyze',
      id: live.id,
      doc,
      version,
      article: {
        id: article.id,
        format: article.format,
        date: article.date,
        given: article.given,
        length: article.text.length,
      },
      ...this.#sent.pack(doc, article.text),
      visible: visible.map(({ start, end }) => ({ start, end })),
      skip: [...this.#blame.quarantined],
      careful: live.careful,
    });
    this.#expect();
  }

  /**
   * Reading and linking take time in proportion to the text, so the longest one sets the patience. Each worker lost
   * lately doubles it: on a machine that is busy with other things a slow worker looks like one that hangs.
   */
  #expect(): void {
    let units = 0;
    for (const { job } of this.#asked.values()) units = Math.max(units, job.article.text.length);
    const patience = 2 ** this.#recentRespawns().length;
    this.#life?.expectEvery(this.#asked.size === 0 ? undefined : (WORKER_DEADLINE_MS + units / 100) * patience);
  }

  #recentRespawns(): number[] {
    const now = this.ports.clock.now();
    return this.#respawns.filter((at) => now - at < RESPAWN_WINDOW_MS);
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'ready') {
      this.#ready = true;
      this.#problems = reply.problems;
      this.#life?.expectEvery(undefined);
      for (const request of this.#finds.requests()) this.#life?.post(request);
      for (const live of [...this.#jobs.values()]) this.#ask(live);
      this.#changed();
      return;
    }
    if (reply.kind === 'found') {
      this.#finds.answer(reply.id, reply);
      return;
    }
    if (reply.kind === 'failed') this.#finds.answer(reply.id, undefined);
    this.#noteSuspect(reply);
    const live = this.#asked.get(reply.id);
    if (!live) return;
    if (reply.kind === 'names') live.listener.names(reply.span, reply.mentions);
    else if (reply.kind === 'done') this.#finish(live, (listener) => listener.done(live.arriving.finish(reply.head)));
    else if (reply.kind === 'dropped') this.#finish(live);
    else if (reply.kind === 'failed') this.#failed(live, reply.reason, reply.message);
    else if (live.arriving.add(reply)) this.#life?.post({ v: PROTOCOL_VERSION, kind: 'more', id: live.id });
  }

  /** Said once for each place: one fault may come a thousand times. */
  #noteMisfit(place: string): void {
    if (this.#misfits.has(place)) return;
    this.#misfits.add(place);
    this.ports.log.warn(`The analysis sent something that does not fit (${place}); it was left out.`);
  }

  #noteSuspect(reply: Exclude<Reply, { kind: 'ready' }>): void {
    const hash = reply.kind === 'paragraph' ? reply.hash : undefined;
    const before = this.#suspect?.hash;
    if (before !== undefined && before !== hash) this.#blame.passed(before);
    const ended = reply.kind === 'done' || reply.kind === 'failed' || reply.kind === 'dropped';
    if (!ended) this.#suspect = { id: reply.id, hash };
    else if (this.#suspect?.id === reply.id) this.#suspect = undefined;
  }

  #finish(live: Live, answer?: (listener: JobListener) => void): void {
    this.#asked.delete(live.id);
    if (this.#jobs.get(live.job.doc) === live) this.#jobs.delete(live.job.doc);
    this.#expect();
    answer?.(live.listener);
    this.#changed();
  }

  #failed(live: Live, reason: 'missing' | 'error', message: string): void {
    if (reason === 'missing' && this.#jobs.get(live.job.doc) === live && !live.askedAgain) {
      live.askedAgain = true;
      this.#sent.lost(live.job.doc);
      this.#ask(live);
      return;
    }
    this.ports.log.error(`The analysis of a document failed: ${message}`);
    this.#finish(live, (listener) => listener.failed());
  }

  #gone(reason: EndReason): void {
    this.ports.log.warn(
      `The analysis worker ${reason === 'hang' ? 'gave no sign of life' : 'fell over'}; starting another.`,
    );
    const hopeless = this.#judge();
    this.#finds.giveUp();
    this.#life = undefined;
    this.#ready = false;
    this.#asked.clear();
    this.#respawns = [...this.#recentRespawns(), this.ports.clock.now()];
    if (this.#respawns.length > MAX_RESPAWNS || this.#blame.quarantined.size > MAX_QUARANTINED) this.#pause();
    else if (this.#jobs.size > 0) this.#spawn();
    this.#changed();
    hopeless?.listener.failed();
  }

  /** Finds who is to blame; gives the job that is given up, where it is the document as a whole. */
  #judge(): Live | undefined {
    const suspect = this.#suspect;
    const live = suspect && this.#asked.get(suspect.id);
    this.#suspect = undefined;
    if (!suspect || !live) return undefined;
    // A superseded job hands its suspicion on to the one that took its place.
    const newest = this.#jobs.get(live.job.doc);
    if (!live.careful) {
      if (newest) newest.careful = true;
      return undefined;
    }
    if (suspect.hash !== undefined) {
      // A found culprit explains the workers that it cost.
      if (this.#blame.strike(suspect.hash)) this.#respawns = this.#respawns.slice(0, -2);
      return undefined;
    }
    live.strikes++;
    if (live.strikes < 2 || newest !== live) return undefined;
    this.#jobs.delete(live.job.doc);
    return live;
  }

  #pause(): void {
    this.#paused = true;
    this.#finds.giveUp();
    this.#life = undefined;
    this.ports.log.error('The analysis worker fell over too often; analysis is paused.');
    this.#changed();
  }

  #changed(): void {
    const kind = this.#paused
      ? 'paused'
      : !this.#life
        ? 'idle'
        : !this.#ready
          ? 'starting'
          : this.#jobs.size > 0
            ? 'working'
            : 'ready';
    if (kind === this.#lastState.kind && this.#problems === this.#lastState.problems) return;
    this.#lastState = { kind, problems: this.#problems };
    this.#state.fire(this.#lastState);
  }
}
