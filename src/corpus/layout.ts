/**
 * How a record lies in bytes, in memory as on disk: a folder of ten thousand articles has more than a million of names,
 * mentions and events, which as objects take five times as much.
 *
 *   4 numbers of 32 bits: bytes in all, bytes of a number (2, or 4 in a long article), hashes of contexts, bytes of words
 *   the hashes of contexts, 32 bits each
 *   numbers: where each section begins, and the end; what is told of the article; the sections
 *   all words, each once, one after the other: UTF-8
 *
 * Words are told by their place in `strings`, from 1; 0 is none. There their ends stand, in bytes; spans are UTF-16 units, as everywhere.
 */

/** To be raised with every change of what a record holds: the index is then built anew. */
export const RECORD_VERSION = 5;

export const PREFIX = { bytes: 0, width: 1, contexts: 2, words: 3, size: 4 } as const;

/** In this order. `strings` begins with a 0. */
export const SECTION = {
  strings: 0,
  lines: 1,
  actors: 2,
  aliases: 3,
  mentions: 4,
  events: 5,
  parties: 6,
  claims: 7,
  end: 8,
} as const;

export const ABOUT = {
  kind: 9,
  uri: 10,
  stamp: 11,
  title: 12,
  date: 13,
  language: 14,
  mainEvents: 15,
  reviewedEvents: 16,
  decisions: 17,
  size: 18,
} as const;

/** Equal contexts of one article stand there once: `from` is a place among the hashes. */
export const ACTOR = {
  id: 0,
  name: 1,
  type: 2,
  role: 3,
  link: 4,
  mentions: 5,
  aliasFrom: 6,
  aliases: 7,
  contextFrom: 8,
  context: 9,
  /** None where it is the name in small letters behind its class. */
  key: 10,
  /** 1: one name of a person only; 2: a name that many have; the rest is four times the place in NAME_CLASSES. */
  keyFlags: 11,
  middle: 12,
  suffix: 13,
  size: 14,
} as const;

export const NAME_CLASSES = ['person', 'body', 'place'] as const;

/** `actor`: its place times four, and the kind. */
export const MENTION = { actor: 0, start: 1, end: 2, size: 3 } as const;

/** Parties stand one after the other: those of the source, of the recipient, of the place. */
export const EVENT = {
  id: 0,
  kind: 1,
  line: 2,
  partyFrom: 3,
  sources: 4,
  recipients: 5,
  places: 6,
  time: 7,
  triggerStart: 8,
  triggerEnd: 9,
  sentenceStart: 10,
  sentenceEnd: 11,
  sentence: 12,
  /** In thousandths. */
  confidence: 13,
  /** 1: of the main list; the rest is twice the place in REVIEWED. */
  flags: 14,
  size: 15,
} as const;

export const REVIEWED = [null, 'confirmed', 'added', 'changed'] as const;

/** See joining/links.ts. */
export const CLAIM = { from: 0, to: 1, reason: 2, size: 3 } as const;
export const CLAIM_REASONS = ['acronym', 'renamed'] as const;
