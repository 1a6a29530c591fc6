import * as vscode from 'vscode';
import { codersOf } from '../../corrections/codersOf';
import type { Coder } from '../../editor/compareView';
import { say } from '../../editor/say';
import { SIDECAR_BYTES } from '../../limits';
import { readSidecar } from '../../store/lines';
import { plainLabel } from '../../words/labels';
import { type Command, frontSession, type Rooms } from '../command';
import { fileName } from './picks';

/** Shows how far two people agree about the article in front, and where they do not. */
export const compareCoders: Command = {
  id: 'dateline.compareCoders',
  async run(rooms) {
    const session = frontSession(rooms);
    if (!session) return;
    // Agents are coders of their own, by all that they ever proposed.
    const corrections = [...session.corrections.all, ...rooms.proposals.all(session)];
    const people = codersOf(corrections).map((by): Coder => ({ name: by, by, corrections }));
    const t = vscode.l10n.t;
    const first = await pickCoder(people, t('Compare coders: the first'));
    if (!first) return;
    const second = await pickCoder(
      people.filter((one) => one !== first),
      t('Compare coders: the second'),
    );
    if (!second) return;
    if (!(await rooms.compare.open(session, [first, second])))
      say(t('No article is open in front, or it is still being read.'));

    async function pickCoder(coders: readonly Coder[], title: string): Promise<Coder | undefined> {
      const items = coders.map((coder) => ({ label: plainLabel(coder.name), coder: coder as Coder | undefined }));
      const other = { label: t('Another file of corrections…'), coder: undefined };
      const picked = await vscode.window.showQuickPick([...items, other], { title });
      return picked && (picked.coder ?? (await fromFile(rooms)));
    }
  },
};

/** All decisions of another file count as one coder's: another branch's copy, or a colleague's. */
async function fromFile(rooms: Rooms): Promise<Coder | undefined> {
  const [uri] = (await vscode.window.showOpenDialog({ filters: { Dateline: ['jsonl'] } })) ?? [];
  if (!uri) return undefined;
  const stat = await rooms.files.stat(uri.toString());
  if (!stat || stat.size > SIDECAR_BYTES) return undefined;
  const { corrections } = readSidecar(new TextDecoder().decode(await rooms.files.read(uri.toString())));
  return { name: fileName(uri.toString()), by: undefined, corrections };
}
