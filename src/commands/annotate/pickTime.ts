/** When it was done: a date of the article, the nearest first, or one that is typed. */
import * as vscode from 'vscode';
import { parseTime } from '../../corrections/gestures';
import { type About, timeCandidates } from '../../corrections/parties';
import { wordsAt } from '../../model/prose';
import { plainLabel } from '../../words/labels';
import { dateLabel } from '../../words/whoDidWhat';
import { ask, type Place } from './ask';
import { type Choice, inContext } from './picks';
import type { Pointed } from './pointed';

/** ISO 8601, or null for none. */
type Answer = { readonly value: string | null };

/** undefined where the list was closed. */
export function pickTime(
  at: Pointed,
  about: About,
  title: string,
  now: string | null | undefined,
  place?: Place,
): Promise<Answer | undefined> {
  const { t } = vscode.l10n;
  const asNow = (value: string | null): string | undefined => (value === now ? t('as it is now') : undefined);
  const candidates = timeCandidates(at, about).map(({ time, likely }) => ({
    label: plainLabel(wordsAt(at, time)),
    description: [dateLabel(time.value), asNow(time.value)].filter(Boolean).join(', '),
    detail: inContext(at, time),
    value: { value: time.value } as Answer,
    first: likely && time.value !== now,
    now: time.value === now,
  }));
  const none: Choice<Answer> = { label: t('No time is named'), description: asNow(null), value: { value: null } };
  const rows = [
    ...candidates.filter((row) => row.first),
    ...candidates.filter((row) => row.now),
    none,
    ...candidates.filter((row) => !row.first && !row.now),
  ];
  const typed = (words: string): Choice<Answer | undefined>[] => {
    const time = parseTime(words);
    if (time.ok && time.value !== null) return [{ label: dateLabel(time.value), value: { value: time.value } }];
    return [{ label: t('For example 2024, 2024-05, 2024-05-14 or 2024-05-14/2024-05-20'), value: undefined }];
  };
  return ask({
    title,
    place,
    rows,
    typed,
    placeholder: t('Enter takes the highlighted date; or type one: 2024-05-14'),
  });
}
