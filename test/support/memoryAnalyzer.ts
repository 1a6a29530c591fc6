import type { Analyzer, Progress } from '../../src/analysis/analyzer';
import { NO_FACTS } from '../../src/model/facts';
import { hashText } from '../../src/model/text';
import type { Actor, Analysis, Article, Mention, Span } from '../../src/model/types';

/** What the stand-in analyser calls before it touches a paragraph or links the document; may throw. */
export interface Touch {
  paragraph?(text: string): void;
  link?(text: string): void;
}

/** A tiny analyser: every capitalised word is a person; paragraphs end with a blank line. Pure but for `touch`. */
export function memoryAnalyzer(touch: Touch = {}): Analyzer {
  return {
    problems: [],
    *steps(article: Article, visible: readonly Span[], options = {}): Generator<Progress, Analysis> {
      const paragraphs = paragraphsOf(article.text);
      const seen = (span: Span) => visible.some((other) => other.start < span.end && span.start < other.end);
      const order = [...paragraphs.filter(seen), ...paragraphs.filter((span) => !seen(span))];
      const skipped: Span[] = [];
      const mentions: Mention[] = [];
      for (const span of order) {
        const text = article.text.slice(span.start, span.end);
        const hash = hashText(text);
        if (options.skip?.has(hash)) {
          skipped.push(span);
          continue;
        }
        if (options.careful) yield { kind: 'paragraph', hash };
        touch.paragraph?.(text);
        const names = namesIn(text, span.start);
        mentions.push(...names);
        yield { kind: 'names', span, mentions: names };
      }
      yield { kind: 'beat' };
      touch.link?.(article.text);
      return finish(article, mentions, skipped);
    },
  };
}

/** What the analyser gives for a text when nothing goes wrong. */
export function analysisOf(article: Article, skip: ReadonlySet<string> = new Set()): Analysis {
  const steps = memoryAnalyzer().steps(article, [], { skip });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

function namesIn(text: string, at: number): Mention[] {
  return [...text.matchAll(/\b[A-Z][a-z]+/g)].map((match) => {
    const start = at + match.index;
    const id = `m${start}`;
    return {
      id,
      start,
      end: start + match[0].length,
      type: 'person',
      kind: 'named',
      actor: null,
      confidence: 1,
      why: match[0],
    };
  });
}

function finish(article: Article, found: readonly Mention[], skipped: readonly Span[]): Analysis {
  const mentions = [...found].sort((a, b) => a.start - b.start).map((own) => ({ ...own, actor: `a-${own.why}` }));
  const actors = new Map<string, Actor>();
  for (const mention of mentions) {
    const known = actors.get(mention.actor);
    const ids = [...(known?.mentions ?? []), mention.id];
    const prominence = ids.length / mentions.length;
    const rest = { type: 'person', aliases: [], role: null };
    actors.set(mention.actor, { id: mention.actor, name: mention.why, mentions: ids, prominence, ...rest });
  }
  return {
    version: 1,
    id: article.id,
    title: null,
    date: article.date ?? null,
    language: 'en',
    facts: NO_FACTS,
    mentions,
    actors: [...actors.values()],
    events: [],
    times: [],
    problems: skipped.map((span) => ({ kind: 'skipped', message: 'left out', start: span.start, end: span.end })),
    prose: { markup: [], sentences: [] },
  };
}
