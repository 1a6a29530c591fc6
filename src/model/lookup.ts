/** What stands where in a snapshot. Built once for a snapshot, read synchronously by every provider. */
import { wordsAt } from './prose';
import type { Actor, Analysis, Event, Mention, Snapshot, Span, Time } from './types';

/** An article's text and what is known of it: a snapshot, or the same without an editor. */
export type Known = Pick<Snapshot, 'text' | 'analysis'>;

const indexes = new WeakMap<Known, SnapshotIndex>();

export const indexOf = (snapshot: Known): SnapshotIndex => {
  const known = indexes.get(snapshot);
  if (known) return known;
  const built = new SnapshotIndex(snapshot);
  indexes.set(snapshot, built);
  return built;
};

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Index of the first item that starts after `offset`. */
export function firstAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many earlier starts are looked at for a span that covers the offset; mentions nest two or three deep. */
const NESTING = 8;

/** The shortest item that covers the offset; one that ends just there counts where no other does. */
function covering<T>(items: readonly T[], spanOf: (item: T) => Span, starts: readonly Span[], offset: number) {
  let best: T | undefined;
  let touching: T | undefined;
  const last = firstAfter(starts, offset) - 1;
  for (let index = last; index >= 0 && index > last - NESTING; index--) {
    const item = items[index];
    if (item === undefined) continue;
    const span = spanOf(item);
    if (offset < span.end) {
      if (!best || span.end - span.start < spanOf(best).end - spanOf(best).start) best = item;
    } else if (offset === span.end) touching ??= item;
  }
  return best ?? touching;
}

/** Built piece by piece when asked: painting a long article needs its order only, not who is who. */
export class SnapshotIndex {
  readonly mentions: readonly Mention[];
  /** In text order, by trigger. */
  readonly events: readonly Event[];
  readonly #triggers: readonly Span[];
  readonly #snapshot: Known;
  readonly #analysis: Analysis;
  #named: readonly Mention[] | undefined;
  #described: readonly Mention[] | undefined;
  #bareTimes: readonly Time[] | undefined;
  #actors: ReadonlyMap<string, Actor> | undefined;
  #mentionsById: ReadonlyMap<string, Mention> | undefined;
  #mentionsOf: ReadonlyMap<string, readonly Mention[]> | undefined;
  #namesOf: ReadonlyMap<string, readonly Mention[]> | undefined;
  #longest: number | undefined;
  #eventsById: ReadonlyMap<string, Event> | undefined;
  #eventsOf: ReadonlyMap<string, readonly Event[]> | undefined;

  constructor(snapshot: Known) {
    const { analysis } = snapshot;
    this.#snapshot = snapshot;
    this.#analysis = analysis;
    this.mentions = inOrder(analysis.mentions, byStart);
    this.events = inOrder(analysis.events, (a, b) => byStart(a.trigger, b.trigger));
    this.#triggers = this.events.map((event) => event.trigger);
  }

  /** Mentions by name, adjective, date or sum, in text order: what is marked always. */
  get named(): readonly Mention[] {
    this.#named ??= this.mentions.filter((mention) => !isDescription(mention));
    return this.#named;
  }

  /** Descriptions and pronouns ("the minister", "she"), in text order. */
  get described(): readonly Mention[] {
    this.#described ??= this.mentions.filter(isDescription);
    return this.#described;
  }

  /** Times that are no mention as well, in text order. */
  get bareTimes(): readonly Time[] {
    this.#bareTimes ??= timesBeside(inOrder(this.#analysis.times, byStart), this.mentions);
    return this.#bareTimes;
  }

  actor(id: string | null): Actor | undefined {
    this.#actors ??= new Map(this.#analysis.actors.map((actor) => [actor.id, actor]));
    return id === null ? undefined : this.#actors.get(id);
  }

  mention(id: string): Mention | undefined {
    this.#mentionsById ??= new Map(this.mentions.map((mention) => [mention.id, mention]));
    return this.#mentionsById.get(id);
  }

  event(id: string): Event | undefined {
    this.#eventsById ??= new Map(this.events.map((event) => [event.id, event]));
    return this.#eventsById.get(id);
  }

  /** Those that begin inside of a span, in text order. */
  mentionsIn({ start, end }: Span): readonly Mention[] {
    return this.mentions.slice(firstAfter(this.mentions, start - 1), firstAfter(this.mentions, end - 1));
  }

  mentionAt(offset: number): Mention | undefined {
    return covering(this.mentions, (mention) => mention, this.mentions, offset);
  }

  /** The longest of those that cover the offset, or end there where none does: "French President Macron", not "French". */
  outermostAt(offset: number): Mention | undefined {
    let outer = this.mentionAt(offset);
    const last = firstAfter(this.mentions, offset) - 1;
    for (let at = last; at >= 0 && at > last - NESTING; at--) {
      const one = this.mentions[at];
      if (one && outer && one.start <= outer.start && one.end >= outer.end) outer = one;
    }
    return outer;
  }

  timeAt(offset: number): Time | undefined {
    return covering(this.bareTimes, (time) => time, this.bareTimes, offset);
  }

  /** The event whose trigger stands at the offset. */
  eventAt(offset: number): Event | undefined {
    return covering(this.events, (event) => event.trigger, this.#triggers, offset);
  }

  /** In text order. */
  mentionsOf(actor: string): readonly Mention[] {
    this.#mentionsOf ??= groupBy(this.mentions, (mention) => (mention.actor ? [mention.actor] : []));
    return this.#mentionsOf.get(actor) ?? [];
  }

  /** Those of the actor that are its names, in text order. */
  namesOf(actor: string): readonly Mention[] {
    this.#namesOf ??= groupBy(this.mentions, ({ kind, actor: own }) => (kind === 'named' && own ? [own] : []));
    return this.#namesOf.get(actor) ?? [];
  }

  /** Those of the actor that share a unit with the span, in text order. */
  mentionsOver(actor: string, { start, end }: Span): readonly Mention[] {
    this.#longest ??= this.mentions.reduce((longest, one) => Math.max(longest, one.end - one.start), 0);
    const own = this.mentionsOf(actor);
    return own
      .slice(firstAfter(own, start - this.#longest), firstAfter(own, end - 1))
      .filter((mention) => mention.end > start);
  }

  /** Events in which the actor is source or recipient, in text order. */
  eventsOf(actor: string): readonly Event[] {
    this.#eventsOf ??= groupBy(
      this.events,
      (event) => new Set([...event.source, ...event.recipient].flatMap((participant) => participant.actor ?? [])),
    );
    return this.#eventsOf.get(actor) ?? [];
  }

  /** The mentions that point at the same thing: all of the actor, or only itself for dates and money. */
  alike(mention: Mention): readonly Mention[] {
    return mention.actor === null ? [mention] : this.mentionsOf(mention.actor);
  }

  get headline(): Event | undefined {
    return this.events.reduce<Event | undefined>(
      (best, event) => (!best || event.rank < best.rank ? event : best),
      undefined,
    );
  }

  /** Where the actor is introduced: the first mention by its full name, else by any name, else at all. */
  introduction(actor: Actor): Mention | undefined {
    const mentions = this.mentionsOf(actor.id);
    return (
      mentions.find((mention) => wordsAt(this.#snapshot, mention) === actor.name) ??
      mentions.find((mention) => mention.kind === 'named') ??
      mentions[0]
    );
  }
}

/** "last month" is a date however it is worded. */
const isDescription = ({ kind, type }: Mention): boolean =>
  (kind === 'nominal' || kind === 'pronoun') && type !== 'date' && type !== 'money';

function timesBeside(times: readonly Time[], mentions: readonly Mention[]): readonly Time[] {
  const dates = mentions.filter((mention) => mention.type === 'date');
  if (dates.length === 0) return times;
  return times.filter((time) => {
    const before = dates[firstAfter(dates, time.end - 1) - 1];
    return !before || before.end <= time.start;
  });
}

/** The same list where it stands in order, as analyses promise; seeing that is cheaper than sorting. */
function inOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const sorted = items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || compare(before, item) <= 0;
  });
  return sorted ? items : [...items].sort(compare);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
