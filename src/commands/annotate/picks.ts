/** The lists from which a person chooses, each answered with one key where that can be. */

import * as vscode from 'vscode';
import type { FolderPlace } from '../../editor/folderSearch';
import { translate } from '../../editor/translate';
import { PLAIN_PROSE } from '../../model/analysis';
import { type Codebook, ownEventOf, typeOf } from '../../model/codebook';
import { SUBTYPES } from '../../model/plover';
import { type ReadText, wordsAt } from '../../model/prose';
import { ACTS, type Act, type Analysis, ENTITY_TYPES, type Span } from '../../model/types';
import { plainLabel } from '../../words/labels';
import { actWord, typeWord } from '../../words/plainWords';
import type { Place } from './ask';

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/**
 * A list whose first nine entries are also chosen by their digit; undefined where it was closed. `active` is highlighted
 * first.
 */
export function pickByDigit<T>(
  title: string,
  choices: readonly Choice<T>[],
  { active = 0, place }: { readonly active?: number; readonly place?: Place | undefined } = {},
): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<Choice<T>>();
  list.title = title;
  list.placeholder = vscode.l10n.t('Type a digit, or words to search');
  list.items = choices.map((choice, at) => (at < 9 ? { ...choice, label: `${at + 1}  ${choice.label}` } : choice));
  list.matchOnDescription = true;
  list.step = place?.step;
  list.totalSteps = place?.of;
  return new Promise((resolve) => {
    const end = (value: T | undefined): void => {
      resolve(value);
      list.dispose();
    };
    list.onDidChangeValue((typed) => {
      const digit = /^[1-9]$/.test(typed) ? choices[Number(typed) - 1] : undefined;
      if (digit) end(digit.value);
    });
    list.onDidAccept(() => {
      const [first] = list.selectedItems;
      if (first) end(first.value);
    });
    list.onDidHide(() => end(undefined));
    list.show();
    list.activeItems = list.items.slice(active, active + 1);
  });
}

/** An article with the types of its folder. */
export interface Typed {
  readonly analysis: Analysis;
  readonly session: { readonly codebook: Codebook | undefined };
}

/** The built-in types, those of the folder's codebook, then others that the article knows. */
function typesOf({ analysis, session: { codebook } }: Typed): string[] {
  const own = codebook?.types.map((one) => one.name) ?? [];
  return [...new Set<string>([...ENTITY_TYPES, ...own, ...analysis.mentions.map((one) => one.type)])];
}

export const pickType = (at: Typed, title: string, now?: string): Promise<string | undefined> =>
  pickByDigit(
    title,
    typesOf(at).map((type) => {
      const own = typeOf(at.session.codebook, type);
      const about = [own?.is && typeWord(own.is, translate), type === now && vscode.l10n.t('as it is now')];
      return {
        label: plainLabel(typeWord(type, translate)),
        description: about.filter(Boolean).join(', ') || undefined,
        detail: own?.guideline ? plainLabel(own.guideline).slice(0, DETAIL_UNITS) : undefined,
        value: type,
      };
    }),
  );

/** Of a guideline below its type. */
const DETAIL_UNITS = 160;

export interface Deed {
  readonly act: Act;
  readonly subtype: string | null;
}

/**
 * What was done, in plain words with its code beside it, the codebook's own deeds first; the deed as it is now or is
 * proposed is highlighted.
 */
export function pickDeed(
  title: string,
  codebook: Codebook | undefined,
  now?: Deed,
  place?: Place,
): Promise<Deed | undefined> {
  const deeds: Deed[] = [
    ...(codebook?.events ?? []).map(({ act, name }) => ({ act, subtype: name })),
    ...ACTS.filter((act) => act !== 'OTHER').map((act) => ({ act, subtype: null })),
    ...SUBTYPES.filter((one) => one !== 'other').map((subtype) => ({ act: 'OTHER' as const, subtype })),
    { act: 'OTHER', subtype: null },
  ];
  const at = deeds.findIndex((deed) => now?.act === deed.act && now.subtype === deed.subtype);
  const mark = place ? vscode.l10n.t('proposed') : vscode.l10n.t('as it is now');
  const choices = deeds.map((deed, index) => ({
    label: plainLabel(actWord(deed, translate)),
    description: index === at ? `${deed.act}, ${mark}` : deed.act,
    detail: plainLabel(ownEventOf(codebook, deed.subtype)?.guideline ?? '').slice(0, DETAIL_UNITS) || undefined,
    value: deed,
  }));
  return pickByDigit(title, choices, { active: Math.max(0, at), place });
}

const CONTEXT_UNITS = 40;
const MAX_WORDS_UNITS = 60;

/** "… met [Holt] in Berlin …" on one line, as it may stand in a label. */
export function inContext(read: ReadText, span: Span): string {
  const { text } = read;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const from = Math.max(lineStart, span.start - CONTEXT_UNITS);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + CONTEXT_UNITS);
  const before = `${from > lineStart ? '\u2026' : ''}${wordsAt(read, { start: from, end: span.start })}`;
  const words = wordsAt(read, span).slice(0, MAX_WORDS_UNITS);
  const after = `${wordsAt(read, { start: span.end, end: to })}${lineEnd >= 0 && to < lineEnd ? '\u2026' : ''}`;
  return plainLabel(`${before}\u2039${words}\u203a${after}`);
}

export const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
};

/** A list with ticks, everything ticked unless an entry says otherwise; undefined where it was closed. */
export async function pickTicked<T>(title: string, choices: readonly Choice<T>[]): Promise<readonly T[] | undefined> {
  const items = choices.map((choice) => ({ picked: true, ...choice }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title, matchOnDescription: true });
  return chosen?.map((choice) => choice.value);
}

export const fileName = (uri: string): string => vscode.Uri.parse(uri, true).path.split('/').at(-1) ?? uri;

export const folderChoice = (place: FolderPlace): Choice<FolderPlace> => ({
  label: inContext({ text: place.text, analysis: { prose: PLAIN_PROSE } }, place),
  description: plainLabel(`${fileName(place.uri)}:${lineOf(place.text, place.start)}`),
  value: place,
});
