import type { ModelFiles, ParsedSentence, Problems, Sentence } from '../document';
import { createLemmatizer } from './lemmas';
import { linearModel } from './linear';
import { decodeModel, type SyntaxModel } from './modelFile';
import { emptyCodes, resizeCodes, TreeBuilder } from './parseTree';
import { parseShallow } from './shallow';
import { decodeTags } from './tagger';
import { Words } from './words';

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
  const words = new Words(model.fixedTags, model.clusters);
  const tagger = linearModel(model.tagger);
  const builder = new TreeBuilder(linearModel(model.arcs), linearModel(model.arcLabels));
  const lemmaOf = createLemmatizer(model.lemmas);
  const codes = emptyCodes();
  return {
    lemma: lemmaOf,
    parse(sentence) {
      const list = sentence.tokens.map((token) => words.get(token.text));
      const size = list.length;
      resizeCodes(codes, size);
      decodeTags(tagger, list, codes.tag);
      list.forEach((word, i) => {
        codes.word[i] = word.lower;
        codes.cluster[i] = word.cluster;
      });
      const state = builder.build(codes);
      const tags: string[] = [];
      const heads: number[] = [];
      const rels: string[] = [];
      for (let i = 0; i < size; i++) {
        const head = state.heads[i] as number;
        tags.push(model.tags[codes.tag[i] as number] ?? 'NN');
        heads.push(head === size ? -1 : head);
        rels.push(head === size ? 'ROOT' : (model.labels[state.labels[i] as number] ?? 'dep'));
      }
      const lemmas = sentence.tokens.map((token, i) => lemmaOf(token.text, tags[i] ?? ''));
      return { start: sentence.start, end: sentence.end, tokens: sentence.tokens, tags, lemmas, heads, rels };
    },
  };
}
