import * as vscode from 'vscode';
import { answerTo } from '../../corpus/ask';
import { concordance, MAX_CONCORDANCE_LINES, type Place } from '../../corpus/concordance';
import type { Corpus } from '../../corpus/types';
import type { ReportLine } from '../../editor/folder/folderReports';
import { say } from '../../editor/say';
import type { Command } from '../command';

const SIDE = 60;

/** Every mention of an actor, or every report of an act, with its words left and right, sorted by what follows. */
export const showConcordance: Command = {
  id: 'dateline.showConcordance',
  async run({ corpus, reports }) {
    corpus.begin();
    const typed = await vscode.window.showInputBox({
      title: vscode.l10n.t('Words around an actor or an act'),
      prompt: vscode.l10n.t('A name, or an act such as ASSAULT; days narrow it: 2022-09'),
    });
    if (!typed?.trim()) return;
    const places = placesFor(corpus, typed);
    if (places.length === 0) return say(vscode.l10n.t('Nothing in the folder fits “{0}”.', typed.slice(0, 60)));
    const lines = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading the articles'),
        cancellable: true,
      },
      (_, token) => concordance(corpus, places, () => !token.isCancellationRequested),
    );
    const head = [
      `${typed}: ${vscode.l10n.t('{0} places, sorted by what follows', lines.length)}`,
      ...(places.length > MAX_CONCORDANCE_LINES
        ? [vscode.l10n.t('Only the first {0} are shown.', MAX_CONCORDANCE_LINES)]
        : []),
      '',
    ];
    const widest = Math.max(...lines.map(({ key }) => key.length), 1);
    const body = lines.map(
      ({ left, key, right, article, span }): ReportLine => ({
        text: `${left.padStart(SIDE)}  ${key.padEnd(widest)}  ${right.padEnd(SIDE)}  ${nameOf(article)}`,
        place: { article, span },
      }),
    );
    await reports.open(vscode.l10n.t('Words around {0}', typed.slice(0, 40)), [
      ...head.map((text) => ({ text })),
      ...body,
    ]);
  },
};

function placesFor(corpus: Corpus, typed: string): readonly Place[] {
  const { actors, events } = answerTo(corpus, typed);
  const [actor] = actors;
  if (actor) return corpus.mentionsOf(actor.id);
  return events.map(({ article, trigger }) => ({ article, start: trigger.start, end: trigger.end }));
}

const nameOf = (article: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(article, true));
