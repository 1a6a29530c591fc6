/**
 * Review mode: one undecided thing after another, one key each. The keys are bound to commands in the `when` context
 * `dateline.review`; all other keys that would type are held. Everything but showing is synchronous: quick fingers lose
 * nothing.
 */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Bare } from '../corrections/correction';
import {
  confirmEvent,
  confirmMention,
  editEvent,
  type Ground,
  notEntity,
  rejectEvent,
  retype,
} from '../corrections/gestures';
import { type Proposal, rejectProposal, takeProposal } from '../corrections/proposals';
import {
  beside,
  idOf,
  pendingOf,
  placeIn,
  progressOf,
  type ReviewItem,
  type ReviewOrder,
} from '../corrections/reviewQueue';
import type { Decisions } from '../desk/decisions';
import type { Proposals } from '../desk/proposals';
import { ENTITY_TYPES, type Snapshot } from '../model/types';
import { holdKeys } from './heldKeys';
import { ReviewBubble } from './reviewBubble';
import { answersOf, digitsOf, moreKeysOf, questionOf, REVIEW_DEEDS, yesOrNo } from './reviewWords';
import { say } from './say';
import type { Session, Sessions } from './sessions';
import { translate } from './translate';
import { undoTold } from './undoTold';

const CONTEXT = 'dateline.review';

export class Review implements Disposable {
  readonly #store = new DisposableStore();
  readonly #bubble = this.#store.add(new ReviewBubble());
  #held: Disposable | undefined;
  #session: Session | undefined;
  #current: ReviewItem | undefined;
  #context = false;
  #queue:
    | {
        readonly snapshot: Snapshot;
        readonly order: ReviewOrder;
        readonly proposals: readonly Proposal[];
        readonly items: readonly ReviewItem[];
      }
    | undefined;

  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
    private readonly proposals: Pick<Proposals<Session>, 'of' | 'onChanged'>,
  ) {
    this.#store.add(proposals.onChanged((session) => session === this.#session && this.#refreshed()));
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
    this.#queue = undefined;
    this.#bubble.hide();
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
    return this.#judge(confirmed);
  }

  reject(): Promise<boolean> {
    return this.#judge(rejected);
  }

  /** A digit from 1 is another type of a mention or another deed of an event; what it is already is accepted. */
  digit(digit: number): Promise<boolean> {
    const type = ENTITY_TYPES[digit - 1];
    const deed = REVIEW_DEEDS[digit - 1];
    const kind = this.#current?.kind;
    const meant = kind === 'proposal' ? undefined : kind === 'event' ? deed : type;
    if (!this.#current || !meant) return Promise.resolve(this.#meansNothing(String(digit)));
    return this.#judge((ground, item) => {
      const change =
        item.kind === 'event'
          ? deed && editEvent(ground, item.event, deed)
          : item.kind === 'mention' && type && item.mention.type !== type && retype(ground, item.mention, type);
      return change && change.length > 0 ? change : confirmed(ground, item);
    });
  }

  /** Takes back the last decision, says what it was and goes to what it was about. */
  async undo(): Promise<boolean> {
    const session = this.#session;
    if (!session?.snapshot) return false;
    const before = new Set(this.#pending().map(placeOf));
    await undoTold(this.decisions, session, 'undo');
    const again = this.#pending().find((item) => !before.has(placeOf(item)));
    return again ? this.#show(again) : this.#refreshed();
  }

  dispose(): void {
    this.#held?.dispose();
    this.#store.dispose();
  }

  /** Asked several times for a key; a long article is gone through once for each snapshot. */
  #pending(): readonly ReviewItem[] {
    const snapshot = this.#session?.snapshot;
    const order = this.#order();
    if (!this.#session || !snapshot) return [];
    const proposals = this.proposals.of(this.#session);
    const known = this.#queue;
    if (known?.snapshot === snapshot && known.order === order && known.proposals === proposals) return known.items;
    const items = pendingOf(snapshot, order, proposals);
    this.#queue = { snapshot, order, proposals, items };
    return items;
  }

  /** Text order, unless the person asked for another. */
  #order(): ReviewOrder {
    const chosen = vscode.workspace.getConfiguration('dateline.review').get<string>('order');
    return chosen === 'confidence' ? 'confidence' : 'text';
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
    say(vscode.l10n.t('Everything in this article has been reviewed.'), 6_000);
  }

  #tell(): void {
    const { snapshot } = this.#session ?? {};
    const item = this.#current;
    if (!this.#session || !snapshot || !item) return;
    const t = translate;
    const waiting = this.proposals.of(this.#session).length;
    const progress = progressOf(snapshot, this.#session.corrections.all, waiting);
    const { place, all } = placeIn(this.#pending(), item, progress);
    this.#bubble.show(this.#session, item.span, {
      place: t('{0} of {1}', place, all),
      question: questionOf(snapshot, item, t),
      answers: answersOf(item, t),
      yesOrNo: yesOrNo(t),
      digits: digitsOf(item, ENTITY_TYPES, t),
      more: moreKeysOf(item, t),
    });
  }

  #meansNothing(key: string): false {
    say(vscode.l10n.t('“{0}” means nothing here. Escape leaves the review, then keys type again.', key.trim()));
    return false;
  }

  /** The keys judge, and none types, only while the article under review is in front. */
  #follow(): void {
    const on = this.#session !== undefined && this.sessions.active === this.#session;
    if (on === this.#context) return;
    this.#context = on;
    void vscode.commands.executeCommand('setContext', CONTEXT, on);
    this.#held?.dispose();
    this.#held = on
      ? holdKeys(
          (document) => document === this.#session?.document,
          (key) => this.#meansNothing(key),
        )
      : undefined;
  }
}

function confirmed(ground: Ground, item: ReviewItem): readonly Bare[] {
  if (item.kind === 'proposal') return takeProposal(item.proposal);
  return item.kind === 'mention' ? confirmMention(ground, item.mention) : confirmEvent(ground, item.event);
}

function rejected(ground: Ground, item: ReviewItem): readonly Bare[] {
  if (item.kind === 'proposal') return rejectProposal(item.proposal);
  return item.kind === 'mention' ? notEntity(ground, item.mention) : rejectEvent(ground, item.event);
}

const placeOf = (item: ReviewItem): string =>
  item.kind === 'proposal' ? idOf(item) : `${item.kind} ${item.span.start}-${item.span.end}`;
