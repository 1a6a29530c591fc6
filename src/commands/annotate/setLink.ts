import * as vscode from 'vscode';
import { setLink as linkTo, parseLink } from '../../corrections/actorGestures';
import type { Command } from '../command';
import { quoted } from './ask';
import { decide, pointedActor } from './pointed';

/** Who the actor is in the world: a Wikidata id or an address. Nothing is looked up. */
export const setLink: Command = {
  id: 'dateline.setLink',
  async run(rooms, key, id) {
    const at = pointedActor(rooms, key, id);
    if (!at) return;
    const t = vscode.l10n.t;
    const input = await vscode.window.showInputBox({
      title: t('Link of {0}', quoted(at.actor.name)),
      prompt: t('A Wikidata id such as Q42, or an address. An empty field takes the link away.'),
      value: at.snapshot?.links?.get(at.actor.id) ?? '',
      validateInput: (value) =>
        parseLink(value).ok ? undefined : t('A Wikidata id such as Q42, or an address that starts with https://'),
    });
    const link = input === undefined ? undefined : parseLink(input);
    if (link?.ok) await decide(rooms, at.session, linkTo(at.actor, link.value));
  },
};
