/** One open document on its way through the worker: waits out typing, asks for what is missing, publishes. */
import type { Disposable } from '../base/dispose';
import { IDLE_GAP_MS, PARTIAL_INTERVAL_MS, TYPING_DEBOUNCE_MS } from '../limits';
import type { Analysis, Mention, Span } from '../model/types';
import type { Clock } from '../platform/ports';
import { type ArticleVersion, type EngineResult, isSame, keyOf, sameFacts } from './articleVersion';
import { Assembly, FAILED } from './assembly';
import type { ResultCache } from './cache';
import type { WorkerClient } from './client';
import { cutPieces, forgetFarPieces, isSeen, nextPiece, type Piece, type PiecedText, seenSpans } from './pieces';
import { type Known, namesAlone, overKnown } from './provisional';

export interface RunPorts {
  readonly client: WorkerClient;
  readonly clock: Clock;
  readonly cache: ResultCache;
  readonly publish: (result: EngineResult) => void;
}

/** With an earlier result on screen a provisional one would only flicker where the full one comes within this time. */
const PARTIAL_PATIENCE_MS = 60;
/** A long document that is analysed piece by piece is published at most this often. */
const PIECES_INTERVAL_MS = 2_000;
/** Below this a request is over before a new order of its paragraphs could help. */
const REORDER_UNITS = 100_000;

export class DocumentRun implements Disposable {
  #latest: ArticleVersion;
  #visible: readonly Span[];
  /** What was asked last: its version and pieces. */
  #asked: ArticleVersion;
  #pieced: PiecedText | undefined;
  /** The piece that the worker has, and its names so far by where they were looked for. */
  #inFlight: Piece | undefined;
  readonly #names = new Map<string, { readonly span: Span; readonly mentions: readonly Mention[] }>();
  #debounce: Disposable | undefined;
  #gap: Disposable | undefined;
  #partial: Disposable | undefined;
  #reorder: Disposable | undefined;
  #requestedAt = 0;
  /** How long the last answer took. */
  #tookMs = 0;
  /** When names were last published for what was asked last. */
  #lastNames = Number.NEGATIVE_INFINITY;
  #lastPublished = Number.NEGATIVE_INFINITY;
  #publishedVersion = Number.NEGATIVE_INFINITY;
  /** The last result that was more than names: provisional ones are laid over it. */
  #known: Known | undefined;
  readonly #assembly: Assembly;
  #disposed = false;

  constructor(
    article: ArticleVersion,
    visible: readonly Span[],
    private readonly ports: RunPorts,
  ) {
    this.#latest = article;
    this.#asked = article;
    this.#visible = visible;
    this.#assembly = new Assembly(ports.clock);
  }

  /** The first request; may publish at once. */
  start(): void {
    this.#ask();
  }

  update(article: ArticleVersion, visible: readonly Span[], immediate: boolean): void {
    const before = this.#latest;
    this.#latest = article;
    if (isSame(before, article)) {
      if (immediate && this.#debounce) this.#ask();
      else this.setVisible(visible);
      return;
    }
    this.#visible = visible;
    if (immediate || this.#isCached(article)) this.#ask();
    else this.#debounce = this.#after(this.#debounce, TYPING_DEBOUNCE_MS, () => this.#ask());
  }

  setVisible(visible: readonly Span[]): void {
    this.#visible = visible;
    if (this.#debounce) return;
    this.#reorder = this.#after(this.#reorder, TYPING_DEBOUNCE_MS, () => this.#lookAgain());
  }

  dispose(): void {
    this.#disposed = true;
    for (const timer of [this.#debounce, this.#gap, this.#partial, this.#reorder]) timer?.dispose();
    this.#assembly.dispose();
    this.ports.client.close(this.#latest.uri);
  }

  #after(old: Disposable | undefined, delayMs: number, run: () => void): Disposable {
    old?.dispose();
    return this.ports.clock.after(delayMs, run);
  }

  #ask(): void {
    this.#stopTimers();
    const before = this.#asked;
    this.#asked = this.#latest;
    const sameKind = before.format === this.#asked.format && sameFacts(before, this.#asked);
    this.#pieced = cutPieces(this.#asked.text, sameKind ? this.#pieced : undefined, this.#asked.format);
    this.#inFlight = undefined;
    this.#names.clear();
    this.#lastNames = Number.NEGATIVE_INFINITY;
    this.#assembly.cancel();
    this.#advance();
  }

  #stopTimers(): void {
    for (const timer of [this.#debounce, this.#gap, this.#partial, this.#reorder]) timer?.dispose();
    this.#debounce = this.#gap = this.#partial = this.#reorder = undefined;
  }

  /** Asks for the next piece that is missing; publishes when none is. */
  #advance(): void {
    const pieced = this.#pieced;
    if (!pieced || this.#disposed) return;
    for (;;) {
      const piece = nextPiece(pieced, this.#visible);
      if (!piece) {
        this.#publishPieces(pieced, true);
        return;
      }
      piece.analysis = this.ports.cache.get(keyOf(this.#asked, piece));
      if (piece.analysis) continue;
      if (pieced.mode === 'whole' || isSeen(piece, seenSpans(pieced, this.#visible))) this.#request(piece);
      else this.#requestIdly(pieced, piece);
      return;
    }
  }

  /** What is seen is finished: publish it, then go on with the rest in small rests. */
  #requestIdly(pieced: PiecedText, piece: Piece): void {
    if (
      this.ports.clock.now() - this.#lastPublished >= PIECES_INTERVAL_MS ||
      this.#publishedVersion < this.#asked.version
    ) {
      this.#publishPieces(pieced, false);
    }
    this.#gap = this.#after(this.#gap, IDLE_GAP_MS, () => {
      this.#gap = undefined;
      this.#request(piece);
    });
  }

  #request(piece: Piece): void {
    const asked = this.#asked;
    const { uri, version, format, date, given, guidance } = asked;
    const text = asked.text.slice(piece.start, piece.end);
    const key = keyOf(asked, piece);
    this.#inFlight = piece;
    this.#names.clear();
    this.#requestedAt = this.ports.clock.now();
    const isCurrent = (): boolean => !this.#disposed && this.#inFlight === piece && this.#asked === asked;
    const job = {
      doc: uri,
      version,
      rank: this.#visible.length > 0 ? ('seen' as const) : ('open' as const),
      article: { id: uri, text, format, date, given },
      visible: relativeTo(piece, this.#visible),
      guidance,
    };
    this.ports.client.analyze(job, {
      names: (span, mentions) => {
        if (!isCurrent()) return;
        this.#names.set(`${span.start} ${span.end}`, { span, mentions });
        this.#partialSoon();
      },
      done: (analysis) => {
        this.ports.cache.set(key, analysis);
        if (!isCurrent()) return this.#publishLate(asked, text, analysis);
        piece.analysis = analysis;
        this.#inFlight = undefined;
        this.#names.clear();
        this.#tookMs = this.ports.clock.now() - this.#requestedAt;
        if (this.#pieced) forgetFarPieces(this.#pieced, this.#visible);
        this.#advance();
      },
      failed: () => {
        if (!isCurrent()) return;
        piece.failed = true;
        this.#inFlight = undefined;
        this.#advance();
      },
    });
  }

  /** An answer for a text that has changed since: better than none, while nothing newer was shown. */
  #publishLate(asked: ArticleVersion, text: string, analysis: Analysis): void {
    if (this.#disposed || text !== asked.text || asked.version < this.#publishedVersion) return;
    this.#publish(asked, analysis, false);
  }

  /** The screen has moved: what is on it goes first. */
  #lookAgain(): void {
    const pieced = this.#pieced;
    this.#reorder = undefined;
    if (!pieced || this.#debounce) return;
    const next = nextPiece(pieced, this.#visible);
    if (!next) return;
    if (pieced.mode === 'whole') {
      const unseen = this.#visible.some(
        (span) => ![...this.#names.values()].some((names) => contains(names.span, span)),
      );
      if (this.#inFlight && pieced.text.length > REORDER_UNITS && unseen) this.#request(next);
    } else if (next !== this.#inFlight && isSeen(next, seenSpans(pieced, this.#visible))) {
      this.#gap?.dispose();
      this.#advance();
    }
  }

  #partialSoon(): void {
    if (this.#partial) return;
    const since = this.ports.clock.now() - this.#lastNames;
    const patience = this.#known && this.#tookMs < PARTIAL_PATIENCE_MS ? PARTIAL_PATIENCE_MS : 0;
    const wait = Math.max(patience, PARTIAL_INTERVAL_MS - since);
    if (wait > 0) this.#partial = this.ports.clock.after(wait, () => this.#publishNames());
    else this.#publishNames();
  }

  #publishNames(): void {
    this.#partial = undefined;
    const piece = this.#inFlight;
    if (!piece) return;
    this.#lastNames = this.ports.clock.now();
    const { uri, text } = this.#asked;
    const at = piece.start;
    const batches = [...this.#names.values()];
    const mentions = batches.flatMap((batch) =>
      at === 0 ? batch.mentions : batch.mentions.map((own) => moveBy(own, at)),
    );
    const covered = batches.map((batch) => moveBy(batch.span, at));
    const known = this.#known;
    this.#publish(this.#asked, known ? overKnown(known, text, mentions, covered) : namesAlone(uri, mentions), false);
    this.#known = known;
  }

  #publishPieces(pieced: PiecedText, complete: boolean): void {
    this.#partial?.dispose();
    this.#partial = undefined;
    const asked = this.#asked;
    const [only] = pieced.pieces;
    if (pieced.mode === 'whole') {
      if (only) this.#publish(asked, only.analysis ?? namesAlone(asked.uri, [], [FAILED]), complete);
      return;
    }
    this.#assembly.start(asked, pieced, (analysis) => this.#publish(asked, analysis, complete));
  }

  #publish(article: ArticleVersion, analysis: Analysis, complete: boolean): void {
    const { uri, version, text } = article;
    this.#lastPublished = this.ports.clock.now();
    this.#publishedVersion = version;
    this.#known = { text, analysis };
    this.ports.publish({ uri, version, text, analysis, complete });
  }

  #isCached(article: ArticleVersion): boolean {
    if (article.text.length > REORDER_UNITS) return false;
    return this.ports.cache.get(keyOf(article, { start: 0, end: article.text.length })) !== undefined;
  }
}

const moveBy = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function relativeTo(piece: Span, visible: readonly Span[]): Span[] {
  return visible.flatMap((span) => {
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.end);
    return start < end ? [{ start: start - piece.start, end: end - piece.start }] : [];
  });
}
