/** Words that may name an event, with what the word lists and frames say of each. */

import {
  type ActClass,
  actOf,
  adjectiveClasses,
  isLightVerb,
  nounClasses,
  objectClasses,
  senseOf,
  verbClasses,
} from './actWords';
import type { Antecedent } from './antecedents';
import { type Composed, compose } from './compose';
import { type Frame, frameOf } from './frames';
import { type Link, linksOf } from './links';
import { isTimeWord } from './mentions';
import { head, isName, isNoun, isVerb, kid, kidsOf, lemma, rel, type Tree, tag, verbLemma, word } from './tree';

export interface Candidate {
  readonly token: number;
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** Lemma, with the particle of a phrasal verb. */
  readonly word: string;
  /** Every act that the lists know for the word. */
  readonly classes: readonly ActClass[];
  /** The act chosen by the objects of the word; null where the lists know none. */
  readonly sense: ActClass | null;
  readonly objects: readonly string[];
  readonly links: readonly Link[];
  readonly frame: Frame;
  readonly composed: Composed;
}

const EMPTY_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'do', "'s", 'become_of', 'let']);

export function candidatesOf(tree: Tree, antecedent: Antecedent): readonly Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < tree.size; i++) {
    const kind = kindOf(tree, i);
    if (kind !== null) out.push(candidate(tree, i, kind, antecedent));
  }
  return out;
}

function kindOf(tree: Tree, i: number): Candidate['kind'] | null {
  const r = rel(tree, i);
  if (isVerb(tree, i)) {
    // "separately" is no past tense, whatever the tagger says.
    if (/^VB[DNG]$/.test(tag(tree, i)) && word(tree, i).endsWith('ly')) return null;
    if (r === 'aux' || r === 'auxpass' || r === 'case' || r === 'prep') return null;
    if (r === 'amod' && nounClasses(lemma(tree, i)).length === 0 && verbClasses(lemma(tree, i)).length === 0)
      return null;
    return EMPTY_VERBS.has(lemma(tree, i)) ? null : 'verb';
  }
  if (isNoun(tree, i)) {
    if (isName(tree, i) && !(nounClasses(lemma(tree, i)).length > 0 && r !== 'compound')) return null;
    return isTimeWord(lemma(tree, i)) ? null : 'noun';
  }
  if (tag(tree, i).startsWith('JJ')) {
    const predicate =
      r === 'acomp' || r === 'attr' || r === 'oprd' || (r === 'conj' && rel(tree, head(tree, i)) === 'acomp');
    return predicate ? 'adjective' : null;
  }
  return null;
}

function candidate(tree: Tree, i: number, kind: Candidate['kind'], antecedent: Antecedent): Candidate {
  const name = kind === 'verb' ? verbLemma(tree, i) : lemma(tree, i);
  const links = kind === 'verb' ? linksOf(tree, i, antecedent) : null;
  const objects = links ? objectsOf(tree, links) : [];
  const classes = classesOf(tree, i, kind, name);
  const sense = (links ? (senseOf(name, objects) ?? senseOf(lemma(tree, i), objects)) : null) ?? classes[0] ?? null;
  const frame = frameOf(tree, i);
  const composed = compose(sense === null ? 'OTHER' : actOf(sense), frame);
  const read = { token: i, kind, word: name, classes, sense, objects, frame, composed };
  return new LateLinks(read, links, () => linksOf(tree, i, antecedent));
}

/** A candidate whose links are worked out when they are asked for first: most nouns tell no deed. */
class LateLinks implements Candidate {
  readonly token: number;
  readonly kind: Candidate['kind'];
  readonly word: string;
  readonly classes: readonly ActClass[];
  readonly sense: ActClass | null;
  readonly objects: readonly string[];
  readonly frame: Frame;
  readonly composed: Composed;

  constructor(
    read: Omit<Candidate, 'links'>,
    private known: readonly Link[] | null,
    private readonly find: () => readonly Link[],
  ) {
    this.token = read.token;
    this.kind = read.kind;
    this.word = read.word;
    this.classes = read.classes;
    this.sense = read.sense;
    this.objects = read.objects;
    this.frame = read.frame;
    this.composed = read.composed;
  }

  get links(): readonly Link[] {
    this.known ??= this.find();
    return this.known;
  }
}

function classesOf(tree: Tree, i: number, kind: Candidate['kind'], name: string): readonly ActClass[] {
  if (kind === 'adjective') return adjectiveClasses(name);
  if (kind === 'noun') return nounClasses(name).length > 0 ? nounClasses(name) : gerundClasses(tree, i);
  const whole = verbClasses(name);
  if (whole.length > 0) return whole;
  const prep = kidsOf(tree, i).find((k) => rel(tree, k) === 'prep');
  const withPrep = prep === undefined ? [] : verbClasses(`${lemma(tree, i)}_${lemma(tree, prep)}`);
  if (withPrep.length > 0) return withPrep;
  const plain = verbClasses(lemma(tree, i));
  return plain.length > 0 ? plain : tag(tree, i) === 'VBG' ? nounClasses(lemma(tree, i)) : plain;
}

/** "the killing of": a noun made from a verb of the lists. */
function gerundClasses(tree: Tree, i: number): readonly ActClass[] {
  const l = lemma(tree, i);
  if (!l.endsWith('ing') || l.length < 6) return [];
  const stem = l.slice(0, -3);
  for (const form of [stem, `${stem}e`, stem.slice(0, -1)]) {
    const found = verbClasses(form);
    if (found.length > 0) return found;
  }
  return [];
}

/** Object classes of what the verb is done to, the direct object first. */
function objectsOf(tree: Tree, links: readonly Link[]): readonly string[] {
  const out: string[] = [];
  for (const link of links) {
    if (
      link.relation !== 'o' &&
      link.relation !== 'attr' &&
      link.relation !== 'p:for' &&
      link.relation !== 'p:of' &&
      link.relation !== 'p:with' &&
      link.relation !== 'p:on'
    )
      continue;
    for (const k of [link.head, ...kidsOf(tree, link.head).filter((c) => rel(tree, c) === 'compound')]) {
      for (const cls of objectClasses(lemma(tree, k))) if (!out.includes(cls)) out.push(cls);
    }
  }
  return out;
}

/** The event noun that a light verb carries, -1 if none: "launch an [attack]". */
export function carriedNoun(tree: Tree, v: number): number {
  if (!isLightVerb(lemma(tree, v)) && !isLightVerb(verbLemma(tree, v))) return -1;
  const object = kid(tree, v, 'dobj', 'nsubjpass');
  return object >= 0 && nounClasses(lemma(tree, object)).length > 0 ? object : -1;
}
