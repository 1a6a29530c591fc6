/** A verb with what stands before it in its group, and its subject where the parser sees one. */
import { head, isNoun, kid, kidsOf, rel, type Tree, tag, word } from './tree';

/** Verbs that may lead to a deed one after the other ("was expected to try to"). */
export const MOST_STEPS = 6;
/** Longest lead, in tokens: more is misread, or more than a line can say. */
export const LONGEST_LEAD = 10;
const GROUP: ReadonlySet<string> = new Set(['aux', 'auxpass', 'neg', 'advmod']);
export const SUBJECT = ['nsubj', 'nsubjpass'] as const;
export const isSubject = (tree: Tree, at: number): boolean => SUBJECT.some((each) => each === rel(tree, at));

/** Of whom a clause is said. */
export interface Found {
  /** The subject's head, and its verb. */
  readonly head: number;
  readonly verb: number;
  /** From its first token; null where the deed's word stands alone. */
  readonly lead: { readonly from: number; readonly to: number } | null;
  /** Where the subject begins and ends, where the parser broke it. */
  readonly start?: number;
  readonly end?: number;
  /** A relative pronoun or a verb: the subject ends before it. */
  readonly before?: number;
}

/** The parser may take a dash for who did it. */
const isWord = (tree: Tree, at: number): boolean => /[\p{L}\p{N}$]/u.test(word(tree, at));

/** The subject of a verb, which the parser may hang on its auxiliary ("[leaders are] calling"); -1 where it has none. */
export function subjectOf(tree: Tree, verb: number): number {
  const own = kidsOf(tree, verb).find((each) => isSubject(tree, each) && isWord(tree, each)) ?? -1;
  if (own >= 0) return own;
  for (const each of kidsOf(tree, verb)) {
    const before = /^aux/.test(rel(tree, each)) ? kid(tree, each, ...SUBJECT) : -1;
    if (before >= 0 && before < each) return before;
  }
  return -1;
}

/** First token of a verb's own group; what only tells the time may stand in it ("has this morning announced"). */
export function groupStart(tree: Tree, verb: number): number {
  let start = verb;
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST_LEAD; at--) {
    const top = below(tree, at, verb);
    if (top < 0 || isSubject(tree, at)) break;
    const relation = rel(tree, top);
    // The parser may hang the subject on its auxiliary, and an auxiliary on the next: "[would] have lost".
    if (at !== top && relation.startsWith('aux') && !rel(tree, at).startsWith('aux')) break;
    // "at all three airports -- Norheim and Tresk -- [have] failed"
    if (at !== top && (isNoun(tree, at) || tag(tree, at) === ':')) break;
    if (GROUP.has(relation) && !/^W/.test(tag(tree, top))) start = at;
    else if (relation !== 'npadvmod') break;
  }
  return start;
}

/** The dependent of `verb` that `token` is or hangs below; -1 where it hangs elsewhere. */
function below(tree: Tree, token: number, verb: number): number {
  let at = token;
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    const up = head(tree, at);
    if (up === verb) return at;
    at = up;
  }
  return -1;
}
