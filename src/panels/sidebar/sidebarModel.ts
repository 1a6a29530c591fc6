/** What the sidebar shows, worked out from what is known of the active article. Pure. */

import { finished, type Steps } from '../../base/steps';
import { MAX_SIDEBAR_ACTORS, MAX_SIDEBAR_EVENTS } from '../../limits';
import { type Codebook, colorOf } from '../../model/codebook';
import { ENTITY_TYPES, type Mention, type Snapshot } from '../../model/types';
import { sayProblem } from '../../words/findings';
import { typePlural } from '../../words/plainWords';
import { english, messages, type Translate } from '../../words/translate';
import { lookOf } from '../looks';
import { aboutRows } from './aboutRows';
import { actorRows } from './actorRows';
import { eventRows } from './eventRows';
import { actorsByHand, blockedState, type Judging, orphanRows, reviewState } from './judgements';
import { drawn } from './looks';
import type { SidebarCommand, SidebarModel, TypeChip } from './messages';

/** The state of the active document; undefined where there is none that could be an article. */
export interface SidebarInput {
  readonly status: 'off' | 'analysing' | 'ready' | 'foreign' | 'paused';
  readonly notice: string | undefined;
  readonly snapshot: Snapshot | undefined;
  /** Of the article's folder. */
  readonly codebook?: Codebook | undefined;
}

const NO_ROWS = {
  types: [],
  actors: [],
  events: [],
  headline: null,
  about: [],
  totals: { actors: 0, events: 0 },
  review: null,
  orphans: [],
  blocked: null,
} as const;

const empty = (notice: string, commands: readonly SidebarCommand[]): SidebarModel => ({
  ...NO_ROWS,
  state: 'empty',
  notice,
  commands,
});

const NOTICES: Readonly<Partial<Record<SidebarInput['status'], string>>> = messages({
  foreign: 'This text does not seem to be English, so nothing is marked by itself.',
  paused: 'Analysis is paused, because it had to be started again too often.',
});

function noticeOf({ notice, status }: SidebarInput, t: Translate): string | null {
  if (notice) return sayProblem(notice, t);
  const usual = NOTICES[status];
  return usual ? t(usual) : null;
}

/** Types of the product in their order, then those of a codebook by name. */
function typeChips(
  mentions: readonly Mention[],
  hiddenTypes: ReadonlySet<string>,
  codebook: Codebook | undefined,
  t: Translate,
): readonly TypeChip[] {
  const counts = new Map<string, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  const known: readonly string[] = ENTITY_TYPES;
  const others = [...counts.keys()].filter((type) => !known.includes(type)).sort();
  return [...known, ...others].flatMap((type) => {
    const count = counts.get(type);
    const looks = {
      look: lookOf(codebook, type),
      label: typePlural(type, t),
      color: colorOf(codebook?.types, type),
    };
    return count === undefined ? [] : [{ type, ...looks, count, hidden: hiddenTypes.has(type) }];
  });
}

function commandsFor(status: SidebarInput['status']): readonly SidebarCommand[] {
  return status === 'paused' ? ['resume'] : [];
}

/** While a long article is read its first names come alone: what there is to review is not known yet. */
const isOnlyNamed = ({ complete, analysis }: Snapshot, { corrections }: Judging): boolean =>
  !complete && analysis.actors.length === 0 && corrections.length === 0;

const NOTHING_JUDGED: Judging = { corrections: [], orphans: [], blocked: undefined, undo: false, redo: false };

/** The whole model, in English where no other language is asked for; equal input gives an equal model. */
export const sidebarModel = (...args: Parameters<typeof sidebarSteps>): SidebarModel => finished(sidebarSteps(...args));

/** The same in steps: of a long article it is a tenth of a second of work. What `input` says is taken before the first. */
export function* sidebarSteps(
  input: SidebarInput | undefined,
  hiddenTypes: ReadonlySet<string>,
  judging = NOTHING_JUDGED,
  t: Translate = english,
): Steps<SidebarModel> {
  if (!input) return empty(t('Open a news article to see who did what to whom, when and where.'), ['sample', 'open']);
  if (input.status === 'off' && !input.snapshot) {
    const notice = t('This file does not read like a news article, or annotation is off for it.');
    return empty(notice, ['enable', 'sample']);
  }
  const { snapshot, status, codebook } = input;
  const base = {
    notice: noticeOf(input, t),
    commands: commandsFor(status),
    orphans: orphanRows(judging, t),
    blocked: blockedState(judging, t),
  };
  if (!snapshot) return { ...NO_ROWS, ...base, state: status === 'analysing' ? 'analysing' : 'ready' };
  const actors = yield* actorRows(snapshot, hiddenTypes, MAX_SIDEBAR_ACTORS, actorsByHand(judging.corrections), t);
  const events = yield* eventRows(snapshot, MAX_SIDEBAR_EVENTS, t, codebook);
  return {
    ...base,
    state: status === 'analysing' || !snapshot.complete ? 'analysing' : 'ready',
    types: typeChips(snapshot.analysis.mentions, hiddenTypes, codebook, t),
    actors: actors.rows.map((row) => ({ ...row, look: lookOf(codebook, row.type) })),
    events: events.rows.map((row) => drawn(row, codebook)),
    headline: events.headline,
    about: aboutRows(snapshot.analysis.facts, t),
    totals: { actors: actors.total, events: events.total },
    review: isOnlyNamed(snapshot, judging) ? null : reviewState(snapshot, judging),
  };
}
