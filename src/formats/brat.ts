/**
 * brat's standoff annotation (brat.nlplab.org/standoff.html) beside the article's plain text. Offsets are code points.
 * Rules of brat's own reader: one T for a trigger and type, no line break in a span, whole words T1 E1 R1 A1 #1 as
 * ids, no blank or comment lines, no Equiv and no N lines (DKPro's reader refuses the whole file).
 */
import { placeKey } from '../model/spans';
import { ACTS, type Event, type Span } from '../model/types';
import { attributesText } from './attributes';
import { readBrat } from './bratReader';
import { CodePoints } from './codePoints';
import type { Format, Written } from './format';
import { titleLabel } from './labels';
import { plainOf } from './plain';

const CONF = `# What Dateline's exports hold, for brat.
[entities]
Person
Organization
Place
Group
Date
Money
Other
Party
Time
[relations]
Same	Arg1:<ENTITY>, Arg2:<ENTITY>
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
[events]
${ACTS.map((act) => `${act}	Source*:<ENTITY>, Recipient*:<ENTITY>, Place*:<ENTITY>, Time?:<ENTITY>, Speaker?:<ENTITY>, Object?:<ENTITY>`).join('\n')}
[attributes]
Kind	Arg:<ENTITY>, Value:adjective|nominal|pronoun
Grain	Arg:<ENTITY>, Value:time|day|week|month|quarter|year|decade|century|duration|set|relative
Value	Arg:<ENTITY>
TimeValue	Arg:<EVENT>
Modality	Arg:<EVENT>, Value:planned|possible|reported|denied
Code	Arg:<EVENT>, Value:${ACTS.join('|')}
Subtype	Arg:<EVENT>
Mode	Arg:<EVENT>
Contexts	Arg:<EVENT>
Negative	Arg:<EVENT>
Reciprocal	Arg:<EVENT>
Quoted	Arg:<EVENT>
Minor	Arg:<EVENT>
`;

export const brat: Format = {
  id: 'brat',
  name: 'Annotations for brat',
  about: 'brat standoff: .ann beside .txt, events with roles',
  ending: 'ann',
  write: writeBrat,
  apart: {
    each: (article, name) => [{ name: `${name}.txt`, text: plainOf(article).text }],
    all: [{ name: 'annotation.conf', text: CONF }],
  },
  losses: () => [],
  read: readBrat,
};

/** Counts the lines of each letter. */
class Lines {
  readonly all: string[] = [];
  readonly #counts = new Map<string, number>();

  add(letter: string, rest: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    this.all.push(`${letter}${count}\t${rest}`);
    return `${letter}${count}`;
  }
}

function writeBrat(article: Written): string {
  const { text, analysis, links } = plainOf(article);
  const lines = new Lines();
  const points = new CodePoints(text);
  const bounds = new Map<string, string>();
  /** The T line of a span and type; made where there is none. */
  const bound = (span: Span, type: string): string => {
    const key = `${placeKey(span)} ${type}`;
    const known = bounds.get(key);
    if (known) return known;
    const pieces = piecesOf(text, span);
    const places = pieces.map(({ start, end }) => `${points.fromUnits(start)} ${points.fromUnits(end)}`).join(';');
    const id = lines.add('T', `${type} ${places}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
    bounds.set(key, id);
    if (!partyBounds.has(placeKey(span))) partyBounds.set(placeKey(span), id);
    return id;
  };
  const partyBounds = new Map<string, string>();
  const party = (span: Span, type: string): string => partyBounds.get(placeKey(span)) ?? bound(span, type);

  const firstOf = new Map<string, string>();
  const mentions = analysis.mentions.map((one) => [one, bound(one, titleLabel(one.type))] as const);
  const triggers = analysis.events.map((event) => bound(event.trigger, event.act));
  for (const time of analysis.times) {
    const id = party(time, 'Time');
    if (time.value !== null) lines.add('A', `Value ${id} ${valueWord(time.value)}`);
    lines.add('A', `Grain ${id} ${time.grain}`);
  }
  for (const [one, id] of mentions) {
    if (one.kind !== 'named') lines.add('A', `Kind ${id} ${one.kind}`);
    if (one.actor === null) continue;
    const first = firstOf.get(one.actor);
    if (first) {
      if (first !== id) lines.add('R', `Same Arg1:${first} Arg2:${id}`);
      continue;
    }
    firstOf.set(one.actor, id);
  }
  for (const actor of analysis.actors) {
    const first = firstOf.get(actor.id);
    if (!first) continue;
    if (actor.name !== '') lines.add('#', `Actor ${first}\t${noteText(actor.name)}`);
    if (actor.role) lines.add('#', `Role ${first}\t${noteText(actor.role)}`);
    const link = links?.get(actor.id);
    if (link) lines.add('#', `Link ${first}\t${noteText(link)}`);
  }
  analysis.events.forEach((event, i) => {
    writeEvent(event, triggers[i] ?? '', party, lines);
  });
  return lines.all.map((line) => `${line}\n`).join('');
}

function writeEvent(event: Event, trigger: string, party: (span: Span, type: string) => string, lines: Lines): void {
  const roles = (role: string, spans: readonly Span[], type: string): string =>
    spans.map((span, i) => ` ${role}${i === 0 ? '' : i + 1}:${party(span, type)}`).join('');
  const args =
    roles('Source', event.source, 'Party') +
    roles('Recipient', event.recipient, 'Party') +
    roles('Place', event.place, 'Party') +
    roles('Time', event.time ? [event.time] : [], 'Time') +
    roles('Speaker', event.speaker ? [event.speaker] : [], 'Party') +
    roles('Object', event.object ? [event.object] : [], 'Party');
  const id = lines.add('E', `${event.act}:${trigger}${args}`);
  const told = (name: string, value: string | null | undefined): void => {
    if (value) lines.add('A', `${name} ${id} ${valueWord(value)}`);
  };
  const flag = (name: string, holds: boolean): void => {
    if (holds) lines.add('A', `${name} ${id}`);
  };
  told('Code', event.code === event.act ? null : event.code);
  told('Modality', event.modality === 'asserted' ? null : event.modality);
  told('Subtype', event.subtype);
  told('Mode', event.mode);
  told('Contexts', event.contexts.join('+'));
  told('TimeValue', event.time?.value);
  flag('Negative', event.polarity === 'negative');
  flag('Reciprocal', event.reciprocal);
  flag('Quoted', event.quoted);
  flag('Minor', !event.core);
  // Names of a codebook may be words that brat takes for no attribute's.
  if (event.attributes) lines.add('#', `Attributes ${id}\t${noteText(attributesText(event))}`);
}

/** A value is one word. */
const valueWord = (value: string): string => value.replace(/\s+/g, '_');
const noteText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Stretches of a span between line breaks; brat joins them by one blank. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const from = start + index + (line.length - line.trimStart().length);
    const to = from + line.trim().length;
    if (to > from) pieces.push({ start: from, end: to });
  }
  return pieces.length > 0 ? pieces : [{ start, end }];
}
