/** Mode and contexts of an event. */

import { CONTEXTS, MODES } from '../../language/en/actModes';
import type { Act } from '../../model/types';
import type { Candidate } from './candidates';
import { lemma } from './tree';
import type { SentenceView } from './view';

const MODE_TABLE = new Map(
  Object.entries(MODES).map(([act, modes]) => [
    act,
    new Map(Object.entries(modes).flatMap(([mode, words]) => words.split(' ').map((w) => [w, mode] as const))),
  ]),
);
const CONTEXT_TABLE = new Map(
  Object.entries(CONTEXTS).flatMap(([context, words]) => words.split(' ').map((w) => [w, context] as const)),
);
const MOST_CONTEXTS = 3;

/** The mode that the trigger or the words hanging on it tell; null where none does. */
export function modeOf(view: SentenceView, c: Candidate, act: Act): string | null {
  const table = MODE_TABLE.get(act);
  if (table === undefined) return null;
  const own = table.get(c.word) ?? table.get(lemma(view.tree, c.token));
  const near = [...(view.tree.kids[c.token] ?? []), ...c.links.map((l) => l.head)];
  const means = near.map((i) => table.get(lemma(view.tree, i))).find((m) => m !== undefined);
  return own ?? means ?? null;
}

/** Contexts that words of the sentence speak for, the most often named first. */
export function contextsOf(view: SentenceView): readonly string[] {
  const count = new Map<string, number>();
  for (let i = 0; i < view.tree.size; i++) {
    const context = CONTEXT_TABLE.get(lemma(view.tree, i));
    if (context !== undefined) count.set(context, (count.get(context) ?? 0) + 1);
  }
  return [...count.entries()]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CONTEXTS)
    .map(([name]) => name);
}
