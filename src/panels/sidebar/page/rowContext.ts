/** What the templates of the lists share: what is current, what is unfolded, and what a person may do. */
import type { CorrectAction, CorrectTarget, Target } from '../messages';

export type ListName = 'actors' | 'events';

export interface RowContext {
  /** Rows that the editor's cursor stands in. */
  readonly currentActor: string | null;
  readonly currentEvent: string | null;
  /** Rows whose details are shown, by `rowKey`. */
  readonly unfolded: ReadonlySet<string>;
  /** The row of each list that Tab leads to. */
  readonly tabStop: Readonly<Record<ListName, string | undefined>>;
  /** Rows that show their small buttons: under the pointer, and with the focus. */
  readonly pointed: ReadonlySet<string>;
  readonly reveal: (target: Target, preserveFocus: boolean) => void;
  readonly toggleDetails: (key: string) => void;
  /** `name` is what a screen reader hears of it. */
  readonly correct: (action: CorrectAction, target: CorrectTarget, name: string) => void;
}

/** Names a row in the whole sidebar: an actor and an event may have the same id. */
export const rowKey = (target: Target): string => `${target.kind} ${target.id}`;
