import { NAME_TYPES } from '../../src/analysis/entities/labels';
import type { Recognizer } from '../../src/analysis/entities/recognizer';
import { type GoldDocument, type GoldSpan, paragraphsOf } from '../../src/training/entities/corpus';
import { Generator } from '../../src/training/entities/generator';

/** Right, wrong and missed names of one type. */
interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface ScoredDocument {
  readonly source: string;
  /** By index into NAME_TYPES. */
  readonly counts: readonly Counts[];
  readonly faults: readonly Fault[];
}

interface Fault {
  readonly cause: string;
  readonly example: string;
}

/** The three types that published scores are about. */
const CORE = [0, 1, 2];
const RESAMPLES = 1_000;

/** The names found in a document, in its own offsets; dates and money are left out. */
export function namesIn(text: string, recognizer: Recognizer): GoldSpan[] {
  const paragraphs = paragraphsOf(text);
  const context = recognizer.context(paragraphs);
  const named = paragraphs.map((paragraph) => ({ ...paragraph, names: recognizer.names(paragraph, context) }));
  return recognizer.propagate(named).flatMap((names, at) =>
    names.flatMap((name) => {
      const type = (NAME_TYPES as readonly string[]).indexOf(name.type);
      const from = paragraphs[at]?.start ?? 0;
      return type < 0 ? [] : [{ start: from + name.start, end: from + name.end, type }];
    }),
  );
}

export function scoreDocument(document: GoldDocument, recognizer: Recognizer): ScoredDocument {
  const found = namesIn(document.text, recognizer);
  const key = (span: GoldSpan): string => `${span.start}-${span.end}-${span.type}`;
  const gold = new Set(document.spans.map(key));
  const hit = new Set(found.map(key));
  const counts = NAME_TYPES.map((_, type) => ({
    right: found.filter((span) => span.type === type && gold.has(key(span))).length,
    wrong: found.filter((span) => span.type === type && !gold.has(key(span))).length,
    missed: document.spans.filter((span) => span.type === type && !hit.has(key(span))).length,
  }));
  const faults = [
    ...found.filter((span) => !gold.has(key(span)) && CORE.includes(span.type)).map((span) => fault(document, span)),
    ...document.spans
      .filter((span) => CORE.includes(span.type) && !found.some((other) => overlap(span, other)))
      .map((span) => ({
        cause: `${NAME_TYPES[span.type]} not found${form(document.text, span)}`,
        example: surface(document, span),
      })),
  ];
  return { source: document.source, counts, faults };
}

const overlap = (a: GoldSpan, b: GoldSpan): boolean => a.start < b.end && b.start < a.end;
const surface = (document: GoldDocument, span: GoldSpan): string =>
  document.text.slice(span.start, span.end).replace(/\n/g, ' ');

function fault(document: GoldDocument, span: GoldSpan): Fault {
  const type = NAME_TYPES[span.type];
  const over = document.spans.filter((other) => overlap(span, other));
  const example = surface(document, span);
  const first = over[0];
  const where = form(document.text, span);
  if (!first) return { cause: `${type} where no name is${where}`, example };
  const gold = `${example} (is ${over.map((other) => `${NAME_TYPES[other.type]} ${surface(document, other)}`).join(', ')})`;
  if (first.start === span.start && first.end === span.end) {
    return { cause: `${NAME_TYPES[first.type]} taken for ${type}${where}`, example };
  }
  const size =
    over.length > 1 ? 'joins names' : span.end - span.start > first.end - first.start ? 'too long' : 'too short';
  return { cause: `${type} ${size}${first.type === span.type ? '' : ', other type'}${where}`, example: gold };
}

/** How the line is printed, since most faults stand in unusual ones. */
function form(text: string, span: GoldSpan): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const stop = text.indexOf('\n', span.end);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  if (!/\p{Ll}/u.test(line)) return ' (line in capitals)';
  if ((line.match(/\d+/g)?.length ?? 0) * 2.5 > (line.match(/\p{L}+/gu)?.length ?? 0)) return ' (table)';
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  if (words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length)
    return ' (title case)';
  return '';
}

const add = (all: readonly Counts[]): Counts => ({
  right: all.reduce((sum, c) => sum + c.right, 0),
  wrong: all.reduce((sum, c) => sum + c.wrong, 0),
  missed: all.reduce((sum, c) => sum + c.missed, 0),
});
const f1 = (c: Counts): number => (c.right === 0 ? 0 : (200 * c.right) / (2 * c.right + c.wrong + c.missed));
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

/** The 2.5th and 97.5th percentile of F1 when documents are drawn again with replacement. */
function interval(documents: readonly (readonly Counts[])[]): string {
  const random = new Generator(4711);
  const totals = documents.map(add);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    f1(add(totals.map(() => totals[random.below(totals.length)] as Counts))),
  );
  drawn.sort((a, b) => a - b);
  return `${(drawn[Math.floor(RESAMPLES * 0.025)] ?? 0).toFixed(1)}-${(drawn[Math.floor(RESAMPLES * 0.975)] ?? 0).toFixed(1)}`;
}

export function printScores(scored: readonly ScoredDocument[]): void {
  const sources = [...new Set(scored.map((one) => one.source))].sort();
  const widths = [22, 28, 7, 7, 7, 12, 6];
  const line = (...cells: string[]) => console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 8)).join(''));
  line('source', 'type', 'P', 'R', 'F1', '95 %', 'names');
  for (const source of [...sources, 'all']) {
    const documents = scored.filter((one) => source === 'all' || one.source === source).map((one) => one.counts);
    const rows = [['person+organization+place', CORE] as const, ...NAME_TYPES.map((name, at) => [name, [at]] as const)];
    for (const [name, types] of rows) {
      const chosen = documents.map((counts) => types.map((type) => counts[type] as Counts));
      const sum = add(chosen.flat());
      if (sum.right + sum.missed === 0) continue;
      const precision = percent(sum.right, sum.right + sum.wrong);
      const recall = percent(sum.right, sum.right + sum.missed);
      line(source, name, precision, recall, f1(sum).toFixed(1), interval(chosen), String(sum.right + sum.missed));
    }
  }
}

/** The commonest causes, with how often and a few examples. */
export function printCauses(scored: readonly ScoredDocument[], most: number): void {
  const causes = new Map<string, string[]>();
  for (const { cause, example } of scored.flatMap((one) => one.faults))
    causes.set(cause, [...(causes.get(cause) ?? []), example]);
  const sorted = [...causes].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  console.log('\nCommonest faults (person, organization, place):');
  for (const [cause, examples] of sorted.slice(0, most)) {
    console.log(`${String(examples.length).padStart(5)}  ${cause}: ${[...new Set(examples)].slice(0, 4).join(' | ')}`);
  }
}
