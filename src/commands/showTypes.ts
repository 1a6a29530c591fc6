import * as vscode from 'vscode';
import { translate } from '../editor/translate';
import { ENTITY_TYPES } from '../model/types';
import { plainLabel } from '../words/labels';
import { typePlural } from '../words/plainWords';
import type { Command } from './command';

/** Chooses the types that are marked: a list with a tick for each shown one. */
export const showTypes: Command = {
  id: 'dateline.showTypes',
  async run({ sessions }) {
    const found = sessions.active?.snapshot?.analysis.mentions.map((mention) => mention.type) ?? [];
    const types = [...new Set<string>([...ENTITY_TYPES, ...found])];
    const items = types.map((type) => ({
      label: plainLabel(typePlural(type, translate)),
      picked: !sessions.hiddenTypes.has(type),
      type,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: vscode.l10n.t('Types to mark in the text'),
    });
    if (!picked) return;
    const shown = new Set(picked.map((item) => item.type));
    for (const type of types) sessions.setHidden(type, !shown.has(type));
  },
};
