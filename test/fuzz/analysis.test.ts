import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { guardSpans } from '../../src/analysis/guard';
import { parseParagraph } from '../../src/analysis/parseParagraph';
import { createParser } from '../../src/analysis/syntax/parser';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';
import { analysisJson } from '../../src/model/analysis';
import type { Article, Span } from '../../src/model/types';
import { walkSpans } from '../../src/model/walk';
import { readSteps } from '../../src/reading/read';
import { fuzz, patience, times } from '../support/fuzzing';
import { readModels } from '../support/models';
import { newsNoise } from '../support/newsNoise';

const models = readModels();
const used = createAnalyzer(models, readSteps);
const format = fc.constantFrom<Article['format']>('text', 'markdown', 'html');
const article = fc.tuple(newsNoise(), format).map(([text, format]): Article => ({ id: 'a', text, format }));

describe('tokens and sentences', () => {
  it(`cover every sign but blanks once and in order, over ${times(200)}`, patience(50), () => {
    fuzz('tokens', newsNoise(), 200, (text) => {
      const tokens = tokenize(text);
      const unfit = tokens.filter(({ start, end }, i) => {
        const before = tokens[i - 1]?.end ?? 0;
        return start < before || end <= start || text.slice(before, start).trim() !== '';
      });
      expect(unfit).toEqual([]);
      expect(text.slice(tokens.at(-1)?.end ?? 0).trim()).toBe('');
      const sentences = splitSentences(tokens);
      expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokens);
    });
  });
});

describe('the parser', () => {
  const parser = createParser(models).value;
  it(`makes one tree of any sentence, with a tag a token, over ${times(60)}`, patience(60), () => {
    fuzz('parser', newsNoise(), 60, (text) => {
      const sentences = splitSentences(tokenize(text));
      for (const parsed of parseParagraph({ start: 0, end: text.length, kind: 'body', text, sentences }, [], parser)) {
        const size = parsed.tokens.length;
        expect([parsed.tags.length, parsed.heads.length, parsed.rels.length]).toEqual([size, size, size]);
        expect(parsed.heads.filter((head) => head === -1)).toHaveLength(Math.min(1, size));
        for (let at = 0; at < size; at++) {
          let [up, steps] = [at, 0];
          while (up !== -1 && steps++ <= size) up = parsed.heads[up] ?? -2;
          expect(up, `from word ${at} there is a way to the root`).toBe(-1);
        }
      }
    });
  });
});

describe('the guard', () => {
  const place = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double());
  const spans = fc.array(fc.record({ start: place, end: place }), { maxLength: 12 });
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '\ud83d', '\ude00', 'é'), maxLength: 30 });
  it(`lets through what fits the text and reports the rest, over ${times(1_000)}`, patience(10), () => {
    fuzz('guard', fc.tuple(words, spans), 1_000, ([text, given]) => {
      const { value, problems } = guardSpans(text, given);
      expect(value.length + problems.length).toBe(given.length);
      for (const { start, end } of value) {
        const inside = text.slice(start, end);
        expect([Number.isInteger(start), Number.isInteger(end), inside.length]).toEqual([true, true, end - start]);
        expect(inside).not.toMatch(/^\s|\s$|^$/u);
        expect([...text.slice(0, start), ...inside, ...text.slice(end)]).toEqual([...text]);
      }
      expect(guardSpans(text, value)).toEqual({ value, problems: [] });
    });
  });
});

describe('the analysis', () => {
  it(`of any text ends, with each span in the text and each id known, over ${times(80)}`, patience(80), () => {
    fuzz('analysis', article, 80, (one) => {
      const found = analyze(used, one);
      // Its guard found nothing to leave out.
      expect(found.problems.filter(({ kind }) => kind === 'span')).toEqual([]);
      const outside: Span[] = [];
      walkSpans(found, (span, loose) => {
        const { start, end } = span;
        if (start < 0 || end > one.text.length || end < start + (loose ? 0 : 1)) outside.push(span);
        return span;
      });
      expect(outside).toEqual([]);
      const mentions = new Set(found.mentions.map((each) => each.id));
      const actors = new Set(found.actors.map((each) => each.id));
      expect(mentions.size).toBe(found.mentions.length);
      expect(actors.size).toBe(found.actors.length);
      const sides = found.events.flatMap((event) => [...event.source, ...event.recipient, ...event.place]);
      const named = [...found.mentions, ...sides].flatMap(({ actor }) => actor ?? []);
      expect(named.filter((id) => !actors.has(id))).toEqual([]);
      expect(found.actors.flatMap((actor) => actor.mentions).filter((id) => !mentions.has(id))).toEqual([]);
      expect(found.events.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
      expect([...found.events].map((each) => each.rank).sort((a, b) => a - b)).toEqual(
        found.events.map((_, at) => at + 1),
      );
    });
  });

  it('is the same whatever was read before', patience(20), () => {
    fuzz('memory', article, 4, (one) => {
      const before = JSON.stringify(analysisJson(analyze(used, one)));
      expect(JSON.stringify(analysisJson(analyze(createAnalyzer(models, readSteps), one)))).toBe(before);
    });
  });
});
