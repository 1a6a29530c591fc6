import * as vscode from 'vscode';
import { say } from '../../editor/say';
import { citation } from '../../formats/citation';
import { countWhile } from '../../model/spans';
import { type Command, frontArticle } from '../command';

/** Puts the sentence at the cursor, or of an event, on the clipboard with where it comes from. */
export const copyCitation: Command = {
  id: 'dateline.copyCitation',
  async run(rooms, _, id) {
    const front = frontArticle(rooms);
    if (!front) return;
    const { session, snapshot, offset } = front;
    const { events, prose } = snapshot.analysis;
    const event = typeof id === 'string' ? events.find((one) => one.id === id) : undefined;
    const here = prose.sentences[countWhile(prose.sentences, (one) => one.start <= offset) - 1];
    const sentence = event?.sentence ?? here;
    if (!sentence) {
      say(vscode.l10n.t('There is no sentence here.'));
      return;
    }
    const file = decodeURIComponent(session.uri.split('/').at(-1) ?? '');
    await vscode.env.clipboard.writeText(citation(snapshot, sentence, file));
    say(vscode.l10n.t('The sentence is on the clipboard, with its source.'));
  },
};
