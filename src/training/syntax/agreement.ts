import type { Sentence } from '../../analysis/document';
import type { Parser } from '../../analysis/syntax/parser';
import type { Silver } from './silver';

/** Counts of tokens, and of those on which the parser and the teacher agree; heads and labels leave out punctuation. */
export interface Agreement {
  tokens: number;
  tags: number;
  lemmas: number;
  words: number;
  heads: number;
  labelled: number;
  /** By label: how often the teacher gives it, how often we do, how often both with the same head. */
  readonly labels: Map<string, { teacher: number; ours: number; both: number }>;
}

export const noAgreement = (): Agreement => ({
  tokens: 0,
  tags: 0,
  lemmas: 0,
  words: 0,
  heads: 0,
  labelled: 0,
  labels: new Map(),
});

/** The sentence as the tokeniser would give it, with one space between words. */
export function sentenceOf(silver: Silver): Sentence {
  let at = 0;
  const tokens = silver.w.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  });
  return { start: 0, end: Math.max(0, at - 1), tokens };
}

/** Parses each sentence and adds to `sum`. */
export function compare(parser: Parser, sentences: readonly Silver[], sum: Agreement): void {
  for (const silver of sentences) {
    const parsed = parser.parse(sentenceOf(silver));
    silver.w.forEach((_, i) => {
      sum.tokens++;
      if (parsed.tags[i] === silver.t[i]) sum.tags++;
      if (parsed.lemmas[i] === (silver.l[i] ?? '').toLowerCase()) sum.lemmas++;
      const rel = silver.r[i] ?? '';
      if (rel === 'punct') return;
      sum.words++;
      const head = parsed.heads[i] === silver.h[i];
      if (head) sum.heads++;
      if (head && parsed.rels[i] === rel) sum.labelled++;
      countLabel(sum, rel, parsed.rels[i] ?? '', head);
    });
  }
}

function countLabel(sum: Agreement, teacher: string, ours: string, head: boolean): void {
  const of = (label: string) => {
    const known = sum.labels.get(label) ?? { teacher: 0, ours: 0, both: 0 };
    sum.labels.set(label, known);
    return known;
  };
  of(teacher).teacher++;
  of(ours).ours++;
  if (head && teacher === ours) of(teacher).both++;
}

/** F1 of a label with its head. */
export function labelF1(sum: Agreement, label: string): number {
  const known = sum.labels.get(label);
  return known ? (2 * known.both) / Math.max(1, known.teacher + known.ours) : 0;
}
