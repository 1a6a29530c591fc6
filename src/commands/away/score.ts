import * as vscode from 'vscode';
import { goldReport } from '../../editor/goldReport';
import { translate } from '../../editor/translate';
import { type Command, frontArticle } from '../command';
import { send } from './errand';
import { pickAnnotations, problemLines, sayUnread } from './pickAnnotations';

/** Measures what was found in the article in front, before people decided, against annotations that are taken for right. */
export const scoreGold: Command = {
  id: 'dateline.score',
  async run(rooms) {
    const front = frontArticle(rooms);
    const analysis = front?.session.machine;
    if (!front || !analysis) return;
    const { text } = front.session;
    const gold = await pickAnnotations(rooms, vscode.l10n.t('Gold annotations of this article'));
    if (!gold) return;
    const article = { text, analysis };
    const { format, content, name } = gold;
    const { scored, problems } = await send<'score'>(rooms.formatWorkers, { kind: 'score', format, content, article });
    if (!scored) {
      sayUnread(name, problems);
      return;
    }
    if (problems.length > 0) void vscode.window.showWarningMessage(problemLines(problems).replaceAll('\n', ' \u00b7 '));
    // What was typed meanwhile has moved the places.
    if (front.session.text !== text) return;
    const report = goldReport(article, name, scored, translate);
    await rooms.compare.show(front.session, vscode.l10n.t('Gold'), { report, places: scored.differences });
  },
};
