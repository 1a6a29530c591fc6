import type { Actor, Participant, Span } from '../../model/types';
import type { ResolvedActors } from '../actors/input';
import type { ParsedSentence, PlacedPhrase } from '../document';

/** Who a phrase of a draft means: its words, and the actor where one is resolved. */
const MAX_WALK = 40;
/** What belongs to an actor without acting itself: "its troops", "the ministry's website", "Russia's plans". */
const OWNER_RELS = new Set(['poss', 'compound', 'nmod', 'amod']);

export class Participants {
  private readonly byId: ReadonlyMap<string, Actor>;

  constructor(private readonly actors: ResolvedActors) {
    this.byId = new Map(actors.actors.map((actor) => [actor.id, actor]));
  }

  actor(id: string | null): Actor | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** One participant a phrase: its actor is that of its head, else the owner of what the head names. */
  of(phrases: readonly PlacedPhrase[], sentences: readonly ParsedSentence[]): Participant[] {
    const found: Participant[] = [];
    for (const phrase of phrases) {
      const sentence = sentences[phrase.sentence];
      const participant = sentence ? this.one(phrase, sentence) : null;
      if (participant && !found.some((each) => sameParticipant(each, participant))) found.push(participant);
    }
    return found;
  }

  one(phrase: PlacedPhrase, sentence: ParsedSentence): Participant | null {
    const from = sentence.tokens[phrase.start];
    const to = sentence.tokens[phrase.end - 1];
    if (!from || !to) return null;
    const actor = this.actorAt(sentence, phrase.head) ?? this.ownerOf(phrase, sentence);
    return { start: from.start, end: to.end, actor };
  }

  private actorAt(sentence: ParsedSentence, token: number): string | null {
    const span: Span | undefined = sentence.tokens[token];
    return span ? this.actors.actorOf(span) : null;
  }

  private ownerOf(phrase: PlacedPhrase, sentence: ParsedSentence): string | null {
    let modifier: string | null = null;
    const limit = Math.min(phrase.end, phrase.start + MAX_WALK);
    for (let token = phrase.start; token < limit; token++) {
      const rel = sentence.rels[token] ?? '';
      if (token === phrase.head || !(OWNER_RELS.has(rel) || rel === 'pobj')) continue;
      const actor = this.actorAt(sentence, token);
      if (actor === null) continue;
      if (rel === 'poss' || rel === 'pobj') return actor;
      modifier ??= actor;
    }
    return modifier;
  }
}

const sameParticipant = (a: Participant, b: Participant): boolean =>
  (a.actor !== null && a.actor === b.actor) || (a.start === b.start && a.end === b.end);

/** Ids of all resolved actors on both sides. */
export function actorIds(event: { source: readonly Participant[]; recipient: readonly Participant[] }): string[] {
  return [...event.source, ...event.recipient].flatMap((each) => (each.actor === null ? [] : [each.actor]));
}
