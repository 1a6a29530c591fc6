/** A part of an article: what lies in a stretch of its text, or what somebody chose. */
import { contains } from '../model/spans';
import type { Actor, Analysis, Event, Mention, Span } from '../model/types';
import type { Written } from './format';

/** Mentions, times and triggers inside of the stretch, and the actors that have mentions left. */
export const within = (article: Written, stretch: Span): Written =>
  only(article, {
    mention: (one) => contains(stretch, one),
    event: (one) => contains(stretch, one.trigger),
    actor: () => true,
    time: (one) => contains(stretch, one),
  });

/** What a list shows: these events and these actors with their mentions. */
export function chosen(
  article: Written,
  ids: { readonly actors: ReadonlySet<string>; readonly events: ReadonlySet<string> },
): Written {
  const parties = new Set(
    article.analysis.events.flatMap((event) =>
      ids.events.has(event.id) ? [...event.source, ...event.recipient, ...event.place].map((one) => one.actor) : [],
    ),
  );
  return only(article, {
    mention: (one) => one.actor !== null && (ids.actors.has(one.actor) || parties.has(one.actor)),
    event: (one) => ids.events.has(one.id),
    actor: (one) => ids.actors.has(one.id) || parties.has(one.id),
    time: () => false,
  });
}

interface Kept {
  mention(one: Mention): boolean;
  event(one: Event): boolean;
  actor(one: Actor): boolean;
  time(one: Span): boolean;
}

function only(article: Written, kept: Kept): Written {
  const { analysis } = article;
  const mentions = analysis.mentions.filter((one) => kept.mention(one));
  const ids = new Set(mentions.map((one) => one.id));
  const actors = analysis.actors.flatMap((one) => {
    const own = one.mentions.filter((id) => ids.has(id));
    return kept.actor(one) && own.length > 0 ? [{ ...one, mentions: own }] : [];
  });
  const left: Analysis = {
    ...analysis,
    mentions,
    actors,
    events: analysis.events.filter((one) => kept.event(one)),
    times: analysis.times.filter((one) => kept.time(one)),
  };
  return { ...article, analysis: left };
}
