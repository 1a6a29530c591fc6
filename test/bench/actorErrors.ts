/** Where mentions and actors differ from the gold, one line each, by mechanism. */
import type { Analysis, Span } from '../../src/model/types';
import { compare } from './actorFigures';
import type { GoldArticle } from './articleFigures';

const AROUND = 40;

export function listErrors(article: GoldArticle, analysis: Analysis): string[] {
  const { gold, found, toFound, toGold } = compare(article, analysis);
  const goldOf = mainPartners(toGold, found, gold);
  const foundOf = mainPartners(toFound, gold, found);
  const lines: { at: number; text: string }[] = [];
  const words = (span: Span): string => article.text.slice(span.start, span.end);
  const around = (span: Span): string => {
    const left = article.text.slice(Math.max(0, span.start - AROUND), span.start);
    return `${left}[${words(span)}]${article.text.slice(span.end, span.end + AROUND)}`.replace(/\s+/g, ' ');
  };
  const note = (cause: string, span: Span, more = ''): void => {
    lines.push({ at: span.start, text: `${article.id}\t${cause}\t${around(span)}\t${more}` });
  };
  gold.forEach((each, g) => {
    const f = toFound.get(g);
    if (f === undefined) {
      const near = found.find((one) => one.start < each.end && each.start < one.end);
      note(`missed ${each.kind}${near ? ', other span' : ''}`, each, `${each.actor}${near ? ` | ${words(near)}` : ''}`);
      return;
    }
    const cluster = found[f]?.actor ?? '';
    const right = foundOf.get(each.actor);
    if (right === cluster && goldOf.get(cluster) === each.actor) return;
    const name = (id: string | undefined): string => analysis.actors.find((one) => one.id === id)?.name ?? 'none';
    const cause = right === cluster ? 'mixed' : goldOf.get(cluster) === each.actor ? 'split' : 'wrong';
    note(`${cause} ${each.kind}`, each, `${each.actor} | got ${name(cluster)}, rest is ${name(right)}`);
  });
  found.forEach((each, f) => {
    if (!toGold.has(f)) note(`extra ${each.kind}`, each, analysis.actors.find((one) => one.id === each.actor)?.name);
  });
  return lines.sort((a, b) => a.at - b.at).map((line) => line.text);
}

/** For each cluster of one side, that of the other side with which it shares most mentions. */
function mainPartners(
  pairs: ReadonlyMap<number, number>,
  mine: readonly { readonly actor: string }[],
  theirs: readonly { readonly actor: string }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [a, b] of pairs) {
    const [own, other] = [mine[a]?.actor ?? '', theirs[b]?.actor ?? ''];
    const of = counts.get(own) ?? new Map<string, number>();
    of.set(other, (of.get(other) ?? 0) + 1);
    counts.set(own, of);
  }
  return new Map([...counts].map(([own, of]) => [own, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}
