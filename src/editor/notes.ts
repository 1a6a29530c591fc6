/** Notes on spans of an article, as the editor's own comments; each is an operation like any other decision. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { describeAnchor } from '../corrections/anchor';
import type { Bare } from '../corrections/correction';
import { type Correction, standing } from '../corrections/correction';
import type { Decisions } from '../desk/decisions';
import type { Span } from '../model/types';
import type { Log } from '../platform/ports';
import type { Session, Sessions } from './sessions';

type Note = Extract<Correction, { op: 'note' }>;

const SHOW_AFTER_MS = 100;

/** One note in a thread. `note` is undefined for what is only being written. */
export class NoteComment implements vscode.Comment {
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue = 'note';
  readonly timestamp: Date;
  /** Plain text: the editor renders a string as it stands. */
  body: string;

  constructor(
    readonly note: Note,
    readonly thread: vscode.CommentThread,
  ) {
    this.body = note.text;
    this.author = { name: note.by };
    this.timestamp = new Date(note.at);
  }
}

export class Notes implements Disposable {
  readonly #store = new DisposableStore();
  readonly #controller: vscode.CommentController;
  readonly #later: Later;
  /** Threads by article and place. */
  readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
    log: Log,
  ) {
    this.#controller = this.#store.add(vscode.comments.createCommentController('dateline.notes', 'Dateline'));
    this.#controller.options = { prompt: vscode.l10n.t('Write a note'), placeHolder: vscode.l10n.t('Write a note') };
    this.#later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    this.#store.add(
      decisions.onChanged((session) =>
        this.#later.run(`notes ${session.key}`, SHOW_AFTER_MS, () => this.#show(session)),
      ),
    );
    this.#store.add(sessions.onClosed((session) => this.#close(session)));
  }

  /** Asks for the note in a box that has the focus; Enter keeps it. A thread that is made by a program gets no focus. */
  async write(session: Session, span: Span, words: string): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Note on “{0}”', words),
      prompt: vscode.l10n.t('Enter keeps the note beside the article.'),
      ignoreFocusOut: true,
    });
    if (text !== undefined && text.trim() !== '') await this.add(session, span, text);
  }

  /** What was written below the notes of a thread becomes another one. */
  async save(thread: vscode.CommentThread, text: string): Promise<boolean> {
    const session = this.sessions.get(thread.uri.toString());
    if (!session || !thread.range || text.trim() === '') return false;
    const span = { start: session.toOffset(thread.range.start), end: session.toOffset(thread.range.end) };
    return this.add(session, span, text);
  }

  async add(session: Session, span: Span, text: string): Promise<boolean> {
    return this.decisions.decide(session, [{ op: 'note', anchor: describeAnchor(session.text, span), text }]);
  }

  startEdit(comment: NoteComment): void {
    this.#setMode(comment, vscode.CommentMode.Editing);
  }

  cancelEdit(comment: NoteComment): void {
    comment.body = comment.note.text;
    this.#setMode(comment, vscode.CommentMode.Preview);
  }

  /** The old note is taken back and the new one takes its place, in one gesture. */
  async saveEdit(comment: NoteComment): Promise<boolean> {
    const session = this.sessions.get(comment.thread.uri.toString());
    const text = String(comment.body);
    if (!session || text.trim() === '' || text === comment.note.text) {
      this.cancelEdit(comment);
      return false;
    }
    const place = session.corrections.places.get(comment.note.id);
    const anchor = place ? describeAnchor(session.text, place) : comment.note.anchor;
    const again: Bare = { op: 'note', anchor, text };
    return this.decisions.decide(session, [{ op: 'revoke', ids: [comment.note.id] }, again]);
  }

  async remove(comment: NoteComment): Promise<boolean> {
    const session = this.sessions.get(comment.thread.uri.toString());
    return session ? this.decisions.decide(session, [{ op: 'revoke', ids: [comment.note.id] }]) : false;
  }

  /** The texts of the notes of an article, in text order. */
  textsOf(session: Session): readonly string[] {
    return this.#notesOf(session).map(({ note }) => note.text);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #notesOf(session: Session): { note: Note; span: Span }[] {
    const article = session.corrections;
    if (!article.all.some((one) => one.op === 'note')) return [];
    return standing(article.all)
      .flatMap((one) => {
        const span = article.places.get(one.id);
        return one.op === 'note' && span ? [{ note: one, span }] : [];
      })
      .sort((a, b) => a.span.start - b.span.start);
  }

  #show(session: Session): void {
    if (session.document.isClosed) return;
    const before = this.#threads.get(session.uri) ?? new Map<string, vscode.CommentThread>();
    const now = new Map<string, vscode.CommentThread>();
    const byPlace = new Map<string, { readonly span: Span; readonly notes: Note[] }>();
    for (const { note, span } of this.#notesOf(session)) {
      const key = `${span.start}-${span.end}`;
      const list = byPlace.get(key);
      if (list) list.notes.push(note);
      else byPlace.set(key, { span, notes: [note] });
    }
    for (const [key, { span, notes }] of byPlace) {
      const range = session.toRange(span);
      const thread = before.get(key) ?? this.#controller.createCommentThread(session.document.uri, range, []);
      before.delete(key);
      thread.range = range;
      thread.label = vscode.l10n.t('Note');
      thread.comments = notes.map((note) => new NoteComment(note, thread));
      now.set(key, thread);
    }
    for (const thread of before.values()) thread.dispose();
    if (now.size > 0) this.#threads.set(session.uri, now);
    else this.#threads.delete(session.uri);
  }

  #close(session: Session): void {
    this.#later.cancel(`notes ${session.key}`);
    for (const thread of this.#threads.get(session.uri)?.values() ?? []) thread.dispose();
    this.#threads.delete(session.uri);
  }

  #setMode(comment: NoteComment, mode: vscode.CommentMode): void {
    comment.mode = mode;
    comment.thread.comments = [...comment.thread.comments]; // The editor looks again only at a new list.
  }
}
