import { type ReadText, wordsAt } from '../model/prose';
import type { Actor, Analysis, Event, Participant } from '../model/types';
import { printable } from './output';

/** An article's actors and events as plain text for a terminal; `text` is the article's LF text. */
export function summarize(analysis: Analysis, text: string): string {
  const read = { text, analysis };
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const lines = [`${printable(analysis.title ?? analysis.id)}${analysis.date ? ` (${analysis.date})` : ''}`, ''];
  const headline = analysis.events.find((event) => event.rank === 1);
  if (headline) lines.push(eventLine(headline, names, read), '');
  const actors = analysis.actors
    .filter(isShown)
    .sort((a, b) => b.prominence - a.prominence || a.id.localeCompare(b.id, 'en', { numeric: true }));
  if (actors.length > 0) lines.push('Actors', ...actors.map(actorLine), '');
  const core = analysis.events.filter((event) => event.core);
  if (core.length > 0) lines.push('Events', ...core.map((event) => `  ${eventLine(event, names, read)}`), '');
  const more = analysis.events.length - core.length;
  if (more > 0) lines.push(`and ${more} lesser ${more === 1 ? 'event' : 'events'} (--format json shows all)`, '');
  for (const problem of analysis.problems) lines.push(printable(problem.message));
  return `${lines.join('\n').trimEnd()}\n`;
}

const isShown = (actor: Actor): boolean => actor.type !== 'date' && actor.type !== 'money';

function actorLine(actor: Actor): string {
  const count = actor.mentions.length;
  const role = actor.role ? `, ${actor.role}` : '';
  const aliases = actor.aliases.length > 0 ? `; also ${actor.aliases.slice(0, 4).map(printable).join(', ')}` : '';
  return `  ${printable(actor.name)} (${printable(actor.type + role)}), ${count} ${count === 1 ? 'mention' : 'mentions'}${aliases}`;
}

function eventLine(event: Event, actors: ReadonlyMap<string, Actor>, read: ReadText): string {
  const words = (span: { start: number; end: number }): string => printable(wordsAt(read, span));
  const name = (one: Participant): string => printable((one.actor && actors.get(one.actor)?.name) || words(one));
  const list = (all: readonly Participant[]): string => all.map(name).join(', ');
  const parts = [
    event.time ? `${event.time.value ?? words(event.time)}: ` : '',
    list(event.source) || 'someone',
    event.reciprocal && event.recipient.length > 0 ? ' and ' : event.recipient.length > 0 ? ' → ' : '',
    list(event.recipient),
    ` · ${kindOf(event)} “${words(event.trigger)}”`,
    event.place.length > 0 ? ` in ${list(event.place)}` : '',
    event.modality === 'asserted' ? '' : `, ${event.modality}`,
    event.polarity === 'negative' ? ', not' : '',
    event.speaker ? ` (says ${name(event.speaker)})` : '',
  ];
  return parts.join('');
}

/** The code of the report first; what is reported where that is another act: "AGREE (to CONSULT)". */
function kindOf({ act, code, subtype }: Event): string {
  const inner = subtype ? `${act}/${subtype}` : act;
  if (act === 'OTHER' && !subtype) return code;
  return act === code ? inner : `${code} (to ${inner})`;
}
