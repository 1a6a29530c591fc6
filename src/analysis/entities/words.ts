import { MARKET_WORDS, SPORT_WORDS } from '../../language/en/cues';
import type { Sentence } from '../document';
import type { WordClusters } from './clusters';
import { LISTS, type WordGazetteer } from './gazetteer';
import { hashText, mix } from './hash';
import { LABELS } from './labels';

/** What a word is by itself, wherever it stands. Made once for each distinct word. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Hash of the lower-case form without a final full stop. */
  readonly hash: number;
  readonly exact: number;
  readonly shape: number;
  readonly shortShape: number;
  /** Cluster ids, 0 where the word has none. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly look: Look;
  /** 1 for words of sport reports, 2 for words of market reports. */
  readonly topic: number;
  /** Bits of the gazetteer lists in which the word alone stands. */
  readonly lists: number;
  /** Features of the word itself: the first `far` hold at distance two, the first `near` at distance one. */
  readonly features: readonly number[];
  readonly near: number;
  readonly far: number;
  /**
   * Scores of the features by position -2..2 times labels, from `sumsAt` on, filled by the model as needed: bit p of
   * `summed` is set once those of position p - 2 are there. Words share the array, which takes a fifth of the memory.
   */
  readonly sums: Int16Array;
  readonly sumsAt: number;
  summed: number;
}

export enum Look {
  lower = 0,
  capital = 1,
  upper = 2,
  mixed = 3,
  number = 4,
  mark = 5,
  initial = 6,
}

const HAS_UPPER = /[\p{Lu}\p{Lt}]/u;
const HAS_LOWER = /\p{Ll}/u;
const STARTS_UPPER = /^[\p{Lu}\p{Lt}]/u;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{N}/u;

/** Without the full stop of an abbreviation ("gen." is "gen", "u.s." stays). */
export const stemOf = (lower: string): string =>
  lower.length > 2 && lower.endsWith('.') && !lower.slice(0, -1).includes('.') ? lower.slice(0, -1) : lower;

function lookOf(text: string): Look {
  if (!HAS_LETTER.test(text)) return HAS_DIGIT.test(text) ? Look.number : Look.mark;
  if (!HAS_UPPER.test(text)) return Look.lower;
  if (/^\p{Lu}\.?$/u.test(text)) return Look.initial;
  if (!HAS_LOWER.test(text)) return Look.upper;
  return STARTS_UPPER.test(text) ? Look.capital : Look.mixed;
}

/** True for words written as names are: Name, NAME, iName, N. */
export const isNameLike = (word: Word): boolean =>
  word.look === Look.capital || word.look === Look.upper || word.look === Look.mixed || word.look === Look.initial;

function shapeOf(text: string): string {
  let shape = '';
  for (const c of text) {
    shape += /\p{Lu}/u.test(c) ? 'X' : /\p{Ll}/u.test(c) ? 'x' : /\p{L}/u.test(c) ? 'y' : /\p{N}/u.test(c) ? 'd' : c;
    if (shape.length > 24) break;
  }
  return shape;
}

const shorten = (shape: string): string => shape.replace(/(.)\1+/gu, '$1');
const UNACCENTED = /[\u0300-\u036f]/g;
const plain = (text: string): string => text.normalize('NFD').replace(UNACCENTED, '');

/** Feature names are numbers: what is measured, mixed with its value. */
enum F {
  lower = 1,
  fine,
  middle,
  coarse,
  short,
  look,
  exact,
  list,
  suffix,
  prefix,
  shape,
  lookCluster,
  gram,
  lookSuffix,
  part,
  digits,
}

/** Words are kept for the life of the reader up to this number, then forgotten all at once (they are cheap to remake). */
const MAX_WORDS = 20_000;
/** Sentences whose words are kept: those of a long article. */
const MAX_SENTENCES = 1_000;
/** Positions that a word's features are scored for: -2 to 2. */
const POSITIONS = 5;
const WORD_SUMS = POSITIONS * LABELS;
/** Words that share an array of sums. */
const SHARED_WORDS = 256;

export class Lexicon {
  private readonly known = new Map<string, Word>();
  private readonly sentences = new Map<Sentence, readonly Word[]>();
  private sums = new Int16Array(0);
  private sumsAt = 0;
  constructor(
    private readonly clusters: WordClusters,
    private readonly gazetteer: WordGazetteer,
  ) {}

  /** Forgets the sentences of the last document. */
  begin(): void {
    this.sentences.clear();
  }

  /** The words of a sentence; kept until the next document, because several steps ask for them. */
  wordsOf(sentence: Sentence): readonly Word[] {
    const known = this.sentences.get(sentence);
    if (known) return known;
    const words = sentence.tokens.map((token) => this.word(token.text));
    if (this.sentences.size >= MAX_SENTENCES) this.sentences.clear();
    this.sentences.set(sentence, words);
    return words;
  }

  word(text: string): Word {
    const known = this.known.get(text);
    if (known) return known;
    if (this.known.size >= MAX_WORDS) this.known.clear();
    const made = this.make(text);
    this.known.set(text, made);
    return made;
  }

  private make(whole: string): Word {
    const text = whole.length > 60 ? whole.slice(0, 60) : whole;
    const lower = text.toLowerCase();
    const stem = stemOf(lower);
    const hash = hashText(stem);
    const cluster = this.clusters.of(stem);
    const shape = shapeOf(text);
    const look = lookOf(text);
    // Written out: what an object literal adds to one that it begins with (`...word`) gives each object a hidden class of its own.
    const word = {
      text,
      lower: stem,
      hash,
      exact: hashText(text),
      shape: hashText(shape),
      shortShape: hashText(shorten(shape)),
      fine: cluster & 0xffff,
      middle: (cluster >>> 16) & 0xff,
      coarse: cluster >>> 24,
      look,
      topic: SPORT_WORDS.has(stem) ? 1 : MARKET_WORDS.has(stem) ? 2 : 0,
      lists: this.gazetteer.ofWord(hash),
      features: NO_FEATURES,
      near: 0,
      far: 0,
      sums: this.sums,
      sumsAt: 0,
      summed: 0,
    };
    const { features, near, far } = describe(word, stem, shape);
    word.features = features;
    word.near = near;
    word.far = far;
    if (this.sumsAt === this.sums.length) {
      this.sums = new Int16Array(SHARED_WORDS * WORD_SUMS);
      this.sumsAt = 0;
    }
    word.sums = this.sums;
    word.sumsAt = this.sumsAt;
    this.sumsAt += WORD_SUMS;
    return word;
  }
}

const NO_FEATURES: readonly number[] = [];
type Bare = Omit<Word, 'features' | 'near' | 'far' | 'sums' | 'sumsAt' | 'summed'>;

function describe(word: Bare, stem: string, shape: string): { features: readonly number[]; near: number; far: number } {
  const out: number[] = [];
  const add = (kind: F, value: number) => out.push(mix(kind, value));
  add(F.lower, word.hash);
  if (word.fine) {
    add(F.fine, word.fine);
    add(F.middle, word.middle);
    add(F.coarse, word.coarse);
  } else add(F.fine, word.look + 70_000);
  add(F.look, word.look);
  const far = out.length;
  add(F.short, word.shortShape);
  add(F.exact, word.exact);
  for (let bit = 0; bit < LISTS.length; bit++)
    if (word.lists & (1 << bit)) add(F.list, mix(bit, word.look === Look.lower ? 1 : 0));
  const ascii = plain(stem);
  add(F.suffix, hashText(ascii.slice(-3)));
  add(F.suffix, hashText(ascii.slice(-2)));
  if (word.fine) add(F.lookCluster, mix(word.look, word.middle));
  const near = out.length;
  for (const n of [1, 4, 5]) if (ascii.length > n) add(F.suffix, hashText(ascii.slice(-n)));
  for (const n of [1, 2, 3, 4, 5]) if (ascii.length > n) add(F.prefix, hashText(ascii.slice(0, n)));
  add(F.shape, word.shape);
  if (word.fine) add(F.lookCluster, mix(mix(word.look, word.fine), 7));
  add(F.lookSuffix, mix(word.look, hashText(ascii.slice(-3))));
  if (word.look !== Look.lower && word.look !== Look.mark && word.look !== Look.number) {
    const padded = `^${ascii}$`;
    for (let i = 0; i + 4 <= padded.length && i < 12; i++) add(F.gram, hashText(padded.slice(i, i + 4)));
    if (stem.includes('-')) for (const part of stem.split('-').slice(0, 4)) add(F.part, hashText(part));
  }
  if (word.look === Look.number) add(F.digits, hashText(shape.replace(/d+/g, (run) => `d${Math.min(run.length, 5)}`)));
  return { features: out.slice(), near, far };
}
