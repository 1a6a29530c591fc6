/** Acts that parties do to each other: "the ministers met", "Norheim and Tresk signed a treaty". */
import type { Act } from '../../model/types';
import type { Candidate } from './candidates';
import { lemma, type Tree } from './tree';

/** Codes that several parties without a recipient share. */
const SHARED: ReadonlySet<Act> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
/** Words of other codes that take two sides, by themselves or as what a verb is done to ("exchange fire"). */
const MUTUAL: ReadonlySet<string> = new Set(
  `sign deal agreement treaty pact accord memorandum truce ceasefire cease-fire peace alliance reconcile ratify
  clash fight fighting battle war warfare conflict skirmish gunfight gunbattle hostility exchange duel feud`.split(
    /\s+/,
  ),
);

/** True where two or more parties of a code can only act on each other. */
export function isMutual(tree: Tree, c: Candidate, code: Act): boolean {
  if (SHARED.has(code)) return true;
  if (MUTUAL.has(c.word) || MUTUAL.has(lemma(tree, c.token))) return true;
  return c.links.some((l) => l.relation === 'o' && MUTUAL.has(lemma(tree, l.head)));
}
