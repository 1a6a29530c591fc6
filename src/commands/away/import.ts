import * as vscode from 'vscode';
import { figure } from '../../corrections/compareReport';
import { translate } from '../../editor/translate';
import type { Offer } from '../../formats/errands';
import type { ReadProblem } from '../../formats/format';
import { FORMAT_FACTS } from '../../formats/names';
import { toLf } from '../../model/text';
import { sayReadProblem } from '../../words/findings';
import { labelText } from '../../words/labels';
import { type Command, frontArticle, type Rooms, say } from '../command';
import { send } from './errand';
import { pickFormat } from './pickFormat';

const MAX_BYTES = 64_000_000;
/** Problems that are told one by one. */
const TOLD = 8;

/** Lays annotations of another program over the article in front, after showing what they would change. */
export const importAnnotations: Command = {
  id: 'dateline.import',
  async run(rooms) {
    const front = frontArticle(rooms);
    if (!front) return;
    const [uri] =
      (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Import annotations of this article') })) ?? [];
    if (!uri) return;
    const name = uri.path.split('/').at(-1) ?? '';
    const format =
      formatOf(name) ??
      (await pickFormat(vscode.l10n.t('What kind of file is it?'), ({ reads }) => reads === true))?.id;
    const content = format && (await contentOf(rooms, uri));
    if (!format || content === undefined) return;
    const article = { text: front.snapshot.text, analysis: front.snapshot.analysis };
    const { offer, problems } = await send<'read'>(rooms.formatWorkers, { kind: 'read', format, content, article });
    if (!offer) {
      const said = vscode.l10n.t('Nothing could be read in {0}.', labelText(name));
      void vscode.window.showErrorMessage(said, { modal: true, detail: told(problems) });
      return;
    }
    const gesture = await confirmed(name, offer, problems);
    // Written while the article stands as it was read: what was typed meanwhile would move the places.
    if (!gesture || gesture.length === 0 || front.session.text !== article.text) return;
    await rooms.decisions.decide(front.session, gesture);
    say(vscode.l10n.t('{0} decisions were taken over; one undo takes them back.', gesture.length));
  },
};

const formatOf = (name: string): string | undefined =>
  Object.entries(FORMAT_FACTS).find(([, { reads, ending }]) => reads && name.toLowerCase().endsWith(`.${ending}`))?.[0];

async function contentOf(rooms: Rooms, uri: vscode.Uri): Promise<string | undefined> {
  const stat = await rooms.files.stat(uri.toString());
  if (stat && stat.size <= MAX_BYTES)
    return toLf(new TextDecoder().decode(await rooms.files.read(uri.toString()))).text;
  say(vscode.l10n.t('The file is too large, or cannot be read.'));
  return undefined;
}

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
    told(problems),
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

const told = (problems: readonly ReadProblem[]): string =>
  [
    ...problems
      .slice(0, TOLD)
      .map(({ line, message }) => vscode.l10n.t('Line {0}: {1}', line, sayReadProblem(message, translate))),
    ...(problems.length > TOLD ? [vscode.l10n.t('and {0} more lines', problems.length - TOLD)] : []),
  ].join('\n');
