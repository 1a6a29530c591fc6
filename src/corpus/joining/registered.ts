/** Whom a folder's register names. */
import { EMPTY_REGISTER, type Register, type RegisteredActor } from '../../corrections/overlay';
import { fold, nameKey } from './names';
import type { Seen } from './sightings';

export interface KnownNames {
  actorOf(seen: Seen): RegisteredActor | undefined;
  ignores(name: string): boolean;
}

const kept = new WeakMap<Register, KnownNames>();

/** Worked out once for a register. */
export function knownIn(register: Register = EMPTY_REGISTER): KnownNames {
  const known = kept.get(register);
  if (known) return known;
  const byKey = new Map<string, RegisteredActor>();
  const bySpelling = new Map<string, RegisteredActor>();
  for (const actor of register.actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const { key, single } = nameKey(name, actor.type);
      // One name of a person is taken as it is spelled: the register names that actor so.
      if (!single && !byKey.has(key)) byKey.set(key, actor);
      if (!bySpelling.has(spelling(actor.type, name))) bySpelling.set(spelling(actor.type, name), actor);
    }
  const ignored = new Set(register.ignored);
  const names: KnownNames = {
    actorOf: ({ actor, name }) => bySpelling.get(spelling(actor.type, actor.name)) ?? byKey.get(name.key),
    ignores: (name) => ignored.has(name),
  };
  kept.set(register, names);
  return names;
}

const spelling = (type: string, name: string): string => `${type}\n${fold(name)}`;
