import type { Anchor, Correction, EventFields } from './correction';
import type { Decision, Places } from './overlay';
import type { OverlaidActors } from './overlayActors';
import { QUAD_OF } from './plover';
import type { Act, Event, EventTime, Participant, Span } from './types';

export interface OverlaidEvents {
  readonly events: readonly Event[];
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The events after every decision about them; participants follow the actors' merges. */
export function applyEventCorrections(
  text: string,
  machine: readonly Event[],
  actors: OverlaidActors,
  corrections: readonly Correction[],
  places: Places,
): OverlaidEvents {
  const decisions = new Map<string, Decision>();
  let events: Event[] = machine.map((event) => followActors(event, actors));
  for (const one of corrections) {
    const span = places.get(one.id);
    if (!span) continue;
    const shift = 'anchor' in one ? span.start - one.anchor.start : 0;
    const participants = (list: readonly Anchor[] | undefined): Participant[] | undefined =>
      list?.map((anchor) => participantAt({ start: anchor.start + shift, end: anchor.end + shift }, actors));
    if (one.op === 'event-remove') events = events.filter((event) => !isAt(event, span));
    if (one.op === 'event-confirm')
      for (const event of events)
        if (isAt(event, span) && !decisions.has(event.id)) decisions.set(event.id, 'confirmed');
    if (one.op === 'event-edit')
      events = events.map((event) => {
        if (!isAt(event, span)) return event;
        decisions.set(event.id, decisions.get(event.id) ?? 'changed');
        return edited(event, one.fields, participants);
      });
    if (one.op === 'event-add') {
      const event = added(text, span, one.fields.act, events.length + 1);
      decisions.set(event.id, 'added');
      events = [...events.filter((other) => other.id !== event.id), edited(event, one.fields, participants)];
    }
  }
  events.sort((a, b) => a.trigger.start - b.trigger.start || a.rank - b.rank);
  return { events: ranked(events), decisions };
}

const isAt = (event: Event, span: Span): boolean =>
  event.trigger.start === span.start && event.trigger.end === span.end;

function followActors(event: Event, actors: OverlaidActors): Event {
  const follow = (one: Participant): Participant => {
    const here = participantAt(one, actors);
    return { ...one, actor: here.actor ?? actors.now(one.actor) };
  };
  return {
    ...event,
    source: event.source.map(follow),
    recipient: event.recipient.map(follow),
    place: event.place.map(follow),
    speaker: event.speaker && follow(event.speaker),
  };
}

/** The actor of the mention that covers exactly these words. */
function participantAt(span: Span, actors: OverlaidActors): Participant {
  const mention = actors.at(span);
  return { start: span.start, end: span.end, actor: mention?.actor ?? null };
}

function edited(
  event: Event,
  fields: EventFields,
  participants: (list: readonly Anchor[] | undefined) => Participant[] | undefined,
): Event {
  const act = fields.act ?? event.act;
  const time: EventTime | null =
    fields.time === undefined
      ? event.time
      : fields.time === null
        ? null
        : {
            ...(event.time ?? event.trigger),
            start: event.time?.start ?? event.trigger.start,
            end: event.time?.end ?? event.trigger.end,
            value: fields.time,
          };
  return {
    ...event,
    act,
    code: fields.act ? fields.act : event.code,
    quad: fields.act ? QUAD_OF[act] : event.quad,
    subtype: fields.subtype === undefined ? (fields.act ? null : event.subtype) : fields.subtype,
    source: participants(fields.source) ?? event.source,
    recipient: participants(fields.recipient) ?? event.recipient,
    place: participants(fields.place) ?? event.place,
    time,
    modality: fields.modality ?? event.modality,
    polarity: fields.polarity ?? event.polarity,
    confidence: 1,
    why: 'set by hand',
  };
}

function added(text: string, span: Span, act: Act, rank: number): Event {
  const id = `he${span.start}-${span.end}`;
  return {
    id,
    act,
    code: act,
    subtype: null,
    mode: null,
    contexts: [],
    quad: QUAD_OF[act],
    intensity: 0,
    trigger: span,
    sentence: sentenceAround(text, span),
    source: [],
    recipient: [],
    reciprocal: false,
    time: null,
    place: [],
    modality: 'asserted',
    polarity: 'positive',
    speaker: null,
    quoted: false,
    core: true,
    rank,
    chain: id,
    confidence: 1,
    why: 'marked by hand',
  };
}

/** The line around the span, cut at full stops: enough to show as evidence. */
function sentenceAround(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  const before = text.lastIndexOf('. ', span.start - 1);
  const after = text.indexOf('. ', span.end);
  return { start: before >= lineStart ? before + 2 : lineStart, end: after >= 0 && after < stop ? after + 1 : stop };
}

/** Ranks stay unique and without gaps. */
function ranked(events: readonly Event[]): Event[] {
  const order = [...events].sort((a, b) => a.rank - b.rank || a.trigger.start - b.trigger.start);
  const rank = new Map(order.map((event, i) => [event.id, i + 1]));
  return events.map((event) => ({ ...event, rank: rank.get(event.id) ?? event.rank }));
}
