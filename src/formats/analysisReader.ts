/** Reads the analysis JSON back, one object, a list or one a line; every span is checked against the text. */
import * as v from 'valibot';
import { PLAIN_PROSE } from '../model/analysis';
import { NO_FACTS } from '../model/facts';
import { analysisJsonSchema } from '../model/schema';
import type { Analysis, Span } from '../model/types';
import { walkSpans } from '../model/walk';
import { lineAround } from './draft';
import type { Read, ReadOptions, ReadProblem, Written } from './format';
import { jsonPieces } from './jsonPieces';

export function readAnalyses(content: string, options: ReadOptions): Read {
  const { values, problems } = jsonPieces(content);
  const articles: Written[] = [];
  const faults: ReadProblem[] = [...problems];
  for (const { value, line } of values)
    for (const one of Array.isArray(value) ? value : [value]) {
      const checked = v.safeParse(analysisJsonSchema, withFacts(one), { abortEarly: true });
      if (!checked.success) {
        const path = checked.issues[0].path?.map((item) => String(item.key)).join('.') || 'it';
        faults.push({ line, message: `no analysis: ${path} is not as it should be` });
        continue;
      }
      const own =
        typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string' ? one.text : undefined;
      const analysis = { ...checked.output, prose: PLAIN_PROSE } as Analysis;
      articles.push(inText(analysis, own ?? options.text, line, faults));
    }
  return { articles, problems: faults };
}

/** Analyses of earlier versions do not say what the article says of itself. */
const withFacts = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && !('facts' in one) ? { ...one, facts: NO_FACTS } : one;

/** What lies outside of the text is left out and told. Without a text nothing can be checked. */
function inText(analysis: Analysis, text: string | undefined, line: number, faults: ReadProblem[]): Written {
  if (text === undefined) return { text: '', analysis };
  let outside = 0;
  const kept = walkSpans(analysis, (span: Span, loose) => {
    if (span.start < span.end && span.end <= text.length) return span;
    outside++;
    return loose ? lineAround(text, { start: Math.min(span.start, text.length), end: text.length }) : undefined;
  });
  if (outside > 0) faults.push({ line, message: `${outside} spans lie outside of the text` });
  return { text, analysis: kept };
}
