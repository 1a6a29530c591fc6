import { wordsAt } from '../model/prose';
import { csvRow } from './csv';
import { actorsOf, oneLine } from './eventsCsv';
import type { Format } from './format';
import { lost } from './losses';

const COLUMNS = [
  'Article',
  'Mention ID',
  'Start',
  'End',
  'Words',
  'Type',
  'Kind',
  'Actor ID',
  'Actor Name',
  'Confidence',
  'Why',
  'Link',
];

export const mentionsCsv: Format = {
  id: 'mentions-csv',
  name: 'Table of mentions (CSV)',
  about: 'one row a mention, with its offsets in the source (UTF-16 units)',
  ending: 'csv',
  framed: true,
  frame: { open: csvRow(COLUMNS) },
  write: (article) =>
    article.analysis.mentions
      .map((one) =>
        csvRow([
          article.analysis.id,
          one.id,
          one.start,
          one.end,
          oneLine(wordsAt(article, one)),
          one.type,
          one.kind,
          one.actor,
          one.actor === null ? '' : actorsOf(article).get(one.actor)?.name,
          one.confidence,
          one.why,
          one.actor === null ? '' : article.links?.get(one.actor),
        ]),
      )
      .join(''),
  losses: ({ analysis }) => lost({ events: analysis.events.length, times: analysis.times.length }),
};
