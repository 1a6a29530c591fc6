import { BATCH_PARAGRAPHS } from '../limits';
import { emptyAnalysis } from '../model/analysis';
import type { Guidance } from '../model/codebook';
import { markupOf } from '../model/prose';
import { type Reader, type Reading, toProse, toSource } from '../model/reading';
import { hashText } from '../model/text';
import type { Analysis, Article, Mention, Problem, ProseParagraph, Span } from '../model/types';
import { walkSpans } from '../model/walk';
import type { PlacedParagraph } from './actors/input';
import { createRanker } from './actors/ranker';
import { resolveSteps } from './actors/resolve';
import { resolveTimes } from './articleTimes';
import { atOnce } from './atOnce';
import { createRecaller, guideOf } from './codebook/guide';
import { lexiconOf } from './codebook/lexicon';
import { findOwnTypes, NO_OWN_TYPES, withOwnTypes } from './codebook/ownTypes';
import { cutDateline } from './dateline';
import type { ModelFiles, NameMention } from './document';
import { createRecognizer } from './entities/recognizer';
import { codeParagraph, createEventModel } from './events/code';
import { isAlone, type TextFacts } from './events/view';
import { withGiven } from './givenFacts';
import { guardAnalysis } from './guard';
import { settleHeadlines } from './headlineNames';
import { withDescriptions } from './lessons/descriptions';
import { withTypes } from './lessons/nameTypes';
import type { Recall } from './lessons/recall';
import { withoutNoNames } from './noNames';
import { ParagraphCache, type ParagraphWork } from './paragraphCache';
import { parseParagraph } from './parseParagraph';
import { placeParagraph } from './place';
import { storySteps } from './story/events';
import { createParser } from './syntax/parser';
import { findTimes } from './time/find';
import { dateMentions, withValues } from './valueMentions';

/** What the analysis says while it runs. Offsets are those of the source. */
export type Progress =
  /** Names of a few paragraphs, the visible ones first; provisional until the end. */
  | { readonly kind: 'names'; readonly span: Span; readonly mentions: readonly Mention[] }
  /** A sign of life. */
  | { readonly kind: 'beat' }
  /** Another model is asked from here on. */
  | { readonly kind: 'stage' }
  /** Only when careful: the paragraph with this hash comes next. */
  | { readonly kind: 'paragraph'; readonly hash: string };

interface StepOptions {
  /** Says which paragraph comes next before it is touched. */
  readonly careful: boolean;
  /** Hashes of paragraphs that must be left out. */
  readonly skip: ReadonlySet<string>;
  /** Names are told before the end; true unless said otherwise. */
  readonly early: boolean;
  /** What the folder says beside the text. */
  readonly guidance: Guidance;
  /** The article is read once: nothing of it is kept for the next reading. */
  readonly once: boolean;
}

export type Run = Generator<Progress, Analysis>;

export interface Analyzer {
  /** Missing or damaged model files. */
  readonly problems: readonly Problem[];
  /** Runs step by step, so that the caller can look at its messages between steps. Never throws for content. */
  steps(article: Article, visible: readonly Span[], options?: Partial<StepOptions>): Run;
}

/**
 * Builds the pipeline: names, syntax, times and event drafts for each paragraph (kept by its text), then actors and
 * events over the document. The same article gives the same analysis whatever was analysed before.
 */
export function createAnalyzer(models: ModelFiles, read: Reader): Analyzer {
  const recognizer = createRecognizer(models);
  const parser = createParser(models);
  const ranker = createRanker(models);
  const knowledge = { ranker: ranker.value, clusters: recognizer.value.clusters };
  const eventModel = createEventModel(models);
  const recallOf = createRecaller(parser.value);
  const cache = new ParagraphCache();
  const modelProblems = [recognizer, parser, ranker, eventModel].flatMap((each) => each.problems);

  function* steps(
    article: Article,
    visible: readonly Span[],
    options: Partial<StepOptions> = {},
  ): Generator<Progress, Analysis> {
    const reading = yield* beating(read(article));
    const facts = withGiven(reading.facts, article);
    const date = facts.published?.value ?? null;
    const markup = markupOf(article.text, reading.prose, reading.map);
    const { title } = reading;
    const language = facts.language.value;
    const base = { ...emptyAnalysis(article.id), title, date, language, facts, prose: { markup, sentences: [] } };
    if (language !== 'en' && language !== 'und') return { ...base, problems: [NOT_ENGLISH] };
    const recall = recallOf(options.guidance);
    const { placed, unplacedTimes, drafts, problems } = yield* readParagraphs(reading, visible, options, recall);
    const times = resolveTimes(placed, unplacedTimes, reading.prose, date);
    const resolved = yield* beating(resolveSteps({ text: reading.prose, paragraphs: placed }, knowledge));
    const actors = recall ? withDescriptions(resolved, reading.prose, recall.lessons) : resolved;
    yield STAGE;
    const lexicon = options.guidance?.codebook ? lexiconOf(options.guidance.codebook) : undefined;
    const types = lexicon ? findOwnTypes(actors, placed, lexicon) : NO_OWN_TYPES;
    const codebook = lexicon && { lexicon, types };
    const input = { text: reading.prose, date, paragraphs: placed, drafts, times, actors, codebook, recall };
    const { events, ...story } = yield* beating(storySteps(input, eventModel.value));
    const who = withOwnTypes(story, types);
    yield BEAT;
    const found: Analysis = {
      ...base,
      mentions: withValues(who.mentions, placed, times.flat()),
      actors: who.actors,
      events,
      times: times.flat(),
      prose: { markup: [], sentences: placed.flatMap((paragraph) => paragraph.sentences.map(spanOf)) },
    };
    yield BEAT;
    const { value: whole, problems: unfit } = guardAnalysis(reading.prose, found);
    yield BEAT;
    const placedInSource = walkSpans(whole, (span) => toSource(reading.map, span));
    return {
      ...placedInSource,
      problems: [...modelProblems, ...problems, ...unfit.map((one) => ({ ...one, ...toSource(reading.map, one) }))],
      prose: { ...placedInSource.prose, markup },
    };
  }

  /** What each paragraph tells by itself. Its work is let go at the end, where nobody keeps it. */
  function* readParagraphs(
    reading: Reading,
    visible: readonly Span[],
    options: Partial<StepOptions>,
    recall: Recall | undefined,
  ) {
    const { works, problems } = openParagraphs(reading, options.skip, options.once ?? false);
    yield* findNames(reading, works, visible, options);
    const known = works.filter((work) => work !== undefined);
    const paragraphs = known.map(({ work: { paragraph, names } }) => {
      const { start, end, kind, text, sentences } = paragraph;
      return { start, end, kind, text, sentences, names: names?.value ?? [] };
    });
    const propagated = settleHeadlines(paragraphs, recognizer.value.propagate(paragraphs), parser.value);
    const guide = options.guidance && guideOf(options.guidance, recall);
    const text = { alone: isAlone(paragraphs), clusters: recognizer.value.clusters, guide };
    const named = known.map(({ work }, i) => {
      const own = propagated[i] ?? [];
      return recall ? withTypes(work.paragraph.text, own, recall.lessons) : own;
    });
    yield STAGE;
    for (const [i, { work }] of known.entries()) {
      if (options.careful) yield announced(work);
      parse(work, named[i] ?? []);
      yield BEAT;
    }
    yield STAGE;
    const placed: PlacedParagraph[] = [];
    for (const [i, { work, index, at }] of known.entries()) {
      if (options.careful) yield announced(work);
      const names = code(work, named[i] ?? [], text);
      placed.push(placeParagraph(at, index, work.parsed?.value ?? [], names));
      yield BEAT;
    }
    yield STAGE;
    return {
      placed,
      unplacedTimes: known.map(({ work }) => work.times ?? []),
      drafts: known.map(({ work }) => work.drafts?.value ?? []),
      problems,
    };
  }

  function* findNames(
    reading: Reading,
    works: readonly (PlacedWork | undefined)[],
    visible: readonly Span[],
    { careful = false, early = true }: Partial<StepOptions>,
  ): Generator<Progress, void> {
    const context = recognizer.value.context(works.flatMap((entry) => (entry ? [entry.work.paragraph] : [])));
    let batch: PlacedWork[] = [];
    for (const index of visibleFirst(reading, visible)) {
      const entry = works[index];
      if (!entry) continue;
      const { work } = entry;
      if (careful) yield announced(work);
      const key = recognizer.value.contextKey(work.paragraph, context);
      if (work.names?.key !== key) work.names = { key, value: recognizer.value.names(work.paragraph, context) };
      yield BEAT;
      if (!early) continue;
      batch.push(entry);
      if (batch.length < BATCH_PARAGRAPHS) continue;
      yield namesOf(batch, reading);
      batch = [];
    }
    if (batch.length > 0) yield namesOf(batch, reading);
  }

  function openParagraphs(reading: Reading, skip: ReadonlySet<string> | undefined, once: boolean) {
    const problems: Problem[] = [];
    const works = reading.paragraphs.map((at, index): PlacedWork | undefined => {
      const text = reading.prose.slice(at.start, at.end);
      if (!skip?.size || !skip.has(hashText(text))) return { work: cache.get(text, at.kind, once), at, index };
      problems.push({
        kind: 'skipped',
        message: 'A passage took too long and was left out.',
        ...toSource(reading.map, at),
      });
      return undefined;
    });
    return { works, problems };
  }

  function parse(work: ParagraphWork, names: readonly NameMention[]): void {
    const given = work.paragraph.kind === 'headline' ? namesKey(names) : '';
    if (work.parsed?.key === given) return;
    work.parsed = { key: given, value: parseParagraph(work.paragraph, names, parser.value) };
    work.times = undefined;
  }

  /** Finds the times of a parsed paragraph and drafts its events; answers its names without those that are none. */
  function code(work: ParagraphWork, all: readonly NameMention[], text: TextFacts): readonly NameMention[] {
    const parsed = work.parsed?.value ?? [];
    const times = work.times ?? findTimes(work.paragraph.text, parsed);
    work.times = times;
    const names = withoutNoNames(work.paragraph.text, all, times);
    const key = `${text.alone} ${text.guide?.key ?? ''} ${namesKey(names)}`;
    if (work.drafts?.key !== key)
      work.drafts = { key, value: codeParagraph(parsed, names, times, eventModel.value, text) };
    return names;
  }

  return { problems: modelProblems, steps };
}

const BEAT: Progress = { kind: 'beat' };
const STAGE: Progress = { kind: 'stage' };

const announced = ({ paragraph }: ParagraphWork): Progress => ({ kind: 'paragraph', hash: hashText(paragraph.text) });

const namesKey = (names: readonly NameMention[]): string =>
  names.map((name) => `${name.start}:${name.end}:${name.type}`).join(' ');

/** A sign of life after each step. */
function* beating<T>(steps: Iterator<void, T>): Generator<Progress, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield BEAT;
  }
}

interface PlacedWork {
  readonly work: ParagraphWork;
  readonly at: ProseParagraph;
  readonly index: number;
}

const NOT_ENGLISH: Problem = {
  kind: 'language',
  message: 'This article does not seem to be in English: nothing is marked by itself, marking by hand works.',
};

/** Paragraph indices, those that touch a visible span first, else in text order. */
function visibleFirst(reading: Reading, visible: readonly Span[]): number[] {
  const seen = visible.flatMap((span) => toProse(reading.map, span, reading.prose.length) ?? []);
  const isSeen = (p: Span): boolean => seen.some((span) => p.start < span.end && p.end > span.start);
  const first: number[] = [];
  const rest: number[] = [];
  reading.paragraphs.forEach((paragraph, index) => void (isSeen(paragraph) ? first : rest).push(index));
  return [...first, ...rest];
}

function namesOf(batch: readonly PlacedWork[], reading: Reading): Progress {
  const mentions = batch.flatMap(({ work, at }) => {
    const inSource = (span: Span): Span =>
      toSource(reading.map, { start: at.start + span.start, end: at.start + span.end });
    // Dates are those that the end will find, so that the first paint does not mark others.
    const names = (work.names?.value ?? []).filter((name) => name.type !== 'date');
    const times = work.times ?? findTimes(work.paragraph.text, cutDateline(work.paragraph.sentences));
    return [...names, ...dateMentions(times)].map((name): Mention => {
      const span = inSource(name);
      return { ...name, ...span, id: `n${span.start}`, actor: null };
    });
  });
  const spans = batch.map(({ at }) => toSource(reading.map, at));
  const start = Math.min(...spans.map((span) => span.start));
  return { kind: 'names', span: { start, end: Math.max(...spans.map((span) => span.end)) }, mentions };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** All steps of an article that is read once. */
export const stepsOnce = (analyzer: Analyzer, article: Article, options: Partial<StepOptions> = {}): Run =>
  analyzer.steps(article, [], { early: false, once: true, ...options });

/** Runs all steps at once, for an article that is read once. */
export function analyze(analyzer: Analyzer, article: Article, options: Partial<StepOptions> = {}): Analysis {
  return atOnce(stepsOnce(analyzer, article, options));
}
