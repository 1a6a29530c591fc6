/** Whole articles with everything marked, read by the product's own steps and laid over its sentences. */
import { readFileSync } from 'node:fs';
import type { PlacedParagraph, ResolvedActors } from '../../analysis/actors/input';
import { createRanker } from '../../analysis/actors/ranker';
import { resolveActors } from '../../analysis/actors/resolve';
import { resolveTimes } from '../../analysis/articleTimes';
import type { ModelFiles, NameMention, ParsedSentence, TimeExpression } from '../../analysis/document';
import { createRecognizer } from '../../analysis/entities/recognizer';
import { isAlone, type SentenceView, type TextFacts, viewOf } from '../../analysis/events/view';
import { settleHeadlines } from '../../analysis/headlineNames';
import { parseParagraph } from '../../analysis/parseParagraph';
import { placeParagraph } from '../../analysis/place';
import { createParser } from '../../analysis/syntax/parser';
import { findTimes } from '../../analysis/time/find';
import { splitSentences } from '../../analysis/tokens/sentences';
import { tokenize } from '../../analysis/tokens/tokenize';
import type { Span, Time } from '../../model/types';
import { readArticle } from '../../reading/read';

interface GoldSpan extends Span {
  readonly text: string;
}

export interface GoldStoryEvent {
  readonly id: string;
  readonly core: boolean;
  readonly type: string;
  readonly subtype?: string | null;
  readonly ploverCode: string;
  readonly acceptTypes?: readonly string[];
  readonly trigger: GoldSpan;
  readonly triggers?: readonly GoldSpan[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly reciprocal: boolean;
  readonly inferred?: readonly string[];
  readonly time: { readonly value: string } | null;
  readonly place: readonly string[];
  readonly modality: string;
  readonly polarity: string;
  readonly reportedBy: string | null;
  readonly quoted: boolean;
  readonly chain?: string;
}

export interface GoldStory {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly articleDate?: string;
  readonly date?: string;
  readonly actors: readonly {
    readonly id: string;
    readonly type: string;
    readonly mentions: readonly GoldSpan[];
    readonly demonymMentions?: readonly GoldSpan[];
    readonly nominalMentions?: readonly GoldSpan[];
    readonly pronounMentions?: readonly GoldSpan[];
    readonly roleMentions?: readonly GoldSpan[];
  }[];
  readonly events: readonly GoldStoryEvent[];
  readonly times?: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

/** A sentence of a read story, with its place in the document. */
export interface StorySentence {
  readonly view: SentenceView;
  /** Offsets of the paragraph's start: view offsets are relative to it. */
  readonly at: number;
  readonly paragraph: number;
  /** Among the sentences of its paragraph. */
  readonly index: number;
  readonly sentence: ParsedSentence;
  /** Time expressions of the paragraph. */
  readonly times: readonly TimeExpression[];
}

export interface ReadStory {
  readonly gold: GoldStory;
  readonly sentences: readonly StorySentence[];
  readonly paragraphs: readonly PlacedParagraph[];
  /** What each paragraph was read as, with offsets of its own; runs parallel to `paragraphs`, like `times`. */
  readonly read: readonly {
    readonly sentences: readonly ParsedSentence[];
    readonly names: readonly NameMention[];
    readonly times: readonly TimeExpression[];
  }[];
  readonly times: readonly (readonly Time[])[];
  readonly facts: TextFacts;
  readonly actors: ResolvedActors;
}

export function readStories(file: string): GoldStory[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldStory);
}

/** Reads stories by the product's recogniser, parser and actor step. */
export function createStoryReader(models: ModelFiles): (gold: GoldStory) => ReadStory {
  const recognizer = createRecognizer(models);
  const parser = createParser(models);
  const ranker = createRanker(models);
  const knowledge = { ranker: ranker.value, clusters: recognizer.value.clusters };
  for (const problem of [...parser.problems, ...recognizer.problems, ...ranker.problems])
    throw new Error(problem.message);
  return (gold) => {
    const reading = readArticle({ id: gold.id, text: gold.text, format: 'text' });
    const tokenised = reading.paragraphs.map((at) => {
      const text = reading.prose.slice(at.start, at.end);
      return { start: at.start, end: at.end, kind: at.kind, text, sentences: splitSentences(tokenize(text)) };
    });
    const context = recognizer.value.context(tokenised);
    const named = tokenised.map((p) => ({ ...p, names: recognizer.value.names(p, context) }));
    const names = settleHeadlines(named, recognizer.value.propagate(named), parser.value);
    const sentences: StorySentence[] = [];
    const paragraphs: PlacedParagraph[] = [];
    const read: ReadStory['read'][number][] = [];
    const facts = { alone: isAlone(tokenised), clusters: recognizer.value.clusters };
    for (const [i, p] of tokenised.entries()) {
      const parsed = parseParagraph(p, names[i] ?? [], parser.value);
      const at = reading.paragraphs[i] as (typeof reading.paragraphs)[number];
      paragraphs.push(placeParagraph(at, i, parsed, names[i] ?? []));
      const times = findTimes(p.text, parsed);
      read.push({ sentences: parsed, names: names[i] ?? [], times });
      for (const [index, sentence] of parsed.entries())
        sentences.push({
          view: viewOf(sentence, names[i] ?? [], facts),
          at: at.start,
          paragraph: i,
          index,
          sentence,
          times,
        });
    }
    const times = resolveTimes(
      paragraphs,
      read.map((p) => p.times),
      reading.prose,
      gold.articleDate ?? gold.date ?? null,
    );
    return {
      gold,
      sentences,
      paragraphs,
      read,
      times,
      facts,
      actors: resolveActors({ text: reading.prose, paragraphs }, knowledge),
    };
  };
}

/** Gold mentions by actor, all kinds but title words. */
export function goldMentions(gold: GoldStory): readonly { readonly actor: string; readonly span: Span }[] {
  return gold.actors.flatMap((a) =>
    [a.mentions, a.demonymMentions, a.nominalMentions, a.pronounMentions].flatMap((list) =>
      (list ?? []).map((span) => ({ actor: a.id, span })),
    ),
  );
}
