/** The analysis with the names of the gold in place of the recogniser's: parts the errors of the steps. */
import { createRanker } from '../../src/analysis/actors/ranker';
import { resolveActors } from '../../src/analysis/actors/resolve';
import { resolveTimes } from '../../src/analysis/articleTimes';
import type { ModelFiles, NameMention } from '../../src/analysis/document';
import { createRecognizer } from '../../src/analysis/entities/recognizer';
import { codeParagraph, createEventModel } from '../../src/analysis/events/code';
import { parseParagraph } from '../../src/analysis/parseParagraph';
import { placeParagraph } from '../../src/analysis/place';
import { tellStory } from '../../src/analysis/story/events';
import { createParser } from '../../src/analysis/syntax/parser';
import { findTimes } from '../../src/analysis/time/find';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';
import { emptyAnalysis } from '../../src/model/analysis';
import type { Analysis, Article, EntityType, Span } from '../../src/model/types';
import { readArticle } from '../../src/reading/read';
import type { GoldArticle, GoldMention } from './articleFigures';

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  NORP: 'group',
  GROUP: 'group',
  EVENT: 'other',
};

export function createGoldNamesAnalysis(models: ModelFiles): (gold: GoldArticle, article: Article) => Analysis {
  const parser = createParser(models).value;
  const model = createEventModel(models).value;
  const knowledge = { ranker: createRanker(models).value, clusters: createRecognizer(models).value.clusters };
  return (gold, article) => {
    const reading = readArticle(article);
    const date = reading.date ?? article.date ?? null;
    const names = goldNames(gold);
    const works = reading.paragraphs.map((paragraph, index) => {
      const text = reading.prose.slice(paragraph.start, paragraph.end);
      const own = names.filter((name) => name.start >= paragraph.start && name.end <= paragraph.end);
      const local = own.map((name) => ({
        ...name,
        start: name.start - paragraph.start,
        end: name.end - paragraph.start,
      }));
      const sentences = splitSentences(tokenize(text));
      const parsed = parseParagraph({ ...paragraph, text, sentences }, local, parser);
      const times = findTimes(text, parsed);
      const drafts = codeParagraph(parsed, local, times, model);
      return { times, drafts, placed: placeParagraph(paragraph, index, parsed, local) };
    });
    const paragraphs = works.map((work) => work.placed);
    const times = resolveTimes(
      paragraphs,
      works.map((work) => work.times),
      reading.prose,
      date,
    );
    const actors = resolveActors({ text: reading.prose, paragraphs }, knowledge);
    const story = tellStory(
      {
        text: reading.prose,
        date,
        paragraphs,
        drafts: works.map((work) => work.drafts),
        times,
        actors,
      },
      model,
    );
    const base = { ...emptyAnalysis(article.id), title: reading.title, date, language: reading.language };
    return { ...base, ...story, times: times.flat() };
  };
}

/** Named mentions, and adjectives that stand outside names; none overlap. */
function goldNames(gold: GoldArticle): NameMention[] {
  const named = gold.actors.flatMap((actor) =>
    actor.mentions
      .filter((mention) => (mention.kind ?? 'named') === 'named')
      .map((mention) => name(bare(gold.text, mention), TYPES[actor.type] ?? (actor.type as EntityType), 'named')),
  );
  const adjectives = gold.actors
    .flatMap((actor) => actor.demonymMentions ?? [])
    .filter((mention) => !named.some((each) => each.start < mention.end && mention.start < each.end))
    .map((mention) => name(mention, 'group', 'adjective'));
  const kept: NameMention[] = [];
  for (const each of [...named, ...adjectives].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

const name = (span: Span, type: EntityType, kind: NameMention['kind']): NameMention => ({
  start: span.start,
  end: span.end,
  type,
  kind,
  confidence: 1,
  why: 'gold',
});

/** Gold that marks whole noun phrases: without article and possessive mark. */
function bare(text: string, mention: GoldMention): Span {
  if (!mention.head) return mention;
  const words = text.slice(mention.start, mention.end);
  const start = mention.start + (/^the\s+/i.exec(words)?.[0].length ?? 0);
  return { start, end: mention.end - (/['’]s$/.exec(words)?.[0].length ?? 0) };
}
