import { OUTSIDE_TITLES } from '../../language/en/cues';
import { DEMONYMS } from '../../language/en/demonyms';
import type { Problem } from '../../model/types';
import type { ModelFiles, NameMention, Problems, Sentence, TokenParagraph } from '../document';
import { guardSpans } from '../guard';
import { openModel } from '../learn/modelHead';
import { ByteReader } from './bytes';
import { readClusters, type WordClusters } from './clusters';
import { Lattice } from './crf';
import { findDates } from './dates';
import { documentFacts, type NameContext, TOPIC, type WordFacts } from './documentFacts';

import { type Gazetteer, type ListName, listBit, readGazetteer } from './gazetteer';
import { mix } from './hash';
import { isOpen, LABELS, NAME_TYPES, OUTSIDE, startsName, typeOf } from './labels';
import { readWeights, Scorer, type Weights } from './model';
import { findMoney } from './money';
import { settleShapes } from './nameShapes';
import { settleTitles } from './nameTitles';
import { settlePeoples } from './peoples';
import { type NamedParagraph, propagateNames } from './propagate';
import { isFarFromNames, type View, viewsOf } from './view';
import { whyNamed } from './whyNamed';
import { isNameLike, Lexicon, type Word } from './words';

export type { NameContext } from './documentFacts';

export const NAMES_FILE = 'names.bin';
export const GAZETTEER_FILE = 'gazetteer.bin';
export const NAMES_MAGIC = 'DLNM';
export const GAZETTEER_MAGIC = 'DLGZ';
/** Raise when features, labels or layout change: files of another version are refused. */
export const MODEL_VERSION = 1;

/** Finds names in paragraphs. All offsets are UTF-16 units relative to the paragraph. */
export interface Recognizer {
  /** Words that are used alike. */
  readonly clusters: WordClusters;
  /** Facts about words over the whole document (follows a title somewhere, stands in lower case somewhere ...); linear and cheap. */
  context(paragraphs: readonly TokenParagraph[]): NameContext;
  /** Two paragraphs with the same text and the same key have the same names. */
  contextKey(paragraph: TokenParagraph, context: NameContext): string;
  /** In text order, never overlapping. */
  names(paragraph: TokenParagraph, context: NameContext): readonly NameMention[];
  /** Marks in each paragraph what other paragraphs made known: surnames of people named in full, acronyms, names in capitals. */
  propagate(paragraphs: readonly NamedParagraph[]): readonly (readonly NameMention[])[];
}

/** Never throws: without sound model files only dates and money are found, and a problem says why. */
export function createRecognizer(models: ModelFiles): Problems<Recognizer> {
  try {
    const names = open(models, NAMES_FILE, NAMES_MAGIC);
    const places = open(models, GAZETTEER_FILE, GAZETTEER_MAGIC);
    const reader = new ByteReader(names);
    const clusters = readClusters(reader);
    const weights = readWeights(reader);
    const gazetteer = readGazetteer(new ByteReader(places));
    const lexicon = new Lexicon(clusters, gazetteer);
    return { value: new CrfRecognizer(new Tagger(weights, gazetteer, lexicon), lexicon, clusters), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Names of people, places and organizations are not marked by themselves: ${reason}. Marking by hand works.`;
    const problem: Problem = { kind: 'model', message };
    return { value: RULES_ONLY, problems: [problem] };
  }
}

function open(models: ModelFiles, file: string, magic: string): Uint8Array {
  const bytes = models[file];
  if (!bytes) throw new Error(`the file ${file} is missing`);
  const opened = openModel(magic, MODEL_VERSION, bytes);
  if (typeof opened === 'string') throw new Error(`the file ${file} cannot be used, ${opened}`);
  return opened.body;
}

const LISTED = ['country', 'capital', 'bigCity', 'city', 'town', 'region', 'nature', 'club', 'company', 'body', 'media']
  .map((list) => listBit(list as ListName))
  .reduce((all, bit) => all | bit);

const RULES_ONLY: Recognizer = {
  clusters: { of: () => 0 },
  context: () => new Map(),
  contextKey: () => '',
  names: (paragraph) => paragraph.sentences.flatMap(ruleNames),
  propagate: (paragraphs) => paragraphs.map((paragraph) => paragraph.names),
};

function ruleNames(sentence: Sentence): readonly NameMention[] {
  const money = findMoney(sentence);
  return merge(money, findDates(sentence));
}

/** Both lists, each in text order, as one; where two names overlap the one of the first list stays. */
function merge(strong: readonly NameMention[], weak: readonly NameMention[]): readonly NameMention[] {
  if (weak.length === 0) return strong;
  const merged: NameMention[] = [];
  let next = 0;
  for (const one of weak) {
    while (next < strong.length && (strong[next] as NameMention).end <= one.start)
      merged.push(strong[next++] as NameMention);
    if (next === strong.length || (strong[next] as NameMention).start >= one.end) merged.push(one);
  }
  return [...merged, ...strong.slice(next)];
}

class CrfRecognizer implements Recognizer {
  constructor(
    private readonly tagger: Tagger,
    private readonly lexicon: Lexicon,
    readonly clusters: WordClusters,
  ) {}

  context(paragraphs: readonly TokenParagraph[]): NameContext {
    this.lexicon.begin();
    return documentFacts(paragraphs, this.lexicon);
  }

  contextKey(paragraph: TokenParagraph, context: NameContext): string {
    let one = context.get(TOPIC)?.bits ?? 0;
    let two = 2;
    for (const sentence of paragraph.sentences) {
      for (const word of this.lexicon.wordsOf(sentence)) {
        const facts = context.get(word.lower);
        if (!facts) continue;
        const hash = hashFacts(facts);
        one = mix(one, hash);
        two = mix(hash, two);
      }
    }
    return `${(one >>> 0).toString(36)}.${(two >>> 0).toString(36)}`;
  }

  names(paragraph: TokenParagraph, context: NameContext): readonly NameMention[] {
    const views = this.tagger.views(paragraph.sentences, context);
    const found = paragraph.sentences.flatMap((sentence, at) =>
      merge(
        settleTitles(
          sentence,
          settleShapes(sentence, settlePeoples(sentence, this.tagger.names(sentence, views[at] as View))),
        ),
        ruleNames(sentence),
      ),
    );
    return guardSpans(paragraph.text, found).value;
  }

  propagate(paragraphs: readonly NamedParagraph[]): readonly (readonly NameMention[])[] {
    return propagateNames(paragraphs, (text) => this.tagger.isListed(text));
  }
}

const hashFacts = (facts: WordFacts): number => mix(mix(facts.bits, facts.before?.hash ?? 0), facts.last?.hash ?? 0);

/** Features, weights and lattice over one sentence at a time. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly lattice = new Lattice();
  private readonly transitions: Float32Array;
  private readonly factors: Float64Array;
  private emissions = new Float32Array(64 * LABELS);
  private chances = new Float32Array(64 * LABELS);
  private labels = new Uint8Array(64);

  constructor(
    weights: Weights,
    private readonly gazetteer: Gazetteer,
    private readonly lexicon: Lexicon,
  ) {
    this.scorer = new Scorer(weights);
    this.transitions = weights.transitions;
    this.factors = Float64Array.from(weights.transitions, Math.exp);
  }

  views(sentences: readonly Sentence[], context: NameContext): View[] {
    return viewsOf(sentences, context, this.lexicon, this.gazetteer);
  }

  /** Whether these words are a place, a firm, a club, a body or a paper that the lists have. */
  isListed(name: string): boolean {
    const words = name.split(' ').map((text) => this.lexicon.word(text));
    return (this.gazetteer.ofPhrase(words) & LISTED) !== 0;
  }

  names(sentence: Sentence, view: View): NameMention[] {
    const n = view.words.length;
    if (!view.words.some(isNameLike)) return [];
    if (this.labels.length < n) {
      this.labels = new Uint8Array(2 * n);
      this.emissions = new Float32Array(2 * n * LABELS);
      this.chances = new Float32Array(2 * n * LABELS);
    }
    const found: NameMention[] = [];
    let from = 0;
    while (from < n) {
      while (from < n && isFarFromNames(view, from)) from++;
      let to = from;
      while (to < n && !isFarFromNames(view, to)) to++;
      if (to > from) this.decode(sentence, view, from, to, found);
      from = to;
    }
    return found;
  }

  /** Words far from any capital are outside names, so that each stretch between them can be decoded by itself. */
  private decode(sentence: Sentence, view: View, from: number, to: number, found: NameMention[]): void {
    const n = to - from;
    const { emissions, labels, chances } = this;
    this.scorer.emissions(view, from, to, emissions);
    this.lattice.decode(emissions, n, this.transitions, labels);
    if (labels.subarray(0, n).every((label) => label === OUTSIDE)) return;
    this.lattice.marginals(emissions, n, this.factors, chances);
    let first = 0;
    let confidence = 1;
    for (let i = 0; i < n; i++) {
      const label = labels[i] as number;
      if (label === OUTSIDE) continue;
      if (startsName(label)) {
        first = i;
        confidence = 1;
      }
      confidence = Math.min(confidence, chances[i * LABELS + label] as number);
      if (!isOpen(label)) found.push(mention(sentence, view, from + first, from + i + 1, typeOf(label), confidence));
    }
  }
}

/** The confidence is the lowest probability of the name's labels, to the third place. */
function mention(
  sentence: Sentence,
  view: View,
  from: number,
  to: number,
  type: number,
  confidence: number,
): NameMention {
  const name = NAME_TYPES[type] ?? 'other';
  const first = name === 'person' ? afterTitles(view.words, from, to) : from;
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    type: name,
    kind: name === 'group' && isPeople(view.words, from, to) ? 'adjective' : 'named',
    confidence: Math.round(confidence * 1000) / 1000,
    why: whyNamed(view, first, to, name),
  };
}

/** The first word of a person's name that is no title; never past the last word. */
function afterTitles(words: readonly Word[], from: number, to: number): number {
  let first = from;
  while (first < to - 1 && OUTSIDE_TITLES.has((words[first] as Word).lower)) first++;
  return first;
}

function isPeople(words: readonly Word[], from: number, to: number): boolean {
  const form = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  return DEMONYMS.has(form) || DEMONYMS.has((words[to - 1] as Word).lower);
}
