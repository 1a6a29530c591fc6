/** Whom a folder's register names. */
import { EMPTY_REGISTER, type Register, type RegisteredActor } from '../../corrections/overlay';
import { fold, type NameKey, nameKey } from './names';

export interface KnownNames {
  readonly isEmpty: boolean;
  actorOf(name: string, type: string, key: NameKey): RegisteredActor | undefined;
  ignores(name: string): boolean;
}

const NOBODY: KnownNames = { isEmpty: true, actorOf: () => undefined, ignores: () => false };
const kept = new WeakMap<Register, KnownNames>();

/** Worked out once for a register. */
export function knownIn(register: Register = EMPTY_REGISTER): KnownNames {
  const known = kept.get(register);
  if (known) return known;
  if (register.actors.length === 0 && register.ignored.length === 0) return NOBODY;
  const byKey = new Map<string, RegisteredActor>();
  const bySpelling = new Map<string, RegisteredActor>();
  for (const actor of register.actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const known = nameKey(name, actor.type);
      // One name of a person is taken as it is spelled: the register names that actor so.
      if (!known.single && !byKey.has(wholeKey(known))) byKey.set(wholeKey(known), actor);
      if (!bySpelling.has(spelling(actor.type, name))) bySpelling.set(spelling(actor.type, name), actor);
    }
  const ignored = new Set(register.ignored);
  const names: KnownNames = {
    isEmpty: false,
    actorOf: (name, type, key) => bySpelling.get(spelling(type, name)) ?? byKey.get(wholeKey(key)),
    ignores: (name) => ignored.has(name),
  };
  kept.set(register, names);
  return names;
}

/** "George W. Bush" is not whom "George H. W. Bush" means. */
const wholeKey = ({ key, middle, suffix }: NameKey): string => `${key}|${middle}|${suffix}`;
const spelling = (type: string, name: string): string => `${type}\n${fold(name)}`;
