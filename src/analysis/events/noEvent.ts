/** Words of the lists that name no event where they stand: figures of speech, meetings as mere places. */
import type { Candidate } from './candidates';
import { isActorKind, type NounPhrase } from './mentions';
import { lemma, type Tree } from './tree';

/** What explodes in fact; of all else ("prices exploded") it is a figure of speech. */
const EXPLOSIVE: ReadonlySet<string> = new Set(
  `bomb device explosive grenade mine landmine shell missile rocket mortar warhead munition ammunition dynamite car truck van vehicle
  bus motorcycle motorbike bicycle boat ship tanker tank barrel depot pipeline plant factory reactor boiler gas fuel plane aircraft
  jet helicopter train drone charge firework package parcel suitcase backpack vest belt blast explosion bombing ordnance cylinder
  canister volcano star bomber attacker projectile torpedo booby-trap house building warehouse store transformer battery phone pager
  ied one two three another several both some`.split(/\s+/),
);
/** Nouns that are an event only where they lead to a party. */
const OCCASIONS: ReadonlySet<string> = new Set(['forum', 'trip', 'tour']);
const OWN = /^(?:poss|adj|cmp|p:\w+|l\..+)$/;

export function isNoEvent(tree: Tree, phraseAt: ReadonlyMap<number, NounPhrase>, c: Candidate): boolean {
  const kindAt = (i: number) => phraseAt.get(i)?.kind ?? 'other';
  if (c.kind === 'verb' && c.word === 'explode')
    return (
      c.links.some((l) => l.relation === 's' && !EXPLOSIVE.has(lemma(tree, l.head)) && kindAt(l.head) === 'other') &&
      !c.links.some((l) => l.relation === 'o')
    );
  if (c.kind === 'verb' && c.word === 'deal')
    return !c.links.some((l) => (l.relation === 'p:with' || l.relation === 'o') && isActorKind(kindAt(l.head)));
  if (c.kind === 'noun' && OCCASIONS.has(c.word))
    return !c.links.some((l) => OWN.test(l.relation) && isActorKind(kindAt(l.head)));
  return false;
}
