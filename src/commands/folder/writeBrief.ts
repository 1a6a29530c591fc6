/** Writes a brief of somebody, of two or of a time into a new document, which is nobody's file until it is saved. */
import * as vscode from 'vscode';
import { briefOf } from '../../corpus/brief';
import { findEvents } from '../../corpus/query';
import type { Corpus, FolderActor } from '../../corpus/types';
import { say } from '../../editor/say';
import { translate } from '../../editor/translate';
import { sayDate } from '../../words/dates';
import { labelText, plainLabel } from '../../words/labels';
import { ask } from '../annotate/ask';
import type { Command } from '../command';

type About = 'actor' | 'pair' | 'time';
const MAX_CHOICES = 5_000;

export const writeBrief: Command = {
  id: 'dateline.writeBrief',
  async run({ corpus }) {
    corpus.begin();
    const { t } = vscode.l10n;
    if (corpus.events().length === 0) return say(t('No article of the folder is read yet.'));
    const about = await ask<About>({
      title: t('A brief of whom or what?'),
      placeholder: t('Enter takes the highlighted one'),
      rows: [
        { label: t('One actor'), value: 'actor' },
        { label: t('Two actors'), value: 'pair' },
        { label: t('A time'), value: 'time' },
      ],
    });
    const text = about === 'time' ? await ofTime(corpus) : about && (await ofActors(corpus, about === 'pair' ? 2 : 1));
    if (text === undefined) return;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await vscode.window.showTextDocument(document, { preview: false });
  },
};

async function ofActors(corpus: Corpus, count: 1 | 2): Promise<string | undefined> {
  const first = await pickActor(corpus, undefined);
  const second = first && count === 2 ? await pickActor(corpus, first) : undefined;
  if (!first || (count === 2 && !second)) return undefined;
  const actors = second ? [first, second] : [first];
  const found = findEvents(corpus, { actors: [first.id] });
  const events = second
    ? found.filter(({ source, recipient }) => [...source, ...recipient].some(({ actor }) => actor === second.id))
    : found;
  return briefOf(corpus, { events, actors, about: '' }, translate);
}

function pickActor(corpus: Corpus, other: FolderActor | undefined): Promise<FolderActor | undefined> {
  const { t } = vscode.l10n;
  const rows = corpus
    .actors()
    .filter(({ id }) => id !== other?.id)
    .slice(0, MAX_CHOICES)
    .map((value) => ({
      label: plainLabel(value.name),
      description: plainLabel(value.role ?? ''),
      detail: t('{0} mentions, {1} articles', value.mentions, value.articles),
      value,
    }));
  const title = other ? t('{0} and whom?', labelText(other.name, 60)) : t('A brief of whom?');
  return ask({ title, placeholder: t('A name'), rows });
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

async function ofTime(corpus: Corpus): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const days = corpus
    .events()
    .flatMap(({ day, published }) => day ?? published ?? [])
    .sort();
  const from = await askDay(t('From which day?'), days[0] ?? '');
  const to = from === undefined ? undefined : await askDay(t('To which day?'), days.at(-1) ?? from);
  if (from === undefined || to === undefined) return undefined;
  const about = sayDate(`${from}/${to}`, undefined, translate.language) ?? '';
  return briefOf(corpus, { events: findEvents(corpus, { from, to }), actors: [], about }, translate);
}

const askDay = (title: string, value: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title,
    value,
    prompt: vscode.l10n.t('As YYYY-MM-DD'),
    validateInput: (words) => (DAY.test(words.trim()) ? undefined : vscode.l10n.t('This is no day.')),
  });
