import { hashText } from './hashing';

/** What the features know of a word by itself; all values are hashes. */
export interface Word {
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  /** Hashes of the last 1 to 4 and first 1 to 4 lower-case characters; 0 where the word is too short. */
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  /** Group of words of like meaning, 0 where the word is in none. */
  readonly cluster: number;
  /** Tag of a word that has only one, else -1. */
  readonly fixedTag: number;
  /** Five letters and more. */
  readonly long: boolean;
  /** True for a capital letter in front. */
  readonly capital: boolean;
  /** The dictionary form that was asked for last, and the number of the tag that it was asked for with. */
  lemma: string;
  lemmaTag: number;
}

/** Words remembered: about all of a long article; when full, the memory starts again. */
const MEMORY_WORDS = 20_000;
const AFFIX_UNITS = 4;
/** A longer word is a run of junk; its middle adds nothing. */
const WORD_UNITS = 60;

/** Looks words up, remembering them; pure for a given dictionary. */
export class Words {
  readonly #memory = new Map<string, Word>();

  constructor(
    private readonly fixedTags: ReadonlyMap<string, number>,
    private readonly clusters: ReadonlyMap<string, number>,
  ) {}

  get(text: string): Word {
    let word = this.#memory.get(text);
    if (word) return word;
    if (this.#memory.size >= MEMORY_WORDS) this.#memory.clear();
    word = this.#describe(text.slice(0, WORD_UNITS));
    if (text.length <= WORD_UNITS) this.#memory.set(text, word);
    return word;
  }

  /** A house that sets curly apostrophes says "n’t" where others say "n't": one word. */
  #describe(written: string): Word {
    const text = written.replace(/[’‘]/g, "'");
    const lower = normalize(text.toLowerCase());
    // Made at their full length: lists that grow take three times the memory.
    const suffixes = new Array<number>(AFFIX_UNITS);
    const prefixes = new Array<number>(AFFIX_UNITS);
    for (let n = 1; n <= AFFIX_UNITS; n++) {
      suffixes[n - 1] = n < lower.length ? hashText(lower, lower.length - n) : 0;
      prefixes[n - 1] = n < lower.length ? hashText(lower, 0, n) : 0;
    }
    const first = text[0] ?? '';
    return {
      form: hashText(normalize(text)),
      lower: hashText(lower),
      shape: hashText(shapeOf(text)),
      suffixes,
      prefixes,
      cluster: this.clusters.get(lower) ?? 0,
      fixedTag: this.fixedTags.get(text) ?? -1,
      long: lower.length > AFFIX_UNITS,
      capital: first !== first.toLowerCase(),
      lemma: '',
      lemmaTag: -1,
    };
  }
}

/** Digits are alike and curly quotes are straight, so that rare numbers and house styles share weights. */
const normalize = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');

/** "Kabul" → "Xx", "U.S." → "X.X.", "16-year-old" → "0-x-x": runs of a class are written once. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '0' : char;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}
