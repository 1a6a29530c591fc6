/**
 * Who is the same across articles. What the register says holds; else sightings meet under the key of their name, under
 * names that articles say are one, and are parted into namesakes; a person by one name only joins the only bearer of it
 * where the company agrees. Deterministic: equal records give equal actors.
 */
import type { Register, RegisteredActor } from '../../corrections/overlay';
import type { ArticleRecord } from '../record';
import type { FolderActor } from '../types';
import { folderActor, type Member } from './folderActor';
import { follow, nameLinks } from './links';
import { partNamesakes } from './namesakes';
import { type Commonness, evidence, type Profile, reasonOf, sureness } from './profile';
import { knownIn } from './registered';
import { type Seen, seenIn } from './sightings';

export interface Joined {
  /** Those with most mentions first. */
  readonly actors: readonly FolderActor[];
  /** By article, in the order of its record's actors: the folder's actor, or null for words that are no name. */
  readonly ids: ReadonlyMap<ArticleRecord, readonly (string | null)[]>;
}

/** What a sighting that the register names, or whose short form an article explains, is worth. */
const REGISTER_SURENESS = 0.99;
const LINK_SURENESS: Readonly<Record<'acronym' | 'renamed', number>> = { acronym: 0.97, renamed: 0.95 };
/** Evidence beside its surname that lets a person by one name join. */
const SURNAME_FROM = 1.6;
const BLOCKS_A_STEP = 100;

/** Yields now and then, so that whoever drives it can do something else in between. */
export function* join(
  records: readonly ArticleRecord[],
  registerOf: (article: string) => Register | undefined,
): Generator<void, Joined> {
  const { blocks, known, ignored, words } = yield* gather(records, registerOf);
  const sizes = new Map<string, number>();
  for (const [key, list] of blocks) sizes.set(key, list.length);
  const common: Commonness = {
    articles: records.length,
    of: (key) => sizes.get(key) ?? 1,
    ofWord: (hash) => words.get(hash) ?? 1,
  };
  const links = nameLinks(records, (key) => blocks.has(key));
  const { linked, reasons } = withLinks(blocks, links);
  const groups: { key: string; group: Profile }[] = [];
  let steps = 0;
  for (const [key, list] of linked) {
    for (const group of partNamesakes(list, common)) groups.push({ key, group });
    if (++steps % BLOCKS_A_STEP === 0) yield;
  }
  const surnames = joinSurnames(groups);
  yield;
  const actors: FolderActor[] = [];
  const ids = new Map(records.map((record) => [record, new Array<string | null>(record.actors.length).fill(null)]));
  const used = new Map<string, number>();
  const finish = (key: string, members: readonly Member[], registered?: RegisteredActor): void => {
    const nth = used.get(key) ?? 0;
    used.set(key, nth + 1);
    const actor = folderActor(nth === 0 ? key : `${key} #${nth + 1}`, members, registered);
    actors.push(actor);
    for (const { seen } of members) {
      const own = ids.get(seen.record);
      if (own) own[seen.at] = actor.id;
    }
  };
  for (const { actor, list } of known.values())
    finish(
      `known ${actor.type} ${actor.name}`,
      list.map((seen) => ({ seen, reason: 'register', confidence: REGISTER_SURENESS })),
      actor,
    );
  for (const { key, group } of groups.sort(largestFirst)) {
    if (surnames.gone.has(group)) continue;
    finish(key, [...membersOf(group, reasons), ...(surnames.come.get(group) ?? [])]);
    if (++steps % BLOCKS_A_STEP === 0) yield;
  }
  for (const seen of ignored) ids.get(seen.record)?.fill(null, seen.at, seen.at + 1);
  return { actors: actors.sort(mostMentionedFirst), ids };
}

interface Gathered {
  readonly blocks: Map<string, Seen[]>;
  readonly known: Map<string, { readonly actor: RegisteredActor; readonly list: Seen[] }>;
  readonly ignored: Seen[];
  /** How many articles use a word beside somebody. */
  readonly words: Map<number, number>;
}

function* gather(
  records: readonly ArticleRecord[],
  registerOf: (article: string) => Register | undefined,
): Generator<void, Gathered> {
  const gathered: Gathered = { blocks: new Map(), known: new Map(), ignored: [], words: new Map() };
  let steps = 0;
  for (const record of records) {
    for (const word of new Set(record.actors.flatMap(({ context }) => context)))
      gathered.words.set(word, (gathered.words.get(word) ?? 0) + 1);
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

function membersOf(group: Profile, reasons: ReadonlyMap<Seen, 'acronym' | 'renamed'>): readonly Member[] {
  if (group.seen.length === 1) return group.seen.map((seen) => ({ seen, reason: 'alone', confidence: 1 }));
  return group.seen.map((seen): Member => {
    const said = reasons.get(seen);
    if (said) return { seen, reason: said, confidence: LINK_SURENESS[said] };
    const fit = group.fit(seen, true);
    return { seen, reason: reasonOf(fit), confidence: sureness(fit.total) };
  });
}

/** Persons by one name only, each to the one bearer of that last name whose company agrees. */
function joinSurnames(groups: readonly { key: string; group: Profile }[]): {
  gone: ReadonlySet<Profile>;
  come: ReadonlyMap<Profile, readonly Member[]>;
} {
  const bearers = new Map<string, Profile[]>();
  for (const { key, group } of groups) {
    const [kind, first, last] = key.split(' ');
    if (kind === 'person' && first && last) push(bearers, last, group);
  }
  const gone = new Set<Profile>();
  const come = new Map<Profile, Member[]>();
  for (const { key, group } of groups) {
    const [kind, name = '', last] = key.split(' ');
    if (kind !== 'person' || last !== undefined) continue;
    const [bearer, another] = bearers.get(name) ?? [];
    if (!bearer || another) continue;
    const fits = group.seen.map((seen) => bearer.fit(seen));
    if (fits.some((fit) => evidence(fit) < SURNAME_FROM || fit.role < 0)) continue;
    gone.add(group);
    const members = group.seen.map((seen, i): Member => {
      const fit = fits[i];
      return { seen, reason: 'surname', confidence: fit ? sureness(fit.total) : 0 };
    });
    come.set(bearer, [...(come.get(bearer) ?? []), ...members]);
  }
  return { gone, come };
}

const largestFirst = (a: { group: Profile }, b: { group: Profile }): number =>
  b.group.seen.length - a.group.seen.length || (uriOf(a.group) < uriOf(b.group) ? -1 : 1);
const uriOf = (group: Profile): string => group.seen.map(({ record }) => record.uri).sort()[0] ?? '';

const mostMentionedFirst = (a: FolderActor, b: FolderActor): number =>
  b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
