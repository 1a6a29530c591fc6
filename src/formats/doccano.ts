import { asciiJson } from '../words/printable';
import { CodePoints } from './codePoints';
import type { Format } from './format';
import { flat, linked, lost } from './losses';
import { plainOf } from './plain';
import { entitiesAndRelations } from './regions';

/**
 * doccano records, in ASCII because it guesses at encodings: whole-number ids from 0 in each line, the same keys with a value in every line. It drops nested spans
 * unless allow_overlapping is on, and every relation to them with a fault: they are left out and counted here.
 */
export const doccano: Format = {
  id: 'doccano',
  name: 'Records for doccano',
  about: 'doccano records: entities and relations, none nested',
  ending: 'jsonl',
  write(article) {
    const { text, analysis } = plainOf(article);
    const points = new CodePoints(text);
    const { entities, relations } = entitiesAndRelations(article, flat(analysis.mentions), false);
    return `${asciiJson({
      text,
      article: analysis.id,
      date: analysis.date ?? '',
      entities: entities.map(({ start, end, label }, id) => ({
        id,
        label,
        start_offset: points.fromUnits(start),
        end_offset: points.fromUnits(end),
      })),
      relations: relations.map(({ from, to, type }, id) => ({ id, from_id: from, to_id: to, type })),
    })}\n`;
  },
  losses(article) {
    const { analysis } = plainOf(article);
    const kept = flat(analysis.mentions);
    const { sides, events } = entitiesAndRelations(article, kept, false);
    return lost({
      nested: analysis.mentions.length - kept.length,
      links: linked(article),
      actors: analysis.actors.length,
      sides,
      events,
      times: analysis.times.length,
    });
  },
};
