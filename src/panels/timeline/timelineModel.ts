/** Lanes and dots of the timeline, worked out from the folder's index. Pure. */
import { finished, type Steps } from '../../base/steps';
import { actorsIn, dayOf, most, sifted } from '../../corpus/query';
import { leadsOf, type ReportedEvent, reportsIn } from '../../corpus/reported';
import type { Corpus, FolderEvent } from '../../corpus/types';
import { labelText } from '../../words/labels';
import { actWord } from '../../words/plainWords';
import type { Translate } from '../../words/translate';
import { actChoices, eventsThatFit, readingOf, signOf } from '../folderWords';
import { type CodebookOf, colorOfEvent, looksOfActor, NO_CODEBOOKS } from '../looks';
import { ASKED_NOTHING } from '../messagesOfFolder';
import type { Dot, Lane, TimelineAsked, TimelineModel } from './messages';

/** Dots that a page is sent; of more the surest and most told are shown, and how many there are is said. */
const MAX_DOTS = 6_000;
const MAX_NAME_UNITS = 80;
const MAX_LINE_UNITS = 160;
/** Actors that a lane can be chosen for. */
const MAX_CHOICES = 500;
const DAY_MS = 86_400_000;
/** Events that are looked at between two yields. */
const A_STEP = 200;

export const ASKED_AT_FIRST: TimelineAsked = { ...ASKED_NOTHING, by: 'event', top: 10, pinned: [] };

/** YYYY-MM-DD as days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

export const timelineModel = (...args: Parameters<typeof timelineSteps>): TimelineModel =>
  finished(timelineSteps(...args));

export function* timelineSteps(
  corpus: Corpus,
  asked: TimelineAsked,
  t: Translate,
  codebookOf: CodebookOf = NO_CODEBOOKS,
): Steps<TimelineModel> {
  const found = yield* eventsThatFit(corpus, asked, asked.by);
  const events = leadsOf(corpus, found);
  const dated = yield* sifted(events, (event) => dayOf(event, asked.by) !== undefined);
  const counts = yield* countsOf(dated);
  const whole = reportsIn(corpus);
  const busiest = [...counts].sort(([, m], [, n]) => n - m);
  yield;
  const lanes = lanesOf(corpus, asked, busiest, codebookOf);
  const laneOf = new Map(lanes.map(({ id }, index) => [id, index]));
  const shown = most(dated, MAX_DOTS, (event) => timesTold(whole(event)) + event.confidence).map(whole);
  yield;
  const dots: Dot[] = [];
  for (const event of shown) {
    dots.push(dotOf(event, dayNumber(dayOf(event.lead, asked.by) ?? ''), laneOf, t, codebookOf));
    if (dots.length % A_STEP === 0) yield;
  }
  return {
    reading: readingOf(corpus.state, t),
    asked,
    lanes,
    dots: dots.sort((a, b) => a.day - b.day),
    total: dated.length,
    undated: events.length - dated.length,
    acts: actChoices(corpus, t),
    actors: busiest.slice(0, MAX_CHOICES).flatMap(([id, count]) => {
      const actor = corpus.actor(id);
      return actor ? [{ value: id, label: labelText(actor.name, MAX_NAME_UNITS), count }] : [];
    }),
  };
}

const timesTold = ({ reports }: ReportedEvent): number => reports.length;

function* countsOf(events: readonly FolderEvent[]): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [at, event] of events.entries()) {
    for (const id of actorsIn(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (at % A_STEP === 0) yield;
  }
  return counts;
}

/** Those asked for, then the busiest. */
function lanesOf(
  corpus: Corpus,
  { pinned, top }: TimelineAsked,
  busiest: readonly [string, number][],
  codebookOf: CodebookOf,
): readonly Lane[] {
  const counts = new Map(busiest);
  const others = busiest.map(([id]) => id).filter((id) => !pinned.includes(id));
  return [...pinned, ...others.slice(0, top)].flatMap((id) => {
    const actor = corpus.actor(id);
    if (!actor) return [];
    const name = labelText(actor.name, MAX_NAME_UNITS);
    const { color } = looksOfActor(actor, codebookOf);
    return [{ id, name, color, count: counts.get(id) ?? 0, pinned: pinned.includes(id) }];
  });
}

function dotOf(
  { lead, reports }: ReportedEvent,
  day: number,
  laneOf: ReadonlyMap<string, number>,
  t: Translate,
  codebookOf: CodebookOf,
): Dot {
  return {
    id: lead.id,
    lanes: actorsIn(lead)
      .flatMap((id) => laneOf.get(id) ?? [])
      .sort((a, b) => a - b),
    day,
    sign: signOf(lead.quad),
    color: colorOfEvent(lead, codebookOf),
    act: actWord(lead, t),
    told: labelText(lead.line, MAX_LINE_UNITS),
    articles: new Set(reports.map(({ article }) => article)).size,
    sure: lead.main,
  };
}
