/** Where, when and by whose word: the setting of an event within its sentence. */
import type { Phrase, TimeExpression } from '../document';
import type { Candidate } from './candidates';
import { subjectsOf } from './control';
import { frameClasses } from './lexicon/lookup';
import { isActorKind, type NounPhrase } from './mentions';
import { isExpletive } from './noParty';
import { conjuncts, head, isVerb, kid, kidsOf, lemma, rel, type Tree, word } from './tree';
import type { SentenceView } from './view';

const AT_PLACE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'throughout',
  'along',
  'inside',
  'off',
  'over',
]);
const CLIMB = 4;

/** True for a place that "in", "at", "near" and the like set the scene with, itself or in a list. */
export function isScene(tree: Tree, i: number): boolean {
  let at = i;
  for (let k = 0; k < CLIMB && rel(tree, at) === 'conj'; k++) at = head(tree, at);
  const up = head(tree, at);
  return rel(tree, at) === 'pobj' && up >= 0 && AT_PLACE.has(lemma(tree, up));
}

/** Places named by "in", "at", "near" and the like in the clause of the trigger, nearest first; never a participant. */
export function placesOf(view: SentenceView, c: Candidate, taken: readonly number[]): Phrase[] {
  const { tree } = view;
  let at = c.token;
  for (let k = 0; k < CLIMB && at >= 0; k++) {
    const found = placesUnder(view, at, taken);
    if (found.length > 0) return found;
    if (isVerb(tree, at) && k > 0) break;
    const r = rel(tree, at);
    if (r === 'relcl' || r === 'advcl' || r === 'ROOT') break;
    at = head(tree, at);
  }
  return [];
}

function placesUnder(view: SentenceView, at: number, taken: readonly number[]): Phrase[] {
  const { tree } = view;
  const out: Phrase[] = [];
  for (const prep of kidsOf(tree, at)) {
    if (rel(tree, prep) !== 'prep' || !AT_PLACE.has(lemma(tree, prep))) continue;
    const object = kid(tree, prep, 'pobj');
    if (object < 0) continue;
    for (const o of conjuncts(tree, object)) {
      const phrase = view.phraseAt.get(o);
      if (phrase?.kind === 'place' && !taken.includes(o))
        out.push({ start: phrase.start, end: phrase.end, head: phrase.head });
    }
  }
  return out;
}

/** Index of the time expression that stands nearest to the trigger in the tree, those of its own clause first. */
export function timeOf(view: SentenceView, c: Candidate, times: readonly TimeExpression[]): number | null {
  const { tree } = view;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  const first = tree.sentence.tokens[0]?.start ?? 0;
  const last = tree.sentence.tokens[tree.size - 1]?.end ?? 0;
  for (let i = 0; i < times.length; i++) {
    const time = times[i];
    if (time === undefined || time.start < first || time.end > last || time.grain === 'set') continue;
    const token = tokenAt(tree, time.start);
    if (time.grain === 'duration' && !lasts(tree, c.token, time.end)) continue;
    const cost = token < 0 ? Number.POSITIVE_INFINITY : clauseDistance(tree, c.token, token);
    if (cost < least) [least, best] = [cost, i];
  }
  return least < 8 ? best : null;
}

/** "met for three hours" says how long; "a nine-month closure", "the first in two years" say nothing of when. */
function lasts(tree: Tree, trigger: number, end: number): boolean {
  const last = tokenAt(tree, end - 1);
  const up = last < 0 ? -1 : head(tree, last);
  return up >= 0 && lemma(tree, up) === 'for' && head(tree, up) === trigger;
}

function tokenAt(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.size - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const t = tree.sentence.tokens[mid];
    if (t === undefined) return -1;
    if (t.end <= offset) low = mid + 1;
    else if (t.start > offset) high = mid - 1;
    else return mid;
  }
  return -1;
}

/** Arcs between two tokens, where leaving a finite clause costs extra. */
function clauseDistance(tree: Tree, from: number, to: number): number {
  const up = new Map<number, number>();
  let cost = 0;
  for (let at = from, k = 0; at >= 0 && k < 12; k++, at = head(tree, at)) {
    up.set(at, cost);
    cost += CLAUSE.has(rel(tree, at)) ? 3 : 1;
  }
  let down = 0;
  for (let at = to, k = 0; at >= 0 && k < 12; k++, at = head(tree, at)) {
    const meet = up.get(at);
    if (meet !== undefined) return meet + down;
    down += CLAUSE.has(rel(tree, at)) ? 3 : 1;
  }
  return Number.POSITIVE_INFINITY;
}

const CLAUSE: ReadonlySet<string> = new Set(['ccomp', 'relcl', 'advcl', 'conj', 'acl']);

/** Subject of the saying verb over the event, or the phrase after "according to". */
export function speakerOf(view: SentenceView, c: Candidate): Phrase | null {
  const { tree } = view;
  for (const step of c.frame.steps) {
    if (step.name !== 'say') continue;
    for (const s of subjectsOf(tree, step.token)) {
      const phrase = view.phraseAt.get(s);
      if (phrase !== undefined && speaks(tree, phrase))
        return { start: phrase.start, end: phrase.end, head: phrase.head };
    }
  }
  return accordingTo(view, c);
}

/** Parties speak, and reports in their stead; "it" of "it is believed" and other things do not. */
const speaks = (tree: Tree, phrase: NounPhrase): boolean =>
  (isActorKind(phrase.kind) || SPEAKING_THINGS.has(lemma(tree, phrase.head))) && !isExpletive(tree, phrase.head);
const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  'report statement document source letter study survey poll record communique article release review memo website'.split(
    ' ',
  ),
);

function accordingTo(view: SentenceView, c: Candidate): Phrase | null {
  const { tree } = view;
  for (let at = c.token, k = 0; at >= 0 && k < 6; k++, at = head(tree, at)) {
    for (const child of kidsOf(tree, at)) {
      if (word(tree, child).toLowerCase() !== 'according') continue;
      const to = kid(tree, child, 'prep');
      const phrase = view.phraseAt.get(to < 0 ? -1 : kid(tree, to, 'pobj'));
      if (phrase !== undefined) return { start: phrase.start, end: phrase.end, head: phrase.head };
    }
  }
  return null;
}

/** True where the event is only reported: a saying verb stands over it, or "according to". */
export function isReported(view: SentenceView, c: Candidate): boolean {
  return (
    c.frame.steps.some((s) => s.name === 'say' && frameClasses(lemma(view.tree, s.token)).includes('say')) ||
    accordingTo(view, c) !== null
  );
}
