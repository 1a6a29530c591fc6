import type { Actor, Participant, Span } from '../../model/types';
import type { ResolvedActors } from '../actors/input';
import type { ParsedSentence, PlacedPhrase } from '../document';

/** Who a phrase of a draft means: its words, and the actor where one is resolved. */
export class Participants {
  private readonly byId: ReadonlyMap<string, Actor>;

  constructor(private readonly actors: ResolvedActors) {
    this.byId = new Map(actors.actors.map((actor) => [actor.id, actor]));
  }

  actor(id: string | null): Actor | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** A participant a phrase, two where two actors are meant ("both leaders"). */
  of(phrases: readonly PlacedPhrase[], sentences: readonly ParsedSentence[]): Participant[] {
    const found: Participant[] = [];
    for (const phrase of phrases) {
      const sentence = sentences[phrase.sentence];
      for (const participant of sentence ? this.all(phrase, sentence) : []) {
        if (!found.some((each) => sameParticipant(each, participant))) found.push(participant);
      }
    }
    return found;
  }

  /** Who speaks the quotation around a word. */
  speaking(word: Span): Participant | null {
    const named = this.actors.speakerAt(word);
    return named && { start: named.start, end: named.end, actor: this.actors.actorsOf(named)[0] ?? null };
  }

  private all(phrase: PlacedPhrase, sentence: ParsedSentence): Participant[] {
    const from = sentence.tokens[phrase.start];
    const to = sentence.tokens[phrase.end - 1];
    const head: Span | undefined = sentence.tokens[phrase.head];
    if (!from || !to || !head) return [];
    const span = { start: from.start, end: to.end };
    const actors = this.actors.actorsOf(head);
    return actors.length > 0 ? actors.map((actor) => ({ ...span, actor })) : [{ ...span, actor: null }];
  }
}

const sameParticipant = (a: Participant, b: Participant): boolean =>
  a.actor === b.actor && (a.actor !== null || (a.start === b.start && a.end === b.end));

/** Ids of all resolved actors on both sides. */
export function actorIds(event: { source: readonly Participant[]; recipient: readonly Participant[] }): string[] {
  return [...event.source, ...event.recipient].flatMap((each) => (each.actor === null ? [] : [each.actor]));
}
