/** Different names that articles say are one: a short form beside the long one, and names that a body has had. */
import type { ArticleRecord } from '../record';
import type { JoinReason } from '../types';
import { isAcronymOf, type NameClass, nameKey } from './names';
import { seenIn } from './sightings';

export interface NameLink {
  readonly to: string;
  readonly reason: Extract<JoinReason, 'acronym' | 'renamed'>;
}

export interface NameLinks {
  /** By key. */
  readonly links: ReadonlyMap<string, NameLink>;
  /** Keys of short forms that stand for several long ones in the folder ("ABC"). */
  readonly ambiguous: ReadonlySet<string>;
}

export function* nameLinks(
  records: readonly ArticleRecord[],
  isKnown: (key: string) => boolean,
): Generator<void, NameLinks> {
  const found = new Map<string, NameLink | null>();
  const link = (from: string, to: string, reason: NameLink['reason']): void => {
    if (from === to) return;
    const known = found.get(from);
    if (known === undefined) found.set(from, { to, reason });
    else if (known?.to !== to) found.set(from, null);
  };
  let steps = 0;
  for (const record of records) {
    if (++steps % RECORDS_A_STEP === 0) yield;
    for (const { actor, name } of seenIn(record)) {
      if (name.class !== 'body' || actor.aliases.length === 0) continue;
      const [short, long] = shortAndLong([actor.name, ...actor.aliases]);
      if (short && long) link(nameKey(short, actor.type).key, nameKey(long, actor.type).key, 'acronym');
    }
    for (const [former, now] of record.renamed)
      for (const type of ['organization', 'place', 'person'] as const) {
        const [from, to] = [nameKey(former, type), nameKey(now, type)];
        const sound = isSound(from.class, from.single) && isSound(to.class, to.single) && !from.shared;
        if (sound && isKnown(from.key) && isKnown(to.key)) link(from.key, to.key, 'renamed');
      }
  }
  const links = [...found].flatMap(([from, to]) => (to && !leadsBack(found, from) ? [[from, to] as const] : []));
  return { links: new Map(links), ambiguous: new Set([...found].flatMap(([from, to]) => (to ? [] : [from]))) };
}

/** A person by one name only may be anybody of that name. */
const isSound = (kind: NameClass, single: boolean): boolean => kind !== 'person' || !single;

function shortAndLong(names: readonly string[]): readonly [string | undefined, string | undefined] {
  for (const short of names) for (const long of names) if (isAcronymOf(short, long)) return [short, long];
  return [undefined, undefined];
}

const MAX_STEPS = 8;
const RECORDS_A_STEP = 100;

function leadsBack(links: ReadonlyMap<string, NameLink | null>, from: string): boolean {
  let at = links.get(from)?.to;
  for (let step = 0; at !== undefined && step < MAX_STEPS; step++) {
    if (at === from) return true;
    at = links.get(at)?.to;
  }
  return false;
}

/** Where the links end, and the reason of the first. */
export function follow(
  links: ReadonlyMap<string, NameLink>,
  key: string,
): { key: string; reason?: NameLink['reason'] } {
  const first = links.get(key);
  let end = key;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = links.get(end);
    if (!next) break;
    end = next.to;
  }
  return first ? { key: end, reason: first.reason } : { key };
}
