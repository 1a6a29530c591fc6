/** The open articles: which there are, which is in front, where the cursor stands. */
import type { Disposable } from '../base/dispose';
import { Emitter } from '../base/emitter';
import type { Span } from '../model/types';
import type { Session } from './session';

export type { Session, SessionStatus } from './session';

type Event<T> = (listener: (value: T) => void) => Disposable;

/** What is tinted beside the revealed span: the roles, trigger and sentence of an event, or only the span. */
export type Tint = { readonly kind: 'event'; readonly id: string } | { readonly kind: 'span' };

export interface RevealOptions {
  readonly tint?: Tint;
  /** Leave the focus where it is (the sidebar while moving with the arrow keys). */
  readonly preserveFocus?: boolean;
}

export class Sessions {
  readonly #snapshot = new Emitter<Session>();
  readonly #active = new Emitter<Session | undefined>();
  readonly #cursor = new Emitter<{ readonly session: Session; readonly offset: number }>();
  readonly #hidden = new Emitter<ReadonlySet<string>>();

  /** A session got a new snapshot, or its status, article state or notice changed. */
  readonly onSnapshot: Event<Session> = this.#snapshot.event;
  /** Another document came to the front; undefined where it is no text document that could be an article. */
  readonly onActive: Event<Session | undefined> = this.#active.event;
  /** The cursor of the active session moved; `offset` is in the LF text. */
  readonly onCursor: Event<{ readonly session: Session; readonly offset: number }> = this.#cursor.event;
  /** Entity types were hidden or shown. */
  readonly onHidden: Event<ReadonlySet<string>> = this.#hidden.event;

  /** By the document's URI as text. */
  get(_uri: string): Session | undefined {
    return undefined;
  }

  get active(): Session | undefined {
    return undefined;
  }

  get hiddenTypes(): ReadonlySet<string> {
    return new Set();
  }

  setHidden(_type: string, _hidden: boolean): void {}

  /** Shows the document, puts the cursor at the span and tints. Resolves when shown; does nothing for a closed document. */
  async revealSpan(_session: Session, _span: Span, _options: RevealOptions = {}): Promise<void> {}
}
