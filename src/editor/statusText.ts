/** What the status bar items say, of the article and of the folder. Pure. */
import type { CorpusState } from '../corpus/types';
import type { ArticleStatus } from '../desk/openArticle';
import { sayProblem } from '../words/findings';
import type { Translate } from '../words/translate';

export interface StatusFacts {
  readonly status: ArticleStatus;
  readonly actors: number;
  readonly events: number;
  readonly notice: string | undefined;
}

export interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
  /** What a screen reader says instead of the icon. */
  readonly spoken: string;
}

export function statusWords(facts: StatusFacts, t: Translate): StatusWords {
  const { actors, events } = facts;
  const notice = facts.notice && sayProblem(facts.notice, t);
  const actorWords = actors === 1 ? t('1 actor') : t('{0} actors', actors);
  const eventWords = events === 1 ? t('1 event') : t('{0} events', events);
  const counts = `${actorWords} \u00b7 ${eventWords}`;
  switch (facts.status) {
    case 'off':
      return words('$(circle-slash)', 'Dateline', t('This file does not read like an article. Select to mark it.'));
    case 'analysing':
      return words('$(sync~spin)', actors ? counts : t('Reading'), notice ?? t('Dateline is reading the article.'));
    case 'foreign':
      return words('$(globe)', t('Not English'), notice ?? t('Dateline reads English only. Nothing is marked here.'));
    case 'paused':
      return words(
        '$(debug-pause)',
        t('Paused'),
        t('The analysis stopped several times and is paused. Select to resume.'),
      );
    case 'ready':
      return words(notice ? '$(info)' : '$(list-tree)', counts, notice ?? t('Who did what in this article'));
  }
}

/** How far the reading of the folder is; undefined where nothing is read. */
export function folderStatusWords(
  { running, indexed, total }: Pick<CorpusState, 'running' | 'indexed' | 'total'>,
  t: Translate,
): StatusWords | undefined {
  if (!running) return undefined;
  const text = t('{0} of {1} articles', indexed, total);
  const tooltip = t('Dateline reads the articles of the folder. Click to stop.');
  return { text: `$(sync~spin) ${text}`, tooltip, spoken: `${text}. ${tooltip}` };
}

const words = (icon: string, text: string, tooltip: string): StatusWords => ({
  text: `${icon} ${text}`,
  tooltip: `Dateline: ${tooltip}`,
  spoken: `Dateline: ${text}. ${tooltip}`,
});
