/** Figures, agreement and differences of a score, as text or JSON. */
import { addCounts, type Counts, type Difference, type Score, type Shares, score } from '../corrections/score';
import { agreementOf, type Measure, type ScoreRow, scoreRows } from '../corrections/scoreTable';
import type { Written } from '../formats/format';
import { wordsAt } from '../model/prose';
import { printable, safeJson } from '../words/printable';
import type { Options } from './options';
import { write } from './output';

export interface Pair {
  readonly gold: Written;
  readonly other: Written;
}

export function report(pairs: readonly Pair[], other: string, options: Options): void {
  const scores = pairs.map(({ gold, other: coded }) => score(gold.analysis, coded.analysis));
  const sum = sumOf(scores);
  const agreement = agreementOf(pairs.map(({ gold, other: coded }) => [gold.analysis, coded.analysis]));
  const rows = scoreRows(sum);
  if (options.json)
    write(
      1,
      `${safeJson({ articles: pairs.length, figures: Object.fromEntries(rows.map((row) => [nameOf(row), { ...row.figures, ...row.counts }])), agreement }, 1)}\n`,
    );
  else {
    const line = (row: ScoreRow): string => {
      const { precision, recall, f1 } = row.figures;
      const { right, predicted, gold } = row.counts;
      return `${nameOf(row).padEnd(24)}${[precision, recall, f1].map((one) => shown(one).padStart(9)).join('')}  ${[right, predicted, gold].map((one) => String(Math.round(one)).padStart(7)).join('')}`;
    };
    const head = `${''.padEnd(24)}precision   recall       F1    right  other   gold`;
    const label = (value: number | undefined): string =>
      value === undefined ? 'not defined (one label)' : value.toFixed(3);
    write(
      1,
      `${printable(other)} against gold, ${pairs.length} ${pairs.length === 1 ? 'article' : 'articles'}\n\n${head}\n${rows.map(line).join('\n')}\n\n`,
    );
    write(
      1,
      `agreement over ${agreement.units} places that one of both marks: raw ${label(agreement.raw)}, Cohen's kappa ${label(agreement.kappa)}, Krippendorff's alpha ${label(agreement.alpha)}\n`,
    );
  }
  if (options.differences && !options.json)
    for (const [i, pair] of pairs.entries()) write(1, `\n${differencesOf(pair, scores[i]?.differences ?? [])}`);
}

const shown = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3));

const NAMES: Readonly<Record<Exclude<Measure, 'type'>, string>> = {
  mentions: 'mentions',
  bcubed: 'actors, B-cubed',
  ceaf: 'actors, CEAF-e',
  trigger: 'events, trigger',
  act: 'events, act',
  sides: 'events, sides',
  all: 'events, all',
  times: 'times',
};
const nameOf = ({ measure, type = '' }: ScoreRow): string =>
  measure === 'type' ? `  ${printable(type)}` : NAMES[measure];

function sumOf(scores: readonly Score[]): Score {
  const zero: Counts = { right: 0, predicted: 0, gold: 0 };
  const total = (pick: (one: Score) => Counts): Counts => scores.map(pick).reduce(addCounts, zero);
  const shares = (pick: (one: Score) => Shares): Shares =>
    scores.map(pick).reduce((a, b) => ({
      precision: a.precision + b.precision,
      predicted: a.predicted + b.predicted,
      recall: a.recall + b.recall,
      gold: a.gold + b.gold,
    }));
  const types = [...new Set(scores.flatMap((one) => [...one.mentionsByType.keys()]))].sort();
  return {
    mentions: total((one) => one.mentions),
    mentionsByType: new Map(types.map((type) => [type, total((one) => one.mentionsByType.get(type) ?? zero)])),
    bcubed: shares((one) => one.bcubed),
    ceaf: shares((one) => one.ceaf),
    events: {
      trigger: total((one) => one.events.trigger),
      act: total((one) => one.events.act),
      sides: total((one) => one.events.sides),
      all: total((one) => one.events.all),
    },
    times: total((one) => one.times),
    differences: [],
  };
}

function differencesOf({ gold }: Pair, differences: readonly Difference[]): string {
  let line = 1;
  let at = 0;
  const rows = differences.map((one) => {
    for (; at < one.start; at++) if (gold.text[at] === '\n') line++;
    const words = printable(wordsAt({ text: gold.text, analysis: gold.analysis }, one));
    return `${printable(gold.analysis.id)}:${line}: ${one.about} [${words}] gold ${printable(one.gold ?? 'nothing')}, other ${printable(one.other ?? 'nothing')}\n`;
  });
  return rows.join('');
}
