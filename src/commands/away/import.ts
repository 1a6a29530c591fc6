import * as vscode from 'vscode';
import { figure } from '../../corrections/differences';
import { say } from '../../editor/say';
import { translate } from '../../editor/translate';
import type { Offer } from '../../formats/errands';
import type { ReadProblem } from '../../formats/format';
import { labelText } from '../../words/labels';
import { type Command, frontArticle } from '../command';
import { send } from './errand';
import { pickAnnotations, problemLines, sayUnread } from './pickAnnotations';

/** Lays annotations of another program over the article in front, after showing what they would change. */
export const importAnnotations: Command = {
  id: 'dateline.import',
  async run(rooms) {
    const front = frontArticle(rooms);
    if (!front) return;
    const picked = await pickAnnotations(rooms, vscode.l10n.t('Import annotations of this article'));
    if (!picked) return;
    const { name, format, content } = picked;
    const article = { text: front.snapshot.text, analysis: front.snapshot.analysis };
    const { offer, problems } = await send<'read'>(rooms.formatWorkers, { kind: 'read', format, content, article });
    if (!offer) {
      sayUnread(name, problems);
      return;
    }
    const gesture = await confirmed(name, offer, problems);
    // Written while the article stands as it was read: what was typed meanwhile would move the places.
    if (!gesture || gesture.length === 0 || front.session.text !== article.text) return;
    await rooms.decisions.decide(front.session, gesture);
    say(vscode.l10n.t('{0} decisions were taken over; one undo takes them back.', gesture.length));
  },
};

/** The gesture that the person agrees to. Nothing is written before. */
async function confirmed(
  name: string,
  offer: Offer,
  problems: readonly ReadProblem[],
): Promise<Offer['adding'] | undefined> {
  const t = vscode.l10n.t;
  const [mentions, events] = [figure(offer.mentionF1), figure(offer.eventF1)];
  const detail = [
    t('Agreement with what is marked now (F1): mentions {0}, events {1}', mentions, events),
    ...offer.left.map(({ kind, count }) => translate(kind, count)),
    problemLines(problems),
  ].filter((line) => line !== '');
  const add = t('Take Over ({0} decisions)', offer.adding.length);
  const replace = t('Take Over, and Remove the Rest ({0} decisions)', offer.replacing.length);
  const answer = await vscode.window.showInformationMessage(
    t('{0}: {1} mentions and {2} events could be read.', labelText(name), offer.mentions, offer.events),
    { modal: true, detail: detail.join('\n') },
    add,
    ...(offer.replacing.length > offer.adding.length ? [replace] : []),
  );
  if (answer === add) return offer.adding;
  return answer === replace ? offer.replacing : undefined;
}
