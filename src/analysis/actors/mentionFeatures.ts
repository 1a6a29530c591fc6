import { isCounted, isParty } from '../../language/en/nouns';
import type { WordClusters } from '../entities/clusters';
import type { Draft, Tail } from './draft';
import { type Features, idOf, step } from './features';
import { isEmptyIt } from './pronouns';
import type { SentenceView } from './view';

/** What is asked of a mention again and again while its readings are compared; ids of words and classes. */
export interface MentionFacts {
  readonly draft: Draft;
  readonly sentence: SentenceView;
  /** The sort of mention: "n definite singular human", "p they", "c person 1". */
  readonly sort: number;
  /** How often the text describes anything by this noun, and how often as who does something. */
  readonly often: number;
  readonly acts: number;
  /** The same in a few broad sorts. */
  readonly broad: number;
  readonly lemma: number;
  /** Word clusters, coarse to fine; 0 where unknown. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly rel: number;
  /** Dictionary form of the word that governs it; a preposition's own governor follows. */
  readonly above: number;
  readonly aboveTwice: number;
  /** The verb it belongs to, and that verb's clusters. */
  readonly verb: number;
  readonly verbs: number;
  /** True inside a quotation. */
  readonly quoted: boolean;
  readonly headline: boolean;
  readonly clusters: WordClusters;
}

/** How a text uses a noun. */
export interface NounUse {
  readonly often: number;
  readonly acts: number;
}

const NO_USE: NounUse = { often: 0, acts: 0 };

/** Over all descriptions of a text, by their nouns. */
export function nounUses(drafts: readonly Draft[], sentences: readonly SentenceView[]): ReadonlyMap<string, NounUse> {
  const uses = new Map<string, { often: number; acts: number }>();
  for (const draft of drafts) {
    if (draft.kind !== 'nominal') continue;
    const use = uses.get(draft.lemma) ?? { often: 0, acts: 0 };
    uses.set(draft.lemma, use);
    use.often++;
    if (sentences[draft.sentence]?.rels[draft.head] === 'nsubj') use.acts++;
  }
  return uses;
}

export function mentionFacts(
  draft: Draft,
  sentence: SentenceView,
  clusters: WordClusters,
  quoted: boolean,
  use: NounUse = NO_USE,
): MentionFacts {
  const word = draft.kind === 'named' ? (draft.text.split(' ').at(-1) ?? '').toLowerCase() : draft.lemma;
  const cluster = clusters.of(word);
  const head = sentence.heads[draft.head] ?? -1;
  const above = head >= 0 ? (sentence.lemmas[head] ?? '') : '';
  const second = head >= 0 ? (sentence.heads[head] ?? -1) : -1;
  const verb = verbAbove(draft, sentence);
  return {
    draft,
    sentence,
    sort: idOf(sortOf(draft)),
    often: use.often,
    acts: use.acts,
    broad: idOf(`${draft.kind} ${draft.number}`),
    lemma: idOf(draft.lemma),
    coarse: cluster >>> 24,
    middle: (cluster >>> 16) & 0xff,
    fine: cluster & 0xffff,
    rel: idOf(sentence.rels[draft.head] ?? ''),
    above: idOf(above),
    aboveTwice: idOf(second >= 0 ? (sentence.lemmas[second] ?? '') : ''),
    verb: idOf(verb),
    verbs: verb === '' ? 0 : clusters.of(verb),
    quoted,
    headline: sentence.kind === 'headline',
    clusters,
  };
}

/** The class of a description's noun, finer than what decides its type: a craft, or a word that only counts. */
function nounSort(draft: Draft): string {
  if (draft.noun === 'human' && isParty(draft.lemma)) return 'party';
  if (draft.noun) return draft.noun;
  if (draft.type === 'other') return 'craft';
  return isCounted(draft.lemma) || /^\p{N}/u.test(draft.lemma) ? 'count' : 'thing';
}

function sortOf(draft: Draft): string {
  if (draft.kind === 'pronoun') return `p ${draft.lemma}`;
  if (draft.kind === 'nominal') return `n ${draft.determiner} ${draft.number} ${nounSort(draft)}`;
  return `c ${draft.kind} ${draft.type} ${draft.to - draft.from > 1 ? 2 : 1}`;
}

/** What speaks for a mention to mean nobody or somebody new: its words, its place in the sentence and in the text. */
export function addMention(features: Features, facts: MentionFacts): void {
  const { draft, sentence, sort, broad, lemma, rel } = facts;
  const first = idOf(sentence.words[draft.from] ?? '');
  const before = idOf(sentence.words[draft.from - 1] ?? '');
  const after = idOf(sentence.words[draft.to] ?? '');
  features.add(1);
  features.add(2, sort);
  features.add(3, broad);
  features.add(4, lemma);
  features.add(5, lemma, sort);
  features.add(6, facts.coarse, sort);
  features.add(7, facts.middle, broad);
  features.add(8, facts.fine);
  features.add(9, rel, sort);
  features.add(10, rel, facts.coarse);
  features.add(11, facts.above, rel);
  features.add(12, facts.aboveTwice, facts.above);
  features.add(13, before, broad);
  features.add(14, after, broad);
  features.add(15, first, broad);
  features.add(16, first, lemma);
  features.add(17, Math.min(6, draft.sentence), broad);
  features.add(18, facts.headline ? 1 : 0, sort);
  features.add(19, facts.quoted ? 1 : 0, sort);
  features.add(20, Math.min(4, draft.modifiers.length), sort);
  features.add(21, idOf(draft.lemma.slice(-3)), broad);
  features.add(22, idOf(draft.lemma.slice(-2)), broad);
  features.add(23, Math.min(5, draft.to - draft.head), broad);
  features.add(24, lemma, rel);
  features.add(25, idOf(sentence.tags[draft.head] ?? ''), sort);
  for (const modifier of draft.modifiers) {
    features.add(26, idOf(modifier), broad);
    features.add(27, idOf(modifier), lemma);
  }
  for (const child of sentence.children[draft.head] ?? []) {
    features.add(28, idOf(sentence.rels[child] ?? ''), broad);
    if (sentence.rels[child] === 'poss') features.add(29, idOf(sentence.tags[child] ?? ''), facts.coarse);
    if (sentence.rels[child] === 'relcl') features.add(30, sort);
  }
  if (draft.lemma === 'it') features.add(47, isEmptyIt(sentence, draft.head) ? 1 : 0);
  const { verbs } = facts;
  features.add(31, facts.verb, rel);
  features.add(33, verbs >>> 24, rel);
  features.add(34, (verbs >>> 16) & 0xff, rel);
  features.add(35, step(facts.often), sort);
  features.add(36, step(facts.acts), broad);
  features.add(37, step(facts.acts) * 16 + step(facts.often), idOf(draft.noun ?? ''));
  features.add(38, rel, idOf(draft.noun ?? ''));
  features.add(39, verbs >>> 24, idOf(`${draft.noun} ${sentence.rels[draft.head]}`));
  features.add(45, idOf(sentence.tags[draft.from - 1] ?? ''), broad);
  features.add(46, facts.middle, rel);
  features.add(32, /^\p{Lu}/u.test(sentence.tokens[draft.head]?.text ?? '') ? 1 : 0, broad);
}

/** What stands beside a mention in a list, and who owns it or does something to it. */
export interface Company {
  /** The other part of a joined phrase: its kind and class. */
  readonly joined: string;
  /** The owner's and the clause's subject's types, where these are actors. */
  readonly owner: string;
  readonly subject: string;
}

/** What the actors around it say of a mention to be one. */
export function addCompany(features: Features, facts: MentionFacts, { joined, owner, subject }: Company): void {
  const noun = idOf(facts.draft.noun ?? '');
  features.add(140, idOf(joined), facts.sort);
  features.add(141, idOf(owner), noun);
  features.add(142, idOf(owner), facts.lemma);
  features.add(143, idOf(owner), facts.coarse);
  features.add(144, idOf(subject), noun ^ facts.rel);
  features.add(145, idOf(subject) ^ facts.rel, facts.verb);
  features.add(146, idOf(subject) ^ facts.rel, facts.coarse);
}

/** The verb that the phrase belongs to, over prepositions and joined words: its dictionary form. */
export function verbAbove(draft: Draft, sentence: SentenceView): string {
  let at = sentence.heads[draft.head] ?? -1;
  for (let up = 0; up < 4 && at >= 0; up++) {
    if (/^VB/.test(sentence.tags[at] ?? '')) return sentence.lemmas[at] ?? '';
    at = sentence.heads[at] ?? -1;
  }
  return '';
}

/** What speaks for the phrase after a description's noun to belong to the mention. */
export function addTail(features: Features, facts: MentionFacts, tail: Tail): void {
  const { draft, sentence, lemma } = facts;
  const preposition = idOf(sentence.words[tail.preposition] ?? '');
  const object = sentence.lemmas[tail.object] ?? '';
  const named = /^NNP/.test(sentence.tags[tail.object] ?? '') ? 1 : 0;
  const noun = idOf(draft.noun ?? '');
  const determiner = idOf(`${draft.determiner} ${draft.number}`);
  const clusters = facts.clusters.of(object);
  features.add(300);
  features.add(301, preposition);
  features.add(302, preposition, noun);
  features.add(303, preposition, lemma);
  features.add(304, preposition, facts.coarse);
  features.add(305, preposition, named);
  features.add(306, preposition, determiner);
  features.add(307, preposition ^ named, determiner);
  features.add(308, preposition, idOf(object));
  features.add(309, preposition, clusters >>> 24);
  features.add(310, preposition, facts.rel);
  features.add(311, preposition, facts.verb);
  features.add(312, preposition, facts.verbs >>> 24);
  features.add(313, facts.headline ? 1 : 0, preposition);
  features.add(314, lemma);
  features.add(315, noun, named);
  features.add(316, Math.min(6, tail.to - tail.preposition), preposition);
  features.add(317, idOf(sentence.words[tail.to] ?? ''));
  features.add(318, idOf(sentence.tags[tail.to] ?? ''), preposition);
  features.add(319, draft.from === 0 ? 1 : 0, preposition);
  features.add(320, idOf(sentence.words[draft.from - 1] ?? ''), preposition);
}

/** What the mentions before it say of a mention to be new: is anything known that it could mean? */
export function addKnown(
  features: Features,
  facts: MentionFacts,
  counts: { fitting: number; sameWord: number; byRule: number },
): void {
  features.add(43, counts.byRule, facts.sort);
  features.add(44, counts.byRule, facts.broad);
  features.add(40, step(counts.fitting), facts.sort);
  features.add(41, step(counts.sameWord), facts.sort);
  features.add(42, Math.min(1, counts.sameWord), facts.lemma);
}
