// News-like text of any length for the measurements: the same in every run.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const people = ['Anna Lindqvist', 'Tomás Herrera', 'Grace Mutua', 'Viktor Danilov', 'Leila Haddad', 'James Whitford'];
const titles = ['Prime Minister', 'President', 'Foreign Minister', 'Senator', 'Ambassador', 'Governor'];
const places = ['Geneva', 'Nairobi', 'Lima', 'Warsaw', 'Hanoi', 'Amman', 'Ottawa', 'Canberra'];
const countries = ['Sweden', 'Peru', 'Kenya', 'Poland', 'Vietnam', 'Jordan', 'Canada', 'Australia'];
const bodies = ['the World Bank', 'the Red Cross', 'the European Commission', 'Amnesty International'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const frames = [
  (w) => `${w.title} ${w.one} met ${w.other} in ${w.city} on ${w.day} to discuss the border dispute with ${w.country}.`,
  (w) => `"We have waited long enough," ${w.one} told reporters, and accused ${w.body} of ignoring ${w.country}.`,
  (w) =>
    `${w.country} will send aid worth 40 million dollars to ${w.city}, ${w.one} said after a call with ${w.other}.`,
  (w) => `Police in ${w.city} arrested nine people on ${w.day} after protesters attacked an office of ${w.body}.`,
  (w) =>
    `The parliament of ${w.country} rejected the agreement that ${w.one} had signed in ${w.city} two years earlier.`,
  (w) => `It was not clear whether ${w.other} would accept the plan, which ${w.body} and ${w.one} have praised.`,
];

/** Sentences in paragraphs of four, at least `units` UTF-16 units long. `seed` makes other texts of the same kind. */
export function articleOf(units, seed = 1) {
  let state = seed;
  const pick = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[(state >>> 16) % list.length];
  };
  const parts = ['Leaders meet as border talks go on\n\n'];
  let length = parts[0].length;
  for (let count = 1; length < units; count += 1) {
    const words = {
      one: pick(people),
      other: pick(people),
      title: pick(titles),
      city: pick(places),
      country: pick(countries),
      body: pick(bodies),
      day: pick(days),
    };
    const sentence = pick(frames)(words) + (count % 4 === 0 ? '\n\n' : ' ');
    parts.push(sentence);
    length += sentence.length;
  }
  return parts.join('').trimEnd().concat('\n');
}

/** About `count` words: these sentences have 6.2 units a word. */
export const articleOfWords = (count, seed) => articleOf(count * 6.2, seed);

const STORIES = join(process.cwd(), 'out/stories');

/**
 * Articles that were written, none twice, one after the other: `units` UTF-16 units of them. `from` gives the same in
 * another order.
 */
export function writtenArticle(units, from = 0) {
  if (!existsSync(STORIES)) execFileSync(process.execPath, ['src/training/stories/split.mjs'], { stdio: 'ignore' });
  const texts = ['read', 'more', 'later'].flatMap((set) =>
    readFileSync(join(STORIES, `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  );
  const at = (from * 101) % texts.length;
  return [...texts.slice(at), ...texts.slice(0, at)].join('\n\n').slice(0, units);
}
