/** From an analysis, with the decisions laid over it, to what the index keeps of the article. */
import type { Steps } from '../base/steps';
import { indexOf } from '../model/lookup';
import { isMain, lineConfidence } from '../model/mainList';
import { proseAt } from '../model/prose';
import type { Actor, Analysis, Event, Mention, Participant } from '../model/types';
import { textOf, whoDidWhat } from '../words/whoDidWhat';
import { contextOf } from './context';
import { MAX_ACTORS, MAX_SENTENCE_UNITS, MENTION_KINDS, type RecordActor, type WrittenRecord } from './record';
import { renamedIn } from './renamed';
import type { FolderEvent, FolderParty } from './types';

/** An article and all that is known of it. */
export interface KnownArticle {
  readonly text: string;
  readonly analysis: Analysis;
  readonly decisions?: ReadonlyMap<string, 'confirmed' | 'added' | 'changed'> | undefined;
  readonly links?: ReadonlyMap<string, string> | undefined;
}

/** What is less sure than this is of no use to anybody, even marked unsure. */
const LEAST_CONFIDENCE = 0.4;
/** Lines below the bar of the main list that are kept of an article. */
const MAX_UNSURE = 6;
/**
 * Longer sentences, and those of unsure lines, are read again from the article; not where there is markup, which only the
 * analysis can take away.
 */
const KEPT_SENTENCE_UNITS = 240;
const MAX_LINE_UNITS = 240;
const MAX_WORDS_UNITS = 80;
/** Of one article, as MAX_ACTORS. */
const MAX_MENTIONS = 10_000;
const MAX_EVENTS = 1_000;

export function* recordSteps(uri: string, stamp: string, known: KnownArticle): Steps<WrittenRecord> {
  const { text, analysis, decisions } = known;
  const named = namedActors(known).slice(0, MAX_ACTORS);
  const at = new Map(named.map((actor, index) => [actor.id, index]));
  const names = new Set(named.map(({ id }) => id));
  yield;
  const actors: RecordActor[] = [];
  for (const actor of named) {
    actors.push(recordActor(known, actor));
    yield;
  }
  const events: FolderEvent[] = [];
  for (const event of eventsOf(known).slice(0, MAX_EVENTS)) {
    events.push(folderEvent(uri, known, event, names));
    yield;
  }
  const renamed = renamedIn(proseAt(text, analysis.prose.markup, { start: 0, end: text.length }));
  yield;
  const main = events.filter((event) => event.main);
  return {
    uri,
    stamp,
    kind: 'article',
    title: analysis.title,
    date: analysis.date,
    language: analysis.language,
    lines: lineStarts(text),
    actors,
    mentions: analysis.mentions
      .filter(({ actor }) => actor !== null && at.has(actor))
      .slice(0, MAX_MENTIONS)
      .flatMap(({ actor, start, end, kind }) => [at.get(actor ?? '') ?? 0, start, end, MENTION_KINDS.indexOf(kind)]),
    events,
    mainEvents: main.length,
    reviewedEvents: main.filter((event) => event.reviewed !== null).length,
    decisions: decisions?.size ?? 0,
    renamed,
  };
}

/** Whoever is only described ("four soldiers") is nobody that other articles know. */
function namedActors(known: KnownArticle): readonly Actor[] {
  const index = indexOf(known);
  const isName = ({ kind }: Mention): boolean => kind === 'named' || kind === 'adjective';
  return known.analysis.actors.filter((actor) => index.mentionsOf(actor.id).some(isName));
}

function recordActor(known: KnownArticle, actor: Actor): RecordActor {
  const { analysis, links } = known;
  const { id, name, type, aliases, role } = actor;
  const mentions = indexOf(known).mentionsOf(id);
  const context = contextOf(mentions, analysis.prose.sentences, (span) =>
    proseAt(known.text, analysis.prose.markup, span),
  );
  return { id, name, type, aliases, role, link: links?.get(id) ?? null, mentions: mentions.length, context };
}

/** One of each chain, the main list and what is nearly sure enough for it, in text order. */
function eventsOf({ analysis, decisions }: KnownArticle): readonly Event[] {
  const best = new Map<string, Event>();
  for (const event of analysis.events) {
    const other = best.get(event.chain);
    if (
      !other ||
      Number(isMain(event)) - Number(isMain(other)) > 0 ||
      (isMain(event) === isMain(other) && event.rank < other.rank)
    )
      best.set(event.chain, event);
  }
  const isTold = (event: Event): boolean => event.source.length > 0 || event.recipient.length > 0;
  const unsure = [...best.values()]
    .filter((event) => !isMain(event) && event.core && !event.toldIn && isTold(event))
    .filter((event) => decisions?.has(event.id) || lineConfidence(event) >= LEAST_CONFIDENCE)
    .sort((a, b) => lineConfidence(b) - lineConfidence(a))
    .slice(0, MAX_UNSURE);
  const kept = new Set([...[...best.values()].filter(isMain), ...unsure]);
  return analysis.events.filter((event) => kept.has(event)).sort((a, b) => a.trigger.start - b.trigger.start);
}

function folderEvent(uri: string, known: KnownArticle, event: Event, named: ReadonlySet<string>): FolderEvent {
  const { analysis, decisions } = known;
  const parties = (list: readonly Participant[]): readonly FolderParty[] =>
    list.map((one) => partyOf(known, one, named));
  const { trigger, sentence, time } = event;
  const isShort = sentence.end - sentence.start <= KEPT_SENTENCE_UNITS;
  const kept = (isShort && isMain(event)) || analysis.prose.markup.length > 0;
  return {
    id: event.id,
    article: uri,
    event: event.id,
    act: event.act,
    code: event.code,
    subtype: event.subtype,
    quad: event.quad,
    intensity: event.intensity,
    modality: event.modality,
    polarity: event.polarity,
    line: textOfLine(whoDidWhat(known, event)) || textOf(known, trigger, MAX_LINE_UNITS),
    source: parties(event.source),
    recipient: parties(event.recipient),
    place: parties(event.place),
    time: time?.value ?? null,
    day: null,
    published: analysis.date,
    trigger: { start: trigger.start, end: trigger.end },
    sentence: { start: sentence.start, end: sentence.end },
    sentenceText: kept ? textOf(known, sentence, MAX_SENTENCE_UNITS) : null,
    confidence: lineConfidence(event),
    main: isMain(event),
    reviewed: decisions?.get(event.id) ?? null,
    group: null,
  };
}

const textOfLine = (line: string): string =>
  line.length <= MAX_LINE_UNITS ? line : `${line.slice(0, MAX_LINE_UNITS - 1)}\u2026`;

function partyOf(known: KnownArticle, participant: Participant, named: ReadonlySet<string>): FolderParty {
  const actor = indexOf(known).actor(participant.actor);
  const words = actor?.name ?? textOf(known, participant, MAX_WORDS_UNITS);
  return actor && named.has(actor.id) ? { actor: null, words, here: actor.id } : { actor: null, words };
}

function lineStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
