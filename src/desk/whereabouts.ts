/** Where corrections went while nobody looked, and where those that lost their words may belong: asked of the worker. */
import { MIN_FUZZY_UNITS } from '../corrections/anchor';
import { type Expected, expectedAfter, expectedLater, type LastSeen } from '../corrections/places';
import type { Findings, FindOrder } from '../engine/scheduler';
import { editBetween } from '../model/edits';
import type { Span } from '../model/types';
import type { Clock } from '../platform/ports';
import type { OpenArticle } from './openArticle';

/** Corrections are shown without the diff when it takes longer: then their words and context are searched. */
const PATIENCE_MS = 3_000;
/** Orphans of one article that are searched for. */
const MAX_SEARCHED = 10_000;

export class Whereabouts {
  /** What was asked for in a version of the text. */
  readonly #asked = new WeakMap<OpenArticle, { readonly version: number; readonly ids: Set<string> }>();

  constructor(
    private readonly find: (order: FindOrder) => Promise<Findings | undefined>,
    private readonly clock: Clock,
  ) {}

  /** The places of the last visit in the text of now; undefined where the worker cannot tell in time. */
  async expected(article: OpenArticle, last: LastSeen): Promise<Expected | undefined> {
    const { text } = article;
    if (last.text === text) return expectedAfter(last, []);
    const late = new Promise<undefined>((resolve) => void this.clock.after(PATIENCE_MS, () => resolve(undefined)));
    const found = await Promise.race([this.find({ text, before: last.text, lost: [] }), late]);
    if (!found) return undefined;
    const expected = expectedAfter(last, found.edits);
    const since = editBetween(text, article.text);
    return since ? { ...expectedLater(expected, [since]), sure: false } : expected;
  }

  /** Proposes places for orphans, each asked for once in a version of the text. */
  async propose(article: OpenArticle): Promise<void> {
    const { version, corrections } = article;
    const known = this.#asked.get(article);
    const asked = known?.version === version ? known : { version, ids: new Set<string>() };
    this.#asked.set(article, asked);
    const lost = corrections.orphans
      .filter(({ candidate, correction }) => !candidate && !asked.ids.has(correction.id))
      .map((orphan) => orphan.correction)
      .filter(({ anchor }) => anchor.quote.length >= MIN_FUZZY_UNITS)
      .slice(0, MAX_SEARCHED);
    if (lost.length === 0) return;
    for (const { id } of lost) asked.ids.add(id);
    const found = await this.find({ text: article.text, before: null, lost: lost.map((one) => one.anchor) });
    if (!found || article.isClosed || article.version !== version) return;
    const candidates = new Map<string, Span>();
    for (const [i, span] of found.candidates.entries()) {
      const id = lost[i]?.id;
      if (span && id !== undefined) candidates.set(id, span);
    }
    corrections.propose(candidates);
  }
}
