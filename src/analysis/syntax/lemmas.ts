/**
 * Dictionary forms by rules on word endings, learned from analysed text. A rule's key is "TAG ending", or
 * "TAG ^word" for a whole word; its value is a number into `edits`. An edit "3y" cuts three characters and adds "y".
 */
export interface LemmaRules {
  readonly edits: readonly string[];
  readonly rules: ReadonlyMap<string, number>;
}

/** The longest ending that a rule knows. */
export const ENDING_UNITS = 6;
/** Lemmas remembered; when full, the memory starts again. */
const MEMORY_WORDS = 20_000;

/** A function from word and tag to lower-case dictionary form; it remembers, and is pure all the same. */
export function createLemmatizer(rules: LemmaRules): (word: string, tag: string) => string {
  const memory = new Map<string, Map<string, string>>();
  let size = 0;
  return (word, tag) => {
    let ofTag = memory.get(tag);
    const known = ofTag?.get(word);
    if (known !== undefined) return known;
    if (size >= MEMORY_WORDS) {
      memory.clear();
      ofTag = undefined;
      size = 0;
    }
    ofTag ??= new Map();
    const lemma = lemmaOf(rules, word, tag);
    memory.set(tag, ofTag.set(word, lemma));
    size++;
    return lemma;
  };
}

function lemmaOf(rules: LemmaRules, word: string, tag: string): string {
  const lower = word.toLowerCase().replace(/[’‘]/g, "'");
  const edit = rules.rules.get(`${tag} ^${lower}`) ?? longestRule(rules, lower, tag);
  return edit === undefined ? lower : applyEdit(lower, rules.edits[edit] ?? '0');
}

function longestRule(rules: LemmaRules, lower: string, tag: string): number | undefined {
  for (let n = Math.min(ENDING_UNITS, lower.length - 1); n >= 0; n--) {
    const edit = rules.rules.get(`${tag} ${lower.slice(lower.length - n)}`);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** Cuts and adds; a cut that would leave nothing leaves the word as it is. */
function applyEdit(lower: string, edit: string): string {
  const cut = Number.parseInt(edit, 10);
  const add = edit.slice(String(cut).length);
  return cut > lower.length || (cut === lower.length && add === '') ? lower : lower.slice(0, lower.length - cut) + add;
}
