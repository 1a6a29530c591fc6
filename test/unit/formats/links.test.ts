import { expect, it } from 'vitest';
import { writeAll } from '../../../src/formats/format';
import { formatById } from '../../../src/formats/formats';
import { exportArticle } from '../../support/exportArticle';

const article = exportArticle();
const linked = article.analysis.events.flatMap((event) => event.source.flatMap((one) => one.actor ?? []));
const [first = '', second = ''] = [...new Set([...linked, ...article.analysis.actors.map((one) => one.id)])];
const links = new Map([
  [first, 'Q42'],
  [second, 'authority:nr-17'],
]);
const written = (id: string): string => {
  const format = formatById(id);
  if (!format) throw new Error(`no format ${id}`);
  return writeAll(format, [{ ...article, links }], false);
};

it.each(['actors-csv', 'mentions-csv', 'events-csv', 'web-annotation'])('%s carries the ids that people gave', (id) => {
  const text = written(id);
  expect(text).toContain('Q42');
  if (id !== 'events-csv') expect(text).toContain('authority:nr-17');
});

it('FollowTheMoney has a place for each kind of id', () => {
  const entities = written('ftm')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { properties: Record<string, string[]> });
  const all = (name: string) => entities.flatMap((one) => one.properties[name] ?? []);
  expect(all('wikidataId')).toEqual(['Q42']);
  expect(all('idNumber')).toEqual(['nr-17']);
});
