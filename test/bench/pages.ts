/**
 * How well the article of a page is found: ours beside Readability, on our own layouts, or with --sites on a page of each
 * kind of site. --write FOLDER writes the pages down for a peer that is no JavaScript; --peer FILE.json takes what it
 * found: {"name": {"text", "title", "date"}}.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { toSource } from '../../src/model/reading';
import { readArticle } from '../../src/reading/read';
import { type Layout, layouts } from './pageLayouts';
import { siteLayouts } from './siteLayouts';

interface Score {
  precision: number;
  recall: number;
  title: number;
  date: number;
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shares by words in runs of four, each run counted as often as it stands there. */
function shares(read: string, article: string): { precision: number; recall: number } {
  const grams = (list: readonly string[]): Map<string, number> => {
    const map = new Map<string, number>();
    for (let i = 0; i + 3 < list.length; i++) {
      const gram = list.slice(i, i + 4).join(' ');
      map.set(gram, (map.get(gram) ?? 0) + 1);
    }
    return map;
  };
  const a = grams(words(read));
  const b = grams(words(article));
  let common = 0;
  for (const [gram, count] of a) common += Math.min(count, b.get(gram) ?? 0);
  const sum = (map: Map<string, number>): number => [...map.values()].reduce((x, y) => x + y, 0);
  return { precision: common / Math.max(1, sum(a)), recall: common / Math.max(1, sum(b)) };
}

function ours(layout: Layout): { text: string; title: string | null; date: string | null } {
  const reading = readArticle({ id: 'a', text: layout.html, format: 'html' });
  const text = reading.paragraphs
    .filter(({ kind }) => kind !== 'byline' && kind !== 'dateline')
    .map((each) => reading.prose.slice(each.start, each.end))
    .filter((each) => each !== reading.title)
    .join('\n');
  for (const found of reading.prose.matchAll(/\p{L}{3,}/gu)) {
    const span = toSource(reading.map, { start: found.index, end: found.index + found[0].length });
    if (layout.html.slice(span.start, span.end) !== found[0])
      throw new Error(`offset of ${found[0]} in ${layout.name}`);
  }
  return { text, title: reading.title, date: reading.date };
}

function readability(layout: Layout): { text: string; title: string | null; date: string | null } {
  const { document } = parseHTML(layout.html);
  const found = new Readability(document as unknown as Document).parse();
  const text = found?.content
    ? (parseHTML(`<html><body>${found.content.replace(/<\/(?:p|div|li|h\d|figcaption|time)>/g, ' $&')}</body></html>`)
        .document.body.textContent ?? '')
    : '';
  return { text, title: found?.title ?? null, date: found?.publishedTime?.slice(0, 10) ?? null };
}

const sites = process.argv.includes('--sites');
const all: readonly Layout[] = sites ? siteLayouts() : layouts();
const verbose = process.argv.includes('--verbose');
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const folder = option('--write');
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const { name, html } of all) writeFileSync(`${folder}/${name.replaceAll('/', '__')}.html`, html);
}

const peerFile = option('--peer');
type Found = ReturnType<typeof ours>;
const told: Readonly<Record<string, Partial<Found>>> = peerFile ? JSON.parse(readFileSync(peerFile, 'utf8')) : {};
const peer = ({ name }: Layout): Found => {
  const { text = '', title = null, date = null } = told[name.replaceAll('/', '__')] ?? {};
  return { text: text ?? '', title, date };
};
for (const [name, run] of Object.entries(peerFile ? { ours, readability, peer } : { ours, readability })) {
  const total: Score = { precision: 0, recall: 0, title: 0, date: 0 };
  for (const layout of all) {
    const got = run(layout);
    const share = shares(got.text, layout.article.join('\n'));
    const title = got.title === layout.story.title ? 1 : 0;
    const date = got.date === layout.story.date ? 1 : 0;
    total.precision += share.precision;
    total.recall += share.recall;
    total.title += title;
    total.date += date;
    if (verbose && name === 'ours' && (share.precision < 0.95 || share.recall < 0.95 || !title || !date))
      console.log(
        `${layout.name}  P ${share.precision.toFixed(2)} R ${share.recall.toFixed(2)}  ${title ? '' : `title ${got.title}`} ${date ? '' : `date ${got.date} for ${layout.story.date}`}`,
      );
  }
  const mean = (value: number): string => (value / all.length).toFixed(3);
  console.log(
    `${name.padEnd(12)} ${all.length} pages  of what is read ${mean(total.precision)}  of the article ${mean(total.recall)}  title ${mean(total.title)}  date ${mean(total.date)}`,
  );
}
