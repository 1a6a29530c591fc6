/** Who an actor may be in the world: entries of the authority file and links that people made before, the likeliest first. Pure. */
import type { Actor } from '../model/types';
import { AUTHORITY, type AuthorityEntry, linkOfEntry } from './authority';

/** A link that a person gave before. */
export interface KnownLink {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly link: string;
}

export interface LinkCandidate {
  readonly link: string;
  readonly name: string;
  readonly about: string;
  readonly from: 'authority' | 'before';
  /** 0 to 1. */
  readonly score: number;
}

/** What of an actor is compared; `around` are words of its sentences and of who stands in them. */
export interface Sought extends Pick<Actor, 'name' | 'type' | 'aliases' | 'role'> {
  readonly around: string;
}

const MAX_CANDIDATES = 12;
/** Below it nothing but a common word is shared. */
const LEAST = 0.3;
const AROUND_SHARE = 0.15;
const TYPE_SHARE = 0.05;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

/** How well one name fits another, 0 to 1: the same, all words of the shorter in the longer, or its initials. */
function nameScore(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [few, many] = [short.split(' '), new Set(long.split(' '))];
  if (few.every((word) => many.has(word))) return 0.5 + (0.3 * few.length) / many.size;
  const initials = long
    .split(' ')
    .map((word) => word[0])
    .join('');
  return short.length > 1 && short === initials ? 0.5 : 0;
}

export function linkCandidates(
  sought: Sought,
  authority: readonly AuthorityEntry[],
  before: readonly KnownLink[],
): readonly LinkCandidate[] {
  const names = [...new Set([sought.name, ...sought.aliases].map(fold))].filter(Boolean);
  const context = new Set([...wordsOf(sought.around), ...wordsOf(sought.role ?? '')].filter((word) => word.length > 3));
  const byLink = new Map<string, LinkCandidate>();
  const offer = (entry: AuthorityEntry, from: LinkCandidate['from']): void => {
    const [own, ...others] = [entry.name, ...entry.aliases].map(fold);
    const best = Math.max(
      nameScore(names[0] ?? '', own ?? ''),
      ...names.flatMap((name) => [own ?? '', ...others].map((other) => 0.95 * nameScore(name, other))),
    );
    if (best < LEAST) return;
    const about = wordsOf(entry.about).filter((word) => word.length > 3);
    const shared = about.length === 0 ? 0 : about.filter((word) => context.has(word)).length / about.length;
    const fits = entry.type === '' ? 0.5 : entry.type === sought.type ? 1 : 0;
    const score = best * (1 - AROUND_SHARE - TYPE_SHARE) + AROUND_SHARE * shared + TYPE_SHARE * fits;
    const link = linkOfEntry(entry.id);
    const known = byLink.get(link);
    if (!known || score > known.score)
      byLink.set(link, { link, name: entry.name, about: entry.about, from: known?.from ?? from, score });
  };
  for (const { link, name, type, aliases } of before)
    offer({ id: link.replace(AUTHORITY, ''), name, type, aliases, about: '' }, 'before');
  for (const entry of authority) offer(entry, 'authority');
  return [...byLink.values()]
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, MAX_CANDIDATES);
}
