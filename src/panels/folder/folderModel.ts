/** What the folder view lists, worked out from the folder's index. Pure. */
import { finished, type Steps } from '../../base/steps';
import { actorSteps, actorsIn, most } from '../../corpus/query';
import { leadsOf, type ReportedEvent, reportsIn } from '../../corpus/reported';
import type { Corpus, FolderActor, FolderEvent, SameEventSuggestion } from '../../corpus/types';
import { labelText } from '../../words/labels';
import { actWord, percent } from '../../words/plainWords';
import { messages, type Translate } from '../../words/translate';
import { actChoices, dayText, eventReport, eventsThatFit, readingOf, reasonText, typeChoices } from '../folderWords';
import { type CodebookOf, colorOfEvent, looksOfActor, NO_CODEBOOKS } from '../looks';
import { ASKED_NOTHING } from '../messagesOfFolder';
import type { FolderActorRow, FolderAsked, FolderEventRow, FolderModel, SameRow } from './messages';

/** Rows listed before "show more", and added by it. */
const FIRST_ROWS = 100;
const MAX_NAME_UNITS = 120;
const MAX_LINE_UNITS = 240;
const MAX_ALIASES = 8;
/** Suggestions that a person looks through at a time: each needs two sentences. */
const MAX_SAME = 30;

export const ASKED_AT_FIRST: FolderAsked = { ...ASKED_NOTHING, list: 'actors', order: 'often', limit: FIRST_ROWS };

export const folderModel = (...args: Parameters<typeof folderSteps>): Promise<FolderModel> =>
  finished(folderSteps(...args));

/** Sentences of suggestions are read at the end. */
export function* folderSteps(
  corpus: Corpus,
  asked: FolderAsked,
  t: Translate,
  codebookOf: CodebookOf = NO_CODEBOOKS,
): Steps<Promise<FolderModel>> {
  const actors = yield* actorsThatFit(corpus, asked);
  const events = leadsOf(corpus, yield* eventsThatFit(corpus, asked));
  const suggestions = corpus.suggestions();
  const { list, limit } = asked;
  const articles = corpus.articles;
  const rows: FolderActorRow[] = [];
  if (list === 'actors')
    for (const one of inOrder(actors, asked)) {
      rows.push(actorRow(corpus, one, t, codebookOf));
      yield;
    }
  const same = sameRows(corpus, list === 'same' ? suggestions.slice(0, Math.min(limit, MAX_SAME)) : [], t);
  const model = {
    reading: readingOf(corpus.state, t),
    asked,
    review: {
      done: articles.reduce((sum, one) => sum + one.reviewedEvents, 0),
      all: articles.reduce((sum, one) => sum + one.mainEvents, 0),
    },
    totals: { actors: actors.length, events: events.length, same: suggestions.length },
    types: typeChoices(corpus, t),
    acts: actChoices(corpus, t),
    actors: rows,
    events: list === 'events' ? eventsInOrder(corpus, events, asked).map((one) => eventRow(one, t, codebookOf)) : [],
  };
  return same.then((told) => ({ ...model, same: told }));
}

/** By words and type; what is asked of events (act, place, time) is asked of those they take part in. */
function* actorsThatFit(corpus: Corpus, asked: FolderAsked): Steps<readonly FolderActor[]> {
  const { words, type } = asked;
  const found = yield* actorSteps(corpus, {
    words: words.trim() === '' ? undefined : words,
    types: type === '' ? undefined : [type],
  });
  const ofEvents = asked.act || asked.place.trim() || asked.from || asked.to || asked.reviewed !== 'all';
  if (!ofEvents) return found;
  const taking = new Set<string>();
  for (const event of yield* eventsThatFit(corpus, { ...asked, words: '' }))
    for (const id of actorsIn(event)) taking.add(id);
  yield;
  return found.filter(({ id }) => taking.has(id));
}

/** The first of them in the order that is asked for. */
function inOrder(actors: readonly FolderActor[], { order, limit }: FolderAsked): readonly FolderActor[] {
  if (order === 'name') return [...actors].sort((a, b) => compare(a.name, b.name)).slice(0, limit);
  return order === 'date' ? most(actors, limit, ({ articles }) => articles) : actors.slice(0, limit);
}

/** By the number of articles that tell it, by its line, or by its day, undated ones last. */
function eventsInOrder(
  corpus: Corpus,
  events: readonly FolderEvent[],
  { order, limit }: FolderAsked,
): readonly ReportedEvent[] {
  const whole = reportsIn(corpus);
  if (order === 'often')
    return most(events, limit, (event) => whole(event).reports.length + event.confidence).map(whole);
  const wordsOf = ({ line, day, published }: FolderEvent): string =>
    order === 'name' ? line : (day ?? published ?? '\uffff');
  const told = events.map((event) => ({ event, words: wordsOf(event) }));
  return told
    .sort((a, b) => compare(a.words, b.words))
    .slice(0, limit)
    .map(({ event }) => whole(event));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function actorRow(corpus: Corpus, actor: FolderActor, t: Translate, codebookOf: CodebookOf): FolderActorRow {
  return {
    id: actor.id,
    name: labelText(actor.name, MAX_NAME_UNITS),
    ...looksOfActor(actor, codebookOf),
    role: actor.role === null ? null : labelText(actor.role, MAX_NAME_UNITS),
    aliases: actor.aliases.slice(0, MAX_ALIASES).map((alias) => labelText(alias, MAX_NAME_UNITS)),
    mentions: actor.mentions,
    articles: actor.articles,
    events: corpus.eventsOf(actor.id).filter(({ main }) => main).length,
    joined: actor.articles > 1 ? reasonText(actor.reason, actor.confidence, t) : null,
    known: actor.known,
  };
}

function eventRow({ lead, reports, differing }: ReportedEvent, t: Translate, codebookOf: CodebookOf): FolderEventRow {
  const word = actWord(lead, t);
  return {
    id: lead.id,
    told: labelText(lead.line, MAX_LINE_UNITS),
    label: lead.act === 'OTHER' && (lead.subtype ?? 'other') === 'other' ? '' : word,
    color: colorOfEvent(lead, codebookOf),
    when: dayText(lead.time ?? lead.day, t) ?? dayText(lead.published, t),
    where: lead.place[0] ? labelText(lead.place[0].words, MAX_NAME_UNITS) : null,
    articles: new Set(reports.map(({ article }) => article)).size,
    sure: lead.main,
    reviewed: lead.reviewed !== null,
    differing: differing.length > 0 ? differing.map(besideEachOther).join(', ') : null,
  };
}

/** "12 / 14" */
const besideEachOther = (numbers: readonly string[]): string =>
  [...new Set(numbers.filter((one) => one !== ''))].map((one) => labelText(one, 40)).join(' / ');

const AGREE: Readonly<Record<SameEventSuggestion['agree'][number], string>> = messages({
  act: 'the deed',
  source: 'who did it',
  recipient: 'to whom',
  place: 'where',
  time: 'when',
  words: 'the words',
  numbers: 'the numbers',
});

const sameRows = (corpus: Corpus, found: readonly SameEventSuggestion[], t: Translate): Promise<readonly SameRow[]> =>
  Promise.all(found.map((one) => sameRow(corpus, one, t))).then((rows) => rows.flatMap((row) => row ?? []));

async function sameRow(corpus: Corpus, one: SameEventSuggestion, t: Translate): Promise<SameRow | undefined> {
  const [a, b] = one.events.map((id) => corpus.event(id));
  if (!a || !b) return undefined;
  return {
    reports: [await eventReport(corpus, a, null, t), await eventReport(corpus, b, null, t)],
    agree: one.agree.map((what) => t(AGREE[what])).join(', '),
    differing: one.differing && besideEachOther(one.differing),
    sure: percent(one.confidence),
  };
}
