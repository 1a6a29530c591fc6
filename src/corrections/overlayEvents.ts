import { bearingOf } from '../model/plover';
import type { ReadText } from '../model/prose';
import { contains, countWhile, placeKey } from '../model/spans';
import type { Act, Analysis, Attribute, Event, EventTime, Participant, Span } from '../model/types';
import type { Anchor, Correction, EventFields } from './correction';
import type { Decision, Places } from './overlay';
import type { OverlaidActors } from './overlayActors';

export interface OverlaidEvents {
  readonly events: readonly Event[];
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The events after every decision about them; participants follow the actors' merges. */
export function applyEventCorrections(
  read: ReadText & { readonly analysis: Pick<Analysis, 'events'> },
  actors: OverlaidActors,
  corrections: readonly Correction[],
  places: Places,
): OverlaidEvents {
  const decisions = new Map<string, Decision>();
  const table = new EventTable(read.analysis.events.map((event) => followActors(event, actors)));
  for (const one of corrections) {
    const span = one.op.startsWith('event-') ? places.get(one.id) : undefined;
    if (!span || !('anchor' in one)) continue;
    const shift = span.start - one.anchor.start;
    const participants = (list: readonly Anchor[] | undefined): Participant[] | undefined =>
      list?.map((anchor) => participantAt({ start: anchor.start + shift, end: anchor.end + shift }, actors));
    const here = table.at(span);
    if (one.op === 'event-remove')
      for (const event of here) {
        table.delete(event);
        decisions.delete(event.id);
      }
    if (one.op === 'event-confirm')
      for (const event of here) {
        if (!decisions.has(event.id)) decisions.set(event.id, 'confirmed');
        if (event.asked === false) table.set(stated(event));
      }
    if (one.op === 'event-edit')
      for (const event of here) {
        decisions.set(event.id, decisions.get(event.id) === 'added' ? 'added' : 'changed');
        table.set(edited(event, one.fields, participants));
      }
    if (one.op === 'event-add') {
      const event = added(read, span, one.fields.act, table.size + 1);
      decisions.set(event.id, 'added');
      table.set(edited(event, one.fields, participants));
    }
  }
  const events = table.all.sort((a, b) => a.trigger.start - b.trigger.start || a.rank - b.rank);
  return { events: ranked(events), decisions };
}

/** Events by id and by the place of their trigger, so that a decision does not go through all of them. */
class EventTable {
  readonly #byId: Map<string, Event>;
  #byTrigger: Map<string, Set<string>> | undefined;

  constructor(events: readonly Event[]) {
    this.#byId = new Map(events.map((event) => [event.id, event]));
  }

  get all(): Event[] {
    return [...this.#byId.values()];
  }

  get size(): number {
    return this.#byId.size;
  }

  at(trigger: Span): Event[] {
    const ids = this.#index().get(placeKey(trigger)) ?? [];
    return [...ids].flatMap((id) => this.#byId.get(id) ?? []);
  }

  set(event: Event): void {
    this.#byId.set(event.id, event);
    add(this.#index(), placeKey(event.trigger), event.id);
  }

  delete(event: Event): void {
    this.#byId.delete(event.id);
    this.#index().get(placeKey(event.trigger))?.delete(event.id);
  }

  #index(): Map<string, Set<string>> {
    if (this.#byTrigger) return this.#byTrigger;
    const index = new Map<string, Set<string>>();
    for (const event of this.#byId.values()) add(index, placeKey(event.trigger), event.id);
    this.#byTrigger = index;
    return index;
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

/** The same event where none of its actors changed. */
function followActors(event: Event, actors: OverlaidActors): Event {
  const follow = (one: Participant): Participant => {
    const actor = actors.changedAt(one)?.actor ?? actors.now(one.actor);
    return actor === one.actor ? one : { ...one, actor };
  };
  const all = (list: readonly Participant[]): readonly Participant[] => {
    const followed = list.map(follow);
    return followed.every((one, i) => one === list[i]) ? list : followed;
  };
  const [source, recipient, place] = [all(event.source), all(event.recipient), all(event.place)];
  const speaker = event.speaker && follow(event.speaker);
  const same =
    source === event.source && recipient === event.recipient && place === event.place && speaker === event.speaker;
  return same ? event : { ...event, source, recipient, place, speaker };
}

/** What a person looked at is there, whatever decisions about others say. */
function stated({ asked, ...event }: Event): Event {
  return asked ? { ...event, asked } : event;
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
  // Another act brings its own class and score; how the old one was done says nothing about it.
  const told = fields.act ? { act, code: act, subtype: null } : {};
  const about = act === event.act ? {} : { ...bearingOf(act), mode: null, contexts: [] };
  // What a person looked at is as sure as it can be.
  const { sure: _, attributes: before, subject, lead, ...rest } = stated(event);
  // Another side or mood than the clause tells is said in its own words.
  const clause = fields.source || fields.recipient || fields.polarity || fields.modality ? {} : { subject, lead };
  const { subtype } = { ...event, ...told, ...(fields.subtype === undefined ? {} : { subtype: fields.subtype }) };
  // What a type asks says nothing about another.
  const attributes = attributesAfter(subtype === event.subtype ? before : undefined, fields.attributes);
  return {
    ...rest,
    ...clause,
    ...told,
    ...about,
    subtype,
    ...(attributes ? { attributes } : {}),
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

/** undefined where there are none. */
function attributesAfter(
  before: readonly Attribute[] | undefined,
  said: EventFields['attributes'],
): readonly Attribute[] | undefined {
  if (!said) return before;
  const kept = (before ?? []).filter(({ name }) => !Object.hasOwn(said, name));
  const own = Object.entries(said).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  const all = [...kept, ...own];
  return all.length > 0 ? all : undefined;
}

function added(read: ReadText, span: Span, act: Act, rank: number): Event {
  const id = `he${span.start}-${span.end}`;
  return {
    id,
    act,
    code: act,
    subtype: null,
    mode: null,
    contexts: [],
    ...bearingOf(act),
    trigger: span,
    sentence: sentenceAround(read, span),
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

/** The reader's sentence; where none is known (nothing was analysed) the line. */
export function sentenceAround({ text, analysis }: ReadText, span: Span): Span {
  const { sentences } = analysis.prose;
  const sentence = sentences[countWhile(sentences, (one) => one.start <= span.start) - 1];
  if (sentence && contains(sentence, span)) return sentence;
  const stop = text.indexOf('\n', span.end);
  return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: stop < 0 ? text.length : stop };
}

/** Ranks stay unique and without gaps. */
function ranked(events: readonly Event[]): Event[] {
  const order = [...events].sort((a, b) => a.rank - b.rank || a.trigger.start - b.trigger.start);
  const rank = new Map(order.map((event, i) => [event.id, i + 1]));
  return events.map((event) => {
    const now = rank.get(event.id) ?? event.rank;
    return now === event.rank ? event : { ...event, rank: now };
  });
}
