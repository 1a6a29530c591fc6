/**
 * The worker's side: takes requests, runs the analysis step by step and looks at its messages between steps, so that
 * a newer request of a document takes the place of the older one. The document asked for last goes first.
 */
import type { Analyzer, Progress } from '../analysis/analyzer';
import type { ModelFiles } from '../analysis/document';
import type { Edit } from '../model/edits';
import { applyEdit } from '../model/follow';
import type { Problem } from '../model/types';
import { sizesOf } from './arriving';
import { type Answer, changeSteps, LISTS, listsOf } from './changes';
import { type Findings, findSteps } from './finding';
import { KnownGuidance } from './guidance';
import {
  type AnalyzeRequest,
  type InitRequest,
  PART_ITEMS,
  PROTOCOL_VERSION,
  parseRequest,
  type Reply,
  type WriteRequest,
} from './protocol';
import type { WriteOrder, WrittenArticle } from './questions';

/** What the loop needs of its surroundings; `soon` runs after waiting messages were handled. */
export interface WorkerPort {
  post(message: Reply): void;
  onMessage(listener: (message: unknown) => void): void;
  soon(run: () => void): void;
  /** Milliseconds, monotonic. */
  now(): number;
}

/** Work between two looks at the messages. */
const SLICE_MS = 8;
/** Plain signs of life are said at most this often. */
const BEAT_MS = 100;

interface Job {
  readonly id: number;
  readonly start: () => Iterator<Reply, void>;
  /** undefined before its first step, and again when another job came between: then the analysis starts anew. */
  replies: Iterator<Reply, void> | undefined;
  /** The analysis is finished, what is left is to send it. */
  sending: boolean;
  /** A part was posted and the host has not asked for the next. */
  waiting: boolean;
}

/** Makes a file of an article: see reading/articleFile.ts. */
export type ArticleWriter = (source: WriteOrder['source'], format: WriteOrder['format']) => WrittenArticle | null;

export function serve(
  port: WorkerPort,
  createAnalyzer: (models: ModelFiles) => Analyzer,
  articleFile: ArticleWriter,
): void {
  const loop = new WorkerLoop(port, createAnalyzer, articleFile);
  port.onMessage((message) => loop.receive(message));
}

class WorkerLoop {
  #analyzer: Analyzer | undefined;
  /** The text of the last request of each doc. */
  readonly #texts = new Map<string, { readonly id: number; readonly text: string }>();
  /** The last answer of each doc that was sent to its end. */
  readonly #answers = new Map<string, Answer & { readonly id: number }>();
  /** By doc; the one asked for last stands last. */
  readonly #jobs = new Map<string, Job>();
  /** Answered in turns with the analyses: a person waits for them too. */
  readonly #finds: { readonly id: number; readonly steps: Iterator<void, Findings> }[] = [];
  readonly #guidance = new KnownGuidance();
  #scheduled = false;
  #current: Job | undefined;
  #lastPost = 0;

  constructor(
    private readonly port: WorkerPort,
    private readonly createAnalyzer: (models: ModelFiles) => Analyzer,
    private readonly articleFile: ArticleWriter,
  ) {}

  receive(message: unknown): void {
    const request = parseRequest(message);
    if (request?.kind === 'init') this.#init(request);
    else if (request?.kind === 'analyze') this.#accept(request);
    else if (request?.kind === 'find') {
      this.#finds.push({ id: request.id, steps: findSteps(request, () => this.port.now()) });
      this.#schedule();
    } else if (request?.kind === 'write') this.#write(request);
    else if (request?.kind === 'guidance') this.#guidance.set(request.guidance);
    else if (request?.kind === 'close') {
      this.#drop(request.doc);
      this.#texts.delete(request.doc);
      this.#answers.delete(request.doc);
    } else if (request?.kind === 'more') {
      for (const job of this.#jobs.values()) if (job.id === request.id) job.waiting = false;
      this.#schedule();
    }
  }

  #init(request: InitRequest): void {
    const models: Record<string, Uint8Array> = Object.create(null);
    for (const model of request.models) models[model.name] = new Uint8Array(model.bytes);
    let problems: readonly Problem[] = [];
    try {
      this.#analyzer = this.createAnalyzer(models);
      problems = this.#analyzer.problems;
    } catch {
      problems = [{ kind: 'model', message: 'The analysis could not be started; marking by hand still works.' }];
    }
    this.#post({ v: PROTOCOL_VERSION, kind: 'ready', problems });
  }

  #accept(request: AnalyzeRequest): void {
    this.#drop(request.doc);
    const text = this.#textOf(request);
    if (text === undefined || !this.#guidance.has(request.guidance)) {
      this.#texts.delete(request.doc);
      const message = 'the text is not known';
      this.#post({ v: PROTOCOL_VERSION, kind: 'failed', id: request.id, reason: 'missing', message });
      return;
    }
    const start = (): Iterator<Reply, void> => this.#run(request, text);
    this.#jobs.set(request.doc, { id: request.id, start, replies: undefined, sending: false, waiting: false });
    this.#schedule();
  }

  /** The text of a request; undefined where what it builds upon is not here. */
  #textOf({ id, doc, text, article }: AnalyzeRequest): string | undefined {
    const known = this.#texts.get(doc);
    const now = 'whole' in text ? text.whole : known?.id === text.since ? applied(known.text, text.edit) : undefined;
    if (now === undefined || now.length !== article.length) return undefined;
    this.#texts.set(doc, { id, text: now });
    return now;
  }

  /** Reading takes milliseconds, so that it is done at once. */
  #write({ id, source, format }: WriteRequest): void {
    const base = { v: PROTOCOL_VERSION, id } as const;
    try {
      this.#post({ ...base, kind: 'written', file: this.articleFile(source, format) });
    } catch {
      this.#post({ ...base, kind: 'failed', reason: 'error', message: 'write' });
    }
  }

  #drop(doc: string): void {
    const job = this.#jobs.get(doc);
    if (!job) return;
    this.#jobs.delete(doc);
    this.#post({ v: PROTOCOL_VERSION, kind: 'dropped', id: job.id });
  }

  #schedule(): void {
    if (this.#scheduled || (!this.#next() && this.#finds.length === 0)) return;
    this.#scheduled = true;
    this.port.soon(() => {
      this.#scheduled = false;
      this.#findSlice();
      this.#slice();
      this.#schedule();
    });
  }

  #findSlice(): void {
    const [find] = this.#finds;
    if (!find) return;
    const base = { v: PROTOCOL_VERSION, id: find.id } as const;
    const until = this.port.now() + SLICE_MS;
    try {
      do {
        const step = find.steps.next();
        if (step.done) {
          this.#finds.shift();
          const { edits, candidates } = step.value;
          this.#post({ ...base, kind: 'found', edits: [...edits], candidates: [...candidates] });
          return;
        }
      } while (this.port.now() < until);
      if (this.port.now() - this.#lastPost >= BEAT_MS) this.#post({ ...base, kind: 'beat' });
    } catch {
      this.#finds.shift();
      this.#post({ ...base, kind: 'failed', reason: 'error', message: 'find' });
    }
  }

  #next(): [string, Job] | undefined {
    let last: [string, Job] | undefined;
    for (const entry of this.#jobs) if (!entry[1].waiting) last = entry;
    return last;
  }

  #slice(): void {
    const next = this.#next();
    if (!next) return;
    const [doc, job] = next;
    if (job !== this.#current) {
      // Two analyses never run in turns, for they share what is kept of paragraphs; starting anew finds it there.
      if (this.#current && !this.#current.sending) this.#current.replies = undefined;
      this.#current = job;
      this.#post({ v: PROTOCOL_VERSION, kind: 'begin', id: job.id });
    }
    const until = this.port.now() + SLICE_MS;
    do {
      const step = this.#step(job);
      if (step.done) {
        this.#jobs.delete(doc);
        return;
      }
      if (step.value.kind === 'beat' && this.port.now() - this.#lastPost < BEAT_MS) continue;
      this.#post(step.value);
      if (isPart(step.value)) {
        job.sending = true;
        job.waiting = true;
        return;
      }
    } while (this.port.now() < until);
  }

  /** The gate: whatever goes wrong in the analysis becomes an answer. Names the place, never the text. */
  #step(job: Job): IteratorResult<Reply, void> {
    try {
      job.replies ??= job.start();
      return job.replies.next();
    } catch (error) {
      const place =
        error instanceof Error ? `${error.name}${error.stack?.match(/\n {1,8}at [^\n]{0,200}/)?.[0] ?? ''}` : '';
      this.#post({ v: PROTOCOL_VERSION, kind: 'failed', id: job.id, reason: 'error', message: place });
      return { done: true, value: undefined };
    }
  }

  #post(reply: Reply): void {
    this.#lastPost = this.port.now();
    this.port.post(reply);
  }

  *#run(request: AnalyzeRequest, text: string): Generator<Reply, void> {
    if (!this.#analyzer) throw new Error('no analyzer');
    const { id, format, date, given } = request.article;
    const guidance = this.#guidance.get(request.guidance);
    const options = { careful: request.careful, once: request.once ?? false, skip: new Set(request.skip), guidance };
    const steps = this.#analyzer.steps({ id, text, format, date, given }, request.visible, options);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield replyOf(step.value, request.id);
    const answer = { id: request.id, text, analysis: step.value };
    const known = this.#answers.get(request.doc);
    this.#answers.set(request.doc, answer);
    yield* partsOf(answer, known?.id === request.base ? known : undefined);
  }
}

const applied = (text: string, edit: Edit | null): string => (edit ? applyEdit(text, edit) : text);

function isPart(reply: Reply): boolean {
  return 'items' in reply;
}

function replyOf(progress: Progress, id: number): Reply {
  const base = { v: PROTOCOL_VERSION, id } as const;
  if (progress.kind === 'names') return { ...base, kind: 'names', span: progress.span, mentions: progress.mentions };
  if (progress.kind === 'paragraph') return { ...base, kind: 'paragraph', hash: progress.hash };
  return { ...base, kind: 'beat' };
}

/** The lists in parts, then the rest; only what changed, where the host has an earlier answer. */
function* partsOf(answer: Answer & { readonly id: number }, known: Answer | undefined): Generator<Reply, void> {
  const { analysis, id } = answer;
  const { mentions, actors, events, times, prose, ...head } = analysis;
  const whole = listsOf(analysis);
  const base = { v: PROTOCOL_VERSION, id } as const;
  const { changes, fresh } = known
    ? yield* beating(changeSteps(known, answer), { ...base, kind: 'beat' })
    : { changes: undefined, fresh: whole };
  for (const kind of LISTS)
    for (const items of inParts<unknown>(fresh[kind], PART_ITEMS[kind])) yield { ...base, kind, items } as Reply;
  yield { ...base, kind: 'done', head, sizes: sizesOf(whole), changes };
}

function* inParts<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += most) yield items.slice(at, at + most);
}

/** A sign of life after each step. */
function* beating<T>(steps: Generator<void, T>, beat: Reply): Generator<Reply, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield beat;
  }
}
