/** Undo and redo over all files that a gesture touched: the article, others of the folder, its register and its events. */
import type { Bare, Correction } from '../corrections/correction';
import { nextRedo, nextUndo, type Step } from '../corrections/history';
import { union } from '../store/lines';
import type { GesturesAcross, Part } from './gesturesAcross';
import type { OpenArticle } from './openArticle';
import type { DeskPorts } from './ports';

export type StepKind = 'undo' | 'redo';

/** Who carries a step out: it is a decision, too. */
export interface Deciding {
  decideAcross(parts: readonly Part[], forFolder: readonly Bare[], home: OpenArticle): Promise<boolean>;
  decideEvents(home: OpenArticle, gesture: readonly Bare[]): Promise<boolean>;
  correctionsIn(article: string): Promise<readonly Correction[]>;
}

export class Steps {
  /** Under way: looking into closed articles takes a moment, and a second press must find the first one done. */
  #running: Promise<void> | undefined;

  constructor(
    private readonly decisions: Deciding,
    private readonly across: GesturesAcross,
    private readonly ports: Pick<DeskPorts, 'annotator' | 'told'>,
  ) {}

  /** undefined where there is nothing to take back, or to do again. */
  next(article: OpenArticle, kind: StepKind): Step | undefined {
    const all = union(union(here(article), known(article)), ofEvents(article));
    const by = this.ports.annotator();
    return kind === 'undo' ? nextUndo(all, by) : nextRedo(all, by);
  }

  /** Shown before this returns, unless a step over several files is still under way. */
  take(article: OpenArticle, kind: StepKind): Promise<void> {
    const run = this.#running ? this.#running.then(() => this.#take(article, kind)) : this.#take(article, kind);
    const settled = run.catch(() => undefined);
    this.#running = settled;
    void settled.then(() => {
      if (this.#running === settled) this.#running = undefined;
    });
    return run;
  }

  async #take(article: OpenArticle, kind: StepKind): Promise<void> {
    const step = this.next(article, kind);
    if (!step) {
      this.ports.told.nothing(kind);
      return;
    }
    const revoke = (ids: readonly string[]): readonly Bare[] =>
      ids.length > 0 ? [{ op: 'revoke', ids, step: kind }] : [];
    const among = (corrections: readonly Correction[]): readonly Bare[] => {
      const ids = new Set(corrections.map((one) => one.id));
      return revoke(step.ids.filter((id) => ids.has(id)));
    };
    const parts: Part[] = [{ uri: article.uri, gesture: among(here(article)) }];
    for (const uri of this.across.of(step.batch))
      if (uri !== article.uri) parts.push({ uri, gesture: revoke(await this.#idsIn(uri, step)) });
    await Promise.all([
      this.decisions.decideAcross(parts, among(known(article)), article),
      this.decisions.decideEvents(article, among(ofEvents(article))),
    ]);
  }

  /** What the gesture did in another article. */
  async #idsIn(uri: string, step: Step): Promise<readonly string[]> {
    const by = this.ports.annotator();
    const corrections = await this.decisions.correctionsIn(uri);
    return corrections.filter((one) => one.batch === step.batch && one.by === by).map((one) => one.id);
  }
}

const here = (article: OpenArticle): readonly Correction[] => article.corrections.all;
const known = (article: OpenArticle): readonly Correction[] => article.register?.corrections ?? [];
const ofEvents = (article: OpenArticle): readonly Correction[] => article.eventsFile?.corrections ?? [];
