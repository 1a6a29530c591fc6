/** Who and what may fill a side of a deed, or the place of it: every noun phrase of the sentence, and nobody. */
import type { Phrase } from '../document';
import { Features } from '../learn/hash';
import { argumentFeatures, pathBetween } from './argumentFeatures';
import type { Candidate } from './candidates';
import { isPassive } from './links';
import { contentHead, isActorKind, type Kind, type NounPhrase } from './mentions';
import { firstConjunct, head, isNoun, kid, kidsOf, lemma, rel, tag } from './tree';
import type { SentenceView } from './view';

/** A phrase that may take part. */
export interface Filler {
  readonly phrase: Phrase;
  readonly kind: Kind;
  /** Deep relation to the trigger, `-` where there is none, and a hash of the way through the tree. */
  readonly relation: string;
  readonly path: number;
  /** Head of the first phrase of the list that this one stands in. */
  readonly chain: number;
  readonly features: readonly number[];
}

/** The deed whose sides are asked for. */
export interface Deed {
  readonly candidate: Candidate;
  /** Act, with the subtype of OTHER. */
  readonly act: string;
  readonly code: string;
}

/** Phrases of a sentence that are looked at for one deed, the nearest to the trigger: keeps long lists linear. */
const MOST_FILLERS = 16;

/** Everybody in the sentence who may be source or recipient. */
export function fillersOf(view: SentenceView, deed: Deed): readonly Filler[] {
  const { candidate: c } = deed;
  const voice = voiceOf(view, c);
  const near = (p: NounPhrase): number => Math.abs(p.head - c.token);
  const able = view.parties.filter((p) => p.head !== c.token);
  const kept = able.length > MOST_FILLERS ? able.sort((a, b) => near(a) - near(b)).slice(0, MOST_FILLERS) : able;
  const fillers: Filler[] = [];
  for (const phrase of kept) {
    const filler = fillerOf(view, deed, phrase, voice);
    if (filler) fillers.push(filler);
  }
  return fillers;
}

/** The clause's voice: a passive verb's subject is done to; a bare participle may be either. */
function voiceOf(view: SentenceView, c: Candidate): string {
  const { tree } = view;
  if (c.kind !== 'verb') return c.kind;
  if (isPassive(tree, c.token)) return 'passive';
  return /^VB[NG]$/.test(tag(tree, c.token)) && kid(tree, c.token, 'aux') < 0 ? 'participle' : 'active';
}

/** Nothing where no short way leads from the trigger to the phrase: such a phrase is hardly ever meant. */
function fillerOf(view: SentenceView, deed: Deed, phrase: NounPhrase, voice: string): Filler | undefined {
  const { tree } = view;
  const { candidate: c, act, code } = deed;
  const path = pathBetween(tree, c.token, phrase.head);
  const relation = c.links.find((l) => l.head === phrase.head)?.relation ?? '-';
  if (path === 0 && relation === '-') return undefined;
  const out = new Features();
  argumentFeatures(view, c, phrase, act, out);
  const l = lemma(tree, contentHead(tree, phrase.head));
  out
    .add('p', path)
    .add('pv', path, voice)
    .add('pa', path, act)
    .add('pw', path, c.word)
    .add('rv', relation, voice)
    .add('rva', relation, voice, act)
    .add('rcode', relation, code, act)
    .add('la', l, act)
    .add('lw', l, c.word);
  const cluster = view.clusters[contentHead(tree, phrase.head)] ?? 0;
  out
    .add('cf', cluster & 0xffff)
    .add('cm', cluster >>> 16, relation)
    .add('cma', cluster >>> 16, act)
    .add('cp', cluster >>> 16, path);
  positionFeatures(view, c, phrase, relation, voice, out);
  governorFeatures(view, deed, phrase, voice, out);
  if (view.alone) aloneFeatures(view, deed, phrase, relation, path, out);
  for (const k of kidsOf(tree, phrase.head)) {
    const r = rel(tree, k);
    if (r === 'det' || r === 'neg') out.add('kd', lemma(tree, k));
    else if (r === 'poss' || r === 'nummod') out.add('kd', r);
  }
  return { phrase, kind: phrase.kind, relation, path, chain: firstConjunct(tree, phrase.head), features: out.take() };
}

/** Which of the actors before or behind the word this is, and what stands between. */
function positionFeatures(
  view: SentenceView,
  c: Candidate,
  phrase: NounPhrase,
  relation: string,
  voice: string,
  out: Features,
): void {
  const from = Math.min(phrase.head, c.token) + 1;
  const to = Math.max(phrase.head, c.token);
  const between = (view.actorsBefore[to] as number) - (view.actorsBefore[from] as number);
  const marks = (view.marksBefore[to] as number) - (view.marksBefore[from] as number);
  const nth = `${phrase.head < c.token ? '<' : '>'}${Math.min(3, between)}`;
  out.add('bt', nth, voice).add('cm', nth[0], Math.min(3, marks)).add('btc', nth, Math.min(2, marks), relation);
}

/** What the phrase hangs on. */
function governorFeatures(view: SentenceView, deed: Deed, phrase: NounPhrase, voice: string, out: Features): void {
  const { tree } = view;
  const { candidate: c, act } = deed;
  const up = head(tree, phrase.head);
  const r = rel(tree, phrase.head);
  const side = phrase.head < c.token ? '<' : '>';
  out.add('ur', r).add('urv', r, voice, side);
  if (up < 0) return;
  out.add('ul', lemma(tree, up), r);
  if (r === 'pobj') {
    const top = head(tree, up);
    const where = top === c.token ? 'own' : top >= 0 && isNoun(tree, top) ? 'noun' : 'verb';
    const prep = lemma(tree, up);
    out
      .add('prep', prep, voice, side)
      .add('prepw', prep, c.word)
      .add('prepa', prep, act, phrase.kind)
      .add('ptop', prep, where);
  }
  const above = view.candidateAt.get(up);
  if (above !== undefined && up !== c.token) out.add('av', above.word, r).add('avs', above.sense ?? 'none', r);
}

/** The same once more for short texts: whom they call a recipient is settled otherwise than in stories (Daumé 2007). */
function aloneFeatures(
  view: SentenceView,
  { candidate: c, act, code }: Deed,
  phrase: NounPhrase,
  relation: string,
  path: number,
  out: Features,
): void {
  const rule = view.ruleOf(c.token);
  const side = rule?.source.includes(phrase.head) ? 's' : rule?.recipient.includes(phrase.head) ? 'r' : '-';
  out
    .add('1', phrase.kind)
    .add('1r', relation, phrase.kind)
    .add('1ra', relation, act)
    .add('1rw', relation, c.word)
    .add('1rule', side, phrase.kind)
    .add('1rulea', side, act, code)
    .add('1p', path, phrase.kind)
    .add('1first', view.firstActor === phrase.head, phrase.head < c.token);
}

/** Nobody: the sentence leaves the side open. */
export function nobodyFeatures(view: SentenceView, deed: Deed): readonly number[] {
  const { tree } = view;
  const { candidate: c, act, code } = deed;
  const voice = voiceOf(view, c);
  const kindAt = (i: number): Kind => view.phraseAt.get(i)?.kind ?? 'other';
  const has = (...relations: readonly string[]): boolean =>
    c.links.some((l) => relations.includes(l.relation) && isActorKind(kindAt(l.head)));
  const sides = `${has('s', 'p:by')}${has('o', 'io')}`;
  const actors = view.phrases.reduce((sum, p) => sum + (isActorKind(p.kind) ? 1 : 0), 0);
  const out = new Features();
  out
    .add('nobody')
    .add('na', act)
    .add('nc', act, code)
    .add('nw', c.word)
    .add('nwv', c.word, voice)
    .add('nv', voice)
    .add('nva', voice, act)
    .add('nso', sides)
    .add('nsov', sides, voice)
    .add('nsova', sides, voice, act)
    .add('nsow', sides, c.word)
    .add('nany', Math.min(4, c.links.length))
    .add('nr', rel(tree, c.token))
    .add('nra', rel(tree, c.token), act)
    .add('ntag', tag(tree, c.token))
    .add('ncount', Math.min(6, actors))
    .add('nlen', Math.min(4, Math.floor(tree.size / 8)));
  if (view.alone)
    out
      .add('1')
      .add('1a', act)
      .add('1ac', act, code)
      .add('1so', sides, act)
      .add('1w', c.word)
      .add('1n', Math.min(3, actors));
  for (const l of c.links)
    if (!isActorKind(kindAt(l.head)))
      out
        .add('nthing', l.relation)
        .add('nthingv', l.relation, voice, act)
        .add('nthingc', l.relation, (view.clusters[l.head] ?? 0) >>> 16);
  return out.take();
}

/** What the document knows of a phrase. */
export interface ActorFacts {
  readonly type: string;
  /** How it is mentioned here. */
  readonly kind: string;
  /** 0 once, 1 twice or thrice, 2 more often. */
  readonly often: number;
  readonly inHeadline: boolean;
  /** First mention in the text. */
  readonly first: boolean;
}

/** Features that only the document can give; `facts` is null where the phrase is no mention of an actor. */
export function factFeatures(
  filler: Pick<Filler, 'kind' | 'relation' | 'path'>,
  act: string,
  facts: ActorFacts | null,
): readonly number[] {
  const type = facts?.type ?? `~${filler.kind}`;
  const out = new Features();
  out
    .add('pt', filler.path, type)
    .add('ft', type)
    .add('fta', type, act)
    .add('ftk', facts?.kind ?? 'none')
    .add('fr', filler.relation, type)
    .add('often', facts?.often ?? -1)
    .add('hl', facts?.inHeadline ?? false)
    .add('new', facts?.first ?? false);
  return out.take();
}
