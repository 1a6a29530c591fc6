/** Actors as the sidebar lists them. */
import { labelText } from '../editor/labels';
import { indexOf } from '../editor/lookup';
import type { Actor, Mention, Snapshot } from '../model/types';
import type { ActorRow } from './messages';

/** Equal parts of the text that a sparkline counts mentions in. */
export const SPARK_BINS = 36;
const MAX_NAME_UNITS = 120;
const MAX_ALIASES = 12;

function marksOf(mentions: readonly Mention[], textLength: number): readonly number[] {
  const marks = new Array<number>(SPARK_BINS).fill(0);
  for (const mention of mentions) {
    const bin = Math.floor((mention.start / Math.max(1, textLength)) * SPARK_BINS);
    const at = Math.max(0, Math.min(SPARK_BINS - 1, bin));
    marks[at] = (marks[at] ?? 0) + 1;
  }
  return marks;
}

function rowOf(actor: Actor, mentions: readonly Mention[], textLength: number): ActorRow {
  return {
    id: actor.id,
    name: labelText(actor.name, MAX_NAME_UNITS),
    type: actor.type,
    role: actor.role === null ? null : labelText(actor.role, MAX_NAME_UNITS),
    aliases: actor.aliases.slice(0, MAX_ALIASES).map((alias) => labelText(alias, MAX_NAME_UNITS)),
    count: mentions.length,
    marks: marksOf(mentions, textLength),
    why: labelText(mentions.find((mention) => mention.kind === 'named')?.why ?? mentions[0]?.why ?? '', 300),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface ActorRows {
  /** By prominence. */
  readonly rows: readonly ActorRow[];
  /** Actors whose type is shown, whether or not they have a row. */
  readonly total: number;
}

/** Rows of the `limit` most prominent actors whose type is not hidden. */
export function actorRows(snapshot: Snapshot, hiddenTypes: ReadonlySet<string>, limit: number): ActorRows {
  const index = indexOf(snapshot);
  const shown = snapshot.analysis.actors
    .filter((actor) => !hiddenTypes.has(actor.type))
    .sort((a, b) => b.prominence - a.prominence || compareText(a.name, b.name) || compareText(a.id, b.id));
  const rows = shown.slice(0, limit).map((actor) => {
    const own = actor.mentions.flatMap((id) => index.mention(id) ?? []);
    return rowOf(actor, own, snapshot.text.length);
  });
  return { rows, total: shown.length };
}
