import * as vscode from 'vscode';
import { translate } from '../../editor/translate';
import { LOSS_WORDS, type Loss } from '../../formats/lossWords';
import { FORMAT_FACTS, FORMAT_NAMES, type FormatFacts } from '../../formats/names';

export interface PickedFormat extends FormatFacts {
  readonly id: string;
}

/** A format; `losses` by id are told with each. undefined where the list was closed. */
export async function pickFormat(
  title: string,
  wanted: (facts: FormatFacts) => boolean,
  losses?: Readonly<Record<string, readonly Loss[]>>,
): Promise<PickedFormat | undefined> {
  const items = Object.entries(FORMAT_FACTS).flatMap(([id, facts]) => {
    if (!wanted(facts)) return [];
    const lost = (losses?.[id] ?? []).map(({ kind, count }) => translate(LOSS_WORDS[kind], count)).join('; ');
    const detail = losses && (lost || vscode.l10n.t('Nothing is lost.'));
    const label = translate(FORMAT_NAMES[id] ?? id);
    return [{ label, description: `.${facts.ending}`, ...(detail ? { detail } : {}), format: { id, ...facts } }];
  });
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return picked?.format;
}
