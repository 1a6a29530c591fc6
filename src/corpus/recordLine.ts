/**
 * A record as one line of JSON and back. Fields stand in lists without names, numbers that grow as steps: a folder of ten
 * thousand articles is read when the editor starts. Only lines that this program wrote are read (indexFiles.ts checks).
 */
import { hashText } from '../model/text';
import type { Act, Modality, Polarity, QuadClass } from '../model/types';
import { type EventHome, type EventKind, IndexedEvent } from './indexedEvent';
import {
  type ArticleRecord,
  MENTION_NUMBERS,
  type NamedParty,
  type RecordActor,
  type RecordKind,
  type WrittenRecord,
} from './record';
import type { FolderEvent, FolderParty, Reviewed } from './types';

/** To be raised with every change of what a line holds: the index is then built anew. */
export const RECORD_VERSION = 3;

type PartyLine = number | string;
type ActorLine = readonly [
  string,
  string,
  string,
  readonly string[],
  string | null,
  string | null,
  number,
  readonly number[],
];
type EventLine = readonly [
  event: string,
  kind: readonly [Act, Act, string | null, QuadClass, number, Modality, Polarity],
  line: string,
  parties: readonly [readonly PartyLine[], readonly PartyLine[], readonly PartyLine[]],
  time: string | null,
  spans: readonly [number, number, number, number],
  /** Which of the record's sentences; null where its words are not kept. */
  sentence: number | null,
  /** In thousandths. */
  confidence: number,
  main: 0 | 1,
  reviewed: Reviewed,
];
type RecordLine = readonly [
  uri: string,
  stamp: string,
  kind: RecordKind,
  about: readonly [string | null, string | null, string],
  lines: readonly number[],
  actors: readonly ActorLine[],
  mentions: readonly number[],
  /** Each once, however many events it tells. */
  sentences: readonly string[],
  events: readonly EventLine[],
  counts: readonly [number, number, number],
  renamed: readonly (readonly [string, string])[],
];

export function encodeRecord(record: WrittenRecord): string {
  const at = new Map(record.actors.map((actor, index) => [actor.id, index]));
  const sentences = new Map<string, number>();
  for (const { sentenceText } of record.events)
    if (sentenceText !== null && !sentences.has(sentenceText)) sentences.set(sentenceText, sentences.size);
  const line: RecordLine = [
    record.uri,
    record.stamp,
    record.kind,
    [record.title, record.date, record.language],
    steps(record.lines),
    record.actors.map(({ id, name, type, aliases, role, link, mentions, context }) => [
      id,
      name,
      type,
      aliases,
      role,
      link,
      mentions,
      context,
    ]),
    record.mentions,
    [...sentences.keys()],
    record.events.map((event) => encodeEvent(event, at, sentences)),
    [record.mainEvents, record.reviewedEvents, record.decisions],
    record.renamed,
  ];
  return JSON.stringify(line);
}

/** @throws SyntaxError where it is no line of ours. */
export function decodeRecord(text: string): ArticleRecord {
  const [uri, stamp, kind, [title, date, language], lines, actors, mentions, sentences, events, counts, renamed] =
    JSON.parse(text) as RecordLine;
  const own = actors.map(decodeActor);
  const home: EventHome = { uri, mark: hashText(uri), published: date };
  const parties = own.map(({ id, name }): NamedParty => ({ actor: null, words: name, here: id }));
  return {
    uri,
    stamp,
    kind,
    title,
    date,
    language,
    lines: sums(lines),
    actors: own,
    mentions,
    events: events.map((event) => decodeEvent(event, home, parties, sentences)),
    parties,
    mainEvents: counts[0],
    reviewedEvents: counts[1],
    decisions: counts[2],
    renamed,
  };
}

const decodeActor = ([id, name, type, aliases, role, link, mentions, context]: ActorLine): RecordActor => ({
  id,
  name,
  type,
  aliases: aliases.length > 0 ? aliases : NONE,
  role,
  link,
  mentions,
  context,
});

function encodeEvent(
  event: FolderEvent,
  at: ReadonlyMap<string, number>,
  sentences: ReadonlyMap<string, number>,
): EventLine {
  const parties = (list: readonly FolderParty[]): readonly PartyLine[] =>
    list.map(({ here, words }) => (here === undefined ? words : (at.get(here) ?? words)));
  const { act, code, subtype, quad, intensity, modality, polarity, trigger, sentence } = event;
  return [
    event.event,
    [act, code, subtype, quad, intensity, modality, polarity],
    event.line,
    [parties(event.source), parties(event.recipient), parties(event.place)],
    event.time,
    [trigger.start, trigger.end, sentence.start, sentence.end],
    event.sentenceText === null ? null : (sentences.get(event.sentenceText) ?? null),
    Math.round(event.confidence * 1_000),
    event.main ? 1 : 0,
    event.reviewed,
  ];
}

const NOBODY: FolderParty = { actor: null, words: '' };

/** Each once for all events; few hundred in any folder. */
const kinds = new Map<string, EventKind>();

function kindOf([act, code, subtype, quad, intensity, modality, polarity]: EventLine[1]): EventKind {
  const key = `${act} ${code} ${subtype} ${quad} ${intensity} ${modality} ${polarity}`;
  const kind = kinds.get(key) ?? { act, code, subtype, quad, intensity, modality, polarity };
  kinds.set(key, kind);
  return kind;
}

function decodeEvent(
  [event, kind, line, sides, time, spans, said, confidence, main, reviewed]: EventLine,
  home: EventHome,
  named: readonly FolderParty[],
  sentences: readonly string[],
): IndexedEvent {
  const parties = (list: readonly PartyLine[]): readonly FolderParty[] =>
    list.length === 0
      ? NONE
      : list.map((one) => (typeof one === 'string' ? { actor: null, words: one } : (named[one] ?? NOBODY)));
  return new IndexedEvent(home, {
    event,
    kind: kindOf(kind),
    line,
    source: parties(sides[0]),
    recipient: parties(sides[1]),
    place: parties(sides[2]),
    time,
    spans,
    sentenceText: said === null ? null : (sentences[said] ?? null),
    confidence,
    main: main === 1,
    reviewed,
  });
}

/** Shared by all that have none. */
const NONE: readonly never[] = [];

const steps = (numbers: readonly number[]): number[] => numbers.map((each, i) => each - (numbers[i - 1] ?? 0));

function sums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((step) => {
    sum += step;
    return sum;
  });
}

/** The mentions of one actor of the record, as places in its list. */
export function* mentionsIn({ mentions }: Pick<ArticleRecord, 'mentions'>, actor: number): Generator<number> {
  for (let at = 0; at < mentions.length; at += MENTION_NUMBERS) if (mentions[at] === actor) yield at;
}
