/** Where corrections went while nobody looked, and where those that lost their words may belong: asked of the worker. */
import { MIN_FUZZY_UNITS } from '../corrections/anchor';
import { type Expected, expectedAfter, expectedLater, type LastSeen } from '../corrections/places';
import { editBetween } from '../model/edits';
import type { Span } from '../model/types';
import type { Clock } from '../platform/ports';
import type { ArticleCorrections } from '../store/articleCorrections';
import type { Session, Sessions } from './sessions';

/** Corrections are shown without the diff when it takes longer: then their words and context are searched. */
const PATIENCE_MS = 3_000;
/** Orphans of one article that are searched for. */
const MAX_SEARCHED = 10_000;

/** The places of the last visit in the text of now; undefined where the worker cannot tell in time. */
export async function expectedNow(
  { sessions, clock }: { readonly sessions: Sessions; readonly clock: Clock },
  session: Session,
  last: LastSeen,
): Promise<Expected | undefined> {
  const { text } = session;
  if (last.text === text) return expectedAfter(last, []);
  const late = new Promise<undefined>((resolve) => void clock.after(PATIENCE_MS, () => resolve(undefined)));
  const found = await Promise.race([sessions.find({ text, before: last.text, lost: [] }), late]);
  if (!found) return undefined;
  const expected = expectedAfter(last, found.edits);
  const since = editBetween(text, session.text);
  return since ? { ...expectedLater(expected, [since]), sure: false } : expected;
}

/** Proposes places for orphans, each asked for once in a version of the text. */
export class Whereabouts {
  readonly #asked = new WeakMap<Session, { readonly version: number; readonly ids: Set<string> }>();

  constructor(private readonly sessions: Sessions) {}

  async propose(session: Session, article: ArticleCorrections): Promise<void> {
    const { version } = session.document;
    const known = this.#asked.get(session);
    const asked = known?.version === version ? known : { version, ids: new Set<string>() };
    this.#asked.set(session, asked);
    const lost = article.orphans
      .filter(({ candidate, correction }) => !candidate && !asked.ids.has(correction.id))
      .map((orphan) => orphan.correction)
      .filter(({ anchor }) => anchor.quote.length >= MIN_FUZZY_UNITS)
      .slice(0, MAX_SEARCHED);
    if (lost.length === 0) return;
    for (const { id } of lost) asked.ids.add(id);
    const order = { text: session.text, before: null, lost: lost.map((one) => one.anchor) };
    const found = await this.sessions.find(order);
    if (!found || session.document.isClosed || session.document.version !== version) return;
    const candidates = new Map<string, Span>();
    for (const [i, span] of found.candidates.entries()) {
      const id = lost[i]?.id;
      if (span && id !== undefined) candidates.set(id, span);
    }
    article.propose(candidates);
  }
}
