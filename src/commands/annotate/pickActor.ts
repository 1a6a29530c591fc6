import * as vscode from 'vscode';
import type { ActorKey } from '../../corrections/correction';
import { keyOf } from '../../corrections/gestures';
import { translate } from '../../editor/translate';
import { plainLabel } from '../../words/labels';
import { typeWord } from '../../words/plainWords';
import type { Choice } from './picks';
import type { Pointed } from './pointed';

const MAX_ALIASES = 4;

/** Of the article's actors, the most prominent first, and then of those that the folder knows; undefined for none. */
export async function pickActor(at: Pointed, title: string): Promise<ActorKey | undefined> {
  const own = at.mention?.actor;
  const here = [...at.analysis.actors]
    .filter((one) => one.id !== own)
    .sort(
      (a, b) =>
        Number(b.type === at.mention?.type) - Number(a.type === at.mention?.type) || b.prominence - a.prominence,
    );
  const known = new Set(here.map((one) => `${one.type}\n${one.name}`));
  const mine = at.analysis.actors.find((one) => one.id === own);
  if (mine) known.add(`${mine.type}\n${mine.name}`);
  const registered = (at.session.register?.register.actors ?? []).filter(
    (one) => !known.has(`${one.type}\n${one.name}`),
  );
  const choice = (one: ActorKey & { aliases: readonly string[]; role?: string | null }): Choice<ActorKey> => ({
    label: plainLabel(one.name),
    description: plainLabel([typeWord(one.type, translate), one.role].filter(Boolean).join(', ')),
    detail: one.aliases.length > 0 ? plainLabel(one.aliases.slice(0, MAX_ALIASES).join(', ')) : undefined,
    value: keyOf(one),
  });
  const between = { label: vscode.l10n.t('Known in this folder'), kind: vscode.QuickPickItemKind.Separator };
  const items: (Choice<ActorKey> | vscode.QuickPickItem)[] = [
    ...here.map(choice),
    ...(registered.length > 0 ? [between, ...registered.map(choice)] : []),
  ];
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  return picked && 'value' in picked ? picked.value : undefined;
}
