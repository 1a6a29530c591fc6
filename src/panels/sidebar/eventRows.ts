/** Events as the sidebar lists them: one row for all mentions of an event. */

import type { Steps } from '../../base/steps';
import { chainsOf } from '../../model/chains';
import { type Codebook, colorOf } from '../../model/codebook';
import { isHeadline, isMain, lineConfidence } from '../../model/mainList';
import { wordsAt } from '../../model/prose';
import type { Event, QuadClass, Snapshot } from '../../model/types';
import { firstDay } from '../../words/dates';
import { evidenceParts } from '../../words/evidence';
import { sayWhy } from '../../words/findings';
import { labelText } from '../../words/labels';
import { partiesOf } from '../../words/parties';
import { actWord, kindWord, modalityWord, percent } from '../../words/plainWords';
import { placesBeside } from '../../words/predicate';
import { speakerBeside, tellEvent } from '../../words/telling';
import { messages, type Translate } from '../../words/translate';
import { isNotDone, whenOf } from '../../words/whoDidWhat';
import { judgedEvent } from './judgements';
import type { EventRow, Fact } from './messages';

/** Sentences shown for one event; the best ones are kept. */
const MAX_EVIDENCE = 12;
const MAX_PARTY_UNITS = 80;
const MAX_ACT_UNITS = 60;

const QUAD_WORDS: Readonly<Record<QuadClass, string>> = messages({
  'verbal cooperation': 'verbal cooperation',
  'material cooperation': 'material cooperation',
  'verbal conflict': 'verbal conflict',
  'material conflict': 'material conflict',
  neutral: 'neutral',
});

function factsOf(event: Event, snapshot: Snapshot, t: Translate): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (name: string, value: string | null) => {
    if (value) facts.push({ name, value });
  };
  const words = event.time ? labelText(wordsAt(snapshot, event.time), MAX_PARTY_UNITS) : null;
  add(t('When'), event.time?.value ? `${words} (${event.time.value})` : words);
  add(
    t('Act'),
    `${actWord(event, t)} (${event.act === 'OTHER' && event.subtype ? `OTHER/${event.subtype}` : event.act})`,
  );
  add(
    t('Reported as'),
    event.code === event.act ? null : `${actWord({ act: event.code, subtype: null }, t)} (${event.code})`,
  );
  add(t('Mode'), event.mode);
  add(t('Context'), event.contexts.join(', '));
  add(t('Class'), t(QUAD_WORDS[event.quad]));
  add(t('Intensity'), event.intensity === 0 ? null : (event.intensity > 0 ? '+' : '−') + Math.abs(event.intensity));
  add(t('Sure'), percent(lineConfidence(event)));
  add(t('Sure of the act'), event.sure ? percent(event.sure.act) : null);
  return facts;
}

function rowOf(
  chain: readonly Event[],
  snapshot: Snapshot,
  t: Translate,
  codebook: Codebook | undefined,
): EventRow | undefined {
  const [best] = chain;
  if (!best) return undefined;
  const value = best.time?.value ?? null;
  const speaker = speakerBeside(snapshot, best);
  return {
    id: best.id,
    told: tellEvent(snapshot, best),
    act: labelText(wordsAt(snapshot, best.trigger), MAX_ACT_UNITS),
    label: kindWord(best, t),
    color: colorOf(codebook?.events, best.subtype),
    code: best.act === 'OTHER' ? (best.subtype ?? best.act) : best.act,
    source: partiesOf(snapshot, best.source),
    recipient: partiesOf(snapshot, best.recipient),
    reciprocal: best.reciprocal,
    place: partiesOf(snapshot, placesBeside(snapshot, best)),
    when: whenOf(snapshot, best, t) || null,
    sortDate: (value === null ? undefined : firstDay(value)) ?? null,
    modality: modalityWord(best, t),
    negative: isNotDone(best),
    speaker: partiesOf(snapshot, speaker ? [speaker] : [])[0] ?? null,
    core: isMain(best),
    judged: judgedEvent(best.id, snapshot),
    evidence: chain.slice(0, MAX_EVIDENCE).map((event) => ({
      event: event.id,
      parts: evidenceParts(event, snapshot),
      why: labelText(sayWhy(event.why, t), 300),
    })),
    facts: factsOf(best, snapshot, t),
  };
}

/** All mentions of the events that `leaders` stand for, the best first. */
function mentionsOf(leaders: readonly Event[], events: readonly Event[]): readonly (readonly Event[])[] {
  const kept = new Map<string, Event[]>(leaders.map((leader) => [leader.chain, []]));
  for (const event of events) kept.get(event.chain)?.push(event);
  return leaders.map((leader) => (kept.get(leader.chain) ?? []).sort((a, b) => a.rank - b.rank));
}

export interface EventRows {
  /** In text order. */
  readonly rows: readonly EventRow[];
  /** Id of the row of rank 1; null where it is not sure enough. */
  readonly headline: string | null;
  /** Events of the article, whether or not they have a row. */
  readonly total: number;
}

/** Rows of the `limit` highest-ranked events. */
export function* eventRows(snapshot: Snapshot, limit: number, t: Translate, codebook?: Codebook): Steps<EventRows> {
  const { analysis } = snapshot;
  const { byRank } = chainsOf(snapshot);
  const leaders = byRank.slice(0, limit).sort((a, b) => a.trigger.start - b.trigger.start);
  const chains = mentionsOf(leaders, analysis.events);
  yield;
  const rows: EventRow[] = [];
  for (const chain of chains) {
    const row = rowOf(chain, snapshot, t, codebook);
    if (row) rows.push(row);
    yield;
  }
  return { rows, headline: byRank[0] && isHeadline(byRank[0]) ? byRank[0].id : null, total: byRank.length };
}
