/** What a person set in the sidebar and finds again after it was hidden. */
import * as v from 'valibot';

export interface ViewState {
  readonly filter: string;
  readonly order: 'text' | 'date';
  readonly actorsOpen: boolean;
  readonly eventsOpen: boolean;
  /** All actors are listed, not only the first few. */
  readonly allActors: boolean;
  /** Events that are not core are listed too. */
  readonly moreEvents: boolean;
  /** Corrections without a place are listed. */
  readonly orphansOpen: boolean;
}

export const INITIAL_STATE: ViewState = {
  filter: '',
  order: 'text',
  actorsOpen: true,
  eventsOpen: true,
  allActors: false,
  moreEvents: false,
  orphansOpen: false,
};

const schema: v.GenericSchema<unknown, ViewState> = v.object({
  filter: v.pipe(v.string(), v.maxLength(200)),
  order: v.picklist(['text', 'date']),
  actorsOpen: v.boolean(),
  eventsOpen: v.boolean(),
  allActors: v.boolean(),
  moreEvents: v.boolean(),
  orphansOpen: v.boolean(),
});

/** The initial state for anything that was not kept by this version. */
export function readViewState(kept: unknown): ViewState {
  const result = v.safeParse(schema, kept);
  return result.success ? result.output : INITIAL_STATE;
}
