import { hashText } from '../model/text';
import { safeJson } from '../words/printable';
import { countAttributes } from './attributes';
import { CodePoints } from './codePoints';
import type { Format } from './format';
import { afterAstral, linked, lost } from './losses';
import { plainOf } from './plain';
import { type Entity, entitiesAndRelations } from './regions';

/**
 * Label Studio tasks, as annotations: predictions alone come out of its CoNLL converter as nothing. A task and its
 * annotation have whole-number ids, without which the converter falls over.
 */
export const labelStudio: Format = {
  id: 'label-studio',
  name: 'Tasks for Label Studio',
  about: 'Label Studio tasks with annotations',
  ending: 'json',
  framed: true,
  frame: { open: '[\n', between: ',\n', close: '\n]\n' },
  write(article) {
    const { text, analysis } = plainOf(article);
    const points = new CodePoints(text);
    const { entities, relations } = entitiesAndRelations(article, analysis.mentions, true);
    const region = ({ start, end, label }: Entity, i: number) => ({
      id: `s${i}`,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: {
        start: points.fromUnits(start),
        end: points.fromUnits(end),
        text: text.slice(start, end),
        labels: [label],
      },
    });
    const relation = ({ from, to, type }: { from: number; to: number; type: string }) => ({
      from_id: `s${from}`,
      to_id: `s${to}`,
      type: 'relation',
      direction: 'right',
      labels: [type],
    });
    const result = [...entities.map(region), ...relations.map(relation)];
    const id = Number.parseInt(hashText(analysis.id).slice(0, 7), 16);
    return safeJson({ id, data: { text, id: analysis.id, date: analysis.date ?? '' }, annotations: [{ id, result }] });
  },
  losses(article) {
    const { text, analysis } = plainOf(article);
    const { sides, events } = entitiesAndRelations(article, analysis.mentions, true);
    return lost({
      links: linked(article),
      actors: analysis.actors.length,
      sides,
      events,
      times: analysis.times.length,
      attributes: countAttributes(analysis.events),
      astral: afterAstral(text, analysis.mentions),
    });
  },
};
