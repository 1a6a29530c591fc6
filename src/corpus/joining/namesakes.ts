/**
 * Sightings under one name parted into those who are meant. One group is begun with the sighting that tells most; each next
 * joins the group that it fits, or begins one of its own. Where a name has several bearers, whoever tells too little to
 * say which stays alone: two people are never made one in silence.
 */
import { type Commonness, evidence, type Fit, Profile } from './profile';
import type { Seen } from './sightings';

/** Bearers of one name that are told apart; a further sighting is one of its own without a look at all of them. */
const MAX_GROUPS = 60;
/** How much better the best group has to fit than the second where a name has several bearers. */
const MARGIN = 1;
/** Log odds from which a sighting joins. */
const JOIN_FROM = 1.3;
/** Of two groups, before they are one after all. */
const SAME_GROUP = 1.3;

/** @param sightings in the order of articles @param ambiguous several are called so, as the folder itself says */
export function partNamesakes(sightings: readonly Seen[], common: Commonness, ambiguous = false): readonly Profile[] {
  const groups: Profile[] = [];
  for (const seen of [...sightings].sort(mostTellingFirst)) {
    const group = bestOf(groups, seen)?.group ?? begin(groups, common, ambiguous);
    group.add(seen);
  }
  const joined = joinAlike(groups);
  return joined.length > 1 ? partUnsure(joined, common, ambiguous) : joined;
}

function bestOf(groups: readonly Profile[], seen: Seen): { group: Profile; fit: Fit } | undefined {
  const fits = groups
    .slice(0, MAX_GROUPS)
    .map((group) => ({ group, fit: group.fit(seen) }))
    .sort((a, b) => b.fit.total - a.fit.total);
  const [best, second] = fits;
  if (!best || best.fit.total <= JOIN_FROM) return undefined;
  return second && second.fit.total > 0 && best.fit.total - second.fit.total < MARGIN ? undefined : best;
}

function begin(groups: Profile[], common: Commonness, ambiguous: boolean): Profile {
  const group = new Profile(common, ambiguous);
  groups.push(group);
  return group;
}

/** What came in an unlucky order: groups that fit each other become one. */
function joinAlike(groups: readonly Profile[]): Profile[] {
  const left = groups.slice(0, MAX_GROUPS);
  for (let i = 0; i < left.length; i++)
    for (let j = left.length - 1; j > i; j--) {
      const [one, other] = [left[i], left[j]];
      if (!one || !other || Math.min(one.fitOf(other), other.fitOf(one)) < SAME_GROUP) continue;
      one.take(other);
      left.splice(j, 1);
    }
  return [...left, ...groups.slice(MAX_GROUPS)];
}

/** Several bear the name: a member that only its name holds in its group leaves it. */
function partUnsure(groups: readonly Profile[], common: Commonness, ambiguous: boolean): Profile[] {
  return groups.flatMap((group) => {
    if (group.seen.length < 2) return [group];
    const core = new Profile(common, ambiguous);
    const alone: Profile[] = [];
    group.seen.forEach((seen, at) => {
      if (evidence(group.fit(seen, true)) > 0 || (at === 0 && seen.role.size > 0)) core.add(seen);
      else begin(alone, common, ambiguous).add(seen);
    });
    return core.seen.length > 0 ? [core, ...alone] : alone;
  });
}

/** Of two that tell as much the one whose article comes first: so they are given. */
const mostTellingFirst = (a: Seen, b: Seen): number =>
  b.telling - a.telling || b.context.length - a.context.length || b.mentions - a.mentions;
