/**
 * Who is the same across articles. What the register says holds; else sightings meet under the key of their name, under
 * names that articles say are one, and are parted into namesakes; a person by one name only joins the only bearer of it
 * where the company agrees. Deterministic: equal records give equal actors.
 */
import type { Register, RegisteredActor } from '../../corrections/overlay';
import type { ArticleRecord } from '../record';
import type { FolderActor } from '../types';
import { JoinedActor } from './joinedActor';
import { follow, nameLinks } from './links';
import type { Member } from './loneActor';
import { commonnessOf, type Group, JoinMemory } from './memory';
import { evidence, sureness } from './profile';
import { knownIn } from './registered';
import { type Seen, seenIn } from './sightings';

export interface Joined {
  /** Those with most mentions first. */
  readonly actors: readonly FolderActor[];
  /** By article, in the order of its record's actors: the folder's actor, or null for words that are no name. */
  readonly ids: ReadonlyMap<ArticleRecord, readonly (string | null)[]>;
  readonly memory: JoinMemory;
}

/** What a sighting that the register names is worth. */
const REGISTER_SURENESS = 0.99;
/** Evidence beside its surname that lets a person by one name join. */
const SURNAME_FROM = 1.6;
const BLOCKS_A_STEP = 100;

/**
 * Yields now and then, so that whoever drives it can do something else in between.
 * @param memory of an earlier join: names of which no article changed stay as they were joined there
 */
export function* join(
  records: readonly ArticleRecord[],
  registerOf: (article: string) => Register | undefined,
  memory?: JoinMemory,
): Generator<void, Joined> {
  const { blocks, known, ignored } = yield* gather(records, registerOf);
  const memo = memory?.fits(records.length) ? memory : new JoinMemory(yield* commonnessOf(records, blocks));
  const { links, ambiguous } = yield* nameLinks(records, (key) => blocks.has(key));
  const { linked, reasons } = withLinks(blocks, links);
  const actors: FolderActor[] = [];
  const ids = new Map(records.map((record) => [record, new Array<string | null>(record.actors.length).fill(null)]));
  const add = (actor: FolderActor, members: readonly Member[]): void => {
    actors.push(actor);
    for (const { seen } of members) {
      const own = ids.get(seen.record);
      if (own) own[seen.at] = actor.id;
    }
  };
  const groups: { readonly key: string; readonly nth: number; readonly group: Group }[] = [];
  const isLone = loneIn(linked);
  let steps = 0;
  for (const [key, list] of linked) {
    const [only] = list;
    if (only && isLone(key, list)) {
      actors.push(only.alone(key));
      const own = ids.get(only.record);
      if (own) own[only.at] = key;
    } else
      for (const [nth, group] of memo.groupsOf(key, list, reasons, ambiguous.has(key)).entries())
        groups.push({ key, nth, group });
    if (++steps % BLOCKS_A_STEP === 0) yield;
  }
  memo.settle();
  const surnames = joinSurnames(groups);
  yield;
  for (const { actor, list } of known.values()) {
    const members = list.map((seen): Member => ({ seen, reason: 'register', confidence: REGISTER_SURENESS }));
    add(new JoinedActor(`known ${actor.type} ${actor.name}`, members, actor), members);
  }
  for (const { key, nth, group } of groups) {
    if (surnames.gone.has(group)) continue;
    const come = surnames.come.get(group);
    const id = nth === 0 ? key : `${key} #${nth + 1}`;
    if (come) add(new JoinedActor(id, [...group.members, ...come]), [...group.members, ...come]);
    else add(group.actor(id), group.members);
    if (++steps % BLOCKS_A_STEP === 0) yield;
  }
  for (const seen of ignored) ids.get(seen.record)?.fill(null, seen.at, seen.at + 1);
  yield;
  return { actors: actors.sort(mostMentionedFirst), ids, memory: memo };
}

interface Gathered {
  readonly blocks: Map<string, Seen[]>;
  readonly known: Map<string, { readonly actor: RegisteredActor; readonly list: Seen[] }>;
  readonly ignored: Seen[];
}

function* gather(
  records: readonly ArticleRecord[],
  registerOf: (article: string) => Register | undefined,
): Generator<void, Gathered> {
  const gathered: Gathered = { blocks: new Map(), known: new Map(), ignored: [] };
  let steps = 0;
  for (const record of records) {
    const register = knownIn(registerOf(record.uri));
    for (const seen of seenIn(record)) {
      if (register.ignores(seen.actor.name)) {
        gathered.ignored.push(seen);
        continue;
      }
      const actor = register.actorOf(seen);
      if (!actor) push(gathered.blocks, seen.name.key, seen);
      else {
        const key = `${actor.type}\n${actor.name}`;
        const entry = gathered.known.get(key);
        if (entry) entry.list.push(seen);
        else gathered.known.set(key, { actor, list: [seen] });
      }
    }
    if (++steps % BLOCKS_A_STEP === 0) yield;
  }
  return gathered;
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function withLinks(
  blocks: ReadonlyMap<string, Seen[]>,
  links: Parameters<typeof follow>[0],
): { linked: ReadonlyMap<string, readonly Seen[]>; reasons: ReadonlyMap<Seen, 'acronym' | 'renamed'> } {
  if (links.size === 0) return { linked: blocks, reasons: new Map() };
  const linked = new Map<string, Seen[]>();
  const reasons = new Map<Seen, 'acronym' | 'renamed'>();
  for (const [from, list] of blocks) {
    const { key, reason } = follow(links, from);
    for (const seen of list) {
      push(linked, key, seen);
      if (reason) reasons.set(seen, reason);
    }
  }
  return { linked, reasons };
}

/** Whom one article names, and nobody is compared with: no one-name person of another article may mean the bearer. */
function loneIn(linked: ReadonlyMap<string, readonly Seen[]>): (key: string, list: readonly Seen[]) => boolean {
  const lasts = new Set<string>();
  for (const key of linked.keys())
    if (isPerson(key) && key.indexOf(' ', PERSON.length) < 0) lasts.add(key.slice(PERSON.length));
  return (key, list) => list.length === 1 && !(isPerson(key) && lasts.has(key.slice(key.lastIndexOf(' ') + 1)));
}

const PERSON = 'person ';
const isPerson = (key: string): boolean => key.startsWith(PERSON);

/** Persons by one name only, each to the one bearer of that last name whose company agrees. */
function joinSurnames(groups: readonly { readonly key: string; readonly group: Group }[]): {
  gone: ReadonlySet<Group>;
  come: ReadonlyMap<Group, readonly Member[]>;
} {
  const bearers = new Map<string, Group[]>();
  const alone: { readonly name: string; readonly group: Group }[] = [];
  for (const { key, group } of groups) {
    if (!isPerson(key)) continue;
    const [, first = '', last] = key.split(' ');
    if (last === undefined) alone.push({ name: first, group });
    else push(bearers, last, group);
  }
  const gone = new Set<Group>();
  const come = new Map<Group, Member[]>();
  for (const { name, group } of alone) {
    const [bearer, another] = bearers.get(name) ?? [];
    if (!bearer || another) continue;
    const fits = group.profile.seen.map((seen) => ({ seen, fit: bearer.profile.fit(seen) }));
    if (fits.some(({ fit }) => evidence(fit) < SURNAME_FROM || fit.role < 0)) continue;
    gone.add(group);
    const members = fits.map(({ seen, fit }): Member => ({ seen, reason: 'surname', confidence: sureness(fit.total) }));
    come.set(bearer, [...(come.get(bearer) ?? []), ...members]);
  }
  return { gone, come };
}

const mostMentionedFirst = (a: FolderActor, b: FolderActor): number =>
  b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
