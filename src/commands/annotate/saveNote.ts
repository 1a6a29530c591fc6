import type * as vscode from 'vscode';
import type { Command } from '../command';

/** Keeps what was written in a thread of notes; called by the thread's own button. */
export const saveNote: Command = {
  id: 'dateline.saveNote',
  async run({ notes }, reply) {
    const written = reply as vscode.CommentReply | undefined;
    if (written?.thread && typeof written.text === 'string') await notes.save(written.thread, written.text);
  },
};
