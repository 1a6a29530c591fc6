import * as vscode from 'vscode';
import { type Reach, reachesOf, splitOff } from '../../corrections/actorGestures';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { ask, quoted } from './ask';
import type { Choice } from './picks';
import { decide, pointedMention } from './pointed';

/** The mention means an actor of its own; where others of its words could go along, the person says how far. */
export const splitActor: Command = {
  id: 'dateline.splitActor',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (!at) return;
    const words = quoted(wordsAt(at, at.mention));
    const reaches = reachesOf(at, at.mention);
    const { t } = vscode.l10n;
    const label: Readonly<Record<Reach, string>> = {
      here: t('Only this one'),
      onward: t('From here to the end'),
      all: t('Everywhere in this article'),
    };
    const rows = reaches.map(
      ({ reach, count }): Choice<Reach> => ({
        label: label[reach],
        description: count === 1 ? t('1 mention') : t('{0} mentions and pronouns', count),
        value: reach,
      }),
    );
    const title = t('Split off “{0}”: how far does it go?', words);
    const reach =
      rows.length > 1
        ? await ask({ title, rows, placeholder: t('Enter takes the highlighted one') })
        : (rows[0]?.value ?? 'here');
    if (reach) await decide(rooms, at.session, splitOff(at, at.mention, reach));
  },
};
