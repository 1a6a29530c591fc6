/** Key word in context: every mention of an actor, or every report of an act, between the words left and right of it. */
import { proseAt } from '../model/prose';
import type { Span } from '../model/types';
import { labelText } from '../words/labels';
import type { Corpus } from './types';

export interface ConcordanceLine {
  readonly article: string;
  readonly span: Span;
  readonly left: string;
  readonly key: string;
  readonly right: string;
}

/** Units to either side. */
const SIDE_UNITS = 60;
const MAX_KEY_UNITS = 60;
/** More lines are nothing that a person reads. */
export const MAX_CONCORDANCE_LINES = 5_000;

export interface Place extends Span {
  readonly article: string;
}

/**
 * Sorted by what follows, as concordances are. Articles that cannot be read are left out.
 * @param goesOn asked before each article; false ends with what there is
 */
export async function concordance(
  corpus: Pick<Corpus, 'textOf'>,
  places: readonly Place[],
  goesOn: (done: number, of: number) => boolean = () => true,
): Promise<readonly ConcordanceLine[]> {
  const byArticle = new Map<string, Place[]>();
  for (const place of places.slice(0, MAX_CONCORDANCE_LINES)) {
    const list = byArticle.get(place.article);
    if (list) list.push(place);
    else byArticle.set(place.article, [place]);
  }
  const lines: ConcordanceLine[] = [];
  let done = 0;
  for (const [article, own] of byArticle) {
    if (!goesOn(done++, byArticle.size)) break;
    const text = await corpus.textOf(article);
    if (text === undefined) continue;
    for (const span of own) if (span.end <= text.length) lines.push(lineOf(article, text, span));
  }
  return lines.sort(
    (a, b) =>
      order(a.right, b.right) || order(a.key, b.key) || order(a.article, b.article) || a.span.start - b.span.start,
  );
}

function lineOf(article: string, text: string, span: Span): ConcordanceLine {
  const isPage = /\.html?$/i.test(article);
  const words = (part: Span): string =>
    isPage ? withoutTags(proseAt(text, [], part)) : text.slice(part.start, part.end);
  const left = words({ start: Math.max(0, span.start - 3 * SIDE_UNITS), end: span.start });
  const right = words({ start: span.end, end: Math.min(text.length, span.end + 3 * SIDE_UNITS) });
  return {
    article,
    span: { start: span.start, end: span.end },
    left: tail(labelText(left, 3 * SIDE_UNITS)),
    key: labelText(words(span), MAX_KEY_UNITS),
    right: labelText(right, SIDE_UNITS),
  };
}

/** For what is shown beside a word only: half a tag at the cut goes, too. */
const withoutTags = (html: string): string => html.replace(/^[^<>]*>|<[^<>]*>|<[^<>]*$/g, ' ');

const tail = (text: string): string =>
  text.length > SIDE_UNITS ? `\u2026${text.slice(1 - SIDE_UNITS).replace(/^[\udc00-\udfff]/, '')}` : text;

/** By code units: the same order on every machine. */
const order = (a: string, b: string): number => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
};
