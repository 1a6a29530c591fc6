import type { Actor, Mention } from '../../model/types';
import type { PlacedParagraph, ResolvedActors } from '../actors/input';
import type { FactsOf } from '../events/choose';

/** What the document knows of the phrases of each paragraph, for the choice of sides. */
export function documentFacts(
  actors: ResolvedActors,
  paragraphs: readonly PlacedParagraph[],
): (paragraph: PlacedParagraph) => FactsOf {
  const byId = new Map<string, Actor>(actors.actors.map((actor) => [actor.id, actor]));
  const firstMentions = new Set(actors.actors.map((actor) => actor.mentions[0]));
  const byActorEnd = new Map<string, Mention>();
  for (const mention of actors.mentions) byActorEnd.set(`${mention.actor}:${mention.end}`, mention);
  const headline = inHeadline(actors.mentions, paragraphs);
  return (paragraph) => (sentence, token) => {
    const span = paragraph.sentences[sentence]?.tokens[token];
    const id = span ? actors.actorOf(span) : null;
    const actor = id === null ? undefined : byId.get(id);
    if (!span || !actor) return null;
    const mention = byActorEnd.get(`${actor.id}:${span.end}`);
    const count = actor.mentions.length;
    return {
      actor: actor.id,
      type: actor.type,
      kind: mention?.kind ?? 'nominal',
      often: count > 3 ? 2 : count > 1 ? 1 : 0,
      inHeadline: headline.has(actor.id),
      first: mention !== undefined && firstMentions.has(mention.id),
    };
  };
}

/** Actors that the first headline names. */
export function inHeadline(mentions: readonly Mention[], paragraphs: readonly PlacedParagraph[]): ReadonlySet<string> {
  const headline = paragraphs.find((paragraph) => paragraph.kind === 'headline');
  if (!headline) return new Set();
  return new Set(
    mentions.flatMap((mention) =>
      mention.actor !== null && mention.start >= headline.start && mention.end <= headline.end ? [mention.actor] : [],
    ),
  );
}
