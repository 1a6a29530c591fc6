/** Says quietly that an agent proposes something about the article in front. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Proposals } from '../desk/proposals';
import { labelText } from '../words/labels';
import { say } from './say';
import type { Session, Sessions } from './sessions';

const SAY_MS = 10_000;
const NAME_UNITS = 40;

export class ProposalNews implements Disposable {
  readonly #store = new DisposableStore();
  /** Proposals that were told, by article. */
  readonly #told = new WeakMap<Session, number>();

  constructor(
    private readonly sessions: Pick<Sessions, 'active' | 'onActive'>,
    private readonly proposals: Pick<Proposals<Session>, 'of' | 'onChanged'>,
  ) {
    this.#store.add(proposals.onChanged((session) => this.#tell(session)));
    this.#store.add(sessions.onActive((session) => session && this.#tell(session)));
  }

  dispose(): void {
    this.#store.dispose();
  }

  #tell(session: Session): void {
    if (session !== this.sessions.active) return;
    const waiting = this.proposals.of(session);
    const before = this.#told.get(session) ?? 0;
    this.#told.set(session, waiting.length);
    const last = waiting.at(-1);
    if (!last || waiting.length <= before) return;
    const name = labelText(last.by.replace(/^agent:/, ''), NAME_UNITS);
    const { t } = vscode.l10n;
    say(t('{0} proposes corrections ({1} wait): Alt+R reviews them.', name, waiting.length), SAY_MS);
  }
}
