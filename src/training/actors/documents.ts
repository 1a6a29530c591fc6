/** Articles with gold actors, read by the product's own recogniser and parser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorInput } from '../../analysis/actors/input';
import type { WordClusters } from '../../analysis/entities/clusters';
import { createRecognizer } from '../../analysis/entities/recognizer';
import { settleHeadlines } from '../../analysis/headlineNames';
import { parseParagraph } from '../../analysis/parseParagraph';
import { placeParagraph } from '../../analysis/place';
import { createParser } from '../../analysis/syntax/parser';
import { splitSentences } from '../../analysis/tokens/sentences';
import { tokenize } from '../../analysis/tokens/tokenize';
import type { Span } from '../../model/types';
import { readArticle } from '../../reading/read';

export interface GoldMention extends Span {
  readonly actor: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly input: ActorInput;
  readonly gold: readonly GoldMention[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly actors: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
}

export interface DocumentReader {
  readonly clusters: WordClusters;
  /** A line of a file of gold articles: {id, text, actors: [{id, mentions, nominalMentions ...: [{start, end}]}]}. */
  read(line: string): GoldDocument;
}

export function createDocumentReader(models: string): DocumentReader {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(models, name)));
  const parser = createParser({ 'syntax.bin': file('syntax.bin') });
  const recognizer = createRecognizer({ 'names.bin': file('names.bin'), 'gazetteer.bin': file('gazetteer.bin') });
  for (const problem of [...parser.problems, ...recognizer.problems]) throw new Error(problem.message);

  const inputOf = (id: string, text: string): ActorInput => {
    const reading = readArticle({ id, text, format: 'text' });
    const paragraphs = reading.paragraphs.map((at) => {
      const words = reading.prose.slice(at.start, at.end);
      const sentences = splitSentences(tokenize(words));
      return { start: 0, end: words.length, kind: at.kind, text: words, sentences };
    });
    const context = recognizer.value.context(paragraphs);
    const named = paragraphs.map((each) => ({ ...each, names: recognizer.value.names(each, context) }));
    const names = settleHeadlines(named, recognizer.value.propagate(named), parser.value);
    return {
      text: reading.prose,
      paragraphs: paragraphs.map((each, i) => {
        const at = reading.paragraphs[i] ?? each;
        return placeParagraph(at, i, parseParagraph(each, names[i] ?? [], parser.value), names[i] ?? []);
      }),
    };
  };

  return {
    clusters: recognizer.value.clusters,
    read: (line) => {
      const { id, text, actors } = JSON.parse(line) as Line;
      const gold = actors.flatMap((actor) =>
        Object.entries(actor).flatMap(([key, list]) =>
          /mentions$/i.test(key) ? (list as readonly Span[]).map((each) => ({ ...each, actor: actor.id })) : [],
        ),
      );
      return { id, input: inputOf(id, text), gold };
    },
  };
}
