import * as vscode from 'vscode';
import { translate } from '../../editor/translate';
import { LOSS_WORDS, type Loss } from '../../formats/lossWords';
import { FORMAT_FACTS, FORMAT_NAMES, type FormatFacts } from '../../formats/names';
import type { OtherFormat } from '../../formats/others';
import { plainLabel } from '../../words/labels';

export interface PickedFormat extends FormatFacts {
  readonly id: string;
  /** Of another extension. */
  readonly other?: OtherFormat;
}

/** A format; `losses` by id are told with each. undefined where the list was closed. @param others of other extensions. */
export async function pickFormat(
  title: string,
  wanted: (facts: FormatFacts) => boolean,
  losses?: Readonly<Record<string, readonly Loss[]>>,
  others: readonly OtherFormat[] = [],
): Promise<PickedFormat | undefined> {
  const items = Object.entries(FORMAT_FACTS).flatMap(([id, facts]) => {
    if (!wanted(facts)) return [];
    const lost = (losses?.[id] ?? []).map(({ kind, count }) => translate(LOSS_WORDS[kind], count)).join('; ');
    const detail = losses && (lost || vscode.l10n.t('Nothing is lost.'));
    const label = translate(FORMAT_NAMES[id] ?? id);
    const format: PickedFormat = { id, ...facts };
    return [{ label, description: `.${facts.ending}`, ...(detail ? { detail } : {}), format }];
  });
  const more = others.map((other) => ({
    label: plainLabel(other.label),
    description: `.${other.ending}`,
    detail: vscode.l10n.t('Added by another extension'),
    format: { id: other.id, ending: other.ending, other },
  }));
  const picked = await vscode.window.showQuickPick([...items, ...more], { title, matchOnDescription: true });
  return picked?.format;
}
