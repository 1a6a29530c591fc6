import type { Occurrences } from '../model/occurrences';
import type { Actor, Mention, Span } from '../model/types';
import type { ActorKey, Correction } from './correction';
import type { Draft, DraftIndex } from './draftIndex';
import type { RegisteredActor } from './overlay';

export interface OverlaidActors {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly links: ReadonlyMap<string, string>;
  /** The mention of exactly these units. */
  at(span: Span): Mention | undefined;
  /** The same, only where decisions changed the mention or its actor. */
  changedAt(span: Span): Mention | undefined;
  /** The actor's id after merges; the id itself where nothing changed; null where the actor is gone. */
  now(id: string | null): string | null;
}

interface Person {
  readonly id: string;
  /** undefined for one that only decisions speak of. */
  readonly machine: Actor | undefined;
  type: string;
  name: string;
  role: string | null;
  names: Set<string>;
  link?: string;
  into?: Person;
  /** A decision changed it or its mentions; else the machine's actor stands as it is. */
  touched: boolean;
}

/** The actors after every decision about who is who: same, split, merge, rename, role, link and the folder's register. */
export function applyActorCorrections(
  occurrences: Occurrences,
  drafts: DraftIndex,
  machine: readonly Actor[],
  corrections: readonly Correction[],
  register: readonly RegisteredActor[],
): OverlaidActors {
  const people = new People(machine);
  for (const known of register) people.register(known);
  const owned = new Map<Person, Draft[]>();
  const owner = new Map<Draft, Person>();
  const judged = new Set<string>();
  for (const draft of drafts.changed) {
    const person = draft.key ? people.of(draft.key) : people.byId(draft.actor);
    if (!person) continue;
    owner.set(draft, person);
    if (isOnlyJudged(draft, drafts.machine(draft.id))) judged.add(draft.id);
    else person.touched = true;
  }
  for (const id of drafts.gone) {
    if (judged.has(id)) continue;
    const person = people.byId(drafts.machine(id)?.actor ?? null);
    if (person) person.touched = true;
  }
  for (const one of corrections) {
    if (one.op === 'merge') people.merge(one.actor, one.into);
    else if (one.op === 'rename') people.rename(one.actor, one.name);
    else if (one.op === 'role') people.change(one.actor).role = one.role;
    else if (one.op === 'link') people.change(one.actor).link = one.to ?? undefined;
  }
  for (const [draft, person] of owner) push(owned, final(person) ?? person, draft);
  return rebuild(occurrences, drafts, people, owned);
}

/** Confirmed, say: its actor has the same mentions as before. */
const isOnlyJudged = (draft: Draft, machine: Mention | undefined): boolean =>
  machine !== undefined &&
  draft.key === undefined &&
  draft.actor === machine.actor &&
  draft.start === machine.start &&
  draft.end === machine.end;

function push(lists: Map<Person, Draft[]>, person: Person, draft: Draft): void {
  const list = lists.get(person);
  if (list) list.push(draft);
  else lists.set(person, [draft]);
}

class People {
  readonly #all: Person[] = [];
  readonly #byId = new Map<string, Person>();
  readonly #byName = new Map<string, Person>();

  constructor(machine: readonly Actor[]) {
    for (const actor of machine) {
      const { id, type, name, aliases, role } = actor;
      this.#add({ id, machine: actor, type, name, role, names: new Set([name, ...aliases]), touched: false });
    }
  }

  get all(): readonly Person[] {
    return this.#all;
  }

  #add(person: Person): Person {
    this.#all.push(person);
    this.#byId.set(person.id, person);
    for (const name of person.names)
      if (!this.#byName.has(keyOf(person.type, name))) this.#byName.set(keyOf(person.type, name), person);
    return person;
  }

  byId(id: string | null): Person | undefined {
    return id === null ? undefined : final(this.#byId.get(id));
  }

  /** The actor with this name or alias, made where there is none. */
  of({ type, name }: ActorKey): Person {
    const known = final(this.#byName.get(keyOf(type, name)));
    if (known) return known;
    const names = new Set([name]);
    return this.#add({ id: `a:${type}:${name}`, machine: undefined, type, name, role: null, names, touched: true });
  }

  change(key: ActorKey): Person {
    const person = this.of(key);
    person.touched = true;
    return person;
  }

  register(known: RegisteredActor): void {
    const names = [known.name, ...known.aliases];
    const person =
      names.map((name) => final(this.#byName.get(keyOf(known.type, name)))).find(Boolean) ?? this.of(known);
    for (const name of names) {
      person.names.add(name);
      const other = final(this.#byName.get(keyOf(known.type, name)));
      if (other && other !== person) this.#join(other, person);
      this.#byName.set(keyOf(known.type, name), person);
    }
    person.touched = true;
    person.name = known.name;
    person.role ??= known.role ?? null;
    if (known.link) person.link = known.link;
  }

  merge(from: ActorKey, into: ActorKey): void {
    const a = this.of(from);
    const b = this.of(into);
    if (a !== b) this.#join(a, b);
  }

  #join(a: Person, b: Person): void {
    a.into = b;
    a.touched = true;
    b.touched = true;
    for (const name of a.names) b.names.add(name);
    b.role ??= a.role;
    b.link ??= a.link;
  }

  rename(key: ActorKey, name: string): void {
    const person = this.change(key);
    person.names.add(name);
    person.name = name;
    this.#byName.set(keyOf(person.type, name), person);
  }
}

const keyOf = (type: string, name: string): string => `${type}\n${name}`;

/** Follows merges; two actors merged into each other end at the first that is met again. */
function final(person: Person | undefined): Person | undefined {
  const seen = new Set<Person>();
  let at = person;
  while (at?.into && !seen.has(at)) {
    seen.add(at);
    at = at.into;
  }
  return at;
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

/** Only actors that a decision touched are made anew, and only their mentions looked at. */
function rebuild(
  occurrences: Occurrences,
  drafts: DraftIndex,
  people: People,
  owned: ReadonlyMap<Person, readonly Draft[]>,
): OverlaidActors {
  const changed = new Map<string, Mention>();
  for (const draft of drafts.changed) changed.set(draft.id, draft.key ? withoutKey(draft, draft.actor) : draft);
  for (const [person, list] of owned)
    for (const draft of list)
      if (draft.key || draft.actor !== person.id) changed.set(draft.id, withoutKey(draft, person.id));
  const parts = partsOf(people);
  const links = new Map<string, string>();
  const actors: Actor[] = [];
  const sorted = drafts.sorted();
  for (const person of people.all) {
    if (!person.touched && person.machine) actors.push(person.machine);
    else if (!person.into || final(person) === person) {
      const held: Held = { machine: [], own: owned.get(person) ?? [], names: new Set() };
      for (const part of parts.get(person) ?? []) take(held, part, person, drafts, changed);
      const actor = actorOf(occurrences, person, held, sorted.length);
      if (actor.mentions.length === 0) continue;
      actors.push(actor);
    } else continue;
    if (person.link) links.set(person.id, person.link);
  }
  const alive = new Set(actors.map((actor) => actor.id));
  const now = (id: string | null): string | null => {
    const person = people.byId(id);
    return person && alive.has(person.id) ? person.id : null;
  };
  const at = (span: Span): Mention | undefined => {
    const [draft] = drafts.at(span);
    return draft && (changed.get(draft.id) ?? draft);
  };
  let bySpan: Map<string, Mention> | undefined;
  const changedAt = (span: Span): Mention | undefined => {
    bySpan ??= new Map([...changed.values()].map((one) => [`${one.start}-${one.end}`, one]));
    return bySpan.get(`${span.start}-${span.end}`);
  };
  const mentions = changed.size > 0 ? sorted.map((one) => changed.get(one.id) ?? one) : sorted;
  return { mentions, actors: normalized(actors), links, at, changedAt, now };
}

const withoutKey = (draft: Draft, actor: string | null): Mention => {
  const { id, start, end, type, kind, confidence, why } = draft;
  return { id, start, end, type, kind, actor, confidence, why };
};

/** The machine's actors that are one with each touched actor now, itself among them. */
function partsOf(people: People): ReadonlyMap<Person, readonly Person[]> {
  const parts = new Map<Person, Person[]>();
  for (const person of people.all) {
    const whole = final(person) ?? person;
    if (!whole.touched || !person.machine) continue;
    const list = parts.get(whole);
    if (list) list.push(person);
    else parts.set(whole, [person]);
  }
  return parts;
}

interface Held {
  /** Mentions as the machine found them. */
  readonly machine: Mention[];
  /** Mentions that decisions changed. */
  readonly own: readonly Draft[];
  /** Names that the machine knew. */
  readonly names: Set<string>;
}

function take(held: Held, part: Person, whole: Person, drafts: DraftIndex, changed: Map<string, Mention>): void {
  const { machine } = part;
  if (!machine) return;
  for (const name of [machine.name, ...machine.aliases]) held.names.add(name);
  for (const id of machine.mentions) {
    const mention = drafts.gone.has(id) ? undefined : drafts.machine(id);
    if (!mention) continue;
    held.machine.push(mention);
    if (mention.actor !== whole.id) changed.set(id, withoutKey(mention, whole.id));
  }
}

function actorOf(occurrences: Occurrences, person: Person, held: Held, total: number): Actor {
  const { id, type, name, role, machine } = person;
  for (const draft of held.own) if (draft.kind === 'named') held.names.add(occurrences.words(draft));
  held.names.delete(name);
  const aliases = [...held.names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const list: Mention[] = [...held.machine, ...held.own];
  if (!list.every((one, i) => i === 0 || (list[i - 1]?.start ?? 0) < one.start)) list.sort(byPlace);
  const same = machine?.mentions.length === list.length;
  const prominence = same ? machine.prominence : list.length / total;
  return { id, type, name, role, aliases, mentions: list.map((d) => d.id), prominence };
}

/** Prominence adds up to 1 again. */
function normalized(actors: readonly Actor[]): Actor[] {
  const sum = actors.reduce((total, actor) => total + actor.prominence, 0) || 1;
  return actors.map((actor) => ({ ...actor, prominence: actor.prominence / sum }));
}
