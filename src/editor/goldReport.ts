/** The machine measured against gold, as text: figures, agreement, and every difference with its words. Pure. */
import { type DifferenceReport, type Differing, figure, listDifferences } from '../corrections/differences';
import type { Difference } from '../corrections/score';
import type { Measure, Scored, ScoreRow } from '../corrections/scoreTable';
import type { ReadText } from '../model/prose';
import { labelText } from '../words/labels';
import { typeWord } from '../words/plainWords';
import { messages, type Translate } from '../words/translate';

const MEASURES: Readonly<Record<Exclude<Measure, 'type'>, string>> = messages({
  mentions: 'mentions',
  bcubed: 'actors (B-cubed)',
  ceaf: 'actors (CEAF-e)',
  trigger: 'events: the word',
  act: 'events: and what was done',
  sides: 'events: and both sides',
  all: 'events: and all the rest',
  times: 'times',
});

const ABOUT: Readonly<Record<Difference['about'], string>> = messages({
  mention: 'mentions',
  event: 'events',
  time: 'times',
});

/** @param gold name of the file that is taken for right. */
export function goldReport(article: ReadText, gold: string, scored: Scored, t: Translate): DifferenceReport {
  const { rows, agreement, differences } = scored;
  const label = ({ about, gold: mine, other }: Difference): Pick<Differing, 'first' | 'second'> => {
    const said = (one: string | undefined) => (one !== undefined && about === 'mention' ? typeWord(one, t) : one);
    return { first: said(mine), second: said(other) };
  };
  const measured = (value: number | undefined): string =>
    value === undefined ? t('not defined (one label)') : figure(value);
  const head = [
    t('Measured against {0}', labelText(gold)),
    '',
    ...table(rows, t),
    '',
    t(
      'Agreement over {0} places that one of both marks: raw {1}, Cohen’s kappa {2}, Krippendorff’s alpha {3}.',
      agreement.units,
      measured(agreement.raw),
      measured(agreement.kappa),
      measured(agreement.alpha),
    ),
    '',
    differences.length === 0
      ? t('They agree on everything.')
      : t('{0} differences; arrow keys go from one to the next.', differences.length),
    '',
  ];
  const listed = differences.map(
    (one): Differing => ({ start: one.start, end: one.end, about: t(ABOUT[one.about]), ...label(one) }),
  );
  const words = { line: (number: number) => t('line {0}', number), nothing: t('nothing here') };
  return listDifferences(article, head, listed, [labelText(gold), 'Dateline'], words, (one) => labelText(one));
}

/** Columns as wide as their widest cell. */
function table(rows: readonly ScoreRow[], t: Translate): string[] {
  const cells = [
    ['', t('precision'), t('recall'), 'F1', t('right'), t('found'), t('gold')],
    ...rows.map(({ measure, type = '', figures: { precision, recall, f1 }, counts: { right, predicted, gold } }) => [
      measure === 'type' ? `  ${typeWord(type, t)}` : t(MEASURES[measure]),
      ...[precision, recall, f1].map(figure),
      ...[right, predicted, gold].map((one) => String(Math.round(one))),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
