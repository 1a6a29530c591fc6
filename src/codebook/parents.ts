/** What a type specialises: `is` names another type of the codebook or a built-in one. */
import { isMap } from 'yaml';
import { type Entry, isEmpty, type Notes } from './nodes';

export interface Parents {
  /** Own types, the nearest first. */
  readonly names: readonly string[];
  /** The built-in type at the end; null where there is none. */
  readonly base: string | null;
}

/** By the type's name. A circle is told at each type in it, and these specialise nothing. */
export function parentsOf(
  entries: readonly Entry[],
  keys: readonly string[],
  builtIn: ReadonlySet<string>,
  notes: Notes,
): ReadonlyMap<string, Parents> {
  const said = new Map<string, string>();
  const own = new Set(entries.map(({ key }) => key.text));
  const places = new Map<string, Entry['key']>();
  for (const { key, value } of keys.includes('is') ? entries : []) {
    const node = isMap(value) ? value.get('is', true) : undefined;
    if (isEmpty(node)) continue;
    const word = notes.word(node, key);
    if (!word) continue;
    if (own.has(word.text) || builtIn.has(word.text)) {
      said.set(key.text, word.text);
      places.set(key.text, word);
    } else notes.note(word, 'unknown-type', word.text);
  }
  for (const name of inCircles(said)) {
    const place = places.get(name);
    if (place) notes.note(place, 'circle', name);
    said.delete(name);
  }
  return new Map(entries.map(({ key }) => [key.text, above(key.text, said, builtIn)]));
}

/** Names from which the way up comes back to them. Each is walked once. */
function inCircles(said: ReadonlyMap<string, string>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  for (const start of said.keys()) {
    const way: string[] = [];
    const on = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !on.has(at)) {
      way.push(at);
      on.add(at);
      at = said.get(at);
    }
    if (at !== undefined && on.has(at)) circles.push(...way.slice(way.indexOf(at)));
    for (const name of way) done.add(name);
  }
  return circles;
}

/** Own types above one another, at most. */
const DEEPEST = 20;

function above(name: string, said: ReadonlyMap<string, string>, builtIn: ReadonlySet<string>): Parents {
  const names: string[] = [];
  for (let at = said.get(name); at !== undefined && names.length < DEEPEST; at = said.get(at)) {
    if (builtIn.has(at)) return { names, base: at };
    names.push(at);
  }
  return { names, base: null };
}
