/**
 * A folder of small invented articles with known answers: who is who in each. Made from the hand-written tables in
 * test/fixtures/folder with a seed: what an article says of somebody varies as newspapers vary, and often it says little.
 */
import { readFileSync } from 'node:fs';
import { ArticleRecord } from '../../src/corpus/articleRecord';
import { hashWord, stemOf } from '../../src/corpus/context';
import { emptyRecord, type RecordActor } from '../../src/corpus/record';
import { seeded } from './seeded';

export interface KnownFolder {
  readonly records: readonly ArticleRecord[];
  /** Who an article's actor is: id of the table, by `uri actor`. */
  readonly who: ReadonlyMap<string, string>;
}

interface World {
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly words: readonly string[];
}
interface Somebody {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly world: string;
  readonly articles: number;
}

/** Words that any article may hold. */
const ANYWHERE = 'report family official plan meeting decision letter crowd statement leader'.split(' ');
const FOLDER = 'test/fixtures/folder';
const rows = (file: string): string[][] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const list = (cell: string | undefined, by: string): string[] =>
  cell ? cell.split(by).filter((one) => one !== '') : [];

const worlds = (): ReadonlyMap<string, World> =>
  new Map(
    rows('worlds.txt').map(([name = '', places, bodies, words]) => [
      name,
      { places: list(places, ','), bodies: list(bodies, ','), words: list(words, ' ') },
    ]),
  );

/** `namesakes.txt` is half for tuning, half for measuring; `later.txt` was written afterwards and only measures. */
export const everybody = (file: 'namesakes.txt' | 'later.txt' = 'namesakes.txt'): readonly Somebody[] =>
  rows(file).map(([id = '', type = '', names, roles, world = '', articles]) => ({
    id,
    type,
    names: list(names, ';'),
    roles: list(roles, ';'),
    world,
    articles: Number(articles),
  }));

/** Groups of those who share a name, in the order of the table; whoever shares none is a group of one. */
export function groupsOf(people: readonly Somebody[]): readonly (readonly Somebody[])[] {
  const groups = new Map<string, Somebody[]>();
  for (const one of people) {
    const key = (one.names[0] ?? '').replace(/ (?:Jr|Sr)\.$| [A-Z]\.(?= )/g, '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

export function folderOf(people: readonly Somebody[], seed: number): KnownFolder {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const known = worlds();
  const records: ArticleRecord[] = [];
  const who = new Map<string, string>();
  for (const one of people) {
    for (let nth = 0; nth < one.articles; nth++) {
      const world = known.get(one.world);
      if (!world) throw new Error(`no world ${one.world}`);
      const uri = `file:///folder/${String(records.length).padStart(4, '0')}-${one.id}.txt`;
      const actors: RecordActor[] = [];
      const add = (
        id: string,
        name: string,
        type: string,
        role: string | null,
        aliases: readonly string[] = [],
      ): void => {
        if (actors.some((other) => other.name === name)) return;
        const said = Array.from(
          { length: 5 + Math.floor(random() * 5) },
          () => pick(random() < 0.75 ? world.words : ANYWHERE) ?? '',
        );
        const context = [...new Set(said.map((word) => hashWord(stemOf(word))))];
        const actor = `a${actors.length}`;
        actors.push({
          id: actor,
          name,
          type,
          aliases,
          role,
          link: null,
          mentions: 1 + Math.floor(random() * 6),
          context,
        });
        who.set(`${uri} ${actor}`, id);
      };
      // The first article uses the first form; forms that explain others come once each.
      const form =
        nth < one.names.length && one.type !== 'person'
          ? one.names[nth]
          : random() < 0.8
            ? one.names[0]
            : pick(one.names);
      const [long = '', short] = (form ?? '').split('=');
      const renamed = long.split('>');
      const role = random() < 0.65 ? (pick(one.roles) ?? null) : null;
      add(one.id, renamed.at(-1) ?? '', one.type, role, short ? [short] : []);
      const beside = pick(people.filter((other) => other.world === one.world && other.names[0] !== one.names[0]));
      if (beside && random() < 0.5)
        add(beside.id, bare(beside.names[0]), beside.type, random() < 0.4 ? (pick(beside.roles) ?? null) : null);
      for (const body of world.bodies)
        if (random() < 0.6) add(idOf(people, body, one.world), body, 'organization', null);
      for (const place of world.places) if (random() < 0.6) add(idOf(people, place, one.world), place, 'place', null);
      records.push(
        ArticleRecord.of({
          ...emptyRecord(uri, '', 'article'),
          actors,
          renamed: renamed.length === 2 ? [[renamed[0] ?? '', renamed[1] ?? '']] : [],
        }),
      );
    }
  }
  return { records, who };
}

const bare = (form = ''): string => form.replace(/[=>].*$/, '');

/** Whom a name of a world means: somebody of the table who lives there, else the world's own. */
function idOf(people: readonly Somebody[], name: string, world: string): string {
  const folded = (text: string) => text.toLowerCase().replace(/^ministry of (\w+)$/, '$1 ministry');
  const one = people.find(
    (other) => other.world === world && other.names.some((form) => folded(bare(form)) === folded(name)),
  );
  const elsewhere = people.find((other) => other.names.some((form) => bare(form) === name));
  const shared = ['Supreme Court', 'Ministry of Health', 'Transport Ministry', 'State Senate'].includes(name);
  return one?.id ?? (shared ? `${name} of ${world}` : (elsewhere?.id ?? name));
}

/** Pairs of sightings in different articles that are one, that were joined, and that are both. */
export function pairsOf(
  { records, who }: KnownFolder,
  actorOf: (uri: string, actor: string) => string | null,
  counts: (uri: string, actor: string) => boolean = () => true,
): { same: number; joined: number; right: number; wrong: readonly string[] } {
  const seen = records.flatMap((record) => record.actors.map(({ id, name }) => ({ uri: record.uri, id, name })));
  const all = seen
    .filter(({ uri, id }) => counts(uri, id))
    .map((one) => ({ ...one, who: who.get(`${one.uri} ${one.id}`), actor: actorOf(one.uri, one.id) }));
  let [same, joined, right] = [0, 0, 0];
  const wrong = new Set<string>();
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const [a, b] = [all[i], all[j]];
      if (!a || !b || a.uri === b.uri) continue;
      const one = a.who === b.who;
      const together = a.actor !== null && a.actor === b.actor;
      same += Number(one);
      joined += Number(together);
      right += Number(one && together);
      if (one !== together) wrong.add(`${together ? 'joined' : 'apart'} ${a.name} (${a.who}) ${b.name} (${b.who})`);
    }
  return { same, joined, right, wrong: [...wrong] };
}
