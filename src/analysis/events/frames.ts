/** What stands over an act: its verb group and the words that govern it ("may refuse to meet", "a plan to attack, police say"). */
import { frameClasses } from './actWords';
import { head, isNoun, isVerb, kid, kidsOf, lemma, rel, type Tree, tag, verbLemma, word } from './tree';

/** One word over the act: a frame class of the word lists, or a modal, from the act outwards. */
interface FrameStep {
  /** future, promise, threat, refuse, ask, stop, begin, try, allow, force, prevent, help, accuse, say, or will, may, must, not, to, none. */
  readonly name: string;
  readonly token: number;
  /** How the inner word hangs on this one. */
  readonly way: string;
}

export interface Frame {
  readonly steps: readonly FrameStep[];
  /** Outermost verb reached, the clause's governor. */
  readonly top: number;
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Verb whose group tells tense and negation: the trigger itself, or the verb over a noun. */
  readonly verb: number;
}

const MODALS: Readonly<Record<string, string>> = {
  will: 'will',
  would: 'would',
  shall: 'will',
  "'ll": 'will',
  wo: 'will',
  may: 'may',
  might: 'may',
  could: 'may',
  can: 'can',
  must: 'must',
  should: 'must',
  ought: 'must',
};
const COMPLEMENTS: ReadonlySet<string> = new Set([
  'xcomp',
  'ccomp',
  'pcomp',
  'acl',
  'acomp',
  'dobj',
  'pobj',
  'nsubjpass',
  'nsubj',
  'attr',
  'oprd',
  'dative',
  'csubj',
  'prep',
]);
const NEGATIVE: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without']);
const CLIMB = 10;

export function frameOf(tree: Tree, trigger: number): Frame {
  const steps: FrameStep[] = [];
  let at = trigger;
  let verb = isVerb(tree, trigger) ? trigger : -1;
  let top = trigger;
  groupSteps(tree, at, steps);
  for (let k = 0; k < CLIMB; k++) {
    const up = head(tree, at);
    if (up < 0) break;
    const way = rel(tree, at);
    if (way === 'conj') {
      if (isVerb(tree, up) && isVerb(tree, at)) sharedGroup(tree, at, up, steps);
      at = up;
      continue;
    }
    if (way === 'compound' || way === 'amod') {
      at = up;
      continue;
    }
    if (!COMPLEMENTS.has(way) || (way === 'acl' && tag(tree, at) !== 'VB' && kid(tree, at, 'mark') < 0)) break;
    top = up;
    if (verb < 0 && isVerb(tree, up)) verb = up;
    governorStep(tree, at, up, way, steps);
    groupSteps(tree, up, steps);
    at = up;
  }
  return { steps, top, tense: tenseOf(tree, verb), verb };
}

/** Modals and negation of a word's own group. */
function groupSteps(tree: Tree, at: number, steps: FrameStep[]): void {
  for (const k of kidsOf(tree, at)) {
    const r = rel(tree, k);
    if (r === 'aux') {
      const modal = MODALS[word(tree, k).toLowerCase()];
      if (modal !== undefined) steps.push({ name: modal, token: k, way: 'aux' });
      else if (word(tree, k).toLowerCase() === 'to') steps.push({ name: 'to', token: k, way: 'aux' });
    } else if (
      r === 'neg' ||
      (r === 'det' && lemma(tree, k) === 'no') ||
      (r === 'preconj' && NEGATIVE.has(lemma(tree, k)))
    ) {
      steps.push({ name: 'not', token: k, way: r });
    }
  }
}

/** "will meet and sign": the second verb shares the modal of the first. */
function sharedGroup(tree: Tree, at: number, first: number, steps: FrameStep[]): void {
  if (kid(tree, at, 'aux', 'auxpass', 'nsubj', 'nsubjpass') >= 0) return;
  if (tag(tree, at) === tag(tree, first) && tag(tree, at) !== 'VBD') groupSteps(tree, first, steps);
}

function governorStep(tree: Tree, at: number, up: number, way: string, steps: FrameStep[]): void {
  if (rel(tree, at) === 'prep') return;
  const whole = isVerb(tree, up) ? governorLemma(tree, at, up) : lemma(tree, up);
  const names = frameClasses(whole);
  const plain = names.length > 0 ? names : frameClasses(lemma(tree, up));
  if (plain.length === 0) {
    if (isVerb(tree, up) && lemma(tree, up) !== 'be') steps.push({ name: 'none', token: up, way });
    return;
  }
  steps.push({ name: choose(plain, way, tree, up), token: up, way });
}

/** "call for talks": verb, preposition and noun are one governor. */
function governorLemma(tree: Tree, at: number, up: number): string {
  const whole = verbLemma(tree, up);
  if (whole !== lemma(tree, up)) return whole;
  const prep = kidsOf(tree, up).find((k) => rel(tree, k) === 'prep' && k <= at && at - k < 8);
  return prep === undefined ? whole : `${whole}_${lemma(tree, prep)}`;
}

/** A word in several frame lists means one by the way its complement hangs on it. */
function choose(names: readonly string[], way: string, tree: Tree, up: number): string {
  if (names.length === 1) return names[0] as string;
  const clause = way === 'ccomp';
  const object = kid(tree, up, 'dobj') >= 0;
  if (clause && names.includes('say')) return 'say';
  if (names.includes('ask') && (object || !names.includes('promise'))) return 'ask';
  return names.find((n) => n !== 'say' && n !== 'ask') ?? (names[0] as string);
}

function tenseOf(tree: Tree, verb: number): 'past' | 'present' | 'future' | null {
  if (verb < 0) return null;
  for (const k of kidsOf(tree, verb)) {
    if (rel(tree, k) !== 'aux' && rel(tree, k) !== 'auxpass') continue;
    const w = word(tree, k).toLowerCase();
    if (w === 'will' || w === "'ll" || w === 'shall' || w === 'wo') return 'future';
    if (tag(tree, k) === 'VBD' || w === 'has' || w === 'have' || w === 'had') return 'past';
    if (w === 'to') return 'future';
    if (tag(tree, k) === 'VBZ' || tag(tree, k) === 'VBP' || tag(tree, k) === 'MD') return 'present';
  }
  const t = tag(tree, verb);
  if (t === 'VBD' || t === 'VBN') return 'past';
  if (t === 'VBZ' || t === 'VBP') return 'present';
  const up = head(tree, verb);
  return up >= 0 && isVerb(tree, up) && up !== verb && !isNoun(tree, up) ? shallowTense(tree, up) : null;
}

function shallowTense(tree: Tree, verb: number): 'past' | 'present' | 'future' | null {
  const t = tag(tree, verb);
  if (kidsOf(tree, verb).some((k) => rel(tree, k) === 'aux' && /^(?:will|'ll|shall|wo)$/i.test(word(tree, k))))
    return 'future';
  return t === 'VBD' || t === 'VBN' ? 'past' : t === 'VBZ' || t === 'VBP' ? 'present' : null;
}
