/** Who is in the folder, or in one article: people, organizations, places, groups. */
import { answerText, readNote } from './answer';
import { brought, type FoundActor, foundIn } from './indexed';
import { type Placed, pageOf } from './page';
import type { ActorRow } from './rows';
import type { FolderRows, Shelf } from './shelf';

export interface FindActors {
  readonly query?: string | undefined;
  readonly type?: string | undefined;
  readonly article?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const LIMIT = 20;
const MAX_PLACES = 5;

export async function findActors(shelf: Shelf, asked: FindActors, signal: AbortSignal): Promise<string> {
  const { article, limit = LIMIT, cursor } = asked;
  const { actors, read, of } =
    article === undefined ? await inFolder(shelf, signal) : withActors(await shelf.only(article));
  const found = actors.flatMap((actor) =>
    asked.type === undefined || actor.type === asked.type ? placed(actor, asked.query) : [],
  );
  const page = pageOf(found, limit, cursor);
  const names = page.rows.flatMap((one) => one.in.map((each) => each.article));
  return answerText(readNote(names, read, of), { actors: page.rows, next: page.next });
}

const withActors = ({ rows, read, of }: FolderRows) => ({ actors: joinedIn(rows), read, of });

async function inFolder(shelf: Shelf, signal: AbortSignal) {
  const { index } = shelf;
  if (!index) return withActors(await shelf.folder(signal));
  const { read, of } = await brought(index, shelf.clock, signal);
  return { actors: index.corpus.actors().map((actor) => foundIn(index, actor)), read, of };
}

const joined = new WeakMap<FolderRows['rows'], readonly FoundActor[]>();

/** Put together once for each state of the folder. */
function joinedIn(rows: FolderRows['rows']): readonly FoundActor[] {
  const known = joined.get(rows);
  if (known) return known;
  const actors = new Map<string, FoundActor>();
  for (const { name, actors: own } of rows) for (const one of own) add(actors, name, one);
  const found = [...actors.values()];
  joined.set(rows, found);
  return found;
}

function add(actors: Map<string, FoundActor>, article: string, one: ActorRow): void {
  const key = `${one.type}\n${one.name}`;
  const actor = actors.get(key) ?? {
    name: one.name,
    type: one.type,
    role: null,
    link: null,
    mentions: 0,
    articles: 0,
    aliases: [],
    in: [],
  };
  actors.set(key, actor);
  actor.role ??= one.role;
  actor.link ??= one.link;
  actor.mentions += one.mentions;
  actor.articles++;
  for (const alias of one.aliases)
    if (actor.aliases.length < MAX_PLACES && !actor.aliases.includes(alias)) actor.aliases.push(alias);
  if (actor.in.length < MAX_PLACES) actor.in.push({ article, mentions: one.mentions });
}

/** Nothing where it does not match; the whole name first, then what begins so, then what holds the words. */
function placed(actor: FoundActor, query: string | undefined): Placed<FoundActor>[] {
  const key = (rank: number): Placed<FoundActor> => ({
    key: [rank, -actor.articles, -actor.mentions, actor.name, actor.type],
    row: actor,
  });
  const sought = query?.trim().toLowerCase() ?? '';
  if (sought === '') return [key(0)];
  const name = actor.name.toLowerCase();
  if (name === sought) return [key(0)];
  if (name.startsWith(sought)) return [key(1)];
  const all = [name, ...actor.aliases.map((one) => one.toLowerCase()), actor.role?.toLowerCase() ?? ''].join('\n');
  return sought.split(/\s+/).every((word) => all.includes(word)) ? [key(2)] : [];
}
