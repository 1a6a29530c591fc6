import type { FactName, Facts } from '../model/facts';
import { isHeadline, isMain } from '../model/mainList';
import type { Actor, Event, Participant } from '../model/types';
import { factValue } from '../words/facts';
import { kindWord } from '../words/plainWords';
import { placesBeside } from '../words/predicate';
import { printable } from '../words/printable';
import { speakerBeside } from '../words/telling';
import { english } from '../words/translate';
import { certaintyOf, namesOf, whenOf, whoDidWhat } from '../words/whoDidWhat';
import type { Format, Written } from './format';

/** An article's actors and events as plain text for a terminal. */
export const summary: Format = {
  id: 'text',
  about: 'actors and events as plain text',
  write: summarize,
  ending: 'txt',
  frame: { between: '\n' },
  losses: () => [],
};

export function summarize(article: Written): string {
  const { analysis } = article;
  const lines = [printable(`${analysis.title ?? analysis.id}${analysis.date ? ` (${analysis.date})` : ''}`), ''];
  const about = aboutLine(analysis.facts);
  if (about) lines.splice(1, 0, about);
  const headline = analysis.events.find(isHeadline);
  if (headline) lines.push(eventLine(headline, article), '');
  const actors = analysis.actors
    .filter(isShown)
    .sort((a, b) => b.prominence - a.prominence || a.id.localeCompare(b.id, 'en', { numeric: true }));
  if (actors.length > 0) lines.push('Actors', ...actors.map(actorLine), '');
  const core = analysis.events.filter(isMain);
  if (core.length > 0) lines.push('Events', ...core.map((event) => `  ${eventLine(event, article)}`), '');
  const more = analysis.events.length - core.length;
  if (more > 0) lines.push(`and ${more} lesser ${more === 1 ? 'event' : 'events'} (--format json shows all)`, '');
  for (const problem of analysis.problems) lines.push(printable(problem.message));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** "Ana Lima · Lakeford Post · Politics · updated Sep 13, 2022" */
function aboutLine(facts: Facts): string {
  const say = (name: FactName): string[] => [factValue(facts, name, english) ?? []].flat();
  const changed = facts.updated?.value !== facts.published?.value;
  const parts = [
    say('authors'),
    say('outlet'),
    say('section'),
    changed ? say('updated').map((day) => `updated ${day}`) : [],
  ];
  return printable(parts.flat().join(' · '));
}

const isShown = (actor: Actor): boolean => actor.type !== 'date' && actor.type !== 'money';

function actorLine(actor: Actor): string {
  const count = actor.mentions.length;
  const role = actor.role ? `, ${actor.role}` : '';
  const aliases = actor.aliases.length > 0 ? `; also ${actor.aliases.slice(0, 4).map(printable).join(', ')}` : '';
  return `  ${printable(actor.name)} (${printable(actor.type + role)}), ${count} ${count === 1 ? 'mention' : 'mentions'}${aliases}`;
}

/** "Sep 12: Vladimir Putin will meet Xi Jinping · talks in Samarkand, planned (according to Putin)" */
function eventLine(event: Event, article: Written): string {
  const names = (list: readonly Participant[]): string => namesOf(article, list);
  const when = whenOf(article, event, english);
  const place = placesBeside(article, event);
  const where = place.length > 0 ? ` in ${names(place)}` : '';
  const certainty = certaintyOf(event, english);
  const says = speakerBeside(article, event);
  const speaker = says ? ` (according to ${names([says])})` : '';
  const kind = `${kindWord(event, english)}${where}`.trim();
  const beside = [kind, certainty].filter((part) => part !== '').join(', ');
  const line = `${when ? `${when}: ` : ''}${whoDidWhat(article, event)}`;
  return printable(`${beside ? `${line} · ${beside}` : line}${speaker}`);
}
