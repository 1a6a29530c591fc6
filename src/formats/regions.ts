/** Mentions and triggers as entities, parties as relations between them, for tools that know no events. */
import type { Event, Mention, Span } from '../model/types';
import type { Written } from './format';
import { schemeLabel } from './labels';
import { plainOf } from './plain';

/** Of events with one trigger and act the first. */
export function distinctEvents(article: Written): Event[] {
  const seen = new Set<string>();
  return plainOf(article).analysis.events.filter(({ trigger, act }) => {
    const key = `${trigger.start} ${trigger.end} ${act}`;
    return !seen.has(key) && seen.add(key);
  });
}

export interface Entity extends Span {
  readonly label: string;
}

/** Relations are by index into the entities. @param nested whether a trigger may share words with what stands there. */
export function entitiesAndRelations(article: Written, mentions: readonly Mention[], nested: boolean) {
  const { text, analysis } = plainOf(article);
  const entities: Entity[] = mentions.map((one) => ({
    start: one.start,
    end: one.end,
    label: schemeLabel(one.type),
  }));
  const byPlace = new Map(entities.map((one, i) => [`${one.start} ${one.end}`, i]));
  const taken = new Uint8Array(text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  const events = distinctEvents(article).filter(({ trigger: { start, end } }) => {
    const free = nested || !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
  const relations: { from: number; to: number; type: string }[] = [];
  let sides = 0;
  for (const event of events) {
    const from = entities.push({ start: event.trigger.start, end: event.trigger.end, label: event.act }) - 1;
    const parties = { source: event.source, recipient: event.recipient, place: event.place };
    for (const [type, list] of Object.entries(parties))
      for (const party of list) {
        const to = byPlace.get(`${party.start} ${party.end}`);
        if (to === undefined) sides++;
        else relations.push({ from, to, type });
      }
  }
  return { entities, relations, sides, events: analysis.events.length - events.length };
}
