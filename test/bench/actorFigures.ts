/** Mentions and actors of whole articles against complete gold, counted as the gold's own scorer counts them. */
import type { Analysis, Span } from '../../src/model/types';
import type { GoldArticle, GoldMention } from './articleFigures';

export type Kind = 'named' | 'nominal' | 'pronoun' | 'role' | 'demonym';
export const KINDS: readonly Kind[] = ['named', 'nominal', 'pronoun', 'role', 'demonym'];

export interface GoldSpan extends Span {
  readonly head?: readonly [number, number];
  readonly kind: Kind;
  readonly actor: string;
}

export interface FoundSpan extends Span {
  readonly kind: string;
  readonly actor: string;
}

/** An article's gold and found mentions, and which of them are one, by index. */
export interface Comparison {
  readonly gold: readonly GoldSpan[];
  readonly found: readonly FoundSpan[];
  readonly toFound: ReadonlyMap<number, number>;
  readonly toGold: ReadonlyMap<number, number>;
}

interface AnyActor {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly GoldMention[];
  readonly demonymMentions?: readonly GoldMention[];
  readonly nominalMentions?: readonly GoldMention[];
  readonly pronounMentions?: readonly GoldMention[];
  readonly roleMentions?: readonly GoldMention[];
}

export function goldSpans(article: GoldArticle): GoldSpan[] {
  return (article.actors as readonly AnyActor[]).flatMap((actor) => {
    const of = (list: readonly GoldMention[] | undefined, kind: Kind): GoldSpan[] =>
      (list ?? []).map((each) => ({ ...each, kind: (each.kind as Kind | undefined) ?? kind, actor: actor.id }));
    return [
      ...of(actor.mentions, 'named'),
      ...of(actor.demonymMentions, 'demonym'),
      ...of(actor.nominalMentions, 'nominal'),
      ...of(actor.pronounMentions, 'pronoun'),
      ...of(actor.roleMentions, 'role'),
    ];
  });
}

function foundSpans(analysis: Analysis): FoundSpan[] {
  return analysis.mentions.flatMap((each) =>
    each.actor === null ? [] : [{ start: each.start, end: each.end, kind: each.kind, actor: each.actor }],
  );
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** More than half of the longer span is shared, or the found one holds the head of the gold one and lies inside it. */
function same(gold: GoldSpan, found: Span): boolean {
  if (overlap(gold, found) > 0.5 * Math.max(gold.end - gold.start, found.end - found.start)) return true;
  const { head } = gold;
  if (head === undefined) return false;
  return found.start <= head[0] && found.end >= head[1] && found.start >= gold.start && found.end <= gold.end;
}

/** Pairs spans one to one, the best overlap first. */
export function pairSpans(gold: readonly GoldSpan[], found: readonly Span[]): Map<number, number> {
  const pairs: { share: number; g: number; f: number }[] = [];
  gold.forEach((one, g) => {
    found.forEach((other, f) => {
      if (same(one, other))
        pairs.push({ share: overlap(one, other) / Math.max(one.end - one.start, other.end - other.start), g, f });
    });
  });
  pairs.sort((a, b) => b.share - a.share);
  const toFound = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, f } of pairs) {
    if (toFound.has(g) || used.has(f)) continue;
    toFound.set(g, f);
    used.add(f);
  }
  return toFound;
}

export function compare(article: GoldArticle, analysis: Analysis): Comparison {
  const gold = goldSpans(article);
  const found = foundSpans(analysis);
  const toFound = pairSpans(gold, found);
  return { gold, found, toFound, toGold: new Map([...toFound].map(([g, f]) => [f, g])) };
}

/** Sums over articles; `parts` holds [right, found, gold] by kind. */
export interface Sums {
  readonly parts: Record<string, [number, number, number]>;
  readonly bcubed: { right: number; found: number; whole: number; gold: number };
  readonly actors: [number, number, number];
  readonly types: [number, number];
}

export const noSums = (): Sums => ({
  parts: Object.fromEntries([...KINDS, 'all'].map((kind) => [kind, [0, 0, 0]])),
  bcubed: { right: 0, found: 0, whole: 0, gold: 0 },
  actors: [0, 0, 0],
  types: [0, 0],
});

export function addArticle(sums: Sums, article: GoldArticle, analysis: Analysis): void {
  const { gold, found, toFound, toGold } = compare(article, analysis);
  const count = (kind: string, at: 0 | 1 | 2): void => {
    for (const key of [kind, 'all']) {
      const part = sums.parts[key];
      if (part) part[at]++;
    }
  };
  found.forEach((each, f) => {
    const g = toGold.get(f);
    const kind = g === undefined ? (each.kind === 'adjective' ? 'demonym' : each.kind) : (gold[g]?.kind ?? '');
    count(kind, 1);
    if (g !== undefined) count(kind, 0);
  });
  for (const each of gold) count(each.kind, 2);
  addBCubed(sums, gold, found, toFound);
  addActors(sums, article, analysis, { gold, found, toFound, toGold });
}

function addBCubed(
  sums: Sums,
  gold: readonly GoldSpan[],
  found: readonly FoundSpan[],
  toFound: ReadonlyMap<number, number>,
): void {
  const goldSize = countBy(gold);
  const foundSize = countBy(found);
  const shared = new Map<string, number>();
  for (const [g, f] of toFound) {
    const key = `${gold[g]?.actor} ${found[f]?.actor}`;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  for (const [g, f] of toFound) {
    const [a, b] = [gold[g]?.actor ?? '', found[f]?.actor ?? ''];
    const both = shared.get(`${a} ${b}`) ?? 0;
    sums.bcubed.right += both / (foundSize.get(b) ?? 1);
    sums.bcubed.whole += both / (goldSize.get(a) ?? 1);
  }
  sums.bcubed.found += found.length;
  sums.bcubed.gold += gold.length;
}

function countBy(spans: readonly { readonly actor: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of spans) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  NORP: 'group',
  GROUP: 'group',
};

/** A gold actor is found where one found actor holds half of its mentions (named ones where it has any) and no other actor more. */
function addActors(sums: Sums, article: GoldArticle, analysis: Analysis, comparison: Comparison): void {
  const { gold, found, toFound, toGold } = comparison;
  const named = gold.map((each, g) => ({ each, g })).filter(({ each }) => each.kind === 'named');
  const namedToFound = pairSpans(
    named.map(({ each }) => each),
    found,
  );
  const ofNamed = new Map(named.map(({ g }, at) => [g, namedToFound.get(at)]));
  sums.actors[1] += analysis.actors.length;
  sums.actors[2] += article.actors.length;
  for (const actor of article.actors) {
    const mine = gold.flatMap((each, g) => (each.actor === actor.id ? [{ g, named: each.kind === 'named' }] : []));
    const pool = mine.some((each) => each.named) ? mine.filter((each) => each.named) : mine;
    const counts = new Map<string, number>();
    for (const each of pool) {
      const f = each.named ? ofNamed.get(each.g) : toFound.get(each.g);
      if (f !== undefined) counts.set(found[f]?.actor ?? '', (counts.get(found[f]?.actor ?? '') ?? 0) + 1);
    }
    const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (most === 0 || most < pool.length / 2 || !dominates(actor.id, best, gold, found, toGold)) continue;
    sums.actors[0]++;
    sums.types[1]++;
    if (analysis.actors.find((each) => each.id === best)?.type === (TYPES[actor.type] ?? actor.type.toLowerCase()))
      sums.types[0]++;
  }
}

function dominates(
  actor: string,
  cluster: string,
  gold: readonly GoldSpan[],
  found: readonly FoundSpan[],
  toGold: ReadonlyMap<number, number>,
): boolean {
  const counts = new Map<string, number>();
  found.forEach((each, f) => {
    const owner = each.actor === cluster ? gold[toGold.get(f) ?? -1]?.actor : undefined;
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  });
  return Math.max(0, ...counts.values()) <= (counts.get(actor) ?? 0);
}

const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
const three = (value: number): string => value.toFixed(3);

/** One line of figures; each is pooled over all mentions or actors, not the mean of articles. */
export function figuresOf(sums: Sums): string {
  const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);
  const parts = [...KINDS, 'all'].map((kind) => {
    const [right, found, gold] = sums.parts[kind] ?? [0, 0, 0];
    return `${kind} ${three(ratio(right, found))}/${three(ratio(right, gold))}`;
  });
  const { right, found, whole, gold } = sums.bcubed;
  const [bp, br] = [ratio(right, found), ratio(whole, gold)];
  const [ap, ar] = [ratio(sums.actors[0], sums.actors[1]), ratio(sums.actors[0], sums.actors[2])];
  return (
    `B3 ${three(bp)}/${three(br)}/${three(f1(bp, br))}  actors ${three(ap)}/${three(ar)}/${three(f1(ap, ar))}` +
    `  type ${three(ratio(sums.types[0], sums.types[1]))}\n    mentions P/R  ${parts.join('  ')}`
  );
}
