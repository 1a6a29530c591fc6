/** The noun phrases of a sentence that can take part in an event. */
import { BODIES, HUMAN, PARTITIVE, TIMES } from '../../language/en/heads';
import type { NameMention, Phrase, PhraseKind } from '../document';
import { head, isName, isNoun, isVerb, kid, kidsOf, lemma, nounPhrase, rel, type Tree, tag, word } from './tree';

export type Kind = PhraseKind;

const ACTOR_KINDS: ReadonlySet<Kind> = new Set([
  'name',
  'person',
  'organization',
  'place',
  'group',
  'human',
  'body',
  'pronoun',
]);

/** True for phrases that can act: people, bodies, places that stand for their government. */
export const isActorKind = (kind: Kind): boolean => ACTOR_KINDS.has(kind);

export interface NounPhrase extends Phrase {
  readonly kind: Kind;
}
const HUMAN_SET: ReadonlySet<string> = new Set(HUMAN);
const BODY_SET: ReadonlySet<string> = new Set(BODIES);
const TIME_SET: ReadonlySet<string> = new Set(TIMES);

export const isTimeWord = (lemma: string): boolean => TIME_SET.has(lemma);

/** Noun phrases of a sentence in text order, one for each head that can stand for someone or something. */
export function nounPhrases(tree: Tree, names: readonly NameMention[]): readonly NounPhrase[] {
  const byEnd = namesByToken(tree, names);
  const out: NounPhrase[] = [];
  for (let i = 0; i < tree.size; i++) {
    if (!standsAlone(tree, i)) continue;
    const { start, end, head } = nounPhrase(tree, i);
    out.push({ start, end, head, kind: kindOf(tree, i, byEnd) });
  }
  return out;
}

function namesByToken(tree: Tree, names: readonly NameMention[]): ReadonlyMap<number, NameMention> {
  const byToken = new Map<number, NameMention>();
  let k = 0;
  const tokens = tree.sentence.tokens;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    while (k < names.length && (names[k]?.end ?? 0) <= token.start) k++;
    const name = names[k];
    if (name !== undefined && name.start <= token.start && token.end <= name.end) byToken.set(i, name);
  }
  return byToken;
}

function standsAlone(tree: Tree, i: number): boolean {
  const r = rel(tree, i);
  const t = tag(tree, i);
  if (t === 'PRP$') return true;
  if (t === 'PRP') return r !== 'expl';
  if (isNoun(tree, i)) return r !== 'compound' || nameModifier(tree, i);
  if (r === 'amod' || r === 'nmod')
    return /^\p{Lu}/u.test(word(tree, i)) && (i > 0 || t.startsWith('NN') || NATIONAL.test(word(tree, i)));
  if (t === 'CD' || t === 'DT' || t.startsWith('JJ'))
    return /^(?:nsubj|nsubjpass|dobj|pobj|conj)$/.test(r) && !isVerb(tree, i);
  return r === 'nsubj' || r === 'nsubjpass';
}

const NATIONAL = /(?:an|ese|ish|ic|i|ch)$/;

/** "U.N. inquiry": a name before a common noun; "rebel attack": a noun for people before an act. */
function nameModifier(tree: Tree, i: number): boolean {
  const up = head(tree, i);
  if (up < 0) return false;
  if (isName(tree, i)) return !isName(tree, up);
  return HUMAN_SET.has(lemma(tree, i)) || BODY_SET.has(lemma(tree, i));
}

function kindOf(tree: Tree, i: number, byToken: ReadonlyMap<number, NameMention>): Kind {
  if (tag(tree, i).startsWith('PRP')) return 'pronoun';
  const l = lemma(tree, i);
  if (TIME_SET.has(l)) return 'time';
  const name = byToken.get(i);
  if (name !== undefined && name.type !== 'other') return nameKind(name);
  if (HUMAN_SET.has(l)) return 'human';
  if (BODY_SET.has(l)) return 'body';
  if (isName(tree, i)) return 'name';
  if (NATIONAL.test(l) && /^JJ/.test(tag(tree, i)) && /^\p{Lu}/u.test(word(tree, i))) return 'group';
  const inner = contentHead(tree, i);
  if (inner !== i && inner > i) return kindOf(tree, inner, byToken);
  return tag(tree, i) === 'CD' ? 'number' : 'other';
}

function nameKind(name: NameMention): Kind {
  if (name.type === 'date' || name.type === 'money') return 'time'; // A sum is no party either.
  return name.type === 'person' || name.type === 'organization' || name.type === 'place' || name.type === 'group'
    ? name.type
    : 'other';
}

/** The noun or name inside a partitive: "hundreds of people" speaks of people. */
export function contentHead(tree: Tree, i: number): number {
  const l = lemma(tree, i);
  if (!PARTITIVE.has(l) && tag(tree, i) !== 'CD') return i;
  const of = kidsOf(tree, i).find((k) => rel(tree, k) === 'prep' && lemma(tree, k) === 'of');
  const inner = of === undefined ? -1 : kid(tree, of, 'pobj');
  return inner < 0 ? i : inner;
}
