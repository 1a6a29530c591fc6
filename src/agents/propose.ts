/**
 * What an agent would change, put where people review it. The record of what people decided is never touched: a person who
 * agrees decides it, in the person's own name.
 */
import { parseLink, renameActor, sameActor, setLink, setRole } from '../corrections/actorGestures';
import type { Bare } from '../corrections/correction';
import {
  type EventChange,
  editEvent,
  keyOf,
  mark,
  markEvent,
  notEntity,
  parseTime,
  rejectEvent,
  retype,
} from '../corrections/gestures';
import type { Filing, Wish } from '../corrections/proposals';
import { ACT_FACTS, SUBTYPES } from '../model/plover';
import {
  type Act,
  type Actor,
  ENTITY_TYPES,
  type Event,
  type Mention,
  type Modality,
  type Polarity,
  type Span,
} from '../model/types';
import { answerText, readNote } from './answer';
import { type Library, type ReadArticle, ToolError } from './library';
import type { Shelf } from './shelf';
import { placeOf } from './wordPlaces';

export const CHANGES = [
  'mark',
  'not-a-name',
  'retype',
  'same-actor',
  'rename-actor',
  'set-role',
  'link-actor',
  'mark-event',
  'change-event',
  'not-an-event',
] as const;

interface Words {
  readonly words: string;
  readonly start?: number | undefined;
}

interface Proposed {
  readonly change: (typeof CHANGES)[number];
  readonly words?: string | undefined;
  readonly start?: number | undefined;
  readonly type?: string | undefined;
  readonly actor?: string | undefined;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly link?: string | undefined;
  readonly act?: string | undefined;
  readonly subtype?: string | undefined;
  readonly source?: readonly Words[] | undefined;
  readonly recipient?: readonly Words[] | undefined;
  readonly place?: readonly Words[] | undefined;
  readonly time?: string | undefined;
  readonly modality?: Modality | undefined;
  readonly polarity?: Polarity | undefined;
  readonly why?: string | undefined;
}

export interface Propose {
  readonly article: string;
  readonly proposals: readonly Proposed[];
}

const SAID: Readonly<Record<Filing, string>> = {
  waiting: 'waits for a person',
  known: 'waits for a person already',
  refused: 'a person said no to this before',
  full: 'not taken: too many proposals for this article wait already; a person has to judge some first',
};

/** @param by whose they are: "agent:NAME". */
export async function propose(
  places: { readonly shelf: Shelf; readonly library: Library },
  { article: name, proposals }: Propose,
  by: string,
  signal: AbortSignal,
): Promise<string> {
  const article = await places.shelf.article(name);
  const results: { number: number; ok: boolean; result: string }[] = [];
  const wishes: (Wish & { readonly number: number })[] = [];
  proposals.forEach((one, i) => {
    try {
      const bare = gestureOf(article, one);
      if (bare.length > 0) wishes.push({ number: i + 1, bare, why: one.why ?? '' });
      else results.push({ number: i + 1, ok: false, result: 'nothing would change: it is so already' });
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      results.push({ number: i + 1, ok: false, result: error.message });
    }
  });
  signal.throwIfAborted();
  const filed = await places.library.file(name, wishes, by);
  if (!filed.ok) throw new ToolError('The proposals could not be written beside the article.');
  wishes.forEach(({ number }, i) => {
    const what = filed.value[i] ?? 'full';
    results.push({ number, ok: what === 'waiting', result: SAID[what] });
  });
  return answerText(readNote([name], 1, 1), {
    article: name,
    results: results.sort((a, b) => a.number - b.number),
    said: 'Nothing has been changed: proposals are shown to a person, who takes or rejects each.',
  });
}

/** @throws ToolError */
function gestureOf(article: ReadArticle, one: Proposed): readonly Bare[] {
  const place = (): Span => placeOf(article, needed(one, 'words'), one.start);
  switch (one.change) {
    case 'mark':
      return mark(
        article,
        place(),
        typeIn(article, one),
        one.actor === undefined ? undefined : keyOf(actorIn(article, one)),
      );
    case 'not-a-name':
      return notEntity(article, mentionAt(article, place()));
    case 'retype':
      return retypeOf(article, mentionAt(article, place()), typeIn(article, one));
    case 'same-actor':
      return sameActor(article, mentionAt(article, place()), keyOf(actorIn(article, one)), false);
    case 'rename-actor':
      return renameActor(actorIn(article, one), needed(one, 'name'));
    case 'set-role':
      return setRole(actorIn(article, one), needed(one, 'role'));
    case 'link-actor':
      return linkOf(article, actorIn(article, one), needed(one, 'link'));
    case 'mark-event':
      return markEvent(article, place(), actOf(needed(one, 'act')), subtypeOf(one), changeOf(article, one));
    case 'change-event':
      return editEvent(article, eventAt(article, place()), {
        ...changeOf(article, one),
        ...(one.act === undefined ? {} : { act: actOf(one.act), subtype: subtypeOf(one) }),
      });
    case 'not-an-event':
      return rejectEvent(article, eventAt(article, place()));
  }
}

function needed(one: Proposed, field: 'words' | 'name' | 'role' | 'link' | 'act' | 'type' | 'actor'): string {
  const value = one[field]?.trim();
  if (!value) throw new ToolError(`"${one.change}" needs "${field}".`);
  return field === 'words' ? (one.words ?? '') : value;
}

/** The built-in types, and those of the folder that the article has. */
function typeIn({ analysis }: ReadArticle, one: Proposed): string {
  const type = needed(one, 'type');
  const known = new Set<string>([...ENTITY_TYPES, ...analysis.mentions.map((each) => each.type)]);
  if (!known.has(type)) throw new ToolError(`"type" must be one of ${[...known].join(', ')}.`);
  return type;
}

function actorIn({ analysis }: ReadArticle, one: Proposed): Actor {
  const name = needed(one, 'actor');
  const found =
    analysis.actors.find((each) => each.name === name) ?? analysis.actors.find((each) => each.aliases.includes(name));
  if (!found) throw new ToolError('"actor" must be the name of an actor of the article, as it is listed.');
  return found;
}

function mentionAt({ analysis }: ReadArticle, { start, end }: Span): Mention {
  const found = analysis.mentions.find((one) => one.start === start && one.end === end);
  if (!found) throw new ToolError('These words are not marked as a name.');
  return found;
}

function eventAt({ analysis }: ReadArticle, { start, end }: Span): Event {
  const found = analysis.events.find(({ trigger }) => trigger.start < end && start < trigger.end);
  if (!found) throw new ToolError('No event is told by these words: give the words of its trigger.');
  return found;
}

const retypeOf = (article: ReadArticle, mention: Mention, type: string): readonly Bare[] =>
  mention.type === type ? [] : retype(article, mention, type);

function linkOf({ links }: ReadArticle, actor: Actor, to: string): readonly Bare[] {
  const link = parseLink(to);
  if (!link.ok) throw new ToolError(`"link" must be ${link.error}.`);
  return link.value === (links?.get(actor.id) ?? null) ? [] : setLink(actor, link.value);
}

function actOf(act: string): Act {
  if (!Object.hasOwn(ACT_FACTS, act)) throw new ToolError(`"act" must be one of ${Object.keys(ACT_FACTS).join(', ')}.`);
  return act as Act;
}

function subtypeOf({ act, subtype }: Proposed): string | null {
  if (subtype === undefined || subtype === '') return null;
  if (act !== 'OTHER' || !(SUBTYPES as readonly string[]).includes(subtype))
    throw new ToolError(`"subtype" goes with the act OTHER, and must be one of ${SUBTYPES.join(', ')}.`);
  return subtype;
}

function changeOf(article: ReadArticle, one: Proposed): EventChange {
  const sides = (list: readonly Words[] | undefined) => list?.map(({ words, start }) => placeOf(article, words, start));
  const [source, recipient, place] = [sides(one.source), sides(one.recipient), sides(one.place)];
  const time = one.time === undefined ? undefined : parseTime(one.time);
  if (time && !time.ok) throw new ToolError(`"time" must be like ${time.error}.`);
  return {
    ...(source ? { source } : {}),
    ...(recipient ? { recipient } : {}),
    ...(place ? { place } : {}),
    ...(time?.ok ? { time: time.value } : {}),
    ...(one.modality === undefined ? {} : { modality: one.modality }),
    ...(one.polarity === undefined ? {} : { polarity: one.polarity }),
  };
}
