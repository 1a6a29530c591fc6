/** What a decision about a folder's actor says in the folder's register. Pure. */

import type { FolderActor } from '../../corpus/types';
import type { ActorKey, Bare } from '../../corrections/correction';

const keyOf = ({ type, name }: FolderActor): ActorKey => ({ type, name });

/** In the register under all its names, so that further decisions find it there. */
export const know = (actor: FolderActor): readonly Bare[] => [
  { op: 'know', actor: keyOf(actor), aliases: actor.aliases.filter((alias) => /\p{Lu}/u.test(alias)) },
];

const known = (actor: FolderActor): readonly Bare[] => (actor.known ? [] : know(actor));
const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

export function rename(actor: FolderActor, name: string): readonly Bare[] {
  const said = clean(name);
  return said === '' || said === actor.name ? [] : [...known(actor), { op: 'rename', actor: keyOf(actor), name: said }];
}

export function setRole(actor: FolderActor, role: string): readonly Bare[] {
  const said = clean(role);
  if (said === (actor.role ?? '')) return [];
  return [...known(actor), { op: 'role', actor: keyOf(actor), role: said === '' ? null : said }];
}

export const setLink = (actor: FolderActor, to: string | null): readonly Bare[] =>
  to === actor.link ? [] : [...known(actor), { op: 'link', actor: keyOf(actor), to }];

/** One is the other: its names go over to it. */
export const merge = (actor: FolderActor, into: FolderActor): readonly Bare[] =>
  actor.id === into.id
    ? []
    : [...known(actor), ...known(into), { op: 'merge', actor: keyOf(actor), into: keyOf(into) }];
