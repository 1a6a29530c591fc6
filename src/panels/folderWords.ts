/** What all pages over a folder say of it alike: how far it is read, why names are joined, the sentence behind a row. Pure. */
import type { Steps } from '../base/steps';
import { sightingSentence, type TextOf } from '../corpus/around';
import { type EventQuery, eventSteps, sifted } from '../corpus/query';
import type { Corpus, CorpusProblem, CorpusState, FolderEvent, JoinReason, Sighting } from '../corpus/types';
import type { Act, QuadClass } from '../model/types';
import { sayDate } from '../words/dates';
import { labelText } from '../words/labels';
import { actWord, percent, typePlural } from '../words/plainWords';
import { messages, type Translate } from '../words/translate';
import type { Sign } from './messagesOfDrawing';
import type { Asked, Choice, Reading, ReadingCommand, Report } from './messagesOfFolder';

const MAX_HEAD_UNITS = 200;
const MAX_SENTENCE_UNITS = 600;

const PROBLEMS: Readonly<Record<CorpusProblem, string>> = messages({
  'no-folder': 'Open a folder of articles to see who did what to whom in all of them.',
  'not-kept': 'What was read cannot be kept on disk, so it is read again in the next window.',
  'too-many': 'There are more articles than are read here; the rest is left out.',
  paused: 'Analysis is paused, because it had to be started again too often.',
});

const COMMANDS: Readonly<Partial<Record<CorpusProblem, readonly ReadingCommand[]>>> = {
  'no-folder': ['openFolder', 'sample'],
  paused: ['resume'],
};

export function readingOf({ indexed, total, running, problem }: CorpusState, t: Translate): Reading {
  if (problem === 'no-folder')
    return { state: 'empty', indexed, total, notice: t(PROBLEMS[problem]), commands: COMMANDS[problem] ?? [] };
  const told = problem && t(PROBLEMS[problem]);
  const commands = (problem && COMMANDS[problem]) ?? (running ? (['stop'] as const) : (['begin'] as const));
  if (running) return { state: 'reading', indexed, total, notice: told, commands };
  if (total > 0) return { state: 'ready', indexed, total, notice: told, commands: indexed < total ? commands : [] };
  return { state: 'empty', indexed, total, notice: told ?? t('There is no article in this folder.'), commands };
}

const REASONS: Readonly<Record<JoinReason, string>> = messages({
  alone: 'nobody else is called so',
  register: 'the register says so',
  name: 'the same full name',
  role: 'the same name and role',
  company: 'the same name, and the same people and bodies around it',
  acronym: 'an article gives both forms',
  renamed: 'an article says that it was called otherwise',
  surname: 'the only one of that name in the folder',
});

/** "the same full name, 97 %" */
export const reasonText = (reason: JoinReason, confidence: number, t: Translate): string =>
  `${t(REASONS[reason])}, ${percent(confidence)}`;

export const signOf = (quad: QuadClass): Sign =>
  quad === 'neutral' ? 'neutral' : quad.endsWith('conflict') ? 'conflict' : 'cooperation';

const nameOfFile = (uri: string): string => decode(uri.slice(uri.lastIndexOf('/') + 1));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const titleOf = (corpus: Corpus, uri: string): string =>
  labelText(corpus.article(uri)?.title ?? nameOfFile(uri), MAX_HEAD_UNITS);

/** "Jun 4, 2026", for a day or an interval; null for what is no date. */
export const dayText = (value: string | null, t: Translate): string | null =>
  value === null ? null : (sayDate(value, undefined, t.language) ?? null);

/** What a report of an event says; its sentence is asked for where the index does not hold it. */
export async function eventReport(
  corpus: Corpus,
  event: FolderEvent,
  note: string | null,
  t: Translate,
): Promise<Report> {
  const sentence = event.sentenceText ?? (await corpus.sentenceOf(event)) ?? '';
  return {
    ...placeOf(corpus, event.article, t),
    id: event.id,
    head: labelText(event.line, MAX_HEAD_UNITS),
    sentence: labelText(sentence, MAX_SENTENCE_UNITS),
    note,
    sure: event.main,
    reviewed: event.reviewed !== null,
  };
}

/** Somebody as one article calls it, with the sentence of the first mention there. */
export async function sightingReport(corpus: Corpus, actor: string, sighting: Sighting, t: Translate): Promise<Report> {
  const [first] = corpus.mentionsOf(actor, sighting.article);
  const texts: TextOf = (uri) => corpus.textOf(uri);
  const called = labelText(sighting.role ? `${sighting.name}, ${sighting.role}` : sighting.name, MAX_HEAD_UNITS);
  return {
    ...placeOf(corpus, sighting.article, t),
    id: sightingId(actor, sighting),
    head: called,
    sentence: first ? labelText(await sightingSentence(texts, first), MAX_SENTENCE_UNITS) : '',
    // Who stands alone needs no reason.
    note:
      sighting.reason === 'alone' ? null : t('{0}: {1}', called, reasonText(sighting.reason, sighting.confidence, t)),
    sure: true,
    reviewed: sighting.reason === 'register',
  };
}

const placeOf = (corpus: Corpus, uri: string, t: Translate): Pick<Report, 'article' | 'published'> => ({
  article: titleOf(corpus, uri),
  published: dayText(corpus.article(uri)?.date ?? null, t),
});

/** Actors' ids and addresses hold no line end. */
const sightingId = (actor: string, { article }: Sighting): string => `${actor}\n${article}`;

/** The place that `sightingId` names; undefined for the id of an event. */
export function readSightingId(id: string): { readonly actor: string; readonly article: string } | undefined {
  const at = id.indexOf('\n');
  return at < 0 ? undefined : { actor: id.slice(0, at), article: id.slice(at + 1) };
}

const orNone = (text: string): string | undefined => (text === '' ? undefined : text);

/** Events that fit, in the order of articles; `by` says whose day the time is about. */
export function* eventsThatFit(
  corpus: Corpus,
  asked: Asked,
  by: EventQuery['by'] = 'event',
): Steps<readonly FolderEvent[]> {
  const place = asked.place.trim().toLowerCase();
  const found = yield* eventSteps(corpus, {
    words: orNone(asked.words.trim()),
    acts: asked.act === '' ? undefined : [asked.act as Act],
    from: orNone(asked.from),
    to: orNone(asked.to),
    by,
    reviewed: asked.reviewed === 'all' ? undefined : asked.reviewed === 'done',
    main: asked.unsure ? undefined : true,
  });
  if (place === '') return found;
  return yield* sifted(found, (event) => event.place.some((party) => isAt(corpus, party, place)));
}

const isAt = (corpus: Corpus, { actor, words }: FolderEvent['place'][number], place: string): boolean =>
  words.toLowerCase().includes(place) ||
  (actor !== null && corpus.actor(actor)?.name.toLowerCase().includes(place) === true);

/** The acts of all events, the commonest first. */
export const actChoices = (corpus: Corpus, t: Translate): readonly Choice[] =>
  counted(corpus.events(), ({ act }) => act).map(([act, count]) => ({
    value: act,
    label: actWord({ act, subtype: null }, t),
    count,
  }));

/** The types of all actors, the commonest first. */
export const typeChoices = (corpus: Corpus, t: Translate): readonly Choice[] =>
  counted(corpus.actors(), ({ type }) => type).map(([type, count]) => ({
    value: type,
    label: typePlural(type, t),
    count,
  }));

/** Lists of the folder are the same until it changes, and long: each is counted once. */
const counts = new WeakMap<readonly unknown[], unknown>();

function counted<T, K extends string>(list: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, number])[] {
  const known = counts.get(list) as readonly (readonly [K, number])[] | undefined;
  if (known) return known;
  const found = new Map<K, number>();
  for (const item of list) found.set(keyOf(item), (found.get(keyOf(item)) ?? 0) + 1);
  const sorted = [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  counts.set(list, sorted);
  return sorted;
}
