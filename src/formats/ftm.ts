/**
 * FollowTheMoney entities, one JSON a line: the article, its actors, mentions and events. Names are never empty, every
 * mention points to its document, and an interval is a start and an end date, never a date.
 */

import { AUTHORITY } from '../corrections/authority';
import { wordsAt } from '../model/prose';
import { hashText } from '../model/text';
import type { Actor, Event, Participant } from '../model/types';
import { safeJson } from '../words/printable';
import { whoDidWhat } from '../words/whoDidWhat';
import { dayRange } from './days';
import { actorsOf, oneLine } from './eventsCsv';
import type { Format, Written } from './format';
import { lost } from './losses';

/** What each type of actor is in FollowTheMoney; places and other names are none of its parties. */
const SCHEMAS: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  place: 'LegalEntity',
};
const schemaOf = (type: string): string => (Object.hasOwn(SCHEMAS, type) ? (SCHEMAS[type] ?? 'Thing') : 'LegalEntity');

export const ftm: Format = {
  id: 'ftm',
  name: 'Entities for FollowTheMoney',
  about: 'FollowTheMoney entities: article, actors, mentions, events',
  ending: 'ndjson',
  write: (article) =>
    entities(article)
      .map((entity) => `${safeJson(entity)}\n`)
      .join(''),
  losses: ({ analysis }) =>
    lost({
      times: analysis.times.length,
      undated: analysis.events.filter((event) => event.time && !dayRange(event.time.value)).length,
    }),
};

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

function entity(id: string, schema: string, properties: Properties) {
  const full = Object.entries(properties).map(
    ([name, values]) => [name, values.flatMap((value) => (value ? [value] : []))] as const,
  );
  return { id, schema, properties: Object.fromEntries(full.filter(([, values]) => values.length > 0)) };
}

/** Of an actor without a name the words of its first mention. */
function nameOf(article: Written, actor: Actor): string {
  const first = article.analysis.mentions.find((one) => one.actor === actor.id);
  return oneLine(actor.name) || (first ? oneLine(wordsAt(article, first)) : '') || actor.id;
}

function entities(article: Written) {
  const { analysis, links } = article;
  const base = `dateline-${hashText(analysis.id)}`;
  const document = base;
  const id = (local: string): string => `${base}-${local}`;
  const title = oneLine(analysis.title ?? '') || analysis.id;
  const link = (actor: Actor): string | undefined => links?.get(actor.id);
  const party = (one: Participant): readonly string[] =>
    one.actor && actorsOf(article).has(one.actor) ? [id(one.actor)] : [];
  return [
    entity(document, 'Article', {
      title: [title],
      name: [title],
      fileName: [analysis.id],
      publishedAt: [analysis.date],
      date: [analysis.date],
      language: [LANGUAGES[analysis.language]],
    }),
    ...analysis.actors.map((actor) =>
      entity(id(actor.id), schemaOf(actor.type), {
        name: [nameOf(article, actor)],
        alias: actor.aliases.map(oneLine),
        ...(actor.type === 'person' ? { position: [actor.role] } : { summary: [actor.role] }),
        proof: [document],
        wikidataId: [/^Q\d+$/.test(link(actor) ?? '') ? link(actor) : undefined],
        // Ids of the folder's own authority file.
        idNumber: [link(actor)?.startsWith(AUTHORITY) ? link(actor)?.slice(AUTHORITY.length) : undefined],
        website: [/^https?:/.test(link(actor) ?? '') && actor.type !== 'place' ? link(actor) : undefined],
      }),
    ),
    ...analysis.mentions.map((one) =>
      entity(id(one.id), 'Mention', {
        name: [oneLine(wordsAt(article, one)) || one.id],
        document: [document],
        resolved: one.actor && actorsOf(article).has(one.actor) ? [id(one.actor)] : [],
        detectedSchema: [one.actor === null ? undefined : schemaOf(one.type)],
      }),
    ),
    ...analysis.events.map((event) => eventEntity(article, event, id, document, party)),
  ];
}

/** ISO 639-1 to the three letters that FollowTheMoney knows. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'eng' };

function eventEntity(
  article: Written,
  event: Event,
  id: (local: string) => string,
  document: string,
  party: (one: Participant) => readonly string[],
) {
  const days = dayRange(event.time?.value ?? null);
  const single = days && days[0] === days[1];
  const name = oneLine(whoDidWhat(article, event)) || oneLine(wordsAt(article, event.trigger)) || event.act;
  return entity(id(event.id), 'Event', {
    name: [name],
    summary: [oneLine(wordsAt(article, event.sentence))],
    keywords: [event.act, event.code, event.subtype, event.mode, event.modality],
    notes: (event.attributes ?? []).map(({ name, value }) => oneLine(`${name}: ${value}`)),
    date: single ? [days[0]] : [],
    startDate: days && !single ? [days[0]] : [],
    endDate: days && !single ? [days[1]] : [],
    organizer: event.source.flatMap(party),
    involved: [...event.source, ...event.recipient].flatMap(party),
    location: event.place.map((one) => oneLine(wordsAt(article, one))),
    proof: [document],
  });
}
