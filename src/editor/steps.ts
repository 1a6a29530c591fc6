/** Undo and redo over all files that a gesture touched: the article, others of the folder, and its register. */
import type { Bare, Correction } from '../corrections/correction';
import { nextRedo, nextUndo, type Step } from '../corrections/history';
import { union } from '../store/lines';
import type { Decisions, Part } from './decisions';
import type { GesturesAcross } from './gesturesAcross';
import type { Session } from './sessions';

export type StepKind = 'undo' | 'redo';

export class Steps {
  /** Under way: looking into closed articles takes a moment, and a second press must find the first one done. */
  #running: Promise<void> | undefined;

  constructor(
    private readonly decisions: Decisions,
    private readonly across: GesturesAcross,
    private readonly by: () => string,
  ) {}

  /** undefined where there is nothing to take back, or to do again. */
  next(session: Session, kind: StepKind): Step | undefined {
    const all = union(this.#here(session), this.#known(session));
    return kind === 'undo' ? nextUndo(all, this.by()) : nextRedo(all, this.by());
  }

  /** Shown before this returns, unless a step over several files is still under way. */
  take(session: Session, kind: StepKind): Promise<void> {
    const run = this.#running ? this.#running.then(() => this.#take(session, kind)) : this.#take(session, kind);
    const settled = run.catch(() => undefined);
    this.#running = settled;
    void settled.then(() => {
      if (this.#running === settled) this.#running = undefined;
    });
    return run;
  }

  async #take(session: Session, kind: StepKind): Promise<void> {
    const step = this.next(session, kind);
    if (!step) {
      this.decisions.messages.nothing(kind);
      return;
    }
    const revoke = (ids: readonly string[]): readonly Bare[] =>
      ids.length > 0 ? [{ op: 'revoke', ids, step: kind }] : [];
    const among = (corrections: readonly Correction[]): readonly Bare[] => {
      const ids = new Set(corrections.map((one) => one.id));
      return revoke(step.ids.filter((id) => ids.has(id)));
    };
    const parts: Part[] = [{ uri: session.uri, gesture: among(this.#here(session)) }];
    for (const uri of this.across.of(step.batch))
      if (uri !== session.uri) parts.push({ uri, gesture: revoke(await this.#idsIn(uri, step)) });
    await this.decisions.decideAcross(parts, among(this.#known(session)), session);
  }

  #here(session: Session): readonly Correction[] {
    return this.decisions.of(session)?.corrections ?? [];
  }

  #known(session: Session): readonly Correction[] {
    return this.decisions.registerOf(session)?.corrections ?? [];
  }

  /** What the gesture did in another article. */
  async #idsIn(uri: string, step: Step): Promise<readonly string[]> {
    const corrections = await this.decisions.correctionsIn(uri);
    return corrections.filter((one) => one.batch === step.batch && one.by === this.by()).map((one) => one.id);
  }
}
