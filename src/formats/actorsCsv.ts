import { csvRow } from './csv';
import type { Format } from './format';
import { lost } from './losses';

const COLUMNS = ['Article', 'Actor ID', 'Name', 'Type', 'Role', 'Aliases', 'Link', 'Mentions', 'Prominence'];

export const actorsCsv: Format = {
  id: 'actors-csv',
  name: 'Table of actors (CSV)',
  about: 'one row an actor of each article',
  ending: 'csv',
  framed: true,
  frame: { open: csvRow(COLUMNS) },
  write: ({ analysis, links }) =>
    analysis.actors
      .map((one) =>
        csvRow([
          analysis.id,
          one.id,
          one.name,
          one.type,
          one.role,
          one.aliases.join('; '),
          links?.get(one.id),
          one.mentions.length,
          one.prominence,
        ]),
      )
      .join(''),
  losses: ({ analysis }) =>
    lost({ mentions: analysis.mentions.length, events: analysis.events.length, times: analysis.times.length }),
};
