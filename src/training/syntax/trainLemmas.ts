import { ENDING_UNITS, type LemmaRules } from '../../analysis/syntax/lemmas';
import type { Silver } from './silver';

/** Word types that must agree before an ending becomes a rule. */
const MIN_TYPES = 3;
/** Times a word must be seen before it becomes an exception. */
const MIN_TOKENS = 2;

/** The edit that turns a word into its dictionary form: how many characters to cut, then what to add. */
function editOf(word: string, lemma: string): string {
  let shared = 0;
  while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++;
  return `${word.length - shared}${lemma.slice(shared)}`;
}

/** Learns endings from short to long, keeping an ending only where it changes what the shorter ones say. */
export function trainLemmas(sentences: readonly Silver[]): LemmaRules {
  const rules = new Map<string, string>();
  const byTag = countEdits(sentences);
  for (const tag of [...byTag.keys()].sort()) {
    const words = byTag.get(tag) ?? new Map<string, Map<string, number>>();
    const byEnding = countEndings(words);
    const endings = [...byEnding.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    for (const ending of endings) {
      const [edit, support] = majority(byEnding.get(ending));
      if (support >= MIN_TYPES && edit !== predict(rules, tag, ending.slice(1))) rules.set(`${tag} ${ending}`, edit);
    }
    for (const word of [...words.keys()].sort()) {
      const [edit, support] = majority(words.get(word));
      if (support >= MIN_TOKENS && edit !== predict(rules, tag, word)) rules.set(`${tag} ^${word}`, edit);
    }
  }
  const edits = [...new Set(rules.values())].sort();
  return { edits, rules: new Map([...rules].map(([key, edit]) => [key, edits.indexOf(edit)])) };
}

function countEdits(sentences: readonly Silver[]): Map<string, Map<string, Map<string, number>>> {
  const byTag = new Map<string, Map<string, Map<string, number>>>();
  for (const sentence of sentences) {
    sentence.w.forEach((form, i) => {
      const word = form.toLowerCase();
      const tag = sentence.t[i] ?? '';
      const words = byTag.get(tag) ?? new Map<string, Map<string, number>>();
      const edits = words.get(word) ?? new Map<string, number>();
      const edit = editOf(word, (sentence.l[i] ?? word).toLowerCase());
      byTag.set(tag, words.set(word, edits.set(edit, (edits.get(edit) ?? 0) + 1)));
    });
  }
  return byTag;
}

/** For each ending, how many word types take each edit. */
function countEndings(words: ReadonlyMap<string, Map<string, number>>): Map<string, Map<string, number>> {
  const byEnding = new Map<string, Map<string, number>>();
  for (const [word, edits] of words) {
    const [edit] = majority(edits);
    for (let n = 0; n <= Math.min(ENDING_UNITS, word.length - 1); n++) {
      const ending = word.slice(word.length - n);
      const of = byEnding.get(ending) ?? new Map<string, number>();
      byEnding.set(ending, of.set(edit, (of.get(edit) ?? 0) + 1));
    }
  }
  return byEnding;
}

function majority(counts: ReadonlyMap<string, number> | undefined): [edit: string, support: number] {
  let best = '0';
  let most = 0;
  for (const [edit, n] of [...(counts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (n > most) [best, most] = [edit, n];
  }
  return [best, most];
}

/** What the rules so far say of an ending or word. */
function predict(rules: ReadonlyMap<string, string>, tag: string, ending: string): string {
  for (let n = Math.min(ENDING_UNITS, ending.length); n >= 0; n--) {
    const edit = rules.get(`${tag} ${ending.slice(ending.length - n)}`);
    if (edit !== undefined) return edit;
  }
  return '0';
}
