/** What the templates of the lists share: what is current, what is unfolded, and what a person may do. */
import type { Target } from '../views/messages';

export type ListName = 'actors' | 'events';

export interface RowContext {
  /** Rows that the editor's cursor stands in. */
  readonly currentActor: string | null;
  readonly currentEvent: string | null;
  /** Ids of rows whose details are shown. */
  readonly unfolded: ReadonlySet<string>;
  /** The row of each list that Tab leads to. */
  readonly tabStop: Readonly<Record<ListName, string | undefined>>;
  readonly reveal: (target: Target, preserveFocus: boolean) => void;
  readonly toggleDetails: (id: string) => void;
}
