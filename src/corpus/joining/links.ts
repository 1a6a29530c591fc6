/** Different names that articles say are one: a short form beside the long one, and names that a body has had. */
import type { WrittenRecord } from '../record';
import type { JoinReason } from '../types';
import { isAcronymOf, type NameClass, nameKey } from './names';

/** A short or former name and the one that it stands for, as keys. */
export interface NameClaim {
  readonly from: string;
  readonly to: string;
  readonly reason: Extract<JoinReason, 'acronym' | 'renamed'>;
}

/** What one article says. */
export function claimsIn({ actors, renamed }: WrittenRecord): readonly NameClaim[] {
  const claims: NameClaim[] = [];
  const claim = (from: string, to: string, reason: NameClaim['reason']): void => {
    if (from !== to) claims.push({ from, to, reason });
  };
  for (const { name, type, aliases } of actors) {
    if (aliases.length === 0 || nameKey(name, type).class !== 'body') continue;
    const [short, long] = shortAndLong([name, ...aliases]);
    if (short && long) claim(nameKey(short, type).key, nameKey(long, type).key, 'acronym');
  }
  for (const [former, now] of renamed)
    for (const type of ['organization', 'place', 'person'] as const) {
      const [from, to] = [nameKey(former, type), nameKey(now, type)];
      if (isSound(from.class, from.single) && isSound(to.class, to.single) && !from.shared)
        claim(from.key, to.key, 'renamed');
    }
  return claims;
}

/** A person by one name only may be anybody of that name. */
const isSound = (kind: NameClass, single: boolean): boolean => kind !== 'person' || !single;

function shortAndLong(names: readonly string[]): readonly [string | undefined, string | undefined] {
  for (const short of names) for (const long of names) if (isAcronymOf(short, long)) return [short, long];
  return [undefined, undefined];
}

export interface NameLink {
  readonly to: number;
  readonly reason: NameClaim['reason'];
}

/** What all articles say together; keys by their numbers. */
export interface NameLinks {
  readonly links: ReadonlyMap<number, NameLink>;
  /** Short forms that stand for several long ones in the folder ("ABC"). */
  readonly ambiguous: ReadonlySet<number>;
}

export const NO_LINKS: NameLinks = { links: new Map(), ambiguous: new Set() };

/** How often each claim is made, for every name that any is made of. */
export class Claims {
  readonly #said = new Map<number, Map<number, Record<NameClaim['reason'], number>>>();

  /** @param by 1 where an article comes, -1 where it goes */
  count(from: number, to: number, reason: NameClaim['reason'], by: 1 | -1): void {
    const targets = this.#said.get(from) ?? new Map<number, Record<NameClaim['reason'], number>>();
    const counts = targets.get(to) ?? { acronym: 0, renamed: 0 };
    counts[reason] += by;
    if (counts.acronym + counts.renamed > 0) targets.set(to, counts);
    else targets.delete(to);
    if (targets.size > 0) this.#said.set(from, targets);
    else this.#said.delete(from);
  }

  /** @param isKnown whether any article of the folder has the name */
  links(isKnown: (key: number) => boolean): NameLinks {
    const found = new Map<number, NameLink | null>();
    for (const [from, targets] of this.#said) {
      const own: NameLink[] = [];
      for (const [to, { acronym, renamed }] of targets)
        if (acronym > 0) own.push({ to, reason: 'acronym' });
        else if (renamed > 0 && isKnown(from) && isKnown(to)) own.push({ to, reason: 'renamed' });
      const [only, another] = own;
      if (only) found.set(from, another ? null : only);
    }
    const links = [...found].flatMap(([from, to]) => (to && !leadsBack(found, from) ? [[from, to] as const] : []));
    return { links: new Map(links), ambiguous: new Set([...found].flatMap(([from, to]) => (to ? [] : [from]))) };
  }
}

const MAX_STEPS = 8;

function leadsBack(links: ReadonlyMap<number, NameLink | null>, from: number): boolean {
  let at = links.get(from)?.to;
  for (let step = 0; at !== undefined && step < MAX_STEPS; step++) {
    if (at === from) return true;
    at = links.get(at)?.to;
  }
  return false;
}

/** Where the links from a name end. */
export function endOf(links: ReadonlyMap<number, NameLink>, key: number): number {
  let end = key;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = links.get(end);
    if (!next) break;
    end = next.to;
  }
  return end;
}
