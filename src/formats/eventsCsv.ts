/**
 * One row an event, with columns that users of POLECAT, ICEWS and GDELT know. Codes of CAMEO stand as texts of their own
 * form ("CAMEO:042"): a spreadsheet would make the number 42 of the bare code.
 */
import { cameoOf } from '../model/cameo';
import { isHeadline, isMain } from '../model/mainList';
import { wordsAt } from '../model/prose';
import type { Event, Participant } from '../model/types';
import { attributesText } from './attributes';
import { csvRow } from './csv';
import { dayRange } from './days';
import type { Format, Written } from './format';

const COLUMNS = [
  ['Event ID', 'Article', 'Headline', 'Publication Date', 'Event Date', 'Event End Date', 'Event Time'],
  ['Event Type', 'Event Act', 'Event Subtype', 'Event Mode', 'Contexts', 'Quad Class', 'Intensity', 'CAMEO Code'],
  ['Actor Name', 'Actor Type', 'Actor Role', 'Recipient Name', 'Recipient Type', 'Recipient Role', 'Reciprocal'],
  ['Placename', 'Modality', 'Polarity', 'Reported By', 'Quoted', 'Trigger', 'Event Text'],
  ['Core', 'Main', 'Headline Event', 'Rank', 'Chain', 'Confidence', 'Start', 'End'],
  ['Actor Link', 'Recipient Link', 'Attributes'],
].flat();

/** Names of one cell stand with this between them, as in POLECAT. */
const BETWEEN = '; ';

export const eventsCsv: Format = {
  id: 'events-csv',
  name: 'Table of events (CSV)',
  about: 'one row an event, PLOVER and CAMEO codes, sentence beside it',
  ending: 'csv',
  framed: true,
  frame: { open: csvRow(COLUMNS) },
  write: (article) => article.analysis.events.map((event) => csvRow(row(article, event))).join(''),
  losses: () => [],
};

function row(article: Written, event: Event) {
  const { analysis } = article;
  const days = dayRange(event.time?.value ?? null);
  const source = sides(article, event.source);
  const recipient = sides(article, event.recipient);
  const cameo = cameoOf(event.code, event.mode);
  return [
    `${analysis.id}#${event.id}`,
    analysis.id,
    analysis.title,
    analysis.date,
    days?.[0],
    days?.[1],
    event.time?.value,
    event.code,
    event.act,
    event.subtype,
    event.mode,
    event.contexts.join(BETWEEN),
    event.quad,
    event.intensity,
    cameo && `CAMEO:${cameo}`,
    source.names,
    source.types,
    source.roles,
    recipient.names,
    recipient.types,
    recipient.roles,
    yes(event.reciprocal),
    sides(article, event.place).names,
    event.modality,
    event.polarity,
    event.speaker ? sides(article, [event.speaker]).names : '',
    yes(event.quoted),
    oneLine(wordsAt(article, event.trigger)),
    oneLine(wordsAt(article, event.sentence)),
    yes(event.core),
    yes(isMain(event)),
    yes(isHeadline(event)),
    event.rank,
    event.chain,
    event.confidence,
    event.trigger.start,
    event.trigger.end,
    source.links,
    recipient.links,
    attributesText(event),
  ];
}

/** As text: other writers make 1 and nothing of the two values. */
const yes = (holds: boolean): string => (holds ? 'true' : 'false');
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const actorsById = new WeakMap<Written, ReadonlyMap<string, Written['analysis']['actors'][number]>>();

/** Actors of an article by id, made once. */
export function actorsOf(article: Written) {
  const known = actorsById.get(article);
  if (known) return known;
  const made = new Map(article.analysis.actors.map((one) => [one.id, one]));
  actorsById.set(article, made);
  return made;
}

function sides(article: Written, parties: readonly Participant[]) {
  const actors = actorsOf(article);
  const all = parties.map((one) => (one.actor === null ? undefined : actors.get(one.actor)));
  return {
    names: parties.map((one, i) => all[i]?.name || oneLine(wordsAt(article, one))).join(BETWEEN),
    types: all.map((actor) => actor?.type ?? '').join(BETWEEN),
    links: all.some((actor) => actor && article.links?.has(actor.id))
      ? all.map((actor) => (actor && article.links?.get(actor.id)) ?? '').join(BETWEEN)
      : '',
    roles: all.some((actor) => actor?.role) ? all.map((actor) => actor?.role ?? '').join(BETWEEN) : '',
  };
}
