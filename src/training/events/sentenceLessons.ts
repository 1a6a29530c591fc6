/** Single sentences with their events as strings, laid over candidates and noun phrases. */
import type { Candidate } from '../../analysis/events/candidates';
import { head, phraseText, type Tree } from '../../analysis/events/tree';
import type { SentenceView } from '../../analysis/events/view';
import { documentFacts } from '../../analysis/story/facts';
import type { ReadStory } from './goldArticles';
import { type GoldEvent, type GoldText, occurrences } from './goldEvents';
import { actClass, codeClass, type LessonDeed, type LessonSentence } from './lesson';

/** `whole` is false for gold that marks only the main event of a sentence. */
export function sentenceLessons(gold: GoldText, read: ReadStory, whole: boolean, weight: number): LessonSentence[] {
  const factsOf = documentFacts(read.actors, read.paragraphs);
  return read.sentences.map(({ view, times, paragraph, index }) => {
    const taken = new Set<number>();
    const parts = new Set<number>();
    const deeds: LessonDeed[] = [];
    for (const event of gold.events) {
      const tokens = triggerTokens(event, view, gold.text, taken);
      const candidate = candidateOf(view, tokens, taken);
      if (candidate === undefined) continue;
      taken.add(candidate.token);
      for (const token of tokens) if (token !== candidate.token && view.candidateAt.has(token)) parts.add(token);
      deeds.push(deedOf(event, candidate, view, gold.text, weight));
    }
    for (const deed of deeds) parts.delete(deed.candidate.token);
    const facts = factsOf(read.paragraphs[paragraph] as ReadStory['paragraphs'][number]);
    return { view, times, deeds, parts, whole, weight, facts: (token) => facts(index, token) };
  });
}

function deedOf(event: GoldEvent, candidate: Candidate, view: SentenceView, text: string, weight: number): LessonDeed {
  const act = event.act ?? event.event;
  const source = heads(event.sources, view, text, candidate);
  const recipient = event.reciprocal ? [] : heads(event.targets, view, text, candidate);
  return {
    candidate,
    act: actClass(act, event.subtype),
    orActs: [],
    code: codeClass(act, event.event),
    modality: event.modality ?? null,
    negative: null,
    core: event.core ?? null,
    source,
    recipient,
    sourceOpen: source.length === 0,
    recipientOpen: recipient.length === 0,
    mutual: event.reciprocal,
    place: null,
    time: null,
    weight,
    goldId: '',
  };
}

function triggerTokens(event: GoldEvent, view: SentenceView, text: string, taken: ReadonlySet<number>): number[] {
  const out: number[] = [];
  for (const trigger of event.triggers) {
    let all = occurrences(view.tree.sentence, text, trigger);
    if (all.length === 0) all = trigger.split(' ').flatMap((w) => occurrences(view.tree.sentence, text, w).slice(0, 1));
    const free = all.filter((o) => !o.some((t) => taken.has(t)));
    out.push(...(free[0] ?? all[0] ?? []));
  }
  return out;
}

/** The highest candidate among the words, else the nearest above the first of them. */
function candidateOf(view: SentenceView, tokens: readonly number[], taken: ReadonlySet<number>): Candidate | undefined {
  const own = tokens.filter((token) => view.candidateAt.has(token) && !taken.has(token));
  own.sort((a, b) => (view.tree.depth[a] ?? 0) - (view.tree.depth[b] ?? 0) || a - b);
  if (own[0] !== undefined) return view.candidateAt.get(own[0]);
  let at = tokens[0] ?? -1;
  for (let k = 0; k < 3 && at >= 0; k++, at = head(view.tree, at)) {
    const candidate = view.candidateAt.get(at);
    if (candidate && !taken.has(at)) return candidate;
  }
  return undefined;
}

/** Heads of the noun phrases that the gold strings name, the nearest to the trigger where a string stands twice. */
function heads(
  named: readonly { readonly text: string }[],
  view: SentenceView,
  text: string,
  candidate: Candidate,
): number[] {
  const out: number[] = [];
  for (const part of named) {
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (const tokens of occurrences(view.tree.sentence, text, part.text)) {
      const near = nearestPhrase(view, tokens, headWithin(view.tree, tokens));
      const score = near < 0 ? Number.NEGATIVE_INFINITY : -Math.abs(near - candidate.token);
      if (score > top) [top, best] = [score, near];
    }
    if (best < 0) best = loose(view, text, part.text);
    if (best >= 0 && !out.includes(best)) out.push(best);
  }
  return out;
}

/** The token of a span whose head lies outside. */
function headWithin(tree: Tree, tokens: readonly number[]): number {
  const set = new Set(tokens);
  for (const t of tokens) if (!set.has(head(tree, t))) return t;
  return tokens[tokens.length - 1] ?? -1;
}

function nearestPhrase(view: SentenceView, tokens: readonly number[], top: number): number {
  if (view.phraseAt.has(top)) return top;
  for (const t of tokens) if (view.phraseAt.has(t)) return t;
  return -1;
}

/** A string that does not stand in the sentence as such ("the ... areas"): the phrase that ends in its last word. */
function loose(view: SentenceView, text: string, phrase: string): number {
  const last = phrase.split(/\s+/).pop() ?? '';
  for (const p of view.phrases) if (last.length > 2 && phraseText(view.tree, p, text).includes(last)) return p.head;
  return -1;
}
