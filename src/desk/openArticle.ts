/**
 * An open article as one thing: its text, what the machine found in it, what a person decided about it, and the snapshot
 * in which one is laid over the other. The desk alone changes it; everybody reads it, without waiting for anything.
 */
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { emptyAnalysis } from '../model/analysis';
import type { Codebook } from '../model/codebook';
import type { Edit } from '../model/edits';
import type { Given as Said } from '../model/facts';
import { asOneBatch } from '../model/follow';
import type { Analysis, ArticleFormat, Snapshot, Span } from '../model/types';
import type { Clock, Log } from '../platform/ports';
import { ArticleCorrections } from '../store/articleCorrections';
import type { OperationMaker } from '../store/operations';
import { sidecarUriOf } from './addresses';
import type { Candidate } from './articleChoice';
import type { FolderFile } from './folderFile';
import type { RegisterFile } from './registerFile';
import { Track, type TrackedResult } from './track';

/**
 * off: not an article, or turned off · analysing: the first whole result is awaited · ready · foreign: not English ·
 * paused: the worker fell over too often and waits for "resume".
 */
export type ArticleStatus = 'off' | 'analysing' | 'ready' | 'foreign' | 'paused';

/** What the desk gives to an article that is opened. */
export interface Given {
  readonly key: number;
  readonly maker: OperationMaker;
  readonly by: () => string;
  readonly registerOf: (article: string) => RegisterFile | undefined;
  readonly eventsOf: (article: string) => FolderFile | undefined;
  readonly codebookOf: (article: string) => Codebook | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

export abstract class OpenArticle {
  /** A small number that names the article in command arguments; never reused while the program runs. */
  readonly key: number;
  /** What was decided, where it stands in the text, and its way to disk. */
  readonly corrections: ArticleCorrections;
  /** Pauses that end with the article. */
  readonly later: Later;
  /** The corrections on disk have been read, or cannot be. */
  loaded: Promise<void> = Promise.resolve();
  /** The machine reads it. */
  analysed = false;
  /** A person marks it, whether or not the machine reads it. */
  byHand = false;
  /** A person decided something about it since it was opened. */
  decided = false;
  /** The last write failed. */
  unsaved = false;
  paused = false;
  /** What the machine was told of it when it was last asked to read. */
  given: Said | undefined;
  readonly #track: Track;
  readonly #given: Given;
  #lastText: string;
  /** A whole result was seen: from then on what comes while typing is no news that a reader waits for. */
  #read = false;
  #closed = false;

  /** @param text LF text without a byte order mark. */
  constructor(
    /** Its address as URI text. */
    readonly uri: string,
    text: string,
    version: number,
    given: Given,
  ) {
    this.#given = given;
    this.key = given.key;
    this.#lastText = text;
    this.#track = new Track(uri, text, version, (machine) => this.#lay(machine));
    this.corrections = new ArticleCorrections(text, given.maker, given.by);
    this.later = new Later(
      (name, error) => given.log.error(`${name}: ${describeFault(error)}`),
      (delayMs, run) => given.clock.after(delayMs, run),
    );
  }

  /** How it is to be read, and what says whether it is an article at all. */
  abstract readonly candidate: Candidate;
  abstract readonly format: ArticleFormat;
  /** The stretches that somebody sees now. */
  abstract visible(): readonly Span[];

  /** The LF text as it is now; put together when asked for. */
  get text(): string {
    return this.#track.text;
  }

  /** Units of that text; costs nothing. */
  get length(): number {
    return this.#track.length;
  }

  get version(): number {
    return this.#track.version;
  }

  /** Always in step with the text, with all decisions laid over it. undefined until the first result. */
  get snapshot(): Snapshot | undefined {
    return this.isArticle ? this.#track.snapshot : undefined;
  }

  /** What the machine alone found, in step with the text; undefined where it found nothing yet. */
  get machine(): Analysis | undefined {
    return this.isArticle ? this.#track.machine?.analysis : undefined;
  }

  /** Read by the machine, or marked by hand although it is not. */
  get isArticle(): boolean {
    return this.analysed || this.byHand;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  get status(): ArticleStatus {
    if (!this.analysed) return 'off';
    const language = this.#track.language ?? 'und';
    if (language !== 'en' && language !== 'und') return 'foreign';
    if (this.paused) return 'paused';
    return this.#read ? 'ready' : 'analysing';
  }

  /** One calm sentence where the reader needs it (only a part is analysed, not English ...). */
  get notice(): string | undefined {
    return this.snapshot?.analysis.problems.find((problem) => problem.kind !== 'span')?.message;
  }

  /** The register of its folder; undefined for an untitled article outside of any folder. */
  get register(): RegisterFile | undefined {
    return this.#given.registerOf(this.uri);
  }

  /** What was decided about events of several articles of its folder; undefined where it lies in none. */
  get eventsFile(): FolderFile | undefined {
    return this.#given.eventsOf(this.uri);
  }

  /** Its folder's own types and rules; undefined where it has none. */
  get codebook(): Codebook | undefined {
    return this.#given.codebookOf(this.uri);
  }

  /** The file of its corrections; undefined while it is untitled. */
  get sidecar(): string | undefined {
    return sidecarUriOf(this.uri);
  }

  /** Of an untitled article the text that it had before it was emptied to be closed. */
  get lastText(): string {
    return this.#lastText;
  }

  /** Edits in the order in which they apply, narrowed to what really changes; nothing is analysed. */
  edit(edits: readonly Edit[], version: number): readonly Edit[] {
    return this.#track.edit(edits, version);
  }

  /** The text as a whole, where edits cannot be trusted: whatever differs is one edit. */
  replace(text: string, version: number): readonly Edit[] {
    return this.#track.replace(text, version);
  }

  /** Places of corrections follow what `edit` and `replace` gave back. */
  followed(edits: readonly Edit[]): void {
    if (!this.corrections.sidecar && this.length > 0) this.#lastText = this.text;
    for (const batch of asOneBatch(edits)) this.corrections.edited(batch, () => this.text, this.length);
  }

  /** False where the result is too old to be brought up to date. */
  accept(result: TrackedResult): boolean {
    const accepted = this.#track.accept(result);
    if (accepted && result.complete) this.#read = true;
    return accepted;
  }

  /** Decisions, or the register, changed: they are laid anew. `byHand`: shown also where the machine does not read. */
  relay(byHand: boolean): void {
    this.byHand = byHand;
    if (!this.isArticle) this.forgetResult();
    this.#begin();
    this.#track.relay();
  }

  /** The text is not read any more; what a person marked in it stays. */
  forgetResult(): void {
    this.#read = false;
    this.#track.clear();
    this.#begin();
  }

  dispose(): void {
    this.#closed = true;
    this.later.dispose();
    this.corrections.dispose();
  }

  /** Where the machine has not read the text, decisions are laid over nothing. */
  #begin(): void {
    if (this.byHand) this.#track.begin(emptyAnalysis(this.uri));
  }

  /** A fault in the decisions must not take the machine's result away. */
  #lay(machine: Snapshot): Snapshot {
    try {
      const { register } = this;
      if (this.corrections.all.length === 0 && (!register || register.isEmpty)) return machine;
      const { analysis, decisions, links } = this.corrections.overlay(machine.analysis, register?.register);
      return { ...machine, analysis, decisions, links };
    } catch (error) {
      this.#given.log.error(`decisions: ${describeFault(error)}`);
      return machine;
    }
  }
}
