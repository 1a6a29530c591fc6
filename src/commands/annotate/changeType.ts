import * as vscode from 'vscode';
import { retype } from '../../corrections/gestures';
import { wordsAt } from '../../model/prose';
import type { Command } from '../command';
import { quoted } from './ask';
import { offerOthers } from './likeThis';
import { pickType } from './picks';
import { decide, pointedMention } from './pointed';

export const changeType: Command = {
  id: 'dateline.changeType',
  async run(rooms, key, id) {
    const at = pointedMention(rooms, key, id);
    if (!at) return;
    const { session, mention } = at;
    const title = vscode.l10n.t('“{0}” is…', quoted(wordsAt(at, mention)));
    const type = await pickType(at, title, mention.type);
    if (!type || type === mention.type) return;
    const batch = rooms.decisions.newBatch();
    void decide(rooms, session, retype(at, mention, type), batch);
    await offerOthers(rooms, at, { session, span: mention, decision: { kind: 'retype', type }, batch });
  },
};
