/**
 * Review mode: one undecided thing after another, one key each. The keys are bound to commands in the `when` context
 * `dateline.review`, so that they judge and do not type. Everything but showing is synchronous: quick fingers lose nothing.
 */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Bare } from '../corrections/correction';
import { confirmEvent, confirmMention, type Ground, notEntity, rejectEvent, retype } from '../corrections/gestures';
import { beside, idOf, pendingOf, progressOf, type ReviewItem, type ReviewOrder } from '../corrections/reviewQueue';
import type { Decisions } from '../desk/decisions';
import type { Session, Sessions } from './sessions';

const CONTEXT = 'dateline.review';

export class Review implements Disposable {
  readonly #store = new DisposableStore();
  readonly #status: vscode.StatusBarItem;
  #session: Session | undefined;
  #current: ReviewItem | undefined;
  #context = false;

  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
  ) {
    // A line of keys: on the left, where the status bar has room, and not in the text, which it would move.
    this.#status = this.#store.add(
      vscode.window.createStatusBarItem('dateline.review', vscode.StatusBarAlignment.Left, -100),
    );
    this.#status.name = vscode.l10n.t('Dateline review');
    this.#status.command = 'dateline.reviewLeave';
    this.#store.add(sessions.onActive(() => this.#follow()));
    this.#store.add(sessions.onSnapshot((session) => session === this.#session && this.#refreshed()));
    this.#store.add(sessions.onClosed((session) => session === this.#session && this.leave()));
  }

  /** What is judged now; undefined outside of review mode and when all is done. */
  get current(): ReviewItem | undefined {
    return this.#current;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** Begins with the first undecided thing; false where there is none. */
  async start(session: Session): Promise<boolean> {
    this.#session = session;
    this.#current = undefined;
    this.#follow();
    return this.#step(1);
  }

  leave(): void {
    this.#session = undefined;
    this.#current = undefined;
    this.#status.hide();
    this.#follow();
  }

  /** Also skips: nothing is decided. */
  next(): Promise<boolean> {
    return this.#step(1);
  }

  previous(): Promise<boolean> {
    return this.#step(-1);
  }

  accept(): Promise<boolean> {
    return this.#judge((ground, item) =>
      item.kind === 'mention' ? confirmMention(ground, item.mention) : confirmEvent(ground, item.event),
    );
  }

  reject(): Promise<boolean> {
    return this.#judge((ground, item) =>
      item.kind === 'mention' ? notEntity(ground, item.mention) : rejectEvent(ground, item.event),
    );
  }

  /** Of a mention; choosing the type that it has accepts it. Does nothing for an event. */
  retype(type: string): Promise<boolean> {
    if (this.#current?.kind !== 'mention') return Promise.resolve(false);
    return this.#judge((ground, item) => {
      if (item.kind !== 'mention') return [];
      return item.mention.type === type ? confirmMention(ground, item.mention) : retype(ground, item.mention, type);
    });
  }

  /** Takes back the last decision and goes to what it was about. */
  async undo(): Promise<boolean> {
    const session = this.#session;
    if (!session?.snapshot) return false;
    const before = new Set(this.#pending().map(placeOf));
    await this.decisions.undo(session);
    const again = this.#pending().find((item) => !before.has(placeOf(item)));
    return again ? this.#show(again) : this.#refreshed();
  }

  dispose(): void {
    this.#store.dispose();
  }

  #pending(): ReviewItem[] {
    const snapshot = this.#session?.snapshot;
    return snapshot ? pendingOf(snapshot, this.#order()) : [];
  }

  #order(): ReviewOrder {
    const chosen = vscode.workspace.getConfiguration('dateline.review').get<string>('order');
    return chosen === 'text' ? 'text' : 'confidence';
  }

  #judge(gestureOf: (ground: Ground, item: ReviewItem) => readonly Bare[]): Promise<boolean> {
    const session = this.#session;
    const item = this.#current;
    const snapshot = session?.snapshot;
    if (!session || !snapshot || !item) return Promise.resolve(false);
    // Shown and saved behind the person's back; a failure is told by the decisions themselves.
    void this.decisions.decide(session, gestureOf(snapshot, item));
    return this.#step(1);
  }

  #step(step: 1 | -1): Promise<boolean> {
    const next = beside(this.#pending(), this.#current, step, this.#order());
    if (next) return this.#show(next);
    this.#done();
    return Promise.resolve(false);
  }

  async #show(item: ReviewItem): Promise<boolean> {
    const session = this.#session;
    if (!session) return false;
    this.#current = item;
    this.#tell();
    const tint = item.kind === 'event' ? ({ kind: 'event', id: item.event.id } as const) : ({ kind: 'span' } as const);
    await this.sessions.revealSpan(session, item.span, { tint });
    this.#tell();
    return true;
  }

  /** A new snapshot: the item may have moved, or be decided by other means. */
  #refreshed(): boolean {
    const current = this.#current;
    if (!current) return false;
    const same = this.#pending().find((item) => idOf(item) === idOf(current) && item.kind === current.kind);
    if (same) this.#current = same;
    this.#tell();
    return same !== undefined;
  }

  /** Everything is judged: said in the status bar, and the keys type again. */
  #done(): void {
    this.leave();
    vscode.window.setStatusBarMessage(vscode.l10n.t('Everything in this article has been reviewed.'), 6_000);
  }

  #tell(): void {
    const { snapshot } = this.#session ?? {};
    const item = this.#current;
    if (!this.#session || !snapshot || !item) return;
    const { done, all } = progressOf(snapshot, this.#session.corrections.all);
    const progress = vscode.l10n.t('{0} of {1}', done, all);
    this.#status.text = `$(checklist) ${progress} \u00b7 ${item.kind === 'mention' ? mentionKeys() : eventKeys()}`;
    this.#status.tooltip = vscode.l10n.t('Reviewed: {0} of {1}. Escape leaves the review.', done, all);
    this.#status.show();
  }

  /** The keys judge only while the article under review is in front. */
  #follow(): void {
    const on = this.#session !== undefined && this.sessions.active === this.#session;
    if (on === this.#context) return;
    this.#context = on;
    void vscode.commands.executeCommand('setContext', CONTEXT, on);
  }
}

const placeOf = (item: ReviewItem): string => `${item.kind} ${item.span.start}-${item.span.end}`;

const mentionKeys = (): string =>
  vscode.l10n.t('a accept · x reject · 1–7 type · s same as · d split · z undo · Space skip · Esc leave');
const eventKeys = (): string => vscode.l10n.t('a accept · x reject · 1–7 change · z undo · Space skip · Esc leave');
