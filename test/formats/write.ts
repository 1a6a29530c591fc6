/** Writes the article of all pitfalls in every format into a folder, with what readers must find in it. node write.cjs FOLDER */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAll } from '../../src/formats/format';
import { EXPORTS } from '../../src/formats/formats';
import { exportArticle, TEXT } from '../support/exportArticle';

const folder = process.argv[2] ?? 'out/formats';
const article = exportArticle();
const second = exportArticle('wire/accord 2.txt');

const put = (name: string, text: string): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

for (const format of EXPORTS) {
  put(`${format.id}/one.${format.ending}`, writeAll(format, [article], false));
  for (const beside of format.apart?.each?.(article, 'one') ?? []) put(`${format.id}/${beside.name}`, beside.text);
  for (const beside of format.apart?.all ?? []) put(`${format.id}/${beside.name}`, beside.text);
  if (!format.apart) put(`${format.id}/two.${format.ending}`, writeAll(format, [article, second], true));
}
const { mentions, events, actors } = article.analysis;
put('text.txt', TEXT);
put(
  'expected.json',
  JSON.stringify({
    text: TEXT,
    mentions: mentions.map((one) => ({
      words: TEXT.slice(one.start, one.end),
      type: one.type,
      start: one.start,
      end: one.end,
    })),
    events: events.map((one) => ({ act: one.act, trigger: TEXT.slice(one.trigger.start, one.trigger.end) })),
    actors: actors.map((one) => one.name),
  }),
);
