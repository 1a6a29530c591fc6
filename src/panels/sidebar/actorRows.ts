/** Actors as the sidebar lists them. */

import type { Steps } from '../../base/steps';
import { indexOf } from '../../model/lookup';
import { type ReadText, wordsAt } from '../../model/prose';
import type { Actor, Mention, Snapshot } from '../../model/types';
import { sayWhy } from '../../words/findings';
import { labelText } from '../../words/labels';
import type { Translate } from '../../words/translate';
import { judgedActor } from './judgements';
import type { ActorRow, NameRow } from './messages';

/** Equal parts of the text that a sparkline counts mentions in. */
export const SPARK_BINS = 36;
const MAX_NAME_UNITS = 120;
const MAX_ALIASES = 12;
const MAX_NAMES = 8;

function marksOf(mentions: readonly Mention[], textLength: number): readonly number[] {
  const marks = new Array<number>(SPARK_BINS).fill(0);
  for (const mention of mentions) {
    const bin = Math.floor((mention.start / Math.max(1, textLength)) * SPARK_BINS);
    const at = Math.max(0, Math.min(SPARK_BINS - 1, bin));
    marks[at] = (marks[at] ?? 0) + 1;
  }
  return marks;
}

/** The wordings of the text for an actor, the commonest first, then as they come. */
function namesOf(actor: Actor, mentions: readonly Mention[], read: ReadText): readonly NameRow[] {
  const rows = new Map<string, { mention: Mention; count: number }>();
  for (const mention of mentions) {
    if (mention.kind === 'pronoun') continue;
    const words = wordsAt(read, mention);
    const known = rows.get(words);
    if (known) known.count += 1;
    else rows.set(words, { mention, count: 1 });
  }
  return [...rows]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MAX_NAMES)
    .map(([words, { mention, count }]) => ({
      text: labelText(words, MAX_NAME_UNITS),
      mention: mention.id,
      count,
      splits: words !== actor.name && rows.size > 1,
    }));
}

function rowOf(
  actor: Actor,
  mentions: readonly Mention[],
  snapshot: Snapshot,
  byHand: ReadonlySet<string>,
  t: Translate,
): ActorRow {
  const why = mentions.find((mention) => mention.kind === 'named')?.why ?? mentions[0]?.why ?? '';
  return {
    id: actor.id,
    name: labelText(actor.name, MAX_NAME_UNITS),
    type: actor.type,
    look: actor.type,
    role: actor.role === null ? null : labelText(actor.role, MAX_NAME_UNITS),
    aliases: actor.aliases.slice(0, MAX_ALIASES).map((alias) => labelText(alias, MAX_NAME_UNITS)),
    count: mentions.length,
    marks: marksOf(mentions, snapshot.text.length),
    why: labelText(sayWhy(why, t), 300),
    judged: judgedActor(actor, mentions, snapshot, byHand),
    names: namesOf(actor, mentions, snapshot),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface ActorRows {
  /** By prominence. */
  readonly rows: readonly ActorRow[];
  /** Actors whose type is shown, whether or not they have a row. */
  readonly total: number;
}

/** Rows of the `limit` most prominent actors whose type is not hidden; `byHand` as `actorsByHand` gives it. */
export function* actorRows(
  snapshot: Snapshot,
  hiddenTypes: ReadonlySet<string>,
  limit: number,
  byHand: ReadonlySet<string>,
  t: Translate,
): Steps<ActorRows> {
  const index = indexOf(snapshot);
  const shown = snapshot.analysis.actors
    .filter((actor) => !hiddenTypes.has(actor.type))
    .sort((a, b) => b.prominence - a.prominence || compareText(a.name, b.name) || compareText(a.id, b.id));
  yield;
  const rows: ActorRow[] = [];
  for (const actor of shown.slice(0, limit)) {
    const own = actor.mentions.flatMap((id) => index.mention(id) ?? []);
    rows.push(rowOf(actor, own, snapshot, byHand, t));
    yield;
  }
  return { rows, total: shown.length };
}
