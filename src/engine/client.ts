/**
 * The host's side of the worker: starts it with the first job, ends it when it gives no sign of life, finds out which
 * paragraph was to blame, and asks again. A caller only sees answers.
 */
import { Emitter } from '../base/emitter';
import { MAX_QUARANTINED, MAX_RESPAWNS, RESPAWN_WINDOW_MS, WORKER_DEADLINE_MS, WORKER_START_MS } from '../limits';
import type { Problem } from '../model/types';
import { analyzeRequestOf } from './analyzeRequest';
import { KnownAnswers } from './answers';
import { Blame } from './blame';
import { Culprit } from './culprit';
import type { Findings, FindOrder } from './finding';
import { KnownGuidance } from './guidance';
import { type EndReason, WorkerLife } from './life';
import type { ModelFile } from './models';
import type { ClientPorts, EngineState } from './ports';
import { PROTOCOL_VERSION, type Reply } from './protocol';
import { findRequestOf, Questions, type WriteOrder, type WrittenArticle, writeRequestOf } from './questions';
import { type Job, type JobListener, JobQueue, type Live } from './queue';
import { Retry } from './retry';
import { SentTexts } from './sentText';

export class WorkerClient {
  readonly #state = new Emitter<EngineState>();
  readonly onState = this.#state.event;
  readonly #blame = new Blame();
  readonly #sent = new SentTexts();
  readonly #queue = new JobQueue();
  readonly #culprit = new Culprit(this.#blame, this.#queue);
  readonly #known = new KnownAnswers();
  readonly #guidance = new KnownGuidance();
  #life: WorkerLife | undefined;
  #ready = false;
  #paused = false;
  #disposed = false;
  #problems: readonly Problem[] = [];
  #lastState: EngineState = { kind: 'idle', problems: [] };
  #nextId = 1;
  #respawns: number[] = [];
  readonly #misfits = new Set<string>();
  readonly #finds = new Questions<FindOrder, Findings>(findRequestOf);
  readonly #writes = new Questions<WriteOrder, WrittenArticle | null>(writeRequestOf);

  readonly #retry: Retry;

  constructor(private readonly ports: ClientPorts) {
    this.#retry = new Retry(ports.clock, () => this.#tryAgain());
  }

  get state(): EngineState {
    return this.#lastState;
  }

  /** Hashes of the paragraphs that are left out. */
  get quarantined(): ReadonlySet<string> {
    return this.#blame.quarantined;
  }

  analyze(job: Job, listener: JobListener): void {
    if (this.#disposed) return;
    this.#queue.add(this.#nextId++, job, listener);
    if (this.#ready) this.#askDue();
    else if (!this.#life && !this.#paused) this.#spawn();
    this.#changed();
  }

  /** Where words of a text went; undefined where the worker cannot tell. */
  find(order: FindOrder): Promise<Findings | undefined> {
    return this.#question(this.#finds, order);
  }

  /** The article of a page or a text as a file; null where it has no text, undefined where the worker cannot tell. */
  write(order: WriteOrder): Promise<WrittenArticle | null | undefined> {
    return this.#question(this.#writes, order);
  }

  #question<Order, Answer>(questions: Questions<Order, Answer>, order: Order): Promise<Answer | undefined> {
    if (this.#disposed || this.#paused) return Promise.resolve(undefined);
    const id = this.#nextId++;
    const answer = questions.ask(id, order);
    if (this.#ready) this.#life?.post(questions.requestOf(id, order));
    else if (!this.#life) this.#spawn();
    return answer;
  }

  #giveUp(): void {
    for (const each of [this.#finds, this.#writes]) each.giveUp();
  }

  /** Nothing more is wanted of the doc. */
  close(doc: string): void {
    this.#queue.drop(doc);
    this.#sent.forget(doc);
    this.#known.forget(doc);
    if (this.#ready) {
      this.#life?.post({ v: PROTOCOL_VERSION, kind: 'close', doc });
      this.#askDue();
    }
    // It may have been the one at fault.
    if (this.#paused) this.#tryAgain();
    this.#changed();
  }

  /** Goes on after a pause. */
  resume(): void {
    if (!this.#paused || this.#disposed) return;
    this.#goOn([]);
  }

  /** As `resume`, but a single worker that ends is enough for the next pause. */
  #tryAgain(): void {
    if (this.#paused && !this.#disposed) this.#goOn(Array(MAX_RESPAWNS).fill(this.ports.clock.now()));
  }

  #goOn(respawns: number[]): void {
    this.#retry.stop();
    this.#paused = false;
    this.#respawns = respawns;
    if (this.#queue.size > 0) this.#spawn();
    this.#changed();
  }

  dispose(): void {
    this.#disposed = true;
    this.#retry.stop();
    this.#life?.end();
    this.#life = undefined;
    this.#queue.clear();
    this.#giveUp();
    this.#state.dispose();
  }

  #spawn(): void {
    this.#ready = false;
    this.#culprit.forget();
    this.#queue.newWorker();
    this.#known.newWorker();
    this.#guidance.clear();
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
    life.expectEvery(WORKER_START_MS * this.#patience());
    const loading = this.ports.loadModels().catch((): readonly ModelFile[] => []);
    void loading.then((models) => {
      const bytes = models.map((model) => model.bytes);
      life.post({ v: PROTOCOL_VERSION, kind: 'init', models: [...models] }, bytes);
    });
  }

  #askDue(): void {
    for (const live of this.#queue.due()) this.#ask(live);
  }

  #ask(live: Live): void {
    const { doc, article, guidance } = live.job;
    this.#queue.wasAsked(live);
    live.base = this.#known.get(doc);
    if (guidance && !this.#guidance.has(guidance.key)) {
      this.#guidance.set(guidance);
      this.#life?.post({ v: PROTOCOL_VERSION, kind: 'guidance', guidance });
    }
    const text = this.#sent.pack(doc, live.id, article.text);
    this.#life?.post(analyzeRequestOf(live, text, [...this.#blame.quarantined]));
    this.#expect();
  }

  /** Reading and linking take time in proportion to the text, so the longest one sets what is allowed. */
  #expect(): void {
    const units = this.#queue.longest;
    this.#life?.expectEvery(units === undefined ? undefined : (WORKER_DEADLINE_MS + units / 100) * this.#patience());
  }

  /** Each worker lost lately doubles it: on a busy machine a slow worker, or a slow start, looks like one that hangs. */
  #patience(): number {
    return 2 ** this.#recentRespawns().length;
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
      for (const request of [...this.#finds.requests(), ...this.#writes.requests()]) this.#life?.post(request);
      this.#askDue();
      this.#changed();
      return;
    }
    if (reply.kind === 'found') {
      this.#finds.answer(reply.id, reply);
      return;
    }
    if (reply.kind === 'written') {
      this.#writes.answer(reply.id, reply.file);
      return;
    }
    if (reply.kind === 'failed') for (const each of [this.#finds, this.#writes]) each.answer(reply.id, undefined);
    this.#culprit.note(reply);
    const live = this.#queue.asked(reply.id);
    if (!live) return;
    if (reply.kind === 'names') live.listener.names(reply.span, reply.mentions);
    else if (reply.kind === 'done') this.#done(live, reply);
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

  #done(live: Live, { head, changes, sizes }: Extract<Reply, { kind: 'done' }>): void {
    const { doc, rank } = live.job;
    const analysis = live.arriving.finish(head, changes, live.base?.analysis);
    if (rank !== 'folder') this.#known.set(doc, live.id, analysis, sizes);
    this.#finish(live, (listener) => listener.done(analysis));
  }

  #finish(live: Live, answer?: (listener: JobListener) => void): void {
    this.#retry.worked();
    this.#queue.wasAnswered(live);
    this.#expect();
    answer?.(live.listener);
    if (this.#ready) this.#askDue();
    this.#changed();
  }

  #failed(live: Live, reason: 'missing' | 'error', message: string): void {
    if (reason === 'missing' && this.#queue.newest(live.job.doc) === live && !live.askedAgain) {
      live.askedAgain = true;
      this.#sent.forget(live.job.doc);
      this.#guidance.clear();
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
    const { hopeless, found } = this.#culprit.judge();
    // A found culprit explains the workers that it cost.
    if (found) this.#respawns = this.#respawns.slice(0, -2);
    this.#giveUp();
    this.#life = undefined;
    this.#ready = false;
    this.#queue.newWorker();
    if (hopeless?.job.rank !== 'folder') this.#respawns = [...this.#recentRespawns(), this.ports.clock.now()];
    if (this.#respawns.length > MAX_RESPAWNS || this.#blame.quarantined.size > MAX_QUARANTINED) this.#pause();
    else if (this.#queue.size > 0) this.#spawn();
    this.#changed();
    hopeless?.listener.failed();
  }

  #pause(): void {
    this.#paused = true;
    this.#retry.begin();
    this.#giveUp();
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
          : this.#queue.size > 0
            ? 'working'
            : 'ready';
    if (kind === this.#lastState.kind && this.#problems === this.#lastState.problems) return;
    this.#lastState = { kind, problems: this.#problems };
    this.#state.fire(this.#lastState);
  }
}
