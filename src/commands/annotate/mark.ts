import * as vscode from 'vscode';
import { mark as marking } from '../../corrections/gestures';
import { say } from '../../editor/say';
import { wordsAt } from '../../model/prose';
import { ENTITY_TYPES } from '../../model/types';
import type { Command } from '../command';
import { quoted } from './ask';
import { offerOthers } from './likeThis';
import { pickType } from './picks';
import { decide, pointed, wordsMeant } from './pointed';

/** Marks the selected words, or the word under the cursor, as a type. A key binding may name the type. */
export const mark: Command = {
  id: 'dateline.mark',
  async run(rooms, given) {
    const at = pointed(rooms);
    if (!at) return;
    const span = wordsMeant(at);
    if (!span) return say(vscode.l10n.t('Select words first, or put the cursor on one.'));
    const types = [...ENTITY_TYPES, ...(at.session.codebook?.types ?? []).map((one) => one.name)];
    const known = types.find((type) => type === given);
    const type = known ?? (await pickType(at, vscode.l10n.t('Mark “{0}” as', quoted(wordsAt(at, span)))));
    if (!type) return;
    const batch = rooms.decisions.newBatch();
    void decide(rooms, at.session, marking(at, span, type), batch);
    await offerOthers(rooms, at, {
      session: at.session,
      span,
      decision: { kind: 'mark', type, actor: undefined },
      batch,
    });
  },
};
