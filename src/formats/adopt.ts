/** Another program's annotations as the decisions that lay them over an article: pure, shown before anything is written. */
import { describeAnchor, resolveAnchor } from '../corrections/anchor';
import type { ActorKey, Bare, EventFields } from '../corrections/correction';
import { ProseText } from '../model/prose';
import { placeKey } from '../model/spans';
import type { Actor, Analysis, Event, Mention, Participant, Span } from '../model/types';
import { walkSpans } from '../model/walk';
import { messages } from '../words/translate';
import type { Written } from './format';
import { flat } from './losses';

export interface Adopted {
  /** One gesture: one undo takes all of it back. */
  readonly gesture: readonly Bare[];
  /** What cannot be laid over the article, counted; `kind` is a message with a place for the count. */
  readonly left: readonly { readonly kind: string; readonly count: number }[];
  /** The annotations over the article's source. */
  readonly theirs: Analysis;
}

const LEFT = messages({
  lost: '{0} annotations whose words do not stand in the article',
  nested: '{0} mentions inside of others, left out',
  events: '{0} further events with the same trigger, left out',
});

/** @param options.replace takes away what the article has and the file, which marks that type, has not. */
export function adopt(article: Written, foreign: Written, options: { readonly replace: boolean }): Adopted {
  const { theirs, lost } = overSource(article, foreign);
  const mentions = flatNamed(theirs.mentions);
  const gesture: Bare[] = [];
  const anchor = (span: Span) => describeAnchor(article.text, span);
  const mine = new Map<string, Mention>();
  for (const one of article.analysis.mentions) {
    const key = placeKey(one);
    if (!mine.has(key)) mine.set(key, one);
    mine.set(`${key} ${one.type}`, one);
  }
  const myActors = new Map(article.analysis.actors.map((one) => [one.id, one]));
  const actors = new Map(theirs.actors.map((one) => [one.id, one]));
  for (const one of mentions) {
    const actor = one.actor === null ? undefined : actors.get(one.actor);
    gesture.push(
      ...aboutMention(
        one,
        mine.get(`${placeKey(one)} ${one.type}`) ?? mine.get(placeKey(one)),
        actor,
        myActors,
        anchor,
      ),
    );
  }
  for (const actor of theirs.actors) gesture.push(...aboutActor(actor, foreign.links?.get(actor.id), myActors));
  if (options.replace) {
    const types = new Set(mentions.map((one) => one.type));
    const kept = new Set(mentions.map(placeKey));
    for (const one of article.analysis.mentions)
      if (one.kind === 'named' && types.has(one.type) && !kept.has(placeKey(one)))
        gesture.push({ op: 'remove', anchor: anchor(one), scope: 'here' });
  }
  const events = aboutEvents(article, theirs, options.replace && theirs.events.length > 0, anchor);
  gesture.push(...events.gesture);
  const left = [
    { kind: LEFT.lost, count: lost },
    { kind: LEFT.nested, count: theirs.mentions.length - mentions.length },
    { kind: LEFT.events, count: events.left },
  ].filter(({ count }) => count > 0);
  return { gesture, left, theirs };
}

/** Spans of another text of the article (its prose, an older version) at the places where their words stand now. */
function overSource(article: Written, foreign: Written): { readonly theirs: Analysis; readonly lost: number } {
  const { text, analysis } = article;
  if (foreign.text === text) return { theirs: foreign.analysis, lost: 0 };
  const prose = new ProseText(text, analysis.prose.markup);
  let lost = 0;
  const theirs = walkSpans(foreign.analysis, (span, loose) => {
    if (foreign.text === prose.prose) return prose.toSource(span);
    const found = resolveAnchor(prose.prose, describeAnchor(foreign.text, span));
    if (found.found) return prose.toSource(found.span);
    if (loose) return { start: 0, end: text.length };
    lost++;
    return undefined;
  });
  return { theirs, lost };
}

/** Of names that overlap the longer; pronouns and descriptions stay, for they are links. */
function flatNamed(mentions: readonly Mention[]): Mention[] {
  const named = new Set(
    flat(mentions.filter((one) => one.kind === 'named' || one.kind === 'adjective')).map((one) => one.id),
  );
  return mentions.filter((one) => named.has(one.id) || (one.kind !== 'named' && one.kind !== 'adjective'));
}

const keyOf = ({ type, name }: Actor): ActorKey => ({ type, name });
const isKey = (actor: Actor | undefined): actor is Actor => actor !== undefined && actor.name !== '';

function aboutMention(
  one: Mention,
  known: Mention | undefined,
  actor: Actor | undefined,
  myActors: ReadonlyMap<string, Actor>,
  anchor: (span: Span) => ReturnType<typeof describeAnchor>,
): Bare[] {
  const key = isKey(actor) ? { actor: keyOf(actor) } : {};
  if (!known) return [{ op: 'add', anchor: anchor(one), type: one.type, scope: 'here', ...key }];
  if (known.type !== one.type) return [{ op: 'add', anchor: anchor(one), type: one.type, scope: 'here', ...key }];
  const now = known.actor === null ? undefined : myActors.get(known.actor);
  const other = isKey(actor) && (now?.name !== actor.name || now.type !== actor.type);
  return [
    { op: 'confirm', anchor: anchor(one) },
    ...(other ? [{ op: 'same', anchor: anchor(one), actor: keyOf(actor) } as const] : []),
  ];
}

function aboutActor(actor: Actor, link: string | undefined, myActors: ReadonlyMap<string, Actor>): Bare[] {
  if (!isKey(actor)) return [];
  const mine = [...myActors.values()].find((one) => one.name === actor.name && one.type === actor.type);
  return [
    ...(actor.role && actor.role !== mine?.role
      ? [{ op: 'role', actor: keyOf(actor), role: actor.role } as const]
      : []),
    ...(link ? [{ op: 'link', actor: keyOf(actor), to: link } as const] : []),
  ];
}

function aboutEvents(
  article: Written,
  theirs: Analysis,
  replace: boolean,
  anchor: (span: Span) => ReturnType<typeof describeAnchor>,
): { readonly gesture: readonly Bare[]; readonly left: number } {
  const mine = new Map<string, Event>();
  for (const one of article.analysis.events) if (!mine.has(placeKey(one.trigger))) mine.set(placeKey(one.trigger), one);
  const done = new Set<string>();
  const gesture: Bare[] = [];
  for (const event of theirs.events) {
    const key = placeKey(event.trigger);
    if (done.has(key)) continue;
    done.add(key);
    const known = mine.get(key);
    const at = anchor(event.trigger);
    const fields = fieldsOf(event, known, anchor);
    if (!known) gesture.push({ op: 'event-add', anchor: at, fields: { ...fields, act: event.act } });
    else if (Object.keys(fields).length > 0) gesture.push({ op: 'event-edit', anchor: at, fields });
    else gesture.push({ op: 'event-confirm', anchor: at });
  }
  if (replace)
    for (const [key, event] of mine)
      if (!done.has(key)) gesture.push({ op: 'event-remove', anchor: anchor(event.trigger) });
  return { gesture, left: theirs.events.length - done.size };
}

/** What their event says otherwise than ours; all of it where we have none. */
function fieldsOf(
  event: Event,
  known: Event | undefined,
  anchor: (span: Span) => ReturnType<typeof describeAnchor>,
): EventFields {
  const fields: { -readonly [K in keyof EventFields]: EventFields[K] } = {};
  const sides = (list: readonly Participant[]): string => list.map(placeKey).sort().join(' ');
  for (const side of ['source', 'recipient', 'place'] as const)
    if (known ? sides(known[side]) !== sides(event[side]) : event[side].length > 0)
      fields[side] = event[side].map(anchor);
  if (known && known.act !== event.act) fields.act = event.act;
  if (event.subtype !== (known?.act === event.act ? known.subtype : null)) fields.subtype = event.subtype;
  if (event.time && event.time.value !== (known?.time?.value ?? null)) fields.time = event.time.value;
  if (event.modality !== (known?.modality ?? 'asserted')) fields.modality = event.modality;
  if (event.polarity !== (known?.polarity ?? 'positive')) fields.polarity = event.polarity;
  const before = new Map(known?.attributes?.map(({ name, value }) => [name, value]));
  const other = (event.attributes ?? []).filter(({ name, value }) => before.get(name) !== value);
  if (other.length > 0) fields.attributes = Object.fromEntries(other.map(({ name, value }) => [name, value]));
  return fields;
}
