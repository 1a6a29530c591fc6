import type { TimeGrain } from '../../model/types';
import { tokenize } from '../tokens/tokenize';
import { formatDay, formatInterval, isWritable, parseDay } from './calendar';
import { formatDuration } from './durations';
import { timeWord } from './find';
import { lookAhead, matchTime } from './grammar';
import { intervalOf } from './intervals';
import { grainOf, type Match, type TimeNode } from './nodes';
import type { Tense } from './tense';

export interface ResolvedTime {
  /** ISO 8601: a day, month or year, two of them with a slash, a duration, or a day with a clock time. */
  readonly value: string | null;
  readonly grain: TimeGrain;
}

/** What may stand before an expression; some are none without it ("1994", "a year"). */
const CONTEXTS: readonly (readonly string[])[] = [[], ['in', 'the'], ['for'], ['%'], ['between']];

/**
 * The value of a time expression that findTimes found. `reference` is the publication date as YYYY-MM-DD; without it
 * only complete dates, lengths and repetitions have a value. `tense` is that of the governing verb.
 */
export function resolveTime(text: string, reference: string | null, tense: Tense | null): ResolvedTime {
  const node = readTime(text);
  return node ? timeOf(node, parseDay(reference), tense) : { value: null, grain: 'relative' };
}

function readTime(text: string): TimeNode | null {
  const words = tokenize(text).map((token) => timeWord(token.text));
  const ahead = lookAhead(words, 0);
  if (ahead) return ahead.node;
  let best: Match | null = null;
  for (const before of CONTEXTS) {
    const match = matchTime([...before, ...words], before.length);
    if (match && match.end === before.length + words.length) return match.node;
    best ??= match;
  }
  // "the 1960s" was found without its article.
  return best?.node ?? (words[0] === 'the' ? (matchTime(['in', ...words], 2)?.node ?? null) : null);
}

function timeOf(node: TimeNode, reference: number | null, tense: Tense | null): ResolvedTime {
  const grain = grainOf(node);
  if (node.kind === 'duration') return { value: formatDuration(node.unit, node.count), grain };
  if (node.kind === 'set') return { value: formatDuration(node.unit, node.count), grain };
  if (node.kind === 'stretch' && (node.unit === 'hour' || node.unit === 'minute')) {
    return { value: formatDuration(node.unit, node.count), grain: 'duration' };
  }
  if (node.kind === 'clock') {
    const day = node.of ? intervalOf(node.of, reference, tense) : null;
    const first = node.of ? (day?.first ?? null) : reference;
    return { value: first === null ? node.time : `${formatDay(first)}${node.time}`, grain };
  }
  const interval = intervalOf(node, reference, tense);
  if (!interval || !isWritable(interval)) return { value: null, grain };
  return { value: formatInterval(interval), grain: node.kind === 'offset' ? offsetGrain(node.unit) : grain };
}

type OffsetUnit = Extract<TimeNode, { kind: 'offset' }>['unit'];

/** "Two weeks ago" is a week, "three decades ago" a year. */
function offsetGrain(unit: OffsetUnit): TimeGrain {
  if (unit === 'week' || unit === 'month') return unit;
  if (unit === 'quarter') return 'month';
  return unit === 'year' || unit === 'decade' || unit === 'century' ? 'year' : 'day';
}
