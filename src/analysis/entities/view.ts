import { CONNECTORS } from '../../language/en/cues';
import type { Sentence } from '../document';
import { type NameContext, TOPIC, type WordFacts } from './documentFacts';
import type { Gazetteer } from './gazetteer';
import { type LineKind, lineKind } from './lines';
import { passageTopics } from './topic';
import { isNameLike, type Lexicon, Look, type Word } from './words';

const NONE: WordFacts = { bits: 0, before: undefined, last: undefined, run: 0 };

/** A sentence made ready for feature extraction. */
export interface View {
  readonly words: readonly Word[];
  readonly line: LineKind;
  /** What the document is about (0 to 8) and what the passage is about (0 to 8); see TopicCount. */
  readonly topic: number;
  readonly passage: number;
  readonly facts: readonly WordFacts[];
  /** See Gazetteer.mark. */
  readonly phrases: Int32Array;
  /** First word, and end, of the capitalised run over each word; -1 outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** 1 between quotation marks, 2 between brackets, 3 both. */
  readonly enclosed: Uint8Array;
}

/** The sentences of a paragraph, each with what the document and its neighbours tell about it. */
export function viewsOf(
  sentences: readonly Sentence[],
  context: NameContext,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): View[] {
  const words = sentences.map((sentence) => lexicon.wordsOf(sentence));
  const passages = passageTopics(words);
  return words.map((sentence, at) => viewOf(sentence, passages[at] ?? 0, context, gazetteer));
}

function viewOf(words: readonly Word[], passage: number, context: NameContext, gazetteer: Gazetteer): View {
  const n = words.length;
  const phrases = new Int32Array(3 * n);
  gazetteer.mark(words, phrases);
  const runStart = new Int32Array(n).fill(-1);
  const runEnd = new Int32Array(n).fill(-1);
  findRuns(words, runStart, runEnd);
  const facts = words.map((word) =>
    word.look === Look.mark || word.look === Look.number ? NONE : (context.get(word.lower) ?? NONE),
  );
  return {
    words,
    line: lineKind(words),
    topic: context.get(TOPIC)?.bits ?? 0,
    passage,
    facts,
    phrases,
    runStart,
    runEnd,
    enclosed: enclosures(words),
  };
}

/** Runs of name-like words, over connectors inside ("Bank of the West") that stand between two of them. */
function findRuns(words: readonly Word[], runStart: Int32Array, runEnd: Int32Array): void {
  const n = words.length;
  for (let i = 0; i < n; i++) {
    if (!isNameLike(words[i] as Word)) continue;
    let end = i + 1;
    for (let j = end; j < n && j < end + 3; j++) {
      const word = words[j] as Word;
      if (isNameLike(word)) end = j + 1;
      else if (word.text !== '-' && word.text !== '/' && !CONNECTORS.has(word.lower)) break;
    }
    for (let k = i; k < end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end - 1;
  }
}

function enclosures(words: readonly Word[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let quoted = false;
  let bracket = false;
  for (let i = 0; i < words.length; i++) {
    const text = (words[i] as Word).text;
    if (text === '"') quoted = !quoted;
    else if (text === '“') quoted = true;
    else if (text === '”') quoted = false;
    else if (text === '(' || text === '[') bracket = true;
    else if (text === ')' || text === ']') bracket = false;
    else out[i] = (quoted ? 1 : 0) | (bracket ? 2 : 0);
  }
  return out;
}

/** Words in lower case with no capitalised run over or beside them: their own features are enough, which saves half the time. */
export const isFarFromNames = (view: View, i: number): boolean =>
  (view.runStart[i] as number) < 0 && (view.runStart[i - 1] ?? -1) < 0 && (view.runStart[i + 1] ?? -1) < 0;
