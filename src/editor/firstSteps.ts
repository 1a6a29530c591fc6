/**
 * What a person has done by now, as context keys: the walkthrough ticks a step when it was done, and not before.
 * The editor hears of them from when the walkthrough was first shown: what was done earlier it does not tick.
 */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Decisions } from '../desk/decisions';
import type { Review } from './review';
import type { Session, Sessions } from './sessions';

type Step = 'opened' | 'jumped' | 'corrected' | 'undone' | 'reviewed';

export class FirstSteps implements Disposable {
  readonly #store = new DisposableStore();
  readonly #done = new Set<Step>();

  constructor(sessions: Sessions, decisions: Decisions<Session>, review: Review) {
    this.#store.add(sessions.onSnapshot((session) => session.isArticle && session.snapshot && this.#did('opened')));
    this.#store.add(sessions.onReveal(() => this.#did('jumped')));
    this.#store.add(
      decisions.onChanged((session) => {
        if (decisions.canRedo(session)) this.#did('undone');
        if (!decisions.canUndo(session)) return;
        this.#did('corrected');
        if (review.session === session) this.#did('reviewed');
      }),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }

  #did(step: Step): void {
    if (this.#done.has(step)) return;
    this.#done.add(step);
    void vscode.commands.executeCommand('setContext', `dateline.done.${step}`, true);
  }
}
