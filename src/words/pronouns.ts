/** Pronouns inside a line that mean neither whom the line is said of nor anybody that it has named: a reader needs the name. */
import { indexOf } from '../model/lookup';
import { wordsAt } from '../model/prose';
import type { Event, Mention, Span } from '../model/types';
import { INSIDE_FROM, nameAt, type Told } from './parties';
import { type TellPiece, word } from './pieces';

const OWNS = /^(?:his|its|their)$/i;
const OWNS_OR_NOT = /^her$/i;
const MEANS = /^(?:he|she|it|they|him|her|them|his|its|their)$/i;
/** "her" before one of these owns nothing: "asked her to leave". */
const NO_THING =
  /^\s*(?:$|[^\s\p{L}\p{N}]|(?:a|an|the|to|in|on|at|of|as|by|for|from|with|into|onto|over|out|up|off|down|about|after|again|against|before|during|without|and|or|but|that|when|while|if|because|until|this|last|his|her|not|is|was|had|has|would|could|will)\b)/iu;

export interface Named extends Span {
  readonly pieces: readonly TellPiece[];
}

/** "branded his administration a sponsor": whose, where it is not the one who brands and sure enough who else it is. */
export function namedInside(told: Told, event: Event, shown: Span): readonly Named[] {
  const index = indexOf(told);
  const said = new Set<string | null>(event.source.map(({ actor }) => actor));
  for (const { actor } of event.subject ? index.mentionsIn(event.subject) : event.recipient) said.add(actor);
  const found: Named[] = [];
  for (const one of index.mentionsIn(shown)) {
    if (one.end > shown.end) continue;
    const text = wordsAt(told, one);
    const isOpen = one.kind === 'pronoun' && MEANS.test(text) && one.actor !== null && !said.has(one.actor);
    if (isOpen && one.confidence >= INSIDE_FROM) found.push(...piecesFor(told, one, text));
    said.add(one.actor);
  }
  return found;
}

function piecesFor(told: Told, mention: Mention, text: string): readonly Named[] {
  const index = indexOf(told);
  const actor = index.actor(mention.actor);
  if (!actor || index.namesOf(actor.id).length === 0) return [];
  const name = nameAt(told, actor, mention.start);
  const party: TellPiece = { kind: 'party', party: { text: name, actor: actor.id, type: actor.type } };
  const isOwner =
    OWNS.test(text) || (OWNS_OR_NOT.test(text) && !NO_THING.test(told.text.slice(mention.end, mention.end + 20)));
  const { start, end } = mention;
  return [{ start, end, pieces: isOwner ? [party, word(name.endsWith('s') ? '\u2019' : '\u2019s')] : [party] }];
}
