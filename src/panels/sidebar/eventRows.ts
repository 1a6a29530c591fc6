/** Events as the sidebar lists them: one row for all mentions of an event. */

import { chainsOf } from '../../model/chains';
import { indexOf } from '../../model/lookup';
import { wordsAt } from '../../model/prose';
import type { Actor, Event, Participant, Snapshot } from '../../model/types';
import { firstDay, sayDate, yearOf } from '../../words/dates';
import { evidenceParts } from '../../words/evidence';
import { labelText } from '../../words/labels';
import { actWord, modalityWord, percent } from '../../words/plainWords';
import { judgedEvent } from './judgements';
import type { EventRow, Fact, Party } from './messages';

/** Sentences shown for one event; the best ones are kept. */
const MAX_EVIDENCE = 12;
const MAX_PARTY_UNITS = 80;
const MAX_ACT_UNITS = 60;

interface Source {
  readonly snapshot: Snapshot;
  readonly actor: (id: string | null) => Actor | undefined;
  readonly usualYear: number | undefined;
}

function partyOf(participant: Participant, source: Source): Party {
  const actor = source.actor(participant.actor);
  if (actor) return { text: labelText(actor.name, MAX_PARTY_UNITS), actor: actor.id, type: actor.type };
  const words = wordsAt(source.snapshot, participant);
  return { text: labelText(words, MAX_PARTY_UNITS), actor: null, type: null };
}

/** One party for each actor or wording. */
function partiesOf(participants: readonly Participant[], source: Source): readonly Party[] {
  const seen = new Map<string, Party>();
  for (const participant of participants) {
    const party = partyOf(participant, source);
    const key = party.actor === null ? `words ${party.text}` : `actor ${party.actor}`;
    if (party.text && !seen.has(key)) seen.set(key, party);
  }
  return [...seen.values()];
}

function factsOf(event: Event, source: Source): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (name: string, value: string | null) => {
    if (value) facts.push({ name, value });
  };
  const words = event.time ? labelText(wordsAt(source.snapshot, event.time), MAX_PARTY_UNITS) : null;
  add('When', event.time?.value ? `${words} (${event.time.value})` : words);
  add('Act', event.act === 'OTHER' ? actWord(event) : `${actWord(event)} (${event.act})`);
  add(
    'Reported as',
    event.code === event.act ? null : `${actWord({ act: event.code, subtype: null })} (${event.code})`,
  );
  add('Mode', event.mode);
  add('Context', event.contexts.join(', '));
  add('Class', event.quad);
  add('Intensity', event.intensity === 0 ? null : (event.intensity > 0 ? '+' : '−') + Math.abs(event.intensity));
  add('Sure', percent(event.confidence));
  return facts;
}

function rowOf(chain: readonly Event[], source: Source): EventRow | undefined {
  const [best] = chain;
  if (!best) return undefined;
  const value = best.time?.value ?? null;
  const words = best.time ? labelText(wordsAt(source.snapshot, best.time), MAX_PARTY_UNITS) : null;
  return {
    id: best.id,
    act: labelText(wordsAt(source.snapshot, best.trigger), MAX_ACT_UNITS),
    label: actWord(best),
    code: best.act === 'OTHER' ? (best.subtype ?? best.act) : best.act,
    source: partiesOf(best.source, source),
    recipient: partiesOf(best.recipient, source),
    reciprocal: best.reciprocal,
    place: partiesOf(best.place, source),
    when: (value === null ? undefined : sayDate(value, source.usualYear)) ?? words,
    sortDate: (value === null ? undefined : firstDay(value)) ?? null,
    modality: modalityWord(best.modality),
    negative: best.polarity === 'negative',
    speaker: best.speaker ? partyOf(best.speaker, source) : null,
    core: chain.some((event) => event.core),
    judged: judgedEvent(best.id, source.snapshot),
    evidence: chain.slice(0, MAX_EVIDENCE).map((event) => ({
      event: event.id,
      parts: evidenceParts(event, source.snapshot),
      why: labelText(event.why, 300),
    })),
    facts: factsOf(best, source),
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
  /** Id of the row of rank 1; null without events. */
  readonly headline: string | null;
  /** Events of the article, whether or not they have a row. */
  readonly total: number;
}

/** Rows of the `limit` highest-ranked events. */
export function eventRows(snapshot: Snapshot, limit: number): EventRows {
  const { analysis } = snapshot;
  const index = indexOf(snapshot);
  const source: Source = { snapshot, actor: (id) => index.actor(id), usualYear: yearOf(analysis.date) };
  const { byRank } = chainsOf(snapshot);
  const leaders = byRank.slice(0, limit).sort((a, b) => a.trigger.start - b.trigger.start);
  const rows = mentionsOf(leaders, analysis.events).flatMap((chain) => rowOf(chain, source) ?? []);
  return { rows, headline: byRank[0]?.id ?? null, total: byRank.length };
}
