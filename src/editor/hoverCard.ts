/** What the hover card says, as lines of own words and foreign text. Pure: hover.ts turns it into Markdown. */

import { sentenceAround } from '../corrections/overlayEvents';
import { MAX_HOVER_UNITS } from '../limits';
import {
  attributesOf,
  type Codebook,
  isKnownType,
  type OwnEvent,
  type OwnType,
  ownEventOf,
  typeOf,
} from '../model/codebook';
import { indexOf } from '../model/lookup';
import { lineConfidence } from '../model/mainList';
import type { Event, Mention, Snapshot, Span, Time } from '../model/types';
import { attributeWords } from '../words/codebook';
import { sayWhy } from '../words/findings';
import { isSure } from '../words/parties';
import { percent, typeWord } from '../words/plainWords';
import type { Translate } from '../words/translate';
import { certaintyOf, dateLabel, kindLabel, namesOf, textOf, whenOf, whoDidWhat } from '../words/whoDidWhat';
import type { CommandLink } from './safeMarkdown';

/** `own` is our wording and may hold Markdown; `foreign` comes from the article and is shown as it stands. */
type CardPiece = { readonly own: string } | { readonly foreign: string; readonly strong?: boolean };
export interface Card {
  readonly lines: readonly (readonly CardPiece[])[];
  readonly links: readonly CommandLink[];
  /** What can be decided right here. */
  readonly corrections: readonly CommandLink[];
}

export const CARD_COMMANDS = {
  mention: 'dateline._revealMention',
  references: 'dateline._showReferences',
  event: 'dateline._selectEvent',
  notEntity: 'dateline.notEntity',
  sameActor: 'dateline.sameActor',
  renameActor: 'dateline.renameActor',
  changeType: 'dateline.changeType',
  confirmEvent: 'dateline.confirmEvent',
  rejectEvent: 'dateline.rejectEvent',
  setSource: 'dateline.setSource',
  setRecipient: 'dateline.setRecipient',
  setTime: 'dateline.setTime',
  setAttribute: 'dateline.setAttribute',
} as const;

const MAX_EVENTS = 4;
const MAX_ALIASES = 5;
const LINE_UNITS = 240;
const QUOTE_UNITS = 200;

const own = (text: string): CardPiece => ({ own: text });
const foreign = (text: string, strong = false): CardPiece => ({ foreign: text, strong });

/** A type may be of the folder's codebook. */
const typePiece = (type: string, t: Translate): CardPiece => foreign(typeWord(type, t));

const whyLine = (why: string, confidence: number, t: Translate): CardPiece[] =>
  why === '' ? [] : [own(`${t('Marked because:')} `), foreign(sayWhy(why, t)), own(` \u00b7 ${percent(confidence)}`)];

/** What the codebook says of coding it: Markdown of the folder, shown as it stands. */
const guideline = (own: OwnType | OwnEvent | undefined, t: Translate): CardPiece[] =>
  own?.guideline ? [{ own: `${t('Guideline:')} ` }, foreign(own.guideline)] : [];

/** A type that only an older codebook, or another folder's, has. */
const unknownType = (type: string | null, codebook: Codebook | undefined, t: Translate): CardPiece[] =>
  type === null || isKnownType(type, codebook) ? [] : [own(t('The codebook of this folder does not know this type.'))];

/** The card of a mention; `session` is the session's key. */
export function mentionCard(
  snapshot: Snapshot,
  mention: Mention,
  session: number,
  t: Translate,
  codebook?: Codebook,
): Card {
  const index = indexOf(snapshot);
  const actor = index.actor(mention.actor);
  const unknown = unknownType(mention.type, codebook, t);
  if (!actor) return plainCard(snapshot, mention, session, t);
  const mentions = index.alike(mention);
  const at = mentions.indexOf(mention);
  const next = mentions[(at + 1) % mentions.length];
  const first = index.introduction(actor);
  const lines: CardPiece[][] = [[foreign(actor.name, true), own(' \u2014 '), typePiece(actor.type, t)]];
  if (actor.role) lines.push([foreign(actor.role)]);
  if (actor.aliases.length) {
    lines.push([own(`${t('Also:')} `), foreign(actor.aliases.slice(0, MAX_ALIASES).join(', '))]);
  }
  lines.push([own(mentions.length === 1 ? t('1 mention') : t('{0} mentions', mentions.length))]);
  const events = index.eventsOf(actor.id);
  const shown = [...events].sort((a, b) => a.rank - b.rank).slice(0, MAX_EVENTS);
  for (const event of shown) lines.push(eventLine(snapshot, event, t));
  if (events.length > shown.length) lines.push([own(t('and {0} more events', events.length - shown.length))]);
  lines.push(whyLine(mention.why, mention.confidence, t));
  lines.push(quoteOf(snapshot, sentenceAround(snapshot, mention)));
  lines.push(unknown, guideline(typeOf(codebook, actor.type), t));
  const links: CommandLink[] = [];
  if (first && first !== mention) {
    links.push({ title: t('First mention'), command: CARD_COMMANDS.mention, args: [session, first.id] });
  }
  if (next && next !== mention) {
    links.push({ title: t('Next mention'), command: CARD_COMMANDS.mention, args: [session, next.id] });
  }
  if (mentions.length > 1) {
    links.push({ title: t('All mentions'), command: CARD_COMMANDS.references, args: [session, mention.id] });
  }
  return bounded({ lines, links, corrections: mentionCorrections(mention, session, t) });
}

function mentionCorrections({ id, actor }: Mention, session: number, t: Translate): readonly CommandLink[] {
  const args = [session, id];
  const actors: readonly CommandLink[] =
    actor === null
      ? []
      : [
          { title: t('Same as…'), command: CARD_COMMANDS.sameActor, args },
          { title: t('Rename…'), command: CARD_COMMANDS.renameActor, args },
        ];
  return [
    { title: t('Not a name'), command: CARD_COMMANDS.notEntity, args },
    ...actors,
    { title: t('Type…'), command: CARD_COMMANDS.changeType, args },
  ];
}

/** The sentence as a reader sees it; of a long one what fits. */
const quoteOf = (snapshot: Snapshot, sentence: Span): CardPiece[] => {
  const words = textOf(snapshot, sentence, QUOTE_UNITS);
  return words === '' ? [] : [own('\u201c'), foreign(words), own('\u201d')];
};

/** Dates, money and names that stand alone. */
function plainCard(snapshot: Snapshot, mention: Mention, session: number, t: Translate): Card {
  const time = snapshot.analysis.times.find((each) => each.start < mention.end && mention.start < each.end);
  const lines: CardPiece[][] = [
    [foreign(textOf(snapshot, mention, LINE_UNITS), true), own(' \u2014 '), typePiece(mention.type, t)],
  ];
  if (time?.value) lines.push([foreign(dateLabel(time.value))]);
  lines.push(whyLine(mention.why, mention.confidence, t));
  return bounded({ lines, links: [], corrections: mentionCorrections(mention, session, t) });
}

/** A time expression: what day, month or span of time is meant, as far as the article tells. */
export function timeCard(snapshot: Snapshot, time: Time, t: Translate): Card {
  const words = foreign(textOf(snapshot, time, LINE_UNITS), true);
  const value = time.value ? foreign(dateLabel(time.value)) : own(t('No date is known to count from.'));
  return bounded({ lines: [[words, own(` \u2014 ${t('date')}`)], [value]], links: [], corrections: [] });
}

const eventLine = (snapshot: Snapshot, event: Event, t: Translate): CardPiece[] => {
  const certainty = certaintyOf(event, t);
  return [own('\u2022 '), foreign(whoDidWhat(snapshot, event)), own(certainty ? ` (${certainty})` : '')];
};

/** The card of an event, shown over its trigger. */
export function eventCard(snapshot: Snapshot, event: Event, session: number, t: Translate, codebook?: Codebook): Card {
  const certainty = certaintyOf(event, t);
  const ownType = ownEventOf(codebook, event.subtype);
  const act = event.act === 'OTHER' && event.subtype ? `${event.act}/${event.subtype}` : event.act;
  const code = event.code === event.act ? ` (${act})` : ` (${act}, ${t('coded {0}', event.code)})`;
  const kind = kindLabel(event, t);
  const lines: CardPiece[][] = [
    [
      own(`**${t('Event')}** \u2014 `),
      ...(kind === '' ? [own(t('of an unsure kind'))] : [foreign(kind, true)]),
      foreign(code),
      own(certainty ? ` \u00b7 ${certainty}` : ''),
    ],
  ];
  lines.push([foreign(whoDidWhat(snapshot, event))]);
  const when = event.time?.value ? dateLabel(event.time.value) : whenOf(snapshot, event, t);
  const where = namesOf(snapshot, event.place);
  if (when) lines.push([own(`${t('When:')} `), foreign(when)]);
  if (where) lines.push([own(`${t('Where:')} `), foreign(where)]);
  const asked = attributeWords(event.attributes);
  if (asked) lines.push([foreign(asked)]);
  if (event.speaker && isSure(snapshot, event.speaker))
    lines.push([own(`${t('According to:')} `), foreign(namesOf(snapshot, [event.speaker]))]);
  lines.push(quoteOf(snapshot, event.sentence));
  lines.push(whyLine(event.why, lineConfidence(event), t));
  lines.push(ownType ? guideline(ownType, t) : unknownType(event.subtype, codebook, t));
  const args = [session, event.id];
  const links = [{ title: t('Show who did what'), command: CARD_COMMANDS.event, args }];
  const corrections = [
    { title: t('Confirm'), command: CARD_COMMANDS.confirmEvent, args },
    { title: t('Wrong'), command: CARD_COMMANDS.rejectEvent, args },
    { title: t('Who…'), command: CARD_COMMANDS.setSource, args },
    { title: t('To whom…'), command: CARD_COMMANDS.setRecipient, args },
    { title: t('When…'), command: CARD_COMMANDS.setTime, args },
    ...(codebook && ownType && attributesOf(codebook, ownType).length > 0
      ? [{ title: t('Values…'), command: CARD_COMMANDS.setAttribute, args }]
      : []),
  ];
  return bounded({ lines, links, corrections });
}

/** Lines in order until the card is full; what a reader needs first stands first. */
function bounded(card: Card): Card {
  const titles = [...card.links, ...card.corrections];
  let left = MAX_HOVER_UNITS - titles.reduce((sum, link) => sum + link.title.length + 3, 0);
  const lines: (readonly CardPiece[])[] = [];
  for (const line of card.lines) {
    if (line.length === 0) continue;
    const cut = line.map((piece) =>
      'foreign' in piece ? { ...piece, foreign: piece.foreign.slice(0, LINE_UNITS) } : piece,
    );
    const size = cut.reduce((sum, piece) => sum + ('foreign' in piece ? piece.foreign : piece.own).length, 1);
    if (size > left) break;
    left -= size;
    lines.push(cut);
  }
  return { ...card, lines };
}
