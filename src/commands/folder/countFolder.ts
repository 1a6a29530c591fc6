import * as vscode from 'vscode';
import { countFolder } from '../../corpus/counts';
import type { Corpus } from '../../corpus/types';
import type { ReportLine } from '../../editor/folder/folderReports';
import { translate } from '../../editor/translate';
import { labelText } from '../../words/labels';
import { actWord, percent } from '../../words/plainWords';
import type { Command } from '../command';

const WIDTH = 12;

/** How much there is in the folder, of what, and how much of it has been reviewed. */
export const showFolderCounts: Command = {
  id: 'dateline.showFolderCounts',
  async run({ corpus, reports }) {
    corpus.begin();
    await reports.open(vscode.l10n.t('The folder in figures'), linesOf(corpus));
  },
};

function linesOf(corpus: Corpus): readonly ReportLine[] {
  const { t } = vscode.l10n;
  const counts = countFolder(corpus);
  const row = (count: number, words: string): ReportLine => ({ text: `${String(count).padStart(WIDTH)}  ${words}` });
  const { running, indexed, total } = corpus.state;
  const share = counts.events === 0 ? 0 : counts.reviewedEvents / counts.events;
  return [
    ...(running ? [{ text: t('Still reading: {0} of {1} articles', indexed, total) }, { text: '' }] : []),
    row(counts.articles, t('articles')),
    row(counts.reviewedArticles, t('of {0} with events are reviewed whole', counts.articlesWithEvents)),
    row(counts.events, t('events in the main lists')),
    row(counts.reviewedEvents, t('of them reviewed ({0})', percent(share))),
    row(counts.decisions, t('decisions about mentions and events')),
    row(counts.actors, t('actors')),
    { text: '' },
    { text: t('Events by act') },
    ...counts.acts.map(([act, count]) => row(count, `${actWord({ act, subtype: null }, translate)} (${act})`)),
    { text: '' },
    { text: t('Events by month') },
    ...counts.months.map(([month, count]) => row(count, month)),
    { text: '' },
    { text: t('Actors by mentions') },
    ...counts.topActors.map((actor): ReportLine => {
      const first = corpus.firstMentionOf(actor.id);
      const line = row(actor.mentions, `${labelText(actor.name, 80)} (${t('{0} articles', actor.articles)})`);
      return first ? { ...line, place: { article: first.article, span: first } } : line;
    }),
  ];
}
