import type { ActorKey, Correction } from './correction';
import type { Draft } from './draftIndex';
import type { RegisteredActor } from './overlay';
import type { Actor, Mention, Span } from './types';

export interface OverlaidActors {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly links: ReadonlyMap<string, string>;
  /** The mention of exactly these units. */
  at(span: Span): Mention | undefined;
  /** The actor's id after merges; the id itself where nothing changed; null where the actor is gone. */
  now(id: string | null): string | null;
}

interface Person {
  readonly id: string;
  type: string;
  name: string;
  role: string | null;
  names: Set<string>;
  link?: string;
  into?: Person;
}

/** The actors after every decision about who is who: same, split, merge, rename, role, link and the folder's register. */
export function applyActorCorrections(
  text: string,
  drafts: readonly Draft[],
  machine: readonly Actor[],
  corrections: readonly Correction[],
  register: readonly RegisteredActor[],
): OverlaidActors {
  const people = new People(machine);
  for (const known of register) people.register(known);
  const owner = new Map<string, Person>();
  for (const draft of drafts) {
    const person = draft.key ? people.of(draft.key) : people.byId(draft.actor);
    if (person) owner.set(draft.id, person);
  }
  for (const one of corrections) {
    if (one.op === 'merge') people.merge(one.actor, one.into);
    else if (one.op === 'rename') people.rename(one.actor, one.name);
    else if (one.op === 'role') people.of(one.actor).role = one.role;
    else if (one.op === 'link') people.of(one.actor).link = one.to ?? undefined;
  }
  return rebuild(text, drafts, people, owner, machine);
}

class People {
  readonly #all: Person[] = [];
  readonly #byId = new Map<string, Person>();
  readonly #byName = new Map<string, Person>();

  constructor(machine: readonly Actor[]) {
    for (const { id, type, name, aliases, role } of machine)
      this.#add({ id, type, name, role, names: new Set([name, ...aliases]) });
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
    return known ?? this.#add({ id: `a:${type}:${name}`, type, name, role: null, names: new Set([name]) });
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
    for (const name of a.names) b.names.add(name);
    b.role ??= a.role;
    b.link ??= a.link;
  }

  rename(key: ActorKey, name: string): void {
    const person = this.of(key);
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

function rebuild(
  text: string,
  drafts: readonly Draft[],
  people: People,
  owner: ReadonlyMap<string, Person>,
  machine: readonly Actor[],
): OverlaidActors {
  const before = new Map(machine.map((actor) => [actor.id, actor]));
  const held = new Map<Person, Draft[]>();
  const mentions = drafts.map(({ key: _, ...mention }, i): Mention => {
    const draft = drafts[i];
    const person = final(owner.get(mention.id));
    if (!person || !draft) return mention;
    const list = held.get(person);
    if (list) list.push(draft);
    else held.set(person, [draft]);
    return { ...mention, actor: person.id };
  });
  const total = [...held.values()].reduce((sum, list) => sum + list.length, 0) || 1;
  const links = new Map<string, string>();
  const actors = [...held].map(([person, list]): Actor => {
    if (person.link) links.set(person.id, person.link);
    const names = new Set(list.filter((d) => d.kind === 'named').map((d) => text.slice(d.start, d.end)));
    const kept = [...person.names].filter((name) => names.has(name) || before.get(person.id)?.aliases.includes(name));
    const aliases = [...new Set([...kept, ...names])].filter((name) => name !== person.name);
    aliases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const { id, type, name, role } = person;
    const same = before.get(id)?.mentions.length === list.length;
    const prominence = same ? (before.get(id)?.prominence ?? 0) : list.length / total;
    return { id, type, name, role, aliases, mentions: list.map((d) => d.id), prominence };
  });
  const alive = new Set(actors.map((actor) => actor.id));
  const now = (id: string | null): string | null => {
    const person = people.byId(id);
    return person && alive.has(person.id) ? person.id : null;
  };
  const bySpan = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const at = (span: Span): Mention | undefined => bySpan.get(`${span.start}-${span.end}`);
  return { mentions, actors: normalized(actors), links, at, now };
}

/** Prominence adds up to 1 again. */
function normalized(actors: readonly Actor[]): Actor[] {
  const sum = actors.reduce((total, actor) => total + actor.prominence, 0) || 1;
  return actors.map((actor) => ({ ...actor, prominence: actor.prominence / sum }));
}
