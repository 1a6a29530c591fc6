import { type ActorKey, type Correction, standing } from './correction';
import type { Register, RegisteredActor } from './overlay';

/** The folder's known actors, beside its articles: the same lines, merging and undo as a sidecar. */
export const REGISTER_PATH = '.dateline/actors.jsonl';
/** Beside it: which reports of several articles tell one event. */
export const EVENTS_PATH = '.dateline/events.jsonl';

const keyOf = (actor: ActorKey): string => `${actor.type}\n${actor.name}`;

/** What the operations of a register add up to; later ones win. Actors stand in the order of their names. */
export function registerOf(corrections: readonly Correction[]): Register {
  const actors = new Map<string, RegisteredActor>();
  const ignored = new Set<string>();
  const change = (key: ActorKey, to: Partial<RegisteredActor>): void => {
    const known = actors.get(keyOf(key));
    if (known) actors.set(keyOf(key), { ...known, ...to });
  };
  for (const one of standing(corrections)) {
    if (one.op === 'know') {
      const known = actors.get(keyOf(one.actor));
      const aliases = [...new Set([...(known?.aliases ?? []), ...one.aliases])].filter(
        (name) => name !== one.actor.name,
      );
      actors.set(keyOf(one.actor), { ...known, type: one.actor.type, name: one.actor.name, aliases });
      for (const name of [one.actor.name, ...aliases]) ignored.delete(name);
    } else if (one.op === 'forget') actors.delete(keyOf(one.actor));
    else if (one.op === 'ignore') ignored.add(one.words);
    else if (one.op === 'role') change(one.actor, { role: one.role });
    else if (one.op === 'link') change(one.actor, { link: one.to });
    else if (one.op === 'rename') rename(actors, one.actor, one.name);
    else if (one.op === 'merge') merge(actors, one.actor, one.into);
  }
  return { actors: [...actors.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), ignored: [...ignored].sort() };
}

function rename(actors: Map<string, RegisteredActor>, key: ActorKey, name: string): void {
  const known = actors.get(keyOf(key));
  if (!known) return;
  actors.delete(keyOf(key));
  const aliases = [...new Set([...known.aliases, known.name])].filter((alias) => alias !== name);
  actors.set(keyOf({ ...key, name }), { ...known, name, aliases });
}

function merge(actors: Map<string, RegisteredActor>, from: ActorKey, into: ActorKey): void {
  const gone = actors.get(keyOf(from));
  const kept = actors.get(keyOf(into));
  if (!gone || !kept || gone === kept) return;
  actors.delete(keyOf(from));
  const aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((alias) => alias !== kept.name);
  actors.set(keyOf(into), { ...gone, ...kept, aliases });
}
