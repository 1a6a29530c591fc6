/** A record as bytes: see layout.ts. */
import { kindText } from './eventKind';
import { claimsIn } from './joining/links';
import { type NameKey, nameKey } from './joining/names';
import { ABOUT, CLAIM_REASONS, EVENT, NAME_CLASSES, PREFIX, REVIEWED, SECTION } from './layout';
import { MENTION_NUMBERS, RECORD_KINDS, type WrittenRecord } from './record';
import type { FolderEvent, FolderParty } from './types';

/** The bytes of a buffer of their own. */
export function pack(record: WrittenRecord): Uint8Array {
  const words = new Words();
  const contexts = new Contexts();
  const sections: number[][] = Array.from({ length: SECTION.end }, () => []);
  const [strings = [], lines, actors, aliases, mentions, events, parties, claims] = sections;
  append(lines, record.lines);
  for (const actor of record.actors) {
    const key = nameKey(actor.name, actor.type);
    append(actors, [
      words.of(actor.id),
      words.of(actor.name),
      words.of(actor.type),
      words.of(actor.role),
      words.of(actor.link),
      actor.mentions,
      aliases?.length ?? 0,
      actor.aliases.length,
      contexts.of(actor.context),
      actor.context.length,
      plainKey(key, actor.name) ? 0 : words.of(key.key),
      Number(key.single) + 2 * Number(key.shared) + 4 * NAME_CLASSES.indexOf(key.class),
      words.of(key.middle || null),
      words.of(key.suffix || null),
    ]);
    append(aliases, actor.aliases.map(words.of));
  }
  for (let at = 0; at < record.mentions.length; at += MENTION_NUMBERS) {
    const [actor = 0, start = 0, end = 0, kind = 0] = record.mentions.slice(at, at + MENTION_NUMBERS);
    append(mentions, [actor * 4 + kind, start, end]);
  }
  const places = new Map(record.actors.map(({ id }, at) => [id, at]));
  const partyOf = ({ here, words: said }: FolderParty): number =>
    (here === undefined ? undefined : places.get(here)) ?? record.actors.length + words.of(said);
  for (const event of record.events) {
    append(events, eventRow(event, parties?.length ?? 0, words));
    append(parties, [...event.source, ...event.recipient, ...event.place].map(partyOf));
  }
  for (const { from, to, reason } of claimsIn(record))
    append(claims, [words.of(from), words.of(to), CLAIM_REASONS.indexOf(reason)]);
  const about = [
    RECORD_KINDS.indexOf(record.kind),
    ...[record.uri, record.stamp, record.title, record.date, record.language].map(words.of),
    record.mainEvents,
    record.reviewedEvents,
    record.decisions,
  ];
  append(strings, words.ends);
  return bytesOf(about, sections, contexts.hashes, words.text);
}

/** Most keys are the name itself, and can be read off it. */
const plainKey = (key: NameKey, name: string): boolean => key.key === `${key.class} ${name.toLowerCase()}`;

function eventRow(event: FolderEvent, partyFrom: number, words: Words): readonly number[] {
  const { trigger, sentence } = event;
  const row = new Array<number>(EVENT.size).fill(0);
  row[EVENT.id] = words.of(event.event);
  row[EVENT.kind] = words.of(kindText(event));
  row[EVENT.line] = words.of(event.line);
  row[EVENT.partyFrom] = partyFrom;
  row[EVENT.sources] = event.source.length;
  row[EVENT.recipients] = event.recipient.length;
  row[EVENT.places] = event.place.length;
  row[EVENT.time] = words.of(event.time);
  row[EVENT.triggerStart] = trigger.start;
  row[EVENT.triggerEnd] = trigger.end;
  row[EVENT.sentenceStart] = sentence.start;
  row[EVENT.sentenceEnd] = sentence.end;
  row[EVENT.sentence] = words.of(event.sentenceText);
  row[EVENT.confidence] = Math.round(event.confidence * 1_000);
  row[EVENT.flags] = Number(event.main) + 2 * REVIEWED.indexOf(event.reviewed);
  return row;
}

function bytesOf(
  about: readonly number[],
  sections: readonly (readonly number[])[],
  contexts: readonly number[],
  text: string,
): Uint8Array {
  const starts: number[] = [];
  let end: number = ABOUT.size;
  for (const section of sections) {
    starts.push(end);
    end += section.length;
  }
  const numbers = [...starts, end, ...about, ...sections.flat()];
  const words = encoder.encode(text);
  const most = numbers.reduce((high, one) => Math.max(high, one), 0);
  const width = most < 2 ** 16 ? 2 : 4;
  const numbersAt = 4 * (PREFIX.size + contexts.length);
  const wordsAt = numbersAt + numbers.length * width;
  const bytes = new Uint8Array(4 * Math.ceil((wordsAt + words.length) / 4));
  const { buffer } = bytes;
  new Uint32Array(buffer, 0, PREFIX.size + contexts.length).set([
    bytes.length,
    width,
    contexts.length,
    words.length,
    ...contexts,
  ]);
  new (width === 2 ? Uint16Array : Uint32Array)(buffer, numbersAt, numbers.length).set(numbers);
  bytes.set(words, wordsAt);
  return bytes;
}

/** An array cannot be spread into `push` whatever its length. */
function append(list: number[] | undefined, more: readonly number[]): void {
  for (const one of more) list?.push(one);
}

const encoder = new TextEncoder();

class Words {
  text = '';
  /** Where each ends, in bytes; the first is none. */
  readonly ends = [0];
  readonly #known = new Map<string, number>();

  readonly of = (word: string | null): number => {
    if (word === null) return 0;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    // Half a pair of surrogates would come back as another sign.
    const own = word.toWellFormed();
    this.text += own;
    this.ends.push((this.ends.at(-1) ?? 0) + encoder.encode(own).length);
    this.#known.set(word, this.#known.size + 1);
    return this.#known.size;
  };
}

class Contexts {
  readonly hashes: number[] = [];
  readonly #known = new Map<string, number>();

  of(context: readonly number[]): number {
    const key = context.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.hashes.length);
    append(this.hashes, context);
    return this.#known.get(key) ?? 0;
  }
}
