import { type SourceMap, toSource } from '../model/reading';
import type { Analysis, Event, Participant, Span } from '../model/types';

/** Moves every offset of an analysis from the prose to the source. */
export function analysisToSource(analysis: Analysis, map: SourceMap): Analysis {
  const move = <T extends Span>(item: T): T => ({ ...item, ...toSource(map, item) });
  const all = (list: readonly Participant[]): Participant[] => list.map(move);
  const event = (one: Event): Event => ({
    ...one,
    trigger: move(one.trigger),
    sentence: move(one.sentence),
    source: all(one.source),
    recipient: all(one.recipient),
    place: all(one.place),
    time: one.time && move(one.time),
    speaker: one.speaker && move(one.speaker),
  });
  return {
    ...analysis,
    mentions: analysis.mentions.map(move),
    events: analysis.events.map(event),
    times: analysis.times.map(move),
  };
}
