import * as vscode from 'vscode';
import { setLink as linkTo, parseLink } from '../../corrections/actorGestures';
import { AUTHORITY, type AuthorityEntry } from '../../corrections/authority';
import { type KnownLink, linkCandidates } from '../../corrections/linkCandidates';
import { indexOf } from '../../model/lookup';
import { wordsAt } from '../../model/prose';
import type { Actor, Snapshot } from '../../model/types';
import { plainLabel } from '../../words/labels';
import type { Command, Rooms } from '../command';
import { ask, quoted } from './ask';
import { authorityOf } from './authorityFile';
import type { Choice } from './picks';
import { decide, pointedActor } from './pointed';

/** Mentions whose sentences say who the actor is. */
const MAX_SENTENCES = 8;

/** Who the actor is in the world: a Wikidata id, an address, or an id of the folder's authority file. Nothing is looked up. */
export const setLink: Command = {
  id: 'dateline.setLink',
  async run(rooms, key, id) {
    const at = pointedActor(rooms, key, id);
    if (!at?.snapshot) return;
    const { session, snapshot, actor } = at;
    const authority = await authorityOf(rooms, session);
    const now = snapshot.links?.get(actor.id);
    const link = await ask<string | null>({
      title: vscode.l10n.t('Link of {0}', quoted(actor.name)),
      placeholder: vscode.l10n.t('Choose, or type a Wikidata id such as Q42 or an address'),
      rows: [...candidateRows(rooms, snapshot, actor, authority, now), ...(now === undefined ? [] : [removalOf(now)])],
      typed: (words) => [typedRow(words)],
    });
    if (link !== undefined) await decide(rooms, session, link === (now ?? null) ? [] : linkTo(actor, link));
  },
};

function candidateRows(
  { desk }: Rooms,
  snapshot: Snapshot,
  actor: Actor,
  authority: readonly AuthorityEntry[],
  now: string | undefined,
): Choice<string>[] {
  const { t } = vscode.l10n;
  const before = [
    ...linksIn(desk.get(snapshot.uri)?.register?.register.actors ?? []),
    ...desk.all.flatMap(({ snapshot: other }) => (other ? linkedIn(other) : [])),
  ];
  const found = linkCandidates({ ...actor, around: around(snapshot, actor) }, authority, before);
  return found.map(({ link, name, about, from }) => ({
    label: plainLabel(name),
    description: plainLabel(
      [link.replace(AUTHORITY, ''), link === now ? t('as it is now') : ''].filter(Boolean).join(', '),
    ),
    detail: plainLabel(
      [from === 'before' ? t('linked before') : t('in the authority file'), about].filter(Boolean).join(': '),
    ),
    value: link,
  }));
}

const linksIn = (actors: readonly (Omit<KnownLink, 'link'> & { readonly link?: string | null })[]): KnownLink[] =>
  actors.flatMap(({ name, type, aliases, link }) => (link ? [{ name, type, aliases, link }] : []));

const linkedIn = ({ analysis, links }: Snapshot): KnownLink[] =>
  linksIn(analysis.actors.map((one) => ({ ...one, link: links?.get(one.id) ?? null })));

function around(snapshot: Snapshot, actor: Actor): string {
  const { sentences } = snapshot.analysis.prose;
  return indexOf(snapshot)
    .mentionsOf(actor.id)
    .slice(0, MAX_SENTENCES)
    .flatMap((one) => sentences.find(({ start, end }) => start <= one.start && one.end <= end) ?? [])
    .map((sentence) => wordsAt(snapshot, sentence))
    .join(' ');
}

const removalOf = (now: string): Choice<null> => ({
  label: vscode.l10n.t('Take the link away'),
  description: plainLabel(now.replace(AUTHORITY, '')),
  value: null,
});

function typedRow(words: string): Choice<string | undefined> {
  const link = parseLink(words);
  return link.ok && link.value !== null
    ? { label: plainLabel(link.value), description: vscode.l10n.t('as typed'), value: link.value }
    : {
        label: vscode.l10n.t('A Wikidata id such as Q42, or an address that starts with https://'),
        value: undefined,
      };
}
