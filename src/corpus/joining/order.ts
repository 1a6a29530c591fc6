/** The order of the folder's actors: those with most mentions first. */
import { countWhile } from '../../model/spans';
import type { FolderActor } from '../types';

const A_STEP = 4_000;

const mostMentionedFirst = (a: FolderActor, b: FolderActor): number =>
  b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A short ordered list put into a long one. */
export function woven(long: readonly FolderActor[], short: readonly FolderActor[]): readonly FolderActor[] {
  if (long.length === 0) return short;
  const all: FolderActor[] = [];
  let from = 0;
  for (const actor of short) {
    const to = countWhile(long, (one) => mostMentionedFirst(one, actor) <= 0);
    for (; from < to; from++) all.push(long[from] as FolderActor);
    all.push(actor);
  }
  for (; from < long.length; from++) all.push(long[from] as FolderActor);
  return all;
}

/** Two ordered lists as one. */
function* merged(one: readonly FolderActor[], other: readonly FolderActor[]): Generator<void, FolderActor[]> {
  const all: FolderActor[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]];
    if (a && (!b || mostMentionedFirst(a, b) <= 0)) {
      all.push(a);
      i++;
    } else if (b) {
      all.push(b);
      j++;
    }
    if (all.length % A_STEP === 0) yield;
  }
  return all;
}

/** In steps: there may be hundreds of thousands. */
export function* inOrder(actors: readonly FolderActor[]): Generator<void, readonly FolderActor[]> {
  let parts: FolderActor[][] = [];
  for (let at = 0; at < actors.length; at += A_STEP) {
    parts.push(actors.slice(at, at + A_STEP).sort(mostMentionedFirst));
    yield;
  }
  while (parts.length > 1) {
    const next: FolderActor[][] = [];
    for (let at = 0; at < parts.length; at += 2) next.push(yield* merged(parts[at] ?? [], parts[at + 1] ?? []));
    parts = next;
  }
  return parts[0] ?? [];
}
