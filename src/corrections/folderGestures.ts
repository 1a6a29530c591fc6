/** What one decision says in the sidecars of the folder's other articles. */

import type { Span } from '../model/types';
import { describeAnchor } from './anchor';
import type { ActorKey, Bare } from './correction';

/** A place in an article that is not analysed here: only its text is known. */
export interface Place extends Span {
  readonly uri: string;
  readonly text: string;
}

export type FolderDecision =
  | { readonly kind: 'remove' }
  /** Only where the machine marks just these words. */
  | { readonly kind: 'retype'; readonly type: string }
  | { readonly kind: 'mark'; readonly type: string; readonly actor: ActorKey | undefined };

/**
 * By article: its operations, chosen place by place. `all` are the places that were offered: an article in which all were
 * chosen gets one operation for the whole of it, so that the decision holds when it grows.
 */
export function inFolder(
  decision: FolderDecision,
  chosen: readonly Place[],
  all: readonly Place[],
): { readonly uri: string; readonly gesture: readonly Bare[] }[] {
  const offered = byArticle(all);
  return [...byArticle(chosen)].map(([uri, places]) => {
    const [first] = places;
    const whole = decision.kind !== 'mark' && places.length === (offered.get(uri)?.length ?? 0);
    const gesture =
      whole && first
        ? [operation(decision, first, 'article')]
        : places.map((place) => operation(decision, place, 'here'));
    return { uri, gesture };
  });
}

function operation(decision: FolderDecision, place: Place, scope: 'here' | 'article'): Bare {
  const anchor = describeAnchor(place.text, place);
  if (decision.kind === 'remove') return { op: 'remove', anchor, scope };
  if (decision.kind === 'retype') return { op: 'retype', anchor, type: decision.type, scope };
  const { type, actor } = decision;
  return { op: 'add', anchor, type, scope, ...(actor ? { actor } : {}) };
}

function byArticle(places: readonly Place[]): Map<string, Place[]> {
  const grouped = new Map<string, Place[]>();
  for (const place of places) {
    const list = grouped.get(place.uri);
    if (list) list.push(place);
    else grouped.set(place.uri, [place]);
  }
  return grouped;
}

const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{M}'\u2019-]* $/u;
const CAPITAL_AFTER = /^ \p{Lu}/u;
const NEAR_UNITS = 40;

/** Whether a name beside the words may make them part of a longer one; nothing but the letters is known here. */
export function mayBePart(place: Place): boolean {
  const before = place.text.slice(Math.max(0, place.start - NEAR_UNITS), place.start);
  const after = place.text.slice(place.end, place.end + NEAR_UNITS);
  return CAPITAL_BEFORE.test(before) || CAPITAL_AFTER.test(after);
}
