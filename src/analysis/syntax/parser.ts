import type { ModelFiles, ParsedSentence, Problems, Sentence, Token } from '../document';
import { createLemmatizer } from './lemmas';
import { linearModel } from './linear';
import { decodeModel, type SyntaxModel } from './modelFile';
import { emptyCodes, resizeCodes, TreeBuilder } from './parseTree';
import { parseShallow } from './shallow';
import { decodeTags } from './tagger';
import { type Word, Words } from './words';

/** Name of the trained file among the model files. */
export const SYNTAX_FILE = 'syntax.bin';

export interface Parser {
  /** Adds tags, lemmas and a dependency tree; time is linear in the sentence. */
  parse(sentence: Sentence): ParsedSentence;
  /** Dictionary form of a word with a tag of the Penn Treebank. */
  lemma(word: string, tag: string): string;
}

/** A parser from the trained file; without it a shallow one (tags by endings, no tree) and a problem. */
export function createParser(models: ModelFiles): Problems<Parser> {
  const file = models[SYNTAX_FILE];
  const model = file ? decodeModel(file) : null;
  if (model) return { value: parserOf(model), problems: [] };
  const message = file
    ? 'The sentence model is damaged, so events are only guessed at. Installing Dateline again brings it back.'
    : 'The sentence model is missing, so events are only guessed at. Installing Dateline again brings it back.';
  return {
    value: { parse: parseShallow, lemma: (word) => word.toLowerCase() },
    problems: [{ kind: 'model', message }],
  };
}

/** A parser from a decoded model. */
export function parserOf(model: SyntaxModel): Parser {
  // The tables are large, and nothing below keeps them.
  const { tags: tagNames, labels } = model;
  const words = new Words(model.fixedTags, model.clusters);
  const tagger = linearModel(model.tagger);
  const builder = new TreeBuilder(linearModel(model.arcs), linearModel(model.arcLabels));
  const lemmaOf = createLemmatizer(model.lemmas);
  const codes = emptyCodes();
  return {
    lemma: lemmaOf,
    parse(sentence) {
      const { start, end, tokens } = sentence;
      const size = tokens.length;
      const list = new Array<Word>(size);
      resizeCodes(codes, size);
      for (let i = 0; i < size; i++) {
        const word = words.get((tokens[i] as Token).text);
        list[i] = word;
        codes.word[i] = word.lower;
        codes.cluster[i] = word.cluster;
      }
      decodeTags(tagger, list, codes.tag);
      const state = builder.build(codes);
      // Lists are made at their full length: growing them would take twice the memory.
      const tags = new Array<string>(size);
      const heads = new Array<number>(size);
      const rels = new Array<string>(size);
      const lemmas = new Array<string>(size);
      for (let i = 0; i < size; i++) {
        const head = state.heads[i] as number;
        const number = codes.tag[i] as number;
        const tag = tagNames[number] ?? 'NN';
        const word = list[i] as Word;
        tags[i] = tag;
        heads[i] = head === size ? -1 : head;
        rels[i] = head === size ? 'ROOT' : (labels[state.labels[i] as number] ?? 'dep');
        if (word.lemmaTag !== number) {
          word.lemma = lemmaOf((tokens[i] as Token).text, tag);
          word.lemmaTag = number;
        }
        lemmas[i] = word.lemma;
      }
      return { start, end, tokens, tags, lemmas, heads, rels };
    },
  };
}
