/** A folder's index that was never read from anything: what a test says, and an invented folder of any size. */

import { ok } from '../../src/base/result';
import type {
  Corpus,
  CorpusArticle,
  CorpusState,
  EventGroup,
  FolderActor,
  FolderEvent,
  FolderMention,
  SameEventSuggestion,
} from '../../src/corpus/types';
import type { Act, QuadClass } from '../../src/model/types';
import { seeded } from './seeded';

interface Folder {
  readonly state?: Partial<CorpusState>;
  readonly articles: readonly CorpusArticle[];
  readonly actors: readonly FolderActor[];
  readonly events: readonly FolderEvent[];
  readonly groups?: readonly EventGroup[];
  readonly suggestions?: readonly SameEventSuggestion[];
  readonly mentions?: (actor: string) => readonly FolderMention[];
  readonly text?: (article: string) => string | undefined;
}

export function memoryCorpus(folder: Folder): Corpus & { readonly decided: (readonly [readonly string[], boolean])[] } {
  const { articles, actors, events, groups = [], suggestions = [] } = folder;
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  const [actorById, eventById] = [byId(actors), byId(events)];
  const decided: (readonly [readonly string[], boolean])[] = [];
  const inside = (event: FolderEvent, id: string) =>
    [...event.source, ...event.recipient].some((party) => party.actor === id);
  return {
    decided,
    state: { indexed: articles.length, total: articles.length, running: false, problem: null, ...folder.state },
    articles,
    actors: () => actors,
    events: () => events,
    article: (uri) => articles.find((one) => one.uri === uri),
    actor: (id) => actorById.get(id),
    event: (id) => eventById.get(id),
    actorIn: (article, id) =>
      actors.find((one) => one.sightings.some((each) => each.article === article && each.actor === id)),
    mentionsOf: (id, uri) => (folder.mentions?.(id) ?? []).filter((one) => uri === undefined || one.article === uri),
    firstMentionOf: (id) => folder.mentions?.(id)[0],
    eventsOf: (id) => events.filter((event) => inside(event, id)),
    positionOf: () => ({ line: 0, character: 0 }),
    sentenceOf: async (event) => event.sentenceText ?? undefined,
    textOf: async (article) => folder.text?.(article),
    groups: () => groups,
    suggestions: () => suggestions,
    decideSame: async (ids, same) => {
      decided.push([ids, same]);
      return ok(undefined);
    },
    begin: () => {},
    stop: () => {},
    onChanged: () => ({ dispose: () => {} }),
  };
}

const GIVEN = ['Ada', 'Boris', 'Carla', 'Dimitri', 'Esther', 'Farid', 'Greta', 'Hugo', 'Ilse', 'Jonas', 'Kateryna'];
const FAMILY = ['Brandt', 'Lindqvist', 'Okoro', 'Petrov', 'Reyes', 'Solberg', 'Tanaka', 'Vasek', 'Weiss', 'Marchetti'];
const BODIES = ['Harbor Workers', 'Labor Ministry', 'Maritime Authority', 'Northern Council', 'River Commission'];
const LANDS = ['Orsia', 'Lismore', 'Varnia', 'Tessaly', 'Kerenland'];
const DEEDS: readonly (readonly [Act, QuadClass, string])[] = [
  ['CONSULT', 'verbal cooperation', 'met'],
  ['AGREE', 'verbal cooperation', 'signed an accord with'],
  ['AID', 'material cooperation', 'sent supplies to'],
  ['ACCUSE', 'verbal conflict', 'accused'],
  ['SANCTION', 'verbal conflict', 'imposed sanctions on'],
  ['ASSAULT', 'material conflict', 'attacked'],
  ['OTHER', 'neutral', 'wrote about'],
];

const DAY_MS = 86_400_000;
const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const FIRST_DAY = 20_454;

export const article = (over: Partial<CorpusArticle> & { readonly uri: string }): CorpusArticle => ({
  title: null,
  date: null,
  language: 'en',
  mentions: 10,
  mainEvents: 5,
  reviewedEvents: 1,
  decisions: 1,
  ...over,
});

export const actor = (over: Partial<FolderActor> & { readonly id: string; readonly name: string }): FolderActor => ({
  type: 'person',
  aliases: [],
  role: null,
  link: null,
  known: false,
  reason: 'name',
  confidence: 0.97,
  mentions: 1,
  articles: 1,
  sightings: [],
  ...over,
});

export const event = (over: Partial<FolderEvent> & { readonly id: string; readonly article: string }): FolderEvent => ({
  event: over.id,
  act: 'CONSULT',
  code: 'CONSULT',
  subtype: null,
  quad: 'verbal cooperation',
  intensity: 1,
  modality: 'asserted',
  polarity: 'positive',
  line: 'Somebody met somebody',
  source: [],
  recipient: [],
  place: [],
  time: null,
  day: null,
  published: null,
  trigger: { start: 0, end: 3 },
  sentence: { start: 0, end: 30 },
  sentenceText: 'Somebody met somebody.',
  confidence: 0.9,
  main: true,
  reviewed: null,
  group: null,
  ...over,
});

/** An invented folder: the first actors are busy, the last hardly named; the same for the same numbers. */
export function inventedFolder(sizes: { readonly articles: number; readonly actors: number; readonly events: number }) {
  const random = seeded(12);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const articles = Array.from({ length: sizes.articles }, (_, at) =>
    article({
      uri: `file:///news/${at}.txt`,
      title: `Report ${at + 1} from ${pick(LANDS)}`,
      date: isoDay(FIRST_DAY + at * 3),
    }),
  );
  const people = Array.from({ length: sizes.actors }, (_, at) => {
    const kind = at % 3;
    const name =
      kind === 0 ? `${pick(GIVEN)} ${pick(FAMILY)}` : kind === 1 ? `${pick(LANDS)} ${pick(BODIES)}` : pick(LANDS);
    const suffix = at < 12 ? '' : ` ${at}`;
    return { id: `a${at}`, name: name + suffix, type: ['person', 'organization', 'place'][kind] ?? 'other' };
  });
  // Low numbers come far more often.
  const somebody = () => people[Math.floor(random() ** 2.2 * people.length)] ?? people[0];
  const events = Array.from({ length: sizes.events }, (_, at) => {
    const own = pick(articles);
    const [act, quad, deed] = pick(DEEDS);
    const [source, recipient] = [somebody(), somebody()];
    const day = own.date && isoDay(Date.parse(own.date) / DAY_MS - Math.floor(random() * 6));
    const line = `${source?.name} ${deed} ${recipient?.name}`;
    return event({
      id: `e${at}`,
      article: own.uri,
      act,
      code: act,
      quad,
      line,
      source: source ? [{ actor: source.id, words: source.name }] : [],
      recipient: recipient && random() < 0.8 ? [{ actor: recipient.id, words: recipient.name }] : [],
      place: [{ actor: null, words: pick(LANDS) }],
      time: day,
      day,
      published: own.date,
      sentenceText: `On that day ${line}, officials said.`,
      confidence: 0.6 + random() * 0.4,
      main: random() < 0.85,
      reviewed: random() < 0.2 ? 'confirmed' : null,
    });
  });
  const ofActor = new Map<string, FolderEvent[]>(people.map(({ id }) => [id, []]));
  for (const one of events)
    for (const id of new Set([...one.source, ...one.recipient].map((party) => party.actor)))
      ofActor.get(id ?? '')?.push(one);
  const actors = people
    .map(({ id, name, type }) => {
      const own = ofActor.get(id) ?? [];
      const uris = [...new Set(own.map((one) => one.article))];
      const sightings = uris.map((uri) => ({
        article: uri,
        actor: id,
        name,
        role: null,
        mentions: 2,
        reason: 'name' as const,
        confidence: 0.97,
      }));
      return actor({
        id,
        name,
        type,
        mentions: own.length * 3 + 1,
        articles: uris.length,
        sightings,
        known: random() < 0.1,
      });
    })
    .sort((a, b) => b.mentions - a.mentions);
  const suggestions = events.slice(0, 6).flatMap((one, at): readonly SameEventSuggestion[] => {
    const other = events[at + 10];
    return other
      ? [
          {
            events: [one.id, other.id],
            confidence: 0.9,
            agree: ['act', 'time'],
            differing: at === 0 ? ['12', '14'] : null,
          },
        ]
      : [];
  });
  return memoryCorpus({ articles, actors, events, suggestions });
}
